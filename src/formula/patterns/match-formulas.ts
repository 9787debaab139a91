import {
  allSteps,
  LanguageMemory,
  languageOf,
  primaryLanguage,
  type Span,
  type Steps,
} from '../../text/index.ts';
import { clauseRanges, type ReadText, readText } from '../read-text.ts';
import { isCutFromWords } from './cut-words.ts';
import type { Formula } from './formulas.ts';
import { readLexicon, type WordUse } from './lexicon-words.ts';
import { type PatternMatch, patternMatcher } from './match-pattern.ts';
import { isInTitle } from './office-titles.ts';
import { createPhraseTest } from './other-phrases.ts';
import { partCompounds } from './part-compounds.ts';
import { isOfSham } from './shams.ts';

/** The words that stand in a slot of a formula: whose sovereignty, which Afghanistan. */
export interface SlotHit extends Span {
  readonly words: string;
}

/** A formula found in a text. Spans are half-open UTF-16 offsets into the text as given. */
export interface FormulaHit extends Span {
  readonly formula: string;
  readonly theme: string;
  readonly clause: number;
  /** Span of that clause. */
  readonly clauseFrom: number;
  readonly clauseTo: number;
  /** The words as they stand here, folded, with single spaces: equal for equal wording. */
  readonly variant: string;
  readonly slots: Readonly<Record<string, SlotHit>>;
  /** Members of the unordered sets of the pattern, in the order of this text. */
  readonly order: readonly string[];
}

export interface MatchOptions {
  readonly lang?: string;
}

/** Languages written without spaces, whose words are single characters here. */
const SPACELESS: ReadonlySet<string> = new Set(['zh', 'ja']);

/**
 * Every place where a formula of the lexicon stands, in text order. Hits of one formula never overlap, and each
 * takes in as many words as a pattern of the formula can from its first word on; hits of different formulas may overlap.
 * Formulas without a pattern in the language of the text are passed over.
 */
export function matchFormulas(
  text: string,
  lexicon: readonly Formula[],
  options: MatchOptions = {},
): readonly FormulaHit[] {
  const lang = options.lang ?? 'en';
  return matcherOf(lexicon, lang)(readText(text, lang));
}

/** Finds the formulas of one lexicon in texts of one language that are read already. */
export type Matcher = (read: ReadText) => readonly FormulaHit[];

/** The same in steps. */
export type SteppedMatcher = (read: ReadText) => Steps<readonly FormulaHit[]>;

/** Lexicon → matcher by language. To prepare a lexicon takes longer than to search a statement for it. */
const matchers = new WeakMap<readonly Formula[], LanguageMemory<SteppedMatcher>>();

/**
 * The matcher of a lexicon, prepared when it is first asked for in a language and kept as long as the lexicon is: the same
 * array must always hold the same formulas.
 */
export function steppedMatcherOf(lexicon: readonly Formula[], tag: string): SteppedMatcher {
  const lang = primaryLanguage(tag);
  const byLanguage = matchers.get(lexicon) ?? new LanguageMemory<SteppedMatcher>();
  matchers.set(lexicon, byLanguage);
  return byLanguage.of(lang, () => createSteppedMatcher(lexicon, lang));
}

/** `steppedMatcherOf` in one go. */
export function matcherOf(lexicon: readonly Formula[], tag: string): Matcher {
  const matching = steppedMatcherOf(lexicon, tag);
  return (read) => allSteps(matching(read));
}

/** A matcher that is not kept, for a lexicon of the moment. */
export function createMatcher(lexicon: readonly Formula[], lang: string): Matcher {
  const matching = createSteppedMatcher(lexicon, lang);
  return (read) => allSteps(matching(read));
}

/** Words that formulas are looked for at in one go, a hundredth of a second: more than most statements have. */
const WORDS_OF_STEP = 5000;

