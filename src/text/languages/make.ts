import type { Abbreviations, DateGrammar, Language, PhraseWords } from './types.ts';

/** Words between spaces → a set. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')).filter((word) => word !== ''));
}

/** "one two three" → one: first, two: first + 1, …; forms of one number are joined by a stroke: "один|одна". */
export function numbered(list: string, first = 1, step = 1): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [place, forms] of list.split(' ').entries())
    for (const form of forms.split('|')) if (form !== '') map.set(form, first + place * step);
  return map;
}

/** Several maps as one. */
export function merged(...maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  return new Map(maps.flatMap((map) => [...map]));
}

/** A speller by rules of ending. The first rule that fits counts; `mayFit` spares most words the rules. */
export function speller(
  rules: readonly (readonly [pattern: RegExp, spelling: string])[],
  mayFit: RegExp,
): (folded: string) => string {
  return (folded) => {
    if (!mayFit.test(folded)) return folded;
    for (const [pattern, spelling] of rules)
      if (pattern.test(folded)) return folded.replace(pattern, spelling);
    return folded;
  };
}

/** Latin abbreviations that texts of every language print. */
const COMMON_ABBREVIATIONS: Abbreviations = {
  before: wordSet('dr prof mr mrs ms st vs cf e.g i.e h.e h.m h.h h.r.h s.e'),
  beforeNumber: wordSet(
    'no nos nr art arts p pp para paras fig figs vol vols doc docs res sec ch chap tab app ser rev corr suppl tel тел § n° nº',
  ),
  either: wordSet('u.s u.k u.n e.u u.s.a u.a.e jr sr inc ltd co corp al ibid г'),
  lettered: wordSet(''),
  closing: wordSet('etc et_al a.m p.m d.c т.д т.п'),
};

/** Words between spaces, by the sort of abbreviation that they are. */
export type AbbreviationLists = Partial<Record<keyof Abbreviations, string>>;

/**
 * Own abbreviations beside the common ones and those of languages around. What a language names is of that sort alone:
 * Turkish "vs." is no "versus".
 */
export function abbreviations(own: AbbreviationLists, shared: AbbreviationLists = {}): Abbreviations {
  const named = wordSet(...Object.values(own));
  const both = (kind: keyof Abbreviations): ReadonlySet<string> =>
    new Set([
      ...[...COMMON_ABBREVIATIONS[kind], ...wordSet(shared[kind] ?? '')].filter((word) => !named.has(word)),
      ...wordSet(own[kind] ?? ''),
    ]);
  return {
    before: both('before'),
    beforeNumber: both('beforeNumber'),
    either: both('either'),
    lettered: both('lettered'),
    closing: both('closing'),
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_PHRASE_WORDS: PhraseWords = {
  determiners: undefined,
  joining: NO_WORDS,
  complement: NO_WORDS,
  pair: undefined,
};
const NO_DATES: DateGrammar = { months: new Map(), yearWords: NO_WORDS };
const unchanged = (folded: string): string => folded;

/** A language of which little is known: what is not given is left to the rules that hold for every language. */
export function smallLanguage(tag: string, known: Partial<Language> = {}): Language {
  return {
    tag,
    spaced: true,
    stem: unchanged,
    ownLetters: '',
    spelling: unchanged,
    functionWords: NO_WORDS,
    phrases: NO_PHRASE_WORDS,
    prefixes: NO_WORDS,
    offices: NO_WORDS,
    bodies: NO_WORDS,
    abbreviations: COMMON_ABBREVIATIONS,
    openers: NO_WORDS,
    negations: NO_WORDS,
    turning: NO_WORDS,
    numbers: { words: new Map(), ordinals: new Map(), scales: new Map(), decimal: ',', ordinalStop: false },
    dates: NO_DATES,
    capitalsForNames: false,
    pointBoundaries: { coordinators: [], subordinators: [], isVerb: () => false, comma: false },
    ...known,
  };
}
