import type { FormulaSource } from './patterns/formulas.ts';
import { commonSources, formulaSources, type Lexicon, lexiconOf, ownLexicon } from './patterns/lexicon.ts';
import { type QuestionTheme, questionSources, questionsOf } from './questions/question-list.ts';
import type { QuestionSource } from './questions/questions.ts';

/** What a collection brings besides its statements: the phrases that it is searched for, and the questions that it is asked. */
export interface Vocabulary extends Lexicon {
  readonly questions: readonly QuestionTheme[];
}

/** The files of a collection folder, checked. Without formula files it is searched for what is common to all regions. */
export interface VocabularySources {
  readonly formulas: readonly FormulaSource[] | null;
  readonly questions: readonly QuestionSource[];
}

/** How a vocabulary is stored: what the project brings is named, what the collection brings is written out. */
interface StoredVocabulary {
  readonly formulas: 'project' | 'common' | readonly FormulaSource[];
  readonly questions: 'project' | readonly QuestionSource[];
}

const PROJECT: Vocabulary = { ...ownLexicon, questions: questionsOf(questionSources) };

/** JSON of the vocabulary, for the store; null where it is the one that the project brings. */
export function writeVocabulary({ formulas, questions }: VocabularySources): string | null {
  const stored: StoredVocabulary = {
    formulas: formulas === null ? 'common' : isSame(formulas, formulaSources) ? 'project' : formulas,
    questions: isSame(questions, questionSources) ? 'project' : questions,
  };
  return stored.formulas === 'project' && stored.questions === 'project' ? null : JSON.stringify(stored);
}

/** The files may be read in any order. */
function isSame(
  some: readonly { readonly order: number }[],
  others: readonly { readonly order: number }[],
): boolean {
  const inOrder = (list: readonly { readonly order: number }[]) =>
    JSON.stringify([...list].sort((a, b) => a.order - b.order));
  return inOrder(some) === inOrder(others);
}

let known: { readonly stored: string; readonly vocabulary: Vocabulary } | undefined;

/** The vocabulary of a collection as it was stored; that of the project for null. A service has one collection, whose vocabulary it reads once. */
export function readVocabulary(stored: string | null | undefined): Vocabulary {
  if (stored == null) return PROJECT;
  if (known?.stored !== stored) known = { stored, vocabulary: vocabularyOf(JSON.parse(stored)) };
  return known.vocabulary;
}

function vocabularyOf({ formulas, questions }: StoredVocabulary): Vocabulary {
  const lexicon =
    formulas === 'project' ? ownLexicon : lexiconOf(formulas === 'common' ? commonSources() : formulas);
  return { ...lexicon, questions: questions === 'project' ? PROJECT.questions : questionsOf(questions) };
}
