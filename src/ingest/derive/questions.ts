import {
  type Answer,
  createAnswers,
  type Formula,
  METHOD,
  type Question,
  type QuestionTheme,
  type SpeakerOptions,
} from '../../formula/index.ts';
import { countedAuthority, isCounted } from '../../statement/index.ts';
import { type DatedStoredText, type DerivedRecord, questionKind } from '../../store/index.ts';

interface Asked {
  /** Those about this collection. */
  readonly themes: readonly QuestionTheme[];
  readonly lexicon: readonly Formula[];
  /** What the collection says about who speaks. */
  readonly speakers: Pick<SpeakerOptions, 'hub' | 'called' | 'names'>;
  /** Every statement that is known to exist, with or without a text. */
  readonly statements: readonly { readonly id: string; readonly series: string; readonly adopted: string }[];
  /** Texts of all languages. */
  readonly texts: readonly DatedStoredText[];
}

/**
 * The analysts' questions about this collection, answered from the real texts that are there: by kind of record, one
 * kind for each authority that can be asked.
 */
export function answersOf({
  themes,
  lexicon,
  speakers,
  statements,
  texts,
}: Asked): ReadonlyMap<string, readonly DerivedRecord[]> {
  const real = texts.filter(({ specimen }) => specimen === 0);
  const asked = {
    speakers,
    statements: statements.map(({ id, series, adopted }) => ({ id, partner: series, adopted })),
    texts: real.map(({ statement, lang, authority, body }) => ({ statement, lang, authority, text: body })),
    lexicon,
  };
  // Most collections have texts of one kind only: what is asked of the same texts is asked once.
  const known = new Map<string, readonly DerivedRecord[]>();
  return new Map(
    countedAuthority.options.map((which) => {
      const counted = real.filter(({ authority }) => isCounted(which, authority));
      const name = counted.map(({ text }) => text).join(' ');
      const answers = known.get(name) ?? answersTo(themes, createAnswers(asked, which));
      known.set(name, answers);
      return [questionKind(which), answers];
    }),
  );
}

function answersTo(
  themes: readonly QuestionTheme[],
  answer: (question: Question) => Answer,
): readonly DerivedRecord[] {
  return themes.flatMap(({ questions }) =>
    questions.map((question) => ({ id: question.id, record: JSON.stringify(answer(question)) })),
  );
}

/** What the answers depend on besides the texts. */
export const stampOfQuestions = (themes: readonly QuestionTheme[]) => JSON.stringify([METHOD, themes]);
