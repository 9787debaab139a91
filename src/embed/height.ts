/**
 * How high a figure will be, estimated from above: the server knows neither the width of a frame nor its fonts. Pure;
 * tests in a browser hold the estimates against real heights.
 */
import type { Figure, Passage, Piece } from './figure.ts';

/** Frame widths in CSS pixels from which a passage may be shown; the style sheet of the frame has the same. */
const WIDTHS = [0, 400, 480, 600, 720, 840] as const;
export type Width = (typeof WIDTHS)[number];

/** The narrowest frame that figures are made for; in narrower ones the reader scrolls. */
const NARROWEST = 320;
/** From this width of the frame on, the two sides of a passage stand beside each other. */
const TWO_COLUMNS = 720;

/** WordPress shows at most this many pixels of a frame. */
export const MOST_HEIGHT = 1000;
/** WordPress gives a frame at least this many. */
const LEAST_HEIGHT = 200;

/** Paddings and borders of the figure; indentation of a side; gap between two columns. */
const PADDING = 34;
const INDENT = 13;
const GAP = 20;
/** Rules, gaps and margins of one passage, without any line of text; more where the sides stand below each other. */
const PASSAGE_FRAME = { one: 42, two: 34 };
/** Letters of the sentence that stands for a missing side, besides the name of the text, and of what leads to the nearest. */
const NONE_LETTERS = 32;
const NEAREST_LETTERS = 14;
/** A serif letter of 15 pixels, Latin or Cyrillic, on average and rounded up; the same for Han. */
const LETTER = 7.8;
const WIDE_LETTER = 15.5;
const TEXT_LINE = 23;
const TITLE_LETTER = 11;
const TITLE_LINE = 25;
const NOTE_LETTER = 7.2;
const NOTE_LINE = 20;
/** Paddings, and the foot with its two paragraphs, of which the second names the sources. */
const FRAME = 34;
const FOOT = { narrow: 182, wide: 124 };
/** From this width on the foot takes fewer lines. */
const WIDE_FOOT = 480;
/** Lines break between words, so each loses a part of its width. */
const LINE_LOSS = 0.94;

/** Pixels of a line of the figure in a frame of this width. */
export const lineOf = (width: Width) => Math.max(width, NARROWEST) - PADDING;
const sideLineOf = (width: Width) =>
  width >= TWO_COLUMNS ? (lineOf(width) - GAP) / 2 - INDENT : lineOf(width) - INDENT;
const footOf = (width: Width) => (width >= WIDE_FOOT ? FOOT.wide : FOOT.narrow);

/**
 * For each part, the least width of the frame from which it is shown: narrow frames hide the last parts by style,
 * without a script. The first is always shown; `Infinity` is never shown. `rest` is the height of what always stands.
 */
export function fitItems(
  items: readonly ((width: Width) => number)[],
  rest: (width: Width) => number,
): readonly number[] {
  const used = new Map<Width, number>(WIDTHS.map((width) => [width, rest(width)]));
  return items.map((heightAt, index) => {
    let least: number = Number.POSITIVE_INFINITY;
    for (const width of WIDTHS) {
      const height = (used.get(width) ?? 0) + heightAt(width);
      used.set(width, height);
      if (height <= MOST_HEIGHT) least = Math.min(least, width);
    }
    return index === 0 ? 0 : least;
  });
}

type Measured = Pick<Figure, 'title' | 'summary' | 'notes' | 'passages'>;

/** The same for the passages of a comparison. */
export function fitPassages(figure: Measured): readonly number[] {
  return fitItems(
    figure.passages.map((passage) => (width) => passageHeight(passage, width)),
    (width) => headHeight(figure, width) + footOf(width),
  );
}

/** For hosts that cannot be told the real height. */
export function frameHeight(figure: Measured, frameWidth: number): number {
  const width = widthOf(frameWidth);
  const fits = fitPassages(figure);
  const passages = figure.passages
    .filter((_, index) => (fits[index] ?? 0) <= width)
    .reduce((sum, passage) => sum + passageHeight(passage, width), 0);
  return clampHeight(headHeight(figure, width) + passages + footOf(width));
}

/** The class of widths that a frame belongs to. */
export function widthOf(frameWidth: number): Width {
  return WIDTHS.findLast((least) => frameWidth >= least) ?? 0;
}

/** Whole pixels, as few and as many as hosts show. */
export function clampHeight(height: number): number {
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.round(height)));
}

/** Title, sentence and notes. */
export function headHeight(
  {
    title,
    summary,
    notes,
  }: Pick<Figure, 'title' | 'summary'> & { readonly notes: readonly { readonly text: string }[] },
  width: Width,
): number {
  const line = lineOf(width) * LINE_LOSS;
  const lines = (letters: number, letter: number) => Math.ceil((letters * letter) / line);
  return (
    FRAME +
    TITLE_LINE * lines(title.length, TITLE_LETTER) +
    TEXT_LINE * lines(summary.length, LETTER) +
    notes.reduce((sum, note) => sum + NOTE_LINE * lines(note.text.length + 2, NOTE_LETTER), 0)
  );
}

type Sized = Pick<Passage, 'a' | 'b' | 'both' | 'chip' | 'caption_a' | 'caption_b' | 'nearest'>;

function passageHeight(passage: Sized, width: Width): number {
  const { a, b, both, chip, caption_a, caption_b } = passage;
  const line = lineOf(width);
  const head = captionHeight(chip.length, line);
  if (both) {
    const caption = captionHeight(caption_a.length + caption_b.length + 3, line - INDENT);
    return PASSAGE_FRAME.two + head + caption + textHeight(both, line - INDENT);
  }
  const side = (pieces: readonly Piece[] | null, caption: string) => {
    const pixels = sideLineOf(width);
    if (pieces === null) {
      const near = passage.nearest === undefined ? 0 : passage.nearest.length + NEAREST_LETTERS;
      return captionHeight(caption.length + NONE_LETTERS + near, pixels);
    }
    return captionHeight(caption.length, pixels) + textHeight(pieces, pixels);
  };
  const sides = [side(a, caption_a), side(b, caption_b)] as const;
  return width >= TWO_COLUMNS
    ? PASSAGE_FRAME.two + head + Math.max(...sides)
    : PASSAGE_FRAME.one + head + sides[0] + sides[1];
}

/** Small print of so many letters in lines of so many pixels. */
export function captionHeight(letters: number, pixels: number): number {
  return NOTE_LINE * Math.ceil((letters * NOTE_LETTER) / (pixels * LINE_LOSS));
}

/** Quoted wording. */
export function textHeight(side: readonly Piece[], pixels: number): number {
  let width = 0;
  for (const { text } of side) {
    const wide =
      text.match(/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/gu)?.length ?? 0;
    width += wide * WIDE_LETTER + (text.length - wide) * LETTER;
  }
  return TEXT_LINE * Math.ceil(width / (pixels * LINE_LOSS));
}
