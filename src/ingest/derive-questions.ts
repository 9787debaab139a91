import { createAnswers, lexicon, METHOD, questionThemes } from '../formula/index.ts';
import type { DatedStoredText, DerivedRecord } from '../store/index.ts';

/** The collection that the analysts' claims are about; of any other they would all be untestable. */
const COLLECTION_OF_QUESTIONS = 'c5';

interface Asked {
  /** Id of the collection. */
  readonly collection: string;
  /** Every statement that is known to exist, with or without a text. */
  readonly statements: readonly { readonly id: string; readonly series: string; readonly adopted: string }[];
  /** Texts of all languages. */
  readonly texts: readonly DatedStoredText[];
}

/** Every question of the analysts, answered from the real texts that are there. */
export function answersOf({ collection, statements, texts }: Asked): readonly DerivedRecord[] {
  if (collection !== COLLECTION_OF_QUESTIONS) return [];
  const answer = createAnswers({
    statements: statements.map(({ id, series, adopted }) => ({ id, partner: series, adopted })),
    texts: texts
      .filter(({ specimen }) => specimen === 0)
      .map(({ statement, lang, body }) => ({ statement, lang, text: body })),
    lexicon,
  });
  return questionThemes.flatMap(({ questions }) =>
    questions.map((question) => ({ id: question.id, record: JSON.stringify(answer(question)) })),
  );
}

/** What the answers depend on besides the texts. */
export const QUESTIONS_STAMP = JSON.stringify([METHOD, questionThemes]);
