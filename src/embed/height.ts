/**
 * How high a figure will be. The server knows neither the width of a frame nor its fonts, so that heights are those of the
 * widest typeface that a figure asks for (`letters.ts`). Pure; tests in a browser hold them against real heights.
 */
import type { Figure, Passage, Piece } from './figure.ts';
import { linesOf } from './letters.ts';

/** Frame widths in CSS pixels from which a passage may be shown; the style sheet of the frame has the same. */
const WIDTHS = [0, 400, 480, 600, 720, 840] as const;
type Width = (typeof WIDTHS)[number];

/** The narrowest frame that figures are made for; in narrower ones the reader scrolls. */
const NARROWEST = 320;
/** From this width of the frame on, the two sides of a passage stand beside each other. */
const TWO_COLUMNS = 674;
/** Where frames of a class are highest: the narrowest of them, and the narrowest with two columns. */
const HIGHEST: readonly (readonly [least: Width, widths: readonly number[]])[] = WIDTHS.map(
  (least, index) => {
    const narrowest = Math.max(least, NARROWEST);
    const next = WIDTHS[index + 1] ?? Number.POSITIVE_INFINITY;
    return [least, least < TWO_COLUMNS && TWO_COLUMNS < next ? [narrowest, TWO_COLUMNS] : [narrowest]];
  },
);

/** WordPress shows at most this many pixels of a frame. */
export const MOST_HEIGHT = 1000;
/** What is left free of them, should a reader's letters be wider than any that is asked for, by a twelfth or so. */
const SPARE = 50;
/** Hosts show at least so many. */
const LEAST_HEIGHT = 120;

/** What follows is written in the style sheet of the figure. Paddings and borders at its sides; of its top and foot. */
const PADDING = 34;
const FRAME = 26;
/** Rule and indentation of a side, and of the notes; gaps between two sides. */
const INDENT = 13;
/** The marks of a legend are a little wider than their words. */
const LEGEND = 6;
const GAP = { columns: 20, rows: 8 };
/** Rule, margin and padding above a passage and above the foot; margins above the sentence, the notes and the sides. */
const RULE = 21;
const MARGIN = { summary: 5, notes: 6, legend: 6, sides: 4 };

/**
 * Sizes of type in pixels, and their lines. The letters of the title are heavier, and wider by a fifteenth; what is quoted
 * and said is taken a little wider than it is, because a line too few makes a frame scroll.
 */
const WIDER = { title: 1.07, text: 1.012, sans: 1.02 };
const TYPE = {
  title: { size: 19.5 * WIDER.title, line: 24.375 },
  text: { size: 15 * WIDER.text, line: 22.5 },
  /** Chinese and Japanese have more room between lines. */
  wide: { size: 15 * WIDER.text, line: 25.5 },
  note: { size: 13 * WIDER.sans, line: 19.5 },
  small: { size: 12 * WIDER.sans, line: 18 },
} as const;

/** The height of some words in lines of so many pixels. */
export function wordsHeight(text: string, pixels: number, type: keyof typeof TYPE): number {
  const { size, line } = TYPE[type];
  return line * linesOf(text, pixels / size);
}

/** Pixels of a line of the figure in a frame of this width. */
export const lineOf = (frame: number) => Math.max(frame, NARROWEST) - PADDING;

/**
 * For each part, the least width of the frame from which it is shown: narrow frames hide the last parts by style,
 * without a script. The first is always shown; `Infinity` is never shown. `rest` is the height of what always stands.
 */
export function fitItems(
  items: readonly ((frame: number) => number)[],
  rest: (frame: number) => number,
): readonly number[] {
  const used = new Map<number, number>();
  return items.map((heightAt, index) => {
    let least: number = Number.POSITIVE_INFINITY;
    for (const [width, frames] of HIGHEST) {
      for (const frame of frames) used.set(frame, (used.get(frame) ?? rest(frame)) + heightAt(frame));
      if (frames.every((frame) => (used.get(frame) ?? 0) <= MOST_HEIGHT - SPARE))
        least = Math.min(least, width);
    }
    return index === 0 ? 0 : least;
  });
}

