import type { D1Database } from '@cloudflare/workers-types';
import type { Lexicon } from '../../formula/index.ts';
import {
  type FoundClause,
  listWordingsOfFormula,
  type SearchedText,
  searchClauses,
} from '../../store/index.ts';
import { languageOf } from '../../text/index.ts';
import { languageName } from '../language-names.ts';
import { acrossTerms, conceptName, formsIn, hasPattern } from './across-terms.ts';
import { linesOf, marksOf, type SearchLine } from './concordance.ts';
import { allPrints } from './joined-prints.ts';
import { counted } from './search-sentence.ts';
import type { SearchTerm } from './search-term.ts';

/** What was looked for in the texts of one language, and what was found. */
export interface AcrossLanguage {
  readonly lang: string;
  /** Texts of this language that were looked through. */
  readonly texts: number;
  /** For each concept its forms as stems, any of which will do; null where this language has no word for one of them. */
  readonly stems: readonly (readonly string[])[] | null;
  /** Clauses that hold every concept, and texts with such a clause; null where nothing could be looked for. */
  readonly clauses: number | null;
  readonly texts_with: number | null;
  /** Formulas of the question with a pattern in this language, how many texts say each, and in which words. */
  readonly formulas: readonly {
    readonly id: string;
    readonly texts_with: number;
    /** As folded words, those of most texts first: a formula has wordings that share no word with the question. */
    readonly wordings: readonly string[];
  }[];
  /** The first places of the concepts, the oldest text first. */
  readonly lines: readonly SearchLine[];
}

export interface SearchAcross {
  /** The language that the question was read in. */
  readonly read: string;
  readonly concepts: readonly string[];
  /** Words of the question that the glossary lacks: then no concepts are looked for in any language. */
  readonly unknown: readonly string[];
  readonly formulas: readonly string[];
  readonly languages: readonly AcrossLanguage[];
  readonly sentence: string;
}

/** Places shown for each language; the counts go over all. */
const LINES_SHOWN = 5;

/** Looks for the concepts and formulas of a phrase in every language of the given texts. */
export async function searchAcross(
  db: D1Database,
  term: Extract<SearchTerm, { readonly kind: 'phrase' }>,
  texts: readonly SearchedText[],
  lexicon: Lexicon,
): Promise<SearchAcross> {
  const asked = term.shown ?? term.words.join(' ');
  const terms = acrossTerms(asked, lexicon);
  const concepts = terms.unknown.length === 0 ? terms.concepts : [];
  const saying = await Promise.all(
    terms.formulas.map(async (formula) => ({
      formula,
      places: await listWordingsOfFormula(db, formula.id),
    })),
  );
  const byLanguage = [...Map.groupBy(texts, ({ lang }) => lang)].sort(([a], [b]) => (a < b ? -1 : 1));
  const languages = await Promise.all(
    byLanguage.map(async ([lang, own]): Promise<AcrossLanguage> => {
      const forms = formsIn(concepts, lang);
      const stems = forms && (await allPrints(db, forms, lang));
      return {
        lang,
        texts: own.length,
        stems,
        ...(await searchStems(db, stems, own)),
        formulas: saying
          .filter(({ formula }) => hasPattern(formula, lang))
          .map(({ formula: { id }, places }) => {
            const texts = new Set(own.map(({ text }) => text));
            const said = places.filter(({ text }) => texts.has(text));
            return {
              id,
              texts_with: new Set(said.map(({ text }) => text)).size,
              wordings: mostFirst(said.map(({ wording }) => wording)),
            };
          }),
      };
    }),
  );
  const found = {
    read: terms.read,
    concepts: concepts.map(conceptName),
    unknown: terms.unknown,
    formulas: terms.formulas.map(({ id }) => id),
    languages,
  };
  return { ...found, sentence: acrossSentence(asked, found) };
}

async function searchStems(
  db: D1Database,
  stems: AcrossLanguage['stems'],
  texts: readonly SearchedText[],
): Promise<Pick<AcrossLanguage, 'clauses' | 'texts_with' | 'lines'>> {
  if (stems === null) return { clauses: null, texts_with: null, lines: [] };
  const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const expression = `{stems} : (${stems.map((forms) => `(${forms.map(quoted).join(' OR ')})`).join(' AND ')})`;
  const answer = await searchClauses(db, {
    expression,
    column: 'stems',
    texts: texts.map(({ text }) => text),
    limit: LINES_SHOWN,
  });
  return {
    clauses: answer.counts.reduce((sum, { clauses }) => sum + clauses, 0),
    texts_with: answer.counts.length,
    lines: await linesOf(db, texts, answer.clauses.flatMap(firstMark)),
  };
}

/** One line a clause, at the first of its words. */
function firstMark(clause: FoundClause) {
  return marksOf(clause).slice(0, 1);
}

/** What was looked for in each language, in words that are true of the search, and what could not be. */
function acrossSentence(asked: string, found: Omit<SearchAcross, 'sentence'>): string {
  const { concepts, unknown, formulas, languages } = found;
  const parts = [
    ...(unknown.length > 0
      ? [`Across languages no concept of “${asked}” was looked for: the glossary lacks ${list(unknown)}.`]
      : concepts.length === 0
        ? [`Across languages no concept of “${asked}” was looked for: the glossary has none.`]
        : [
            `Across languages the ${concepts.length === 1 ? 'concept' : 'concepts'} ${list(concepts)} ${concepts.length === 1 ? 'was' : 'were'} looked for by stems in one clause: ${languages.map(languageWords).join('; ')}.`,
          ]),
    ...formulas.map((id) => {
      const told = languages.map(({ lang, texts, formulas: own }) => {
        const one = own.find((each) => each.id === id);
        return one
          ? `${languageName(lang)} in ${one.texts_with} of ${counted(texts, 'text')}${wordingsSaid(one.wordings)}`
          : `${languageName(lang)} not, for want of a pattern`;
      });
      return `The formula “${id}” was looked for in all its wordings: ${told.join('; ')}.`;
    }),
  ];
  return parts.join(' ');
}

/** Wordings that a sentence names. */
const WORDINGS_NAMED = 3;

function wordingsSaid(wordings: readonly string[]): string {
  if (wordings.length === 0) return '';
  const more = wordings.length - WORDINGS_NAMED;
  return ` (${list(wordings.slice(0, WORDINGS_NAMED))}${more > 0 ? ` and ${more} more` : ''})`;
}

/** Each once, the most frequent first, equals in alphabetical order. */
function mostFirst(wordings: readonly string[]): readonly string[] {
  return [...Map.groupBy(wordings, (wording) => wording)]
    .sort(([one, own], [other, others]) => others.length - own.length || (one < other ? -1 : 1))
    .map(([wording]) => wording);
}

function languageWords({ lang, texts, stems, clauses, texts_with }: AcrossLanguage): string {
  if (stems === null) return `${languageName(lang)} not, for want of a word (${counted(texts, 'text')})`;
  // The units of a form are signs where words are printed without spaces.
  const printed = (form: string): string => (languageOf(lang).spaced ? form : form.replaceAll(' ', ''));
  const searched = stems.map((forms) => forms.map((form) => `“${printed(form)}”`).join(' or '));
  const all = searched.length === 1 ? searched[0] : searched.map((forms) => `(${forms})`).join(' and ');
  return `${languageName(lang)} ${all} in ${counted(clauses ?? 0, 'clause')} of ${texts_with} of ${counted(texts, 'text')}`;
}

function list(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
