import type { D1Database } from '@cloudflare/workers-types';
import type { Answer, Question, QuestionTheme } from '../../formula/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import {
  listDerived,
  listStatements,
  questionKind,
  readDerived,
  type StoredCollection,
  type StoredStatement,
} from '../../store/index.ts';
import { found, notOneOf, type Result, refused } from '../refusal.ts';
import { vocabularyOf } from '../vocabulary.ts';

/** A claim of an analyst with what the texts say to it. Without an answer it is newer than the last load. */
export interface AnsweredQuestion {
  readonly theme: QuestionTheme;
  readonly question: Question;
  readonly answer: Answer | null;
}

const ALL_LANGUAGES = '';

/** The questions about this collection, theme by theme. A collection that nobody wrote questions for has none. */
export function questionsAbout(
  collection: StoredCollection | null,
): readonly Omit<AnsweredQuestion, 'answer'>[] {
  return vocabularyOf(collection)
    .questions.filter((theme) => theme.collection === collection?.record.id)
    .flatMap((theme) => theme.questions.map((question) => ({ theme, question })));
}

/** Every question about the collection, theme by theme, answered from texts of an authority when it was last loaded. */
export async function readAnsweredQuestions(
  db: D1Database,
  collection: StoredCollection | null,
  authority: CountedAuthority = 'official',
): Promise<readonly AnsweredQuestion[]> {
  const records = await listDerived<Answer>(db, questionKind(authority), ALL_LANGUAGES);
  const answerOf = new Map(records.map(({ id, value }) => [id, value]));
  return questionsAbout(collection).map((one) => ({ ...one, answer: answerOf.get(one.question.id) ?? null }));
}

export interface QuestionDetails extends AnsweredQuestion {
  /** The statements that the answer names, by id. */
  readonly statements: ReadonlyMap<string, StoredStatement>;
}

/** One question with its evidence. */
export async function readAnsweredQuestion(
  db: D1Database,
  collection: StoredCollection | null,
  id: string,
  authority: CountedAuthority = 'official',
): Promise<Result<QuestionDetails>> {
  const asked = questionsAbout(collection);
  const one = asked.find(({ question }) => question.id === id);
  if (!one)
    return refused(
      notOneOf(
        'unknown-question',
        'id',
        id,
        asked.map(({ question }) => question.id),
        'There is no question with this id.',
      ),
    );
  const [answer, all] = await Promise.all([
    readDerived<Answer>(db, questionKind(authority), ALL_LANGUAGES, id),
    listStatements(db),
  ]);
  return found({
    ...one,
    answer,
    statements: new Map(all.statements.map((statement) => [statement.record.id, statement])),
  });
}

/** The answer in one sentence, with its numbers; a check that cannot be made is not one that fails. */
export function sentenceOfAnswer(answer: Answer | null): string {
  if (!answer) return 'Not answered yet: the question is newer than the last loading of the collection.';
  const verdict = {
    confirmed: 'Confirmed',
    contradicted: 'Contradicted',
    'not testable': 'Not testable with the texts at hand',
  }[answer.verdict];
  const told = answer.tests.map(({ sentence }) => sentence.replace(/\.$/, ''));
  const held = answer.tests.filter(({ verdict: one }) => one === 'confirmed').length;
  const open = answer.tests.filter(({ verdict: one }) => one === 'not testable').length;
  const notMade = open === 0 ? '' : `, ${open} cannot be made`;
  const checks =
    told.length > 1 && open < told.length ? ` (${held} of ${told.length} checks hold${notMade})` : '';
  return `${verdict}${checks}: ${[...new Set(told)].join('; ')}.`;
}
