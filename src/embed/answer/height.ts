/** How high an answer will be, as `../height.ts` works it out for comparisons. */
import {
  captionHeight,
  fitItems,
  footOf,
  headHeight,
  lineOf,
  quotedHeight,
  shownHeight,
  wordsHeight,
} from '../height.ts';
import type { AnswerFigure, AnswerQuote, AnswerRow } from './answer.ts';

/** What is written in the style sheet: the margin above the lines, their paddings, the bar below one. */
const LIST_MARGIN = 10;
const ROW_PADDING = 6;
const BAR = 7;

/** For each line, then each quotation, the least width of the frame from which it is shown. */
export function fitAnswer(figure: AnswerFigure): {
  readonly rows: readonly number[];
  readonly quotes: readonly number[];
} {
  const fits = fitItems(...partsOf(figure));
  return { rows: fits.slice(0, figure.rows.length), quotes: fits.slice(figure.rows.length) };
}

/** For hosts that are not told the real height. */
export function answerHeight(figure: AnswerFigure, frame: number): number {
  return shownHeight(...partsOf(figure), frame);
}

function partsOf(figure: AnswerFigure) {
  const { title, answer, notes, rows, quotes, source, open } = figure;
  const head = { title, summary: answer, notes: notes.map((text) => ({ text })) };
  return [
    [
      ...rows.map((row) => (frame: number) => rowHeight(row, frame)),
      ...quotes.map((quote) => (frame: number) => quoteHeight(quote, frame)),
    ],
    (frame: number) =>
      headHeight(head, frame) + (rows.length === 0 ? 0 : LIST_MARGIN) + footOf(open, source, frame),
  ] as const;
}

function rowHeight({ name, detail, share }: AnswerRow, frame: number): number {
  const line = lineOf(frame);
  const height = (text: string) => wordsHeight(text, line, 'note');
  // What does not fit into one line stands below the name; between the two is more than a space.
  const together = height(`${name}    ${detail}`);
  const words = together <= height('') ? together : height(name) + height(detail);
  return ROW_PADDING + (share === null ? 0 : BAR) + words;
}

function quoteHeight({ caption, pieces, lang }: AnswerQuote, frame: number): number {
  return captionHeight(caption, frame) + quotedHeight(pieces, lineOf(frame), lang);
}
