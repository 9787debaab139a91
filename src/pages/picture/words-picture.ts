import { type Bitmap, colourOf, createBitmap, fillRectangle } from './bitmap.ts';
import { breakLines, drawText, fitText, type Letters } from './letters.ts';

/** What a picture without a comparison says: the answer first. */
export interface AnswerWords {
  readonly site: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly answer: string;
  /** Said at the bottom: where the answer comes from. */
  readonly source: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;

/** A question and its answer in large letters, in the frame of the picture of a comparison. */
export function drawAnswer(words: AnswerWords, letters: Letters): Bitmap {
  const bitmap = createBitmap(WIDTH, HEIGHT);
  const width = WIDTH - 2 * MARGIN;
  const write = (text: string, y: number, size: number, ink: 'text' | 'soft' | 'a' | 'b', x = MARGIN) =>
    drawText(bitmap, letters, text, { x, y, size, ink });
  write(words.site, 88, 26, 'text');
  write(fitText(letters, words.eyebrow, 22, width - 190), 88, 22, 'soft', MARGIN + 190);
  fillRectangle(bitmap, { x: MARGIN, y: 108, width, height: 2 }, colourOf('text', 15));
  for (const [index, line] of breakLines(letters, words.title, 56, width, 2).entries())
    write(line, 200 + index * 68, 56, 'b');
  for (const [index, line] of breakLines(letters, words.answer, 36, width, 4).entries())
    write(line, 356 + index * 50, 36, 'text');
  write(fitText(letters, words.source, 22, width), 590, 22, 'soft');
  return bitmap;
}
