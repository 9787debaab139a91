import type { FoundText } from '../../../answers/statements/texts.ts';
import type { AnswerFigure } from '../../../embed/answer/answer.ts';
import { writeDate } from '../../../pages/index.ts';
import { asSentence, standingLine, standingOf } from '../../../statement/index.ts';
import type { AnswerContext } from './context.ts';

/** What is invented among the texts of an answer, and whose words each is that is not its publisher's own. */
export function columnNotes(
  { frame, words }: AnswerContext,
  columns: readonly FoundText[],
  names: readonly string[],
): Pick<AnswerFigure, 'invented' | 'notes'> {
  const invented = columns.some(({ statement }) => statement.record.specimen);
  const standings = columns.flatMap(({ statement, text }, column) => {
    const standing = standingLine(standingOf(statement.record, text), frame.ui);
    return standing === null ? [] : [asSentence(`${names[column]} – ${standing}`)];
  });
  return { invented, notes: [...(invented ? [words.invented] : []), ...standings] };
}

export function columnsSource({ frame, words }: AnswerContext, columns: readonly FoundText[]): string {
  return words.textsSource(
    columns.map(({ statement: { record } }) => ({
      title: record.title,
      date: writeDate(record.adopted, frame.t),
    })),
  );
}
