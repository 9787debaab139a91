/** How high an answer will be, estimated from above, as `../height.ts` does it for comparisons. */
import {
  captionHeight,
  clampHeight,
  fitItems,
  headHeight,
  lineOf,
  textHeight,
  type Width,
  widthOf,
} from '../height.ts';
import type { AnswerFigure, AnswerQuote, AnswerRow } from './answer.ts';

/** Rules, gaps and margins of a line and of a quotation; the bar below a line. */
const ROW_FRAME = 8;
const BAR = 9;
const QUOTE_FRAME = 30;
/** Rule, gaps and margins of the foot. */
const FOOT_FRAME = 32;

/** For each line, then each quotation, the least width of the frame from which it is shown. */
export function fitAnswer(figure: AnswerFigure): {
  readonly rows: readonly number[];
  readonly quotes: readonly number[];
} {
  const fits = fitItems(itemsOf(figure), (width) => restHeight(figure, width));
  return { rows: fits.slice(0, figure.rows.length), quotes: fits.slice(figure.rows.length) };
}

/** For hosts that cannot be told the real height. */
export function answerHeight(figure: AnswerFigure, frameWidth: number): number {
  const width = widthOf(frameWidth);
  const fits = fitItems(itemsOf(figure), (each) => restHeight(figure, each));
  const items = itemsOf(figure)
    .filter((_, index) => (fits[index] ?? 0) <= width)
    .reduce((sum, heightAt) => sum + heightAt(width), 0);
  return clampHeight(restHeight(figure, width) + items);
}

function itemsOf({ rows, quotes }: AnswerFigure): readonly ((width: Width) => number)[] {
  return [
    ...rows.map((row) => (width: Width) => rowHeight(row, width)),
    ...quotes.map((quote) => (width: Width) => quoteHeight(quote, width)),
  ];
}

function rowHeight({ name, detail, share }: AnswerRow, width: Width): number {
  const line = lineOf(width);
  const together = captionHeight(name.length + detail.length + 2, line);
  // What does not fit into one line stands below the name.
  const words =
    together <= captionHeight(1, line)
      ? together
      : captionHeight(name.length, line) + captionHeight(detail.length, line);
  return ROW_FRAME + (share === null ? 0 : BAR) + words;
}

function quoteHeight({ caption, pieces }: AnswerQuote, width: Width): number {
  const line = lineOf(width);
  return QUOTE_FRAME + captionHeight(caption.length, line) + textHeight(pieces, line);
}

function restHeight({ title, answer, notes, source, open }: AnswerFigure, width: Width): number {
  const head = headHeight({ title, summary: answer, notes: notes.map((text) => ({ text })) }, width);
  return (
    head +
    FOOT_FRAME +
    captionHeight(open.length, lineOf(width)) +
    captionHeight(source.length, lineOf(width))
  );
}
