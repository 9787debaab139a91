/**
 * A finished comparison across languages ⇄ a string that a store keeps: numbers and keys, no wording. Read back against
 * the same two texts it is the comparison again. Pure.
 */
import type { SegmentedText } from '../comparison/index.ts';
import type { CrossedComparison, CrossedRow } from './types.ts';
import { CROSSING_VERSION } from './version.ts';

const HEAD = `${CROSSING_VERSION} `;

type PackedRow = Omit<CrossedRow, 'a' | 'b'> & {
  readonly a: readonly number[];
  readonly b: readonly number[];
};
type Packed = Omit<CrossedComparison, 'rows' | 'a' | 'b'> & {
  readonly words: readonly [a: number, b: number];
  readonly rows: readonly PackedRow[];
};

export function packCrossing({ a, b, rows, ...rest }: CrossedComparison): string {
  const packed: Packed = {
    ...rest,
    words: [a.words, b.words],
    rows: rows.map((row) => ({
      ...row,
      a: row.a.map(({ clause }) => clause),
      b: row.b.map(({ clause }) => clause),
    })),
  };
  return HEAD + JSON.stringify(packed);
}

/** The comparison; undefined where another version wrote it, or where it cannot be of these texts. */
export function unpackCrossing(
  packed: string,
  a: SegmentedText & { readonly sha256: string },
  b: SegmentedText & { readonly sha256: string },
): CrossedComparison | undefined {
  if (!packed.startsWith(HEAD)) return undefined;
  const { words, rows, ...rest } = JSON.parse(packed.slice(HEAD.length)) as Packed;
  const laid: CrossedRow[] = [];
  for (const row of rows) {
    const [inA, inB] = [clausesOf(a, row.a), clausesOf(b, row.b)];
    if (inA === undefined || inB === undefined) return undefined;
    laid.push({ ...row, a: inA, b: inB });
  }
  return {
    ...rest,
    a: { lang: a.lang, sha256: a.sha256, words: words[0] },
    b: { lang: b.lang, sha256: b.sha256, words: words[1] },
    rows: laid,
  };
}

function clausesOf(
  { text, clauses }: SegmentedText,
  numbers: readonly number[],
): CrossedRow['a'] | undefined {
  const found = numbers.map((clause) => {
    const span = clauses[clause];
    return span && { clause, from: span.from, to: span.to, text: text.slice(span.from, span.to) };
  });
  return found.every((clause) => clause !== undefined) ? found : undefined;
}
