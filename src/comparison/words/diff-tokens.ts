import type { EditKind, TokenEdit } from '../types.ts';
import { matchIds } from './longest-common.ts';

/**
 * The edits that turn one list of tokens into another: as few one-sided tokens as possible (see `matchIds` for the
 * bound on work). Ranges are half-open, tile both lists, and between two `same` edits A's part comes first.
 */
export function diffTokens(a: readonly string[], b: readonly string[]): readonly TokenEdit[] {
  const known = new Map<string, number>();
  const intern = (token: string): number => {
    const id = known.get(token);
    if (id !== undefined) return id;
    known.set(token, known.size);
    return known.size - 1;
  };
  const { match } = matchIds(Int32Array.from(a, intern), Int32Array.from(b, intern));
  return editsOfMatch(match, b.length);
}

/** A rising matching → the edits that tile both lists. */
function editsOfMatch(match: Int32Array, bLength: number): readonly TokenEdit[] {
  const edits: TokenEdit[] = [];
  const push = (kind: EditKind, aFrom: number, aTo: number, bFrom: number, bTo: number) => {
    edits.push({ kind, a: [aFrom, aTo], b: [bFrom, bTo] });
  };
  let atA = 0;
  let atB = 0;
  while (atA < match.length || atB < bLength) {
    let nextA = atA;
    while (nextA < match.length && match[nextA] < 0) nextA++;
    const nextB = nextA < match.length ? match[nextA] : bLength;
    if (nextA > atA) push('only_a', atA, nextA, atB, atB);
    if (nextB > atB) push('only_b', nextA, nextA, atB, nextB);
    atA = nextA;
    atB = nextB;
    while (atA < match.length && match[atA] === atB) {
      atA++;
      atB++;
    }
    if (atA > nextA) push('same', nextA, atA, nextB, atB);
  }
  return edits;
}
