import { languageOf, primaryLanguage, type Span } from '../../text/index.ts';
import { clauseRanges, type ReadText, readText } from '../read-text.ts';
import { type Beginning, firstWordsOf, type NextWords, nextWordsOf, secondWordsOf } from './first-words.ts';
import type { Formula } from './formulas.ts';
import { type PatternMatch, patternMatcher } from './match-pattern.ts';
import { createPhraseTest } from './other-phrases.ts';
import { beginningsOf, type Pattern } from './pattern.ts';

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

interface Trigger {
  readonly formula: Formula;
  readonly pattern: Pattern;
  /** Of the pattern; worked out when a word of a text first begins it. */
  readonly firstWords: () => readonly Beginning[] | undefined;
}

/** A pattern that a word may begin, and the words of which one must then follow; undefined where any may. */
interface Begun {
  readonly formula: Formula;
  readonly pattern: Pattern;
  readonly second: NextWords | undefined;
}

/**
 * Every place where a formula of the lexicon stands, in text order. Hits of one formula never overlap; hits of
 * different formulas may. Formulas without a pattern in the language of the text are passed over.
 */
export function matchFormulas(
  text: string,
  lexicon: readonly Formula[],
  options: MatchOptions = {},
): readonly FormulaHit[] {
  const lang = options.lang ?? 'en';
  return createMatcher(lexicon, lang)(readText(text, lang));
}

/** Finds the formulas of one lexicon in texts of one language that are read already. */
export type Matcher = (read: ReadText) => readonly FormulaHit[];

/** `matchFormulas` for many texts: the lexicon is prepared once. */
export function createMatcher(lexicon: readonly Formula[], lang: string): Matcher {
  const begunBy = patternsByWord(lexicon, primaryLanguage(lang));
  return (read) => {
    const hits: FormulaHit[] = [];
    const small = languageOf(read.lang).functionWords;
    const matchAt = patternMatcher(read);
    for (const [floor, limit] of clauseRanges(read)) {
      const busyUntil = new Map<string, number>();
      const isAnotherPhrase = createPhraseTest(read, matchAt, floor, limit);
      for (let w = floor; w < limit; w++) {
        const begun = begunBy(read.keys[w] as string, read.words[w]?.folded as string);
        if (begun.length === 0) continue;
        const isLast = w + 1 === limit;
        const nextKey = isLast ? '' : (read.keys[w + 1] as string);
        const nextFolded = isLast ? '' : (read.words[w + 1]?.folded as string);
        for (const { formula, pattern, second } of begun) {
          if (second !== undefined && (isLast || !second(nextKey, nextFolded, small))) continue;
          if ((busyUntil.get(formula.id) ?? 0) > w) continue;
          const match = matchAt(pattern, w, floor, limit);
          if (match === undefined || isAnotherPhrase(formula, match)) continue;
          busyUntil.set(formula.id, match.to);
          hits.push(toHit(formula, read, match));
        }
      }
    }
    return hits;
  };
}

/** By first word: the patterns that may start there. Looked up once for each distinct word of a text. */
function patternsByWord(
  lexicon: readonly Formula[],
  lang: string,
): (key: string, folded: string) => readonly Begun[] {
  const byKey = new Map<string, Trigger[]>();
  const byExact = new Map<string, Trigger[]>();
  const byPart: { fits: (word: string) => boolean; trigger: Trigger }[] = [];
  const file = (map: Map<string, Trigger[]>, key: string, trigger: Trigger): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [trigger]);
    else list.push(trigger);
  };
  for (const formula of lexicon) {
    for (const pattern of formula.patterns[lang] ?? []) {
      const trigger: Trigger = { formula, pattern, firstWords: remembered(() => firstWordsOf(pattern)) };
      const { keys, exact, prefixes, suffixes } = beginningsOf(pattern);
      for (const key of keys) file(byKey, key, trigger);
      for (const word of exact) file(byExact, word, trigger);
      for (const prefix of prefixes) byPart.push({ fits: (word) => word.startsWith(prefix), trigger });
      for (const suffix of suffixes) byPart.push({ fits: (word) => word.endsWith(suffix), trigger });
    }
  }
  const known = new Map<string, readonly Begun[]>();
  return (key, folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const found = new Set([...(byKey.get(key) ?? []), ...(byExact.get(folded) ?? [])]);
    for (const { fits, trigger } of byPart) if (fits(folded)) found.add(trigger);
    const list = [...found].map(({ formula, pattern, firstWords }) => ({
      formula,
      pattern,
      second: nextWordsOf(secondWordsOf(firstWords(), key, folded)),
    }));
    known.set(folded, list);
    return list;
  };
}

function remembered<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function toHit(formula: Formula, read: ReadText, match: PatternMatch): FormulaHit {
  const span = (from: number, to: number): Span => ({
    from: read.words[from]?.from as number,
    to: read.words[to - 1]?.to as number,
  });
  const clause = read.clauseOf[match.from] as number;
  const slots: Record<string, SlotHit> = {};
  for (const { name, from, to } of match.slots) {
    const place = span(from, to);
    slots[name] = { ...place, words: read.text.slice(place.from, place.to).replace(/\s+/g, ' ') };
  }
  return {
    formula: formula.id,
    theme: formula.theme,
    clause,
    clauseFrom: read.clauses[clause]?.from as number,
    clauseTo: read.clauses[clause]?.to as number,
    ...span(match.from, match.to),
    variant: read.words
      .slice(match.from, match.to)
      .map(({ folded }) => folded)
      .join(SPACELESS.has(primaryLanguage(read.lang)) ? '' : ' '),
    slots,
    order: match.members,
  };
}
