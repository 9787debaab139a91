/** Links between clauses → the places of a comparison, in the order in which they are read. Pure. */
import type { Link } from '../types.ts';

/** Clauses that stand side by side; one side may be empty. */
export interface Place {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly moved: boolean;
}

/**
 * Reading order: that of A; what stands only in B comes before the first row, kept in order, whose B part follows it.
 */
export function orderPlaces(countA: number, countB: number, links: readonly Link[]): readonly Place[] {
  const placeOfA = new Map<number, Place>();
  const linkedB = new Uint8Array(countB);
  for (const link of links) {
    if (link.a.length === 0 || link.b.length === 0) continue;
    const place = { a: [...link.a].sort(rising), b: [...link.b].sort(rising), moved: link.moved };
    placeOfA.set(place.a[0], place);
    for (const clause of place.a.slice(1)) placeOfA.set(clause, { a: [], b: [], moved: false });
    for (const clause of place.b) linkedB[clause] = 1;
  }
  const places: Place[] = [];
  let nextB = 0;
  const emitBefore = (limit: number) => {
    for (; nextB < limit; nextB++) if (linkedB[nextB] === 0) places.push({ a: [], b: [nextB], moved: false });
  };
  for (let clause = 0; clause < countA; clause++) {
    const place = placeOfA.get(clause);
    if (place === undefined) places.push({ a: [clause], b: [], moved: false });
    else if (place.a.length > 0) {
      if (!place.moved) emitBefore(place.b[0]);
      places.push(place);
    }
  }
  emitBefore(countB);
  return places;
}

function rising(x: number, y: number): number {
  return x - y;
}