/** `createMatcher` in steps, for long texts. */
function createSteppedMatcher(lexicon: readonly Formula[], lang: string): SteppedMatcher {
  const { useOf, requirements, others } = readLexicon(lexicon, primaryLanguage(lang));
  const isOfUse = (key: string, folded: string): boolean => {
    const { begun, meets } = useOf(key, folded);
    return begun.length + meets.length > 0;
  };
  return function* (read) {
    const hits = yield* find(read, () => true);
    const parted = partCompounds(read, isOfUse);
    if (parted === undefined) return hits;
    const further = yield* find(parted.read, parted.hasPart);
    return [...hits, ...withoutOverlap(further, hits)].sort((x, y) => x.from - y.from);
  };

  /** `isWanted`: of the words of a match. */
  function* find(read: ReadText, isWanted: (from: number, to: number) => boolean): Steps<FormulaHit[]> {
    const hits: FormulaHit[] = [];
    const isChinese = primaryLanguage(read.lang) === 'zh';
    const small = languageOf(read.lang).functionWords;
    const matchAt = patternMatcher(read);
    const isAnotherPhrase = createPhraseTest(read, matchAt, others);
    /** By requirement: the last word that meets it; those of clauses before count for nothing. */
    const lastMet = new Int32Array(requirements).fill(-1);
    /** By place in the lexicon: the word behind the last hit of the formula. */
    const busyUntil = new Int32Array(lexicon.length);
    const uses: WordUse[] = [];
    for (const [floor, limit] of clauseRanges(read)) {
      const clause = { floor, limit, begunAt: (word: number) => uses[word - floor].others };
      for (let w = floor; w < limit; w++) {
        const use = useOf(read.keys[w], read.words[w]?.folded);
        uses[w - floor] = use;
        if (w % WORDS_OF_STEP === WORDS_OF_STEP - 1) yield;
        const { meets } = use;
        for (let at = 0; at < meets.length; at++) lastMet[meets[at]] = w;
      }
      for (let w = floor; w < limit; w++) {
        if (w % WORDS_OF_STEP === WORDS_OF_STEP - 1) yield;
        const { begun } = uses[w - floor];
        if (begun.length === 0 || !isWanted(w, limit)) continue;
        const isLast = w + 1 === limit;
        const nextKey = isLast ? '' : read.keys[w + 1];
        const nextFolded = isLast ? '' : read.words[w + 1]?.folded;
        const here: Found[] = [];
        for (const { formula, pattern, requirements: needed, second } of begun) {
          if (!areMet(needed, lastMet, w) || busyUntil[formula] > w) continue;
          if (second !== undefined && (isLast || !second(nextKey, nextFolded, small))) continue;
          const match = matchAt(pattern, w, floor, limit);
          if (
            match === undefined ||
            !isWanted(match.from, match.to) ||
            isOfSham(read, match, floor) ||
            (!isName(lexicon[formula]) && isInTitle(read, match, floor)) ||
            isAnotherPhrase(formula, match, clause)
          )
            continue;
          if (isChinese && match.to - match.from === 2 && isCutFromWords(read, match.from)) continue;
          keepLongest(here, { formula, match });
        }
        for (const { formula, match } of here) {
          busyUntil[formula] = match.to;
          hits.push(toHit(lexicon[formula], read, match));
        }
      }
    }
    return hits;
  }
}

/** The hits that no other of the same formula overlaps. */
function withoutOverlap(hits: readonly FormulaHit[], others: readonly FormulaHit[]): readonly FormulaHit[] {
  const byFormula = Map.groupBy(others, ({ formula }) => formula);
  return hits.filter(
    ({ formula, from, to }) => !byFormula.get(formula)?.some((other) => other.from < to && from < other.to),
  );
}

/** Whether the formula stands for something by its name, which counts wherever it is named. */
function isName({ plain, synonymous }: Formula): boolean {
  return plain || synonymous;
}

interface Found {
  /** Place of the formula in the lexicon. */
  readonly formula: number;
  readonly match: PatternMatch;
}

/** One hit a formula: of its patterns that match at one word, the one that takes in most words, in whichever order they are written. */
function keepLongest(found: Found[], next: Found): void {
  const at = found.findIndex(({ formula }) => formula === next.formula);
  if (at < 0) found.push(next);
  else if (next.match.to > found[at].match.to) found[at] = next;
}

/** Whether each is met at a word or behind it. */
function areMet(needed: readonly number[], lastMet: Int32Array, word: number): boolean {
  for (let at = 0; at < needed.length; at++) if (lastMet[needed[at]] < word) return false;
  return true;
}

function toHit(formula: Formula, read: ReadText, match: PatternMatch): FormulaHit {
  const span = (from: number, to: number): Span => ({
    from: read.words[from]?.from,
    to: read.words[to - 1]?.to,
  });
  const clause = read.clauseOf[match.from];
  const slots: Record<string, SlotHit> = {};
  for (const { name, from, to } of match.slots) {
    const place = span(from, to);
    slots[name] = { ...place, words: read.text.slice(place.from, place.to).replace(/\s+/g, ' ') };
  }
  const to = endOf(read, match);
  return {
    formula: formula.id,
    theme: formula.theme,
    clause,
    clauseFrom: read.clauses[clause]?.from,
    clauseTo: read.clauses[clause]?.to,
    ...span(match.from, to),
    variant: read.words
      .slice(match.from, to)
      .map(({ folded }) => folded)
      .join(SPACELESS.has(primaryLanguage(read.lang)) ? '' : ' '),
    slots,
    order: match.members,
  };
}

/** Where the place of a formula ends: a small word that only leads to a slot behind it ("rights of | all") hangs on to nothing. */
function endOf(read: ReadText, { from, to, slots }: PatternMatch): number {
  if (!slots.some((slot) => slot.from === to)) return to;
  const small = languageOf(read.lang).functionWords;
  let end = to;
  while (end - 1 > from && small.has(read.words[end - 1].folded)) end--;
  return end;
}
