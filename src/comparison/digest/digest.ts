import { allSteps, type Steps } from '../../text/index.ts';
import type { Row, RowClause, RowKind } from '../types.ts';
import { type DigestPhrase, phraseReader } from './telling-phrase.ts';
import { type MarkedText, themesOfClauses } from './themes-of-clauses.ts';

/** The four columns of a digest, named as the rows are; `shared` are rows of the same words. */
export type DigestColumn = 'shared' | 'reworded' | 'only_a' | 'only_b';

export interface DigestCell {
  /** Numbers of the rows, in reading order. */
  readonly rows: readonly number[];
  readonly phrase: DigestPhrase | null;
}

export type DigestCells = Readonly<Record<DigestColumn, DigestCell>>;

/** What two texts say on one theme. A row with several themes counts for each of them. */
export interface DigestLine {
  readonly theme: string;
  readonly cells: DigestCells;
}

/** Themes in the order asked for, those that neither text speaks of left out, and the rows of no theme. */
export interface Digest {
  readonly lines: readonly DigestLine[];
  readonly rest: Readonly<Record<DigestColumn, readonly number[]>>;
}

/** Which themes the two sides of each row speak of, by number of the row. */
export type RowThemes = ReadonlyMap<
  number,
  { readonly a: ReadonlySet<string>; readonly b: ReadonlySet<string> }
>;

const COLUMN_OF: Readonly<Record<RowKind, DigestColumn>> = {
  same: 'shared',
  reworded: 'reworded',
  only_a: 'only_a',
  only_b: 'only_b',
};

const COLUMNS = ['shared', 'reworded', 'only_a', 'only_b'] as const satisfies readonly DigestColumn[];
const NOTHING: DigestCell = { rows: [], phrase: null };

/** The themes of every row: those of its clauses on either side. */
export function themesOfRows(
  rows: readonly Pick<Row, 'n' | 'a' | 'b'>[],
  a: MarkedText,
  b: MarkedText,
): RowThemes {
  const themes = { a: themesOfClauses(a), b: themesOfClauses(b) };
  const of = (side: 'a' | 'b', clauses: readonly RowClause[]) =>
    new Set(clauses.flatMap(({ clause }) => [...(themes[side][clause]?.keys() ?? [])]));
  return new Map(rows.map((row) => [row.n, { a: of('a', row.a), b: of('b', row.b) }]));
}

/**
 * What two texts say theme by theme: rows in the same words, reworded, only in A, only in B, each with the phrase that
 * tells most. `ofRow` are the themes of the rows, where they are known already. Pure, and linear in the rows and marks.
 */
export function digestOf(
  rows: readonly Row[],
  a: MarkedText,
  b: MarkedText,
  themes: readonly string[],
  lang: string,
  ofRow: RowThemes = themesOfRows(rows, a, b),
): Digest {
  return allSteps(digestInSteps(rows, a, b, themes, lang, ofRow));
}

/** `digestOf` in steps: one for each theme that either text speaks of, several where thousands of rows are on it. */
export function* digestInSteps(
  rows: readonly Row[],
  a: MarkedText,
  b: MarkedText,
  themes: readonly string[],
  lang: string,
  ofRow: RowThemes,
): Steps<Digest> {
  const reader = phraseReader(rows, a, b, lang);
  const lines: DigestLine[] = [];
  for (const theme of themes) {
    const own = rows.filter((row) => ofRow.get(row.n)?.a.has(theme) || ofRow.get(row.n)?.b.has(theme));
    if (own.length === 0) continue;
    const cells: Partial<Record<DigestColumn, DigestCell>> = {};
    for (const column of COLUMNS) {
      const found = own.filter((row) => COLUMN_OF[row.kind] === column);
      cells[column] = { rows: found.map(({ n }) => n), phrase: yield* reader(found, theme) };
    }
    lines.push({ theme, cells: cellsOf((column) => cells[column] ?? NOTHING) });
    yield;
  }
  const listed = new Set(themes);
  const rest = rows.filter((row) => {
    const { a: inA, b: inB } = ofRow.get(row.n) ?? { a: new Set<string>(), b: new Set<string>() };
    return ![...inA, ...inB].some((theme) => listed.has(theme));
  });
  return {
    lines,
    rest: cellsOf((column) => rest.filter((row) => COLUMN_OF[row.kind] === column).map(({ n }) => n)),
  };
}

function cellsOf<T>(make: (column: DigestColumn) => T): Readonly<Record<DigestColumn, T>> {
  return {
    shared: make('shared'),
    reworded: make('reworded'),
    only_a: make('only_a'),
    only_b: make('only_b'),
  };
}
