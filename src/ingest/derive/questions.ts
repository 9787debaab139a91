import { createAnswers, lexicon, METHOD, questionThemes } from '../../formula/index.ts';
import type { DatedStoredText, DerivedRecord } from '../../store/index.ts';

interface Asked {
  /** Id of the collection. */
  readonly collection: string;
  /** Every statement that is known to exist, with or without a text. */
  readonly statements: readonly { readonly id: string; readonly series: string; readonly adopted: string }[];
  /** Texts of all languages. */
  readonly texts: readonly DatedStoredText[];
}

/** The analysts' questions about this collection, answered from the real texts that are there. */
export function answersOf({ collection, statements, texts }: Asked): readonly DerivedRecord[] {
  const themes = questionThemes.filter((theme) => theme.collection === collection);
  if (themes.length === 0) return [];
  const answer = createAnswers({
    statements: statements.map(({ id, series, adopted }) => ({ id, partner: series, adopted })),
    texts: texts
      .filter(({ specimen }) => specimen === 0)
      .map(({ statement, lang, authority, body }) => ({ statement, lang, authority, text: body })),
    lexicon,
  });
  return themes.flatMap(({ questions }) =>
    questions.map((question) => ({ id: question.id, record: JSON.stringify(answer(question)) })),
  );
}

/** What the answers depend on besides the texts. */
export const QUESTIONS_STAMP = JSON.stringify([METHOD, questionThemes]);
