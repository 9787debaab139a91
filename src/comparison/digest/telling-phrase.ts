import { type Span, type Steps, splitWords } from '../../text/index.ts';
import type { Row, RowClause } from '../types.ts';
import { type Candidate, type Phrase, phraseAround, type WordWorth } from './phrase.ts';
import { readClause } from './read-clause.ts';
import { wordsOfText } from './text-words.ts';
import { type MarkedText, type ThemeMark, themesOfClauses } from './themes-of-clauses.ts';

/** A phrase with the words in it that name its theme. */
export interface NamingPhrase extends Phrase {
  readonly names: Span;
}

/** A phrase of a side that shows its theme: the words that name it are in it, or in the head that it stands under. */
export interface ToldPhrase extends Phrase {
  /** Absent where the theme is named by the head of a sub-point alone. */
  readonly names?: Span;
  /** The phrase of that head. */
  readonly under?: NamingPhrase;
}

/** The telling phrase of a cell: of one side, or of both where both sides of the row name the theme. */
export interface DigestPhrase {
  /** Number of the row that it was taken from. */
  readonly row: number;
  readonly a: ToldPhrase | null;
  readonly b: ToldPhrase | null;
  /** How much it tells: the higher the more. */
  readonly weight: number;
}

/** What a word is worth that the other text has as well. */
const ELSEWHERE = 0.25;
/** A formula that the other text does not have at all is news; one that it has tells more than a plain name. */
const FORMULA = { news: 4, known: 1, beside: 2 };
/** What the words of a phrase are worth beside its formulas. */
const WORDS = 0.5;
const ANOTHER_FORMULA = 1;
/** Headings and lines of names are seldom what a text says; a point that names the theme tells more than one that follows. */
const FACTOR = { heading: 0.35, signature: 0.1, following: 0.35 };
/** A phrase that names another theme as well is less about this one. */
const OTHER_THEME = 0.7;
/** A phrase that another cell tells already tells little more. */
const TOLD = 0.02;
/** A clause of prose names a theme in fewer places; of one that is a whole text the first are looked at. */
const MOST_PLACES = 20;
/** Rows that are looked at in one step, some hundredths of a second. */
const ROWS_A_STEP = 100;

/**
 * Finds the phrase that tells most of some rows on a theme: rare words that the other side lacks, around the formula or
 * the name that puts the row under the theme. In steps of a hundred rows.
 */
