import type { Row } from '../../comparison/types.ts';

/**
 * Where each row is shown, and where the other end of a moved passage is pointed at. Rows come in the reading order
 * of the comparison; a moved row can stand in the order of one text only, so the text that it is out of order in
 * gets a `stub` at the place where the passage stands there. Both ends carry the same number.
 */
export type Placed =
  | { readonly type: 'row'; readonly row: Row; readonly move?: number; readonly stub?: string }
  | { readonly type: 'stub'; readonly row: Row; readonly move: number; readonly side: 'a' | 'b' };

/** Id of the stub of a move, for links from its row. */
export const stubAnchor = (move: number) => `m${move}`;

export function placeRows(rows: readonly Row[]): readonly Placed[] {
  const moveOf = new Map<Row, number>();
  for (const row of rows) if (row.moved) moveOf.set(row, moveOf.size + 1);
  const displaced = { a: displacedOn('a', rows), b: displacedOn('b', rows) };
  const placed: Placed[] = rows.map((row) => {
    const move = moveOf.get(row);
    if (move === undefined) return { type: 'row', row };
    const hasStub = displaced.a.has(row) || displaced.b.has(row);
    return { type: 'row', row, move, ...(hasStub ? { stub: stubAnchor(move) } : {}) };
  });
  const behind = { a: stubsOn('a', rows, displaced.a, moveOf), b: stubsOn('b', rows, displaced.b, moveOf) };
  const stubsBehind = (row: Row | null) => [...(behind.b.get(row) ?? []), ...(behind.a.get(row) ?? [])];
  if (behind.a.size + behind.b.size === 0) return placed;
  return [...stubsBehind(null), ...placed.flatMap((one) => [one, ...stubsBehind(one.row)])];
}

/** The stubs on one side by the row that they stand behind, in the order of its text; null is the beginning. */
function stubsOn(
  side: 'a' | 'b',
  rows: readonly Row[],
  displaced: ReadonlySet<Row>,
  moveOf: ReadonlyMap<Row, number>,
): ReadonlyMap<Row | null, readonly Placed[]> {
  const behind = new Map<Row | null, Placed[]>();
  if (displaced.size === 0) return behind;
  const inTextOrder = rows
    .filter((row) => row[side].length > 0)
    .sort((x, y) => start(x, side) - start(y, side));
  let last: Row | null = null;
  for (const row of inTextOrder) {
    const move = displaced.has(row) ? moveOf.get(row) : undefined;
    if (move === undefined) {
      last = row;
      continue;
    }
    const stub: Placed = { type: 'stub', row, move, side };
    const before = behind.get(last);
    if (before) before.push(stub);
    else behind.set(last, [stub]);
  }
  return behind;
}

/** Moved rows whose clauses on this side do not stand between those of the unmoved rows around them. */
function displacedOn(side: 'a' | 'b', rows: readonly Row[]): ReadonlySet<Row> {
  const found = new Set<Row>();
  let before = -1;
  const waiting: Row[] = [];
  const check = (from: number, until: number) => {
    for (const row of waiting.splice(0))
      if (start(row, side) < from || start(row, side) > until) found.add(row);
  };
  for (const row of rows) {
    if (row[side].length === 0) continue;
    if (row.moved) {
      waiting.push(row);
      continue;
    }
    check(before, start(row, side));
    before = start(row, side);
  }
  check(before, Number.POSITIVE_INFINITY);
  return found;
}

function start(row: Row, side: 'a' | 'b'): number {
  return row[side][0]?.clause ?? -1;
}
