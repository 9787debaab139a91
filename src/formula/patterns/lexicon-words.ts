/** A lexicon → what each word of a text is to its patterns: which it may begin, and what that others require it is. Pure. */
import { LONGEST_WORD, languageOf } from '../../text/index.ts';
import { type Beginning, firstWordsOf, type NextWords, nextWordsOf, secondWordsOf } from './first-words.ts';
import type { Formula } from './formulas.ts';
import { type OtherPhrase, type OtherPhrases, readOtherPhrases } from './other-phrases.ts';
import { type Beginnings, beginningsOf, type Pattern } from './pattern.ts';
import { type Requirement, requirementsOf } from './required-words.ts';
import { createWordIndex, type TextNode } from './word-index.ts';

interface Trigger {
  /** Place of the formula in the lexicon. */
  readonly formula: number;
  readonly pattern: Pattern;
  /** Numbers of what a match of the pattern holds. */
  readonly requirements: readonly number[];
  /** Of the pattern; worked out when a word of a text first begins it. */
  readonly firstWords: () => readonly Beginning[] | undefined;
}

/** A pattern that a word may begin, and the words of which one must then follow; undefined where any may. */
interface Begun {
  /** Place of the formula in the lexicon. */
  readonly formula: number;
  readonly pattern: Pattern;
  readonly requirements: readonly number[];
  readonly second: NextWords | undefined;
}

/** What a word is to a lexicon. */
export interface WordUse {
  readonly begun: readonly Begun[];
  /** Numbers of the requirements that it meets. */
  readonly meets: readonly number[];
  /** Phrases other than a formula that it may begin. */
  readonly others: readonly OtherPhrase[];
}

export interface LexiconWords {
  readonly useOf: (key: string, folded: string) => WordUse;
  /** How many requirements the patterns have. */
  readonly requirements: number;
  readonly others: OtherPhrases;
}

/** What each word is to the patterns of a language, looked up once for each distinct word. */
export function readLexicon(lexicon: readonly Formula[], lang: string): LexiconWords {
  const triggers = createWordIndex<Trigger>();
  const required = createWordIndex<number>();
  const numbers = new Map<string, number>();
  const numberOf = (requirement: Requirement): number => {
    const id = JSON.stringify(requirement);
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const made = numbers.size;
    numbers.set(id, made);
    for (const node of requirement) required.file(node, made);
    return made;
  };
  const patterns = lexicon.flatMap(({ patterns: own }, formula) =>
    (own[lang] ?? []).map((pattern) => ({ formula, pattern })),
  );
  const requirements = requirementsOf(
    patterns.map(({ pattern }) => pattern),
    languageOf(lang).functionWords,
  );
  for (const [at, { formula, pattern }] of patterns.entries()) {
    const trigger: Trigger = {
      formula,
      pattern,
      requirements: (requirements[at] ?? []).map(numberOf),
      firstWords: remembered(() => firstWordsOf(pattern)),
    };
    for (const node of nodesOf(beginningsOf(pattern))) triggers.file(node, trigger);
  }
  const others = readOtherPhrases(lexicon, lang);
  const known = new Map<string, WordUse>();
  const useOf = (key: string, folded: string): WordUse => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const begun = triggers.under(key, folded).map(({ firstWords, ...trigger }) => ({
      ...trigger,
      second: nextWordsOf(secondWordsOf(firstWords(), key, folded)),
    }));
    const meets = required.under(key, folded);
    const own = others.begunBy(key, folded);
    const use = begun.length + meets.length + own.length === 0 ? OF_NO_USE : { begun, meets, others: own };
    if (folded.length > LONGEST_WORD) return use;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(folded, use);
    return use;
  };
  return { useOf, requirements: numbers.size, others };
}

/** Words of which the use is remembered; most words are of none. */
const MOST_WORDS = 50_000;

const OF_NO_USE: WordUse = { begun: [], meets: [], others: [] };

function nodesOf({ keys, exact, prefixes, suffixes }: Beginnings): readonly TextNode[] {
  return [
    ...[...keys].map((key) => ({ kind: 'word', key }) as const),
    ...[...exact].map((folded) => ({ kind: 'exact', folded }) as const),
    ...prefixes.map((prefix) => ({ kind: 'prefix', prefix }) as const),
    ...suffixes.map((suffix) => ({ kind: 'suffix', suffix }) as const),
  ];
}

function remembered<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