export function phraseReader(rows: readonly Row[], a: MarkedText, b: MarkedText, lang: string) {
  const texts = { a, b };
  const clausesOf = { a: clausesByIndex(rows, 'a'), b: clausesByIndex(rows, 'b') };
  const formulas = { a: formulasOf(a.marks), b: formulasOf(b.marks) };
  const marksOf = { a: byClause(a.marks), b: byClause(b.marks) };
  /** What each word of a side is worth in a row without a counterpart. */
  const worthOf = { a: worthReader(a, b), b: worthReader(b, a) };
  const themes = { a: themesOfClauses(a), b: themesOfClauses(b) };
  const told: Readonly<Record<'a' | 'b', (Span & { readonly words: string })[]>> = { a: [], b: [] };
  /** A longer or shorter cut of a phrase is the same phrase. */
  const isTold = (side: 'a' | 'b', { from, to, text }: Phrase) => {
    if (told[side].length === 0) return false;
    const isCut = told[side].some(
      (before) => (before.from <= from && to <= before.to) || (from <= before.from && before.to <= to),
    );
    if (isCut) return true;
    const words = wordsIn(text);
    return told[side].some((before) => before.words === words);
  };
  const worthIn = (row: Row, side: 'a' | 'b'): WordWorth => {
    const own = side === 'a' ? 'only_a' : 'only_b';
    const changed = row.edits
      .filter((edit) => edit.kind === own && edit.noise === undefined)
      .map((edit) => edit[side])
      .sort((x, y) => x.from - y.from);
    return (word, span) => {
      if (row.kind === 'same') return 1;
      return row.kind === 'reworded' && !isWithin(span, changed)
        ? ELSEWHERE * ELSEWHERE
        : worthOf[side](word.folded);
    };
  };
  /** The best phrase of a side that holds a name of the theme. */
  const naming = (row: Row, side: 'a' | 'b', theme: string): Told | null => {
    const other = side === 'a' ? 'b' : 'a';
    const worth = worthIn(row, side);
    let found: Told | null = null;
    for (const clause of row[side]) {
      const inClause = marksOf[side].get(clause.clause) ?? [];
      const marks = inClause.filter((mark) => mark.theme === theme);
      for (const place of marks.slice(0, MOST_PLACES)) {
        const phrase = phraseAround(clause, place, lang, worth);
        if (!phrase) continue;
        const bonus =
          place.formula === undefined ? 0 : formulas[other].has(place.formula) ? FORMULA.known : FORMULA.news;
        const inside = inClause.filter(({ from, to }) => phrase.from <= from && to <= phrase.to);
        const own = new Set(inside.flatMap((mark) => (mark.theme === theme ? [mark.formula] : [])));
        const themesInside = new Set(inside.map((mark) => mark.theme));
        const score =
          (WORDS * phrase.score + bonus + FORMULA.beside * Math.max(0, own.size - 1)) *
          kindFactor(side, clause) *
          OTHER_THEME ** (themesInside.size - 1) *
          (isTold(side, phrase) ? TOLD : 1);
        if (!found || score > found.score) found = { ...phrase, score, names: spanOf(place) };
      }
    }
    return found;
  };
  /** The first words of a sub-point that has the theme from its head, under the words of the head that name it. */
  const following = (row: Row, side: 'a' | 'b', theme: string): Told | null => {
    const worth = worthIn(row, side);
    let found: Told | null = null;
    for (const clause of row[side]) {
      const head = themes[side][clause.clause]?.get(theme);
      const under = head === undefined || head === clause.clause ? null : headPhrase(side, head, theme);
      const phrase = under && phraseAround(clause, firstWord(clause, lang), lang, worth);
      if (!under || !phrase) continue;
      const score =
        WORDS *
        phrase.score *
        kindFactor(side, clause) *
        FACTOR.following *
        (isTold(side, phrase) ? TOLD : 1);
      if (!found || score > found.score) found = { ...phrase, score, under };
    }
    return found;
  };
  const headPhrases = new Map<string, NamingPhrase | null>();
  /** A head may have thousands of points under it: its phrase is cut once. */
  const headPhrase = (side: 'a' | 'b', head: number, theme: string): NamingPhrase | null => {
    const key = `${side} ${head} ${theme}`;
    const before = headPhrases.get(key);
    if (before !== undefined) return before;
    const cut = cutHead(side, head, theme);
    headPhrases.set(key, cut);
    return cut;
  };
  const cutHead = (side: 'a' | 'b', head: number, theme: string): NamingPhrase | null => {
    const clause = clausesOf[side].get(head);
    const [first] = (marksOf[side].get(head) ?? []).filter((mark) => mark.theme === theme);
    const cut = clause && first && cutOf(phraseAround(clause, first, lang, () => 0));
    return cut ? { ...cut, names: spanOf(first) } : null;
  };
  const kindFactor = (side: 'a' | 'b', { clause }: RowClause) => {
    const kind = texts[side].clauses[clause]?.kind;
    return kind === 'heading' || kind === 'signature' ? FACTOR[kind] : 1;
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
  function* bestOf(
    rows: readonly Row[],
    theme: string,
    tell: (row: Row, side: 'a' | 'b', theme: string) => Told | null,
  ): Steps<DigestPhrase | null> {
    let chosen: DigestPhrase | null = null;
    for (const [index, row] of rows.entries()) {
      if (index > 0 && index % ROWS_A_STEP === 0) yield;
      const [inA, inB] = [tell(row, 'a', theme), tell(row, 'b', theme)];
      const weight = (inA?.score ?? 0) + (inB?.score ?? 0) + news(row, 'a', theme) + news(row, 'b', theme);
      if ((chosen !== null && weight <= chosen.weight) || !(inA || inB)) continue;
      chosen = { row: row.n, a: toldOf(inA), b: toldOf(inB), weight };
    }
    return chosen;
  }
  return function* (rows: readonly Row[], theme: string): Steps<DigestPhrase | null> {
    const chosen = (yield* bestOf(rows, theme, naming)) ?? (yield* bestOf(rows, theme, following));
    if (chosen?.a) told.a.push({ ...spanOf(chosen.a), words: wordsIn(chosen.a.text) });
    if (chosen?.b) told.b.push({ ...spanOf(chosen.b), words: wordsIn(chosen.b.text) });
    return chosen;
  };
}

type Told = Candidate & Omit<ToldPhrase, keyof Phrase>;

function toldOf(told: Told | null): ToldPhrase | null {
  if (told === null) return null;
  const { score, ...phrase } = told;
  return phrase;
}

/** Whether a span lies within one of some spans, which are in order and apart. */
function isWithin({ from, to }: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].from <= from) low = middle + 1;
    else high = middle;
  }
  return low > 0 && to <= spans[low - 1].to;
}

function spanOf({ from, to }: Span): Span {
  return { from, to };
}

function cutOf(candidate: Candidate | null): Phrase | null {
  return candidate && { from: candidate.from, to: candidate.to, text: candidate.text };
}

/** Where the wording of a clause begins: behind its printed number. */
function firstWord(clause: RowClause, lang: string): Span {
  const [first] = readClause(clause, lang).words;
  const from = clause.from + (first?.from ?? 0);
  return { from, to: from + 1 };
}

/** The words of a phrase: two are the same but for case and what stands between their words where these are. */
function wordsIn(phrase: string): string {
  return splitWords(phrase)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Rare words are worth more, and those that the other side has as well less. Worked out once a word. */
function worthReader(own: MarkedText, other: MarkedText): (folded: string) => number {
  const known = new Map<string, number>();
  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const rare = 1 / (1 + Math.log(Math.max(1, wordsOfText(own).countOf(folded))));
    const worth = wordsOfText(other).countOf(folded) > 0 ? ELSEWHERE * rare : rare;
    known.set(folded, worth);
    return worth;
  };
}

function clausesByIndex(rows: readonly Row[], side: 'a' | 'b'): ReadonlyMap<number, RowClause> {
  return new Map(rows.flatMap((row) => row[side].map((clause) => [clause.clause, clause])));
}

function formulasOf(marks: readonly ThemeMark[]): ReadonlySet<string> {
  return new Set(marks.flatMap(({ formula }) => (formula === undefined ? [] : [formula])));
}

function byClause(marks: readonly ThemeMark[]): ReadonlyMap<number, readonly ThemeMark[]> {
  return Map.groupBy(marks, ({ clause }) => clause);
}
