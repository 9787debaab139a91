import { type Formula, type Lexicon, matchFormulas } from '../../formula/index.ts';
import { conceptOf, formsOfConcept, glossaryLanguage, readConcepts } from '../../glossary/index.ts';
import { functionWordsOf, partsOfWord, primaryLanguage, splitWords } from '../../text/index.ts';
import { withoutPrefixHyphens } from './joined-prints.ts';

/** A question as it can be asked in another language: its formulas, and the concepts that its words name. Pure. */
export interface AcrossTerms {
  /** The language that the question was read in. */
  readonly read: string;
  /** Formulas that the whole question is, in its words or by its name. */
  readonly formulas: readonly Formula[];
  /** Numbers of the concepts of the glossary, in the order of the question. */
  readonly concepts: readonly number[];
  /** Words of the question that the glossary lacks: then its concepts are not searched. */
  readonly unknown: readonly string[];
}

/** Languages that a question can be read in, the first of equals. */
const READ_IN = ['en', 'ru', 'zh', 'de'] as const;

/** Reads a phrase in the language that knows most of its words. */
export function acrossTerms(phrase: string, lexicon: Lexicon): AcrossTerms {
  const readings = READ_IN.map((lang) => bestPrint(phrase, lang));
  const known = ({ concepts, unknown }: AcrossTerms) => (concepts.length === 0 ? -1 : -unknown.length);
  const best = readings.reduce((one, other) => (known(other) > known(one) ? other : one));
  return { ...best, formulas: formulasOf(phrase, lexicon.phrases) };
}

/** As it is printed, or without the hyphens of its prefixes where that leaves fewer words unknown, or fewer concepts. */
function bestPrint(phrase: string, lang: (typeof READ_IN)[number]): AcrossTerms {
  const printed = readIn(phrase, lang);
  const joined = withoutPrefixHyphens(phrase, lang);
  if (joined === phrase) return printed;
  const other = readIn(joined, lang);
  const isBetter =
    other.concepts.length > 0 &&
    (other.unknown.length < printed.unknown.length ||
      (other.unknown.length === printed.unknown.length && other.concepts.length < printed.concepts.length));
  return isBetter ? other : printed;
}

function readIn(phrase: string, lang: (typeof READ_IN)[number]): AcrossTerms {
  const concepts: number[] = [];
  let until = 0;
  const covered: { readonly from: number; readonly to: number }[] = [];
  const places = [...readConcepts(phrase, lang)].sort((x, y) => x.from - y.from || y.to - x.to);
  for (const { from, to, concepts: likeliest } of places) {
    const [first] = likeliest;
    if (from < until || first === undefined) continue;
    concepts.push(first);
    covered.push({ from, to });
    until = to;
  }
  const isGrammar = functionWordsOf(lang);
  const unknown = splitWords(phrase)
    .flatMap(partsOfWord)
    .filter(({ folded }) => !isGrammar(folded))
    .filter((word) => !covered.some(({ from, to }) => word.from < to && from < word.to))
    .map(({ folded }) => folded);
  return { read: lang, formulas: [], concepts: [...new Set(concepts)], unknown };
}

function formulasOf(phrase: string, phrases: readonly Formula[]): readonly Formula[] {
  const asked = phrase.trim();
  const named = asked.toLowerCase();
  const matched = new Set(
    READ_IN.flatMap((lang) =>
      matchFormulas(asked, phrases, { lang })
        .filter(({ from, to }) => from === 0 && to === asked.length)
        .map(({ formula }) => formula),
    ),
  );
  return phrases.filter(
    ({ id, name, names }) =>
      matched.has(id) ||
      id === named ||
      [name, ...Object.values(names)].some((one) => one.toLowerCase() === named),
  );
}

/**
 * How the concepts are looked for in a language: for each its forms as sequences of stems, any of which will do. Null
 * where the language has no column in the glossary, or no word for one of them.
 */
export function formsIn(concepts: readonly number[], lang: string): readonly (readonly string[])[] | null {
  const language = glossaryLanguage(lang);
  if (language === undefined || concepts.length === 0) return null;
  const forms = concepts.map((concept) => formsOfConcept(concept, language));
  return forms.some((list) => list.length === 0) ? null : forms;
}

/** The name of a concept, for people. */
export function conceptName(concept: number): string {
  return conceptOf(concept).key;
}

/** Has the formula a pattern for a language? */
export function hasPattern({ patterns }: Formula, lang: string): boolean {
  return Object.hasOwn(patterns, primaryLanguage(lang));
}