/** The height of a frame of this width, of which it shows the parts that fit. */
export function shownHeight(
  items: readonly ((frame: number) => number)[],
  rest: (frame: number) => number,
  frame: number,
): number {
  const fits = fitItems(items, rest);
  const shown = items.filter((_, index) => (fits[index] ?? 0) <= frame);
  const height = shown.reduce((sum, heightAt) => sum + heightAt(frame), rest(frame));
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(height)));
}

type Measured = Pick<Figure, 'title' | 'summary' | 'notes' | 'legend' | 'passages' | 'labels' | 'a' | 'b'>;

/** The same for the passages of a comparison. */
export function fitPassages(figure: Measured): readonly number[] {
  return fitItems(...partsOf(figure));
}

/** For hosts that are not told the real height. */
export function frameHeight(figure: Measured, frame: number): number {
  return shownHeight(...partsOf(figure), frame);
}

function partsOf(figure: Measured) {
  return [
    figure.passages.map((passage) => (frame: number) => passageHeight(passage, figure, frame)),
    (frame: number) => headHeight(figure, frame) + legendHeight(figure, frame) + footHeight(figure, frame),
  ] as const;
}

/** Title, sentence and notes, with what stands above the title and below the foot. */
export function headHeight(
  {
    title,
    summary,
    notes,
  }: Pick<Figure, 'title' | 'summary'> & { readonly notes: readonly { readonly text: string }[] },
  frame: number,
): number {
  const line = lineOf(frame);
  return (
    FRAME +
    wordsHeight(title, line, 'title') +
    MARGIN.summary +
    wordsHeight(summary, line, 'text') +
    (notes.length === 0 ? 0 : MARGIN.notes) +
    notes.reduce((sum, { text }) => sum + wordsHeight(text, line - INDENT, 'note'), 0)
  );
}

function legendHeight({ legend }: Measured, frame: number): number {
  if (legend === undefined) return 0;
  return MARGIN.legend + wordsHeight(legend.map(({ text }) => text).join(''), lineOf(frame) - LEGEND, 'note');
}

function footHeight({ passages, labels: { weightiest, open, pinned } }: Measured, frame: number): number {
  return footOf(passages.length > 0 ? `${weightiest} ${open}` : open, pinned, frame);
}

/** What leads to the page, and the source. */
export function footOf(open: string, source: string, frame: number): number {
  return RULE + wordsHeight(open, lineOf(frame), 'note') + wordsHeight(source, lineOf(frame), 'small');
}

/** Rule and first line of a passage or a quotation. */
export function captionHeight(caption: string, frame: number): number {
  return RULE + wordsHeight(caption, lineOf(frame), 'note');
}

function passageHeight(passage: Passage, figure: Measured, frame: number): number {
  const { a, b, both, chip, caption_a, caption_b, caption_both } = passage;
  const head = captionHeight(chip, frame) + MARGIN.sides;
  const line = lineOf(frame);
  if (both)
    return (
      head +
      wordsHeight(caption_both, line - INDENT, 'note') +
      quotedHeight(both, line - INDENT, figure.b.lang)
    );
  const inColumns = frame >= TWO_COLUMNS;
  const pixels = (inColumns ? (line - GAP.columns) / 2 : line) - INDENT;
  const side = (pieces: readonly Piece[] | null, caption: string, none: string, lang: string) =>
    pieces === null
      ? wordsHeight(
          passage.nearest === undefined ? none : `${none} ${figure.labels.nearest} “${passage.nearest}”`,
          pixels,
          'note',
        )
      : wordsHeight(caption, pixels, 'note') + quotedHeight(pieces, pixels, lang);
  const inA = side(a, caption_a, figure.labels.none_a, figure.a.lang);
  const inB = side(b, caption_b, figure.labels.none_b, figure.b.lang);
  return head + (inColumns ? Math.max(inA, inB) : inA + GAP.rows + inB);
}

/** Quoted wording. A mark is a little wider than its words, which the wide letters of the estimate make up for. */
export function quotedHeight(pieces: readonly Piece[], pixels: number, lang: string): number {
  const text = pieces.map((piece) => piece.text).join('');
  return wordsHeight(text, pixels, /^(?:zh|ja)\b/.test(lang) ? 'wide' : 'text');
}
