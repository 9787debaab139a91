import { functionWordsOf, stemmerOf } from '../../text/index.ts';
import type { Row, RowClause } from '../types.ts';
import type { RowThemes } from './digest.ts';
import { readClause } from './read-clause.ts';

/** The passage of the other text that is nearest to one without a match. */
export interface Nearest {
  /** Number of the row that the nearest clause stands in. */
  readonly row: number;
  readonly clause: RowClause;
}

/** Below this likeness (a cosine of rare words) nothing is near. */
const LEAST = 0.14;
/** What is on the same theme is nearer than its words say. */
const SAME_THEME = 2;
/** A word of more clauses than this points nowhere. */
const MOST_CLAUSES = 40;

interface Indexed {
  readonly row: Row;
  readonly clause: RowClause;
  readonly stems: ReadonlySet<string>;
}

/**
 * For every one-sided row the nearest clause of the other text, where there is one at all: rows that the comparison did
 * not match may still speak of one thing. By number of the row; the work grows with the rarer words of both texts.
 */
export function nearestPassages(
  rows: readonly Row[],
  themes: RowThemes,
  lang: string,
): ReadonlyMap<number, Nearest> {
  const stem = stemmerOf(lang);
  const isGrammar = functionWordsOf(lang);
  const read = (side: 'a' | 'b') =>
    rows.flatMap((row) =>
      row[side].map(
        (clause): Indexed => ({
          row,
          clause,
          stems: new Set(
            readClause(clause)
              .words.filter(({ folded }) => !isGrammar(folded) && /\p{L}/u.test(folded))
              .map(({ folded }) => stem(folded)),
          ),
        }),
      ),
    );
  const texts = { a: read('a'), b: read('b') };
  const clauses = texts.a.length + texts.b.length;
  const counts = new Map<string, number>();
  for (const { stems } of [...texts.a, ...texts.b])
    for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log((1 + clauses) / count) ** 2]));
  const weight = (word: string) => weights.get(word) ?? 0;
  const norm = ({ stems }: Indexed) => Math.sqrt([...stems].reduce((sum, word) => sum + weight(word), 0));
  const sameTheme = (row: Row, side: 'a' | 'b', near: Row, other: 'a' | 'b') => {
    const there = themes.get(near.n)?.[other];
    return [...(themes.get(row.n)?.[side] ?? [])].some((theme) => there?.has(theme));
  };
  const found = new Map<number, Nearest>();
  for (const [side, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const holding = new Map<string, Indexed[]>();
    for (const one of texts[other])
      for (const word of one.stems) {
        const list = holding.get(word);
        if (list) list.push(one);
        else holding.set(word, [one]);
      }
    const norms = new Map(texts[other].map((one) => [one, norm(one)]));
    const byRow = Map.groupBy(texts[side], ({ row }) => row);
    for (const row of rows) {
      if (row.kind !== (side === 'a' ? 'only_a' : 'only_b')) continue;
      let best: { readonly near: Indexed; readonly likeness: number } | null = null;
      for (const own of byRow.get(row) ?? []) {
        const sums = new Map<Indexed, number>();
        for (const word of own.stems) {
          const list = holding.get(word) ?? [];
          if (list.length > MOST_CLAUSES) continue;
          for (const one of list) sums.set(one, (sums.get(one) ?? 0) + weight(word));
        }
        const length = norm(own);
        for (const [near, sum] of sums) {
          const alike = sum / (length * (norms.get(near) ?? 1));
          const likeness = sameTheme(row, side, near.row, other) ? SAME_THEME * alike : alike;
          if (likeness >= LEAST && (best === null || likeness > best.likeness)) best = { near, likeness };
        }
      }
      if (best) found.set(row.n, { row: best.near.row.n, clause: best.near.clause });
    }
  }
  return found;
}
