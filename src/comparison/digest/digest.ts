import { splitWords } from '../../text/index.ts';
import type { Row, RowClause, RowKind } from '../types.ts';
import { type Candidate, type Phrase, phraseAround, type WordWorth } from './phrase.ts';
import { readClause } from './read-clause.ts';
import { type MarkedText, type ThemeMark, themesOfClauses } from './themes-of-clauses.ts';

/** The four columns of a digest, named as the rows are; `shared` are rows of the same words. */
export type DigestColumn = 'shared' | 'reworded' | 'only_a' | 'only_b';

/** The telling phrase of a cell: of one side, or of both where the row has both. */
export interface DigestPhrase {
  /** Number of the row that it was taken from. */
  readonly row: number;
  readonly a: Phrase | null;
  readonly b: Phrase | null;
  /** How much it tells: the higher the more. */
  readonly weight: number;
}

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

/** What a word is worth that the other text has as well. */
const ELSEWHERE = 0.25;
/** A formula that the other text does not have at all is news; one that it has tells more than a plain name. */
const FORMULA = { news: 4, known: 1, beside: 2 };
/** What the words of a phrase are worth beside its formulas. */
const WORDS = 0.5;
const ANOTHER_FORMULA = 1;
/** Headings and lines of names are seldom what a text says; a point that names the theme tells more than one that follows. */
const HEADING = 0.35;
const FOLLOWING = 0.35;

/** The themes of every row: those of its clauses on either side. */
export function themesOfRows(
  rows: readonly Pick<Row, 'n' | 'a' | 'b'>[],
  a: MarkedText,
  b: MarkedText,
): RowThemes {
  const themes = { a: themesOfClauses(a), b: themesOfClauses(b) };
  const of = (side: 'a' | 'b', clauses: readonly RowClause[]) =>
    new Set(clauses.flatMap(({ clause }) => [...(themes[side][clause] ?? [])]));
  return new Map(rows.map((row) => [row.n, { a: of('a', row.a), b: of('b', row.b) }]));
}

/**
 * What two texts say theme by theme: rows in the same words, reworded, only in A, only in B, each with the phrase that
 * tells most. Pure, and linear in the rows and marks.
 */
