import type { FoundText } from '../../../answers/statements/texts.ts';
import type { AnswerFigure } from '../../../embed/answer/answer.ts';
import { letterOf } from '../../../embed/words/answers.ts';
import { distinctNames, partnerYear, writeDate } from '../../../pages/index.ts';
import { asSentence, standingLine, standingOf, statementIn } from '../../../statement/index.ts';
import type { AnswerContext } from './context.ts';

/**
 * What is invented among the texts of an answer, and whose words those are that are not their publishers' own, under the
 * letters of the source line.
 */
export function columnNotes(
  { frame, words }: AnswerContext,
  columns: readonly FoundText[],
): Pick<AnswerFigure, 'invented' | 'notes'> {
  const invented = columns.some(({ statement }) => statement.record.specimen);
  const standings = Map.groupBy(
    columns.map(({ statement, text }, column) => ({
      letter: letterOf(column),
      line: standingLine(standingOf(statement.record, text), frame.ui),
    })),
    ({ line }) => line,
  );
  return {
    invented,
    notes: [
      ...(invented ? [words.invented] : []),
      ...[...standings].flatMap(([line, own]) =>
        line === null ? [] : [`${own.map(({ letter }) => letter).join(', ')}: ${asSentence(line)}`],
      ),
    ],
  };
}

/** A title that stays short enough for a picture: partner and year, where these tell the texts apart. */
export function columnsTitle({ frame }: AnswerContext, columns: readonly FoundText[]): string {
  const records = columns.map(({ statement }) => statement.record);
  const brief = records.map((record) => partnerYear(frame, record));
  const names = new Set(brief).size === brief.length ? brief : distinctNames(frame, records);
  return `${frame.t.compare.synopsisTitle}: ${names.join('\u00a0· ')}`;
}

export function columnsSource({ frame, words }: AnswerContext, columns: readonly FoundText[]): string {
  return words.textsSource(
    columns.map(({ statement: { record } }) => ({
      title: statementIn(record, frame.ui).title,
      date: writeDate(record.adopted, frame.t),
    })),
  );
}
