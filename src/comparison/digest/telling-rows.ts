import { isReadable } from '../rows/marked-pieces.ts';
import type { Row, RowClause } from '../types.ts';
import type { Digest } from './digest.ts';

/** A reworded row shows both wordings side by side, so it tells more than a row of one text. */
const BOTH_SIDES = 1.5;
/** Longer than this no row can be shown whole in a small figure; of two sides that are alike only what differs must be. */
const WHOLE = { one: 300, two: 600 };
const TOO_LONG = 0.5;
/** A point that is cut out of a sentence is read with difficulty. */
const NO_SENTENCE = 0.5;

/**
 * For every theme the row that tells most of it, the most telling first; no row twice. Only rows of `among` are taken.
 * What is short enough to be shown whole comes before what is not.
 */
export function tellingRows<T extends Row>(digest: Digest, among: readonly T[]): readonly T[] {
  const byNumber = new Map(among.map((row) => [row.n, row]));
  const candidates = digest.lines.map(({ cells }) =>
    [cells.reworded, cells.only_a, cells.only_b]
      .flatMap(({ phrase }) => {
        const row = phrase && byNumber.get(phrase.row);
        return row ? [{ row, weight: phrase.weight * factorOf(row) }] : [];
      })
      .sort((x, y) => y.weight - x.weight || x.row.n - y.row.n),
  );
  const chosen = new Set<T>();
  const best = candidates
    .filter((rows) => rows.length > 0)
    .sort((x, y) => (y[0]?.weight ?? 0) - (x[0]?.weight ?? 0));
  for (const rows of best) {
    const free = rows.find(({ row }) => !chosen.has(row));
    if (free) chosen.add(free.row);
  }
  return [...chosen];
}

function factorOf(row: Row): number {
  const lengths = [row.a, row.b].map((side) => side.reduce((sum, { text }) => sum + text.length, 0));
  const length =
    Math.max(...lengths) > (row.kind === 'reworded' && isReadable(row) ? WHOLE.two : WHOLE.one)
      ? TOO_LONG
      : 1;
  // The less two sides have in common, the more they are read as two passages.
  if (row.kind === 'reworded') return length * (1 + (BOTH_SIDES - 1) * Math.min(1, row.similarity * 2));
  return length * ([...row.a, ...row.b].every(isSentence) ? 1 : NO_SENTENCE);
}

/** Begins as a sentence does and ends as one; where writing has no capitals, only the end tells. */
function isSentence({ text }: RowClause): boolean {
  return !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text) && /[.!?。！？]["”»’)]*\s*$/u.test(text);
}