export function digestOf(
  rows: readonly Row[],
  a: MarkedText,
  b: MarkedText,
  themes: readonly string[],
  lang: string,
): Digest {
  const ofRow = themesOfRows(rows, a, b);
  const reader = phraseReader(rows, a, b, lang);
  const lines = themes.flatMap((theme): readonly DigestLine[] => {
    const own = rows.filter((row) => ofRow.get(row.n)?.a.has(theme) || ofRow.get(row.n)?.b.has(theme));
    if (own.length === 0) return [];
    const cell = (column: DigestColumn): DigestCell => {
      const found = own.filter((row) => COLUMN_OF[row.kind] === column);
      return { rows: found.map(({ n }) => n), phrase: reader(found, theme) };
    };
    return [{ theme, cells: cellsOf(cell) }];
  });
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

/** Finds the phrase that tells most of some rows on a theme: rare words that the other side lacks, around a formula. */
function phraseReader(rows: readonly Row[], a: MarkedText, b: MarkedText, lang: string) {
  const texts = { a, b };
  const words = { a: wordsOf(rows, 'a', lang), b: wordsOf(rows, 'b', lang) };
  const formulas = { a: formulasOf(a.marks), b: formulasOf(b.marks) };
  const marksOf = { a: byClause(a.marks), b: byClause(b.marks) };
  /** What each word of a side is worth in a row without a counterpart. */
  const worthOf = { a: worthReader(words.a, words.b), b: worthReader(words.b, words.a) };
  const told: Readonly<Record<'a' | 'b', Phrase[]>> = { a: [], b: [] };
  /** A phrase tells one cell of its side only, and a longer or shorter cut of it is the same phrase. */
  const isTold = (side: 'a' | 'b', { from, to, text }: Phrase) =>
    told[side].some(
      (before) =>
        sameWords(before.text, text) ||
        (before.from <= from && to <= before.to) ||
        (from <= before.from && before.to <= to),
    );
  const best = (row: Row, side: 'a' | 'b', theme: string): Candidate | null => {
    const other = side === 'a' ? 'b' : 'a';
    const own = side === 'a' ? 'only_a' : 'only_b';
    const changed = row.edits.filter((edit) => edit.kind === own && edit.noise === undefined);
    const worth: WordWorth = (word, span) => {
      if (row.kind === 'same') return 1;
      if (
        row.kind === 'reworded' &&
        !changed.some((edit) => edit[side].from <= span.from && span.to <= edit[side].to)
      )
        return ELSEWHERE * ELSEWHERE;
      return worthOf[side](word.folded);
    };
    let found: Candidate | null = null;
    for (const clause of row[side]) {
      const kind = texts[side].clauses[clause.clause]?.kind;
      if (kind === 'signature') continue;
      const marks = (marksOf[side].get(clause.clause) ?? []).filter((mark) => mark.theme === theme);
      const factor = (kind === 'heading' ? HEADING : 1) * (marks.length === 0 ? FOLLOWING : 1);
      // A sub-point that has its theme from its head is told by its own first words.
      const places: readonly {
        readonly from: number;
        readonly to: number;
        readonly formula?: string | undefined;
      }[] = marks.length > 0 ? marks : [{ from: clause.from, to: clause.from + 1 }];
      for (const place of places) {
        const phrase = phraseAround(clause, place, lang, worth);
        if (!phrase || isTold(side, phrase)) continue;
        const bonus =
          place.formula === undefined ? 0 : formulas[other].has(place.formula) ? FORMULA.known : FORMULA.news;
        const inside = new Set(
          marks.flatMap(({ formula, from, to }) => (phrase.from <= from && to <= phrase.to ? [formula] : [])),
        );
        const score = (WORDS * phrase.score + bonus + FORMULA.beside * Math.max(0, inside.size - 1)) * factor;
        if (!found || score > found.score) found = { ...phrase, score };
      }
    }
    return found;
  };
  /** A row with several formulas that the other text lacks is what a text says on the theme. */
  const news = (row: Row, side: 'a' | 'b', theme: string) => {
    const other = side === 'a' ? 'b' : 'a';
    const found = row[side].flatMap(({ clause }) => marksOf[side].get(clause) ?? []);
    const own = new Set(
      found.flatMap((mark) => (mark.theme === theme && mark.formula !== undefined ? [mark.formula] : [])),
    );
    return ANOTHER_FORMULA * [...own].filter((formula) => !formulas[other].has(formula)).length;
  };
  return (rows: readonly Row[], theme: string): DigestPhrase | null => {
    let chosen = null as DigestPhrase | null;
    let most = -1;
    for (const row of rows) {
      const [inA, inB] = [best(row, 'a', theme), best(row, 'b', theme)];
      const score = (inA?.score ?? 0) + (inB?.score ?? 0) + news(row, 'a', theme) + news(row, 'b', theme);
      if (score <= most || !(inA || inB)) continue;
      most = score;
      chosen = { row: row.n, a: phraseOf(inA), b: phraseOf(inB), weight: score };
    }
    if (chosen?.a) told.a.push(chosen.a);
    if (chosen?.b) told.b.push(chosen.b);
    return chosen;
  };
}

/** Are two phrases the same but for case and what stands between their words? */
function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    splitWords(text)
      .map(({ folded }) => folded)
      .join(' ');
  return words(a) === words(b);
}

/** Rare words are worth more, and those that the other side has as well less. Worked out once a word. */
function worthReader(
  own: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): (folded: string) => number {
  const known = new Map<string, number>();
  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const rare = 1 / (1 + Math.log(own.get(folded) ?? 1));
    const worth = others.has(folded) ? ELSEWHERE * rare : rare;
    known.set(folded, worth);
    return worth;
  };
}

function phraseOf(candidate: Candidate | null): Phrase | null {
  return candidate && { from: candidate.from, to: candidate.to, text: candidate.text };
}

/** How often each word stands on a side. Every clause is in some row, and one in several rows counts once. */
function wordsOf(rows: readonly Row[], side: 'a' | 'b', lang: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const clauses = new Map(rows.flatMap((row) => row[side].map((clause) => [clause.clause, clause])));
  for (const clause of clauses.values())
    for (const { folded } of readClause(clause, lang).words)
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

function formulasOf(marks: readonly ThemeMark[]): ReadonlySet<string> {
  return new Set(marks.flatMap(({ formula }) => (formula === undefined ? [] : [formula])));
}

function byClause(marks: readonly ThemeMark[]): ReadonlyMap<number, readonly ThemeMark[]> {
  return Map.groupBy(marks, ({ clause }) => clause);
}
