/** Which rows a figure shows, and on how wide a page each of them fits. Pure. */
import type { Comparison, Mode, Row } from '../comparison/types.ts';
import type { Passage, Piece } from './figure.ts';
import type { FigureChoice, Place } from './options.ts';
import { byWeight, type WeighedText, weighRows } from './weight.ts';

export interface Choice {
  readonly rows: readonly Row[];
  /** Places chosen by hand that no row contains. */
  readonly lost: number;
}

/**
 * Rows chosen by hand, in the order of the choice; where there are none, the weightiest `top` rows of the kind asked
 * for. A place is looked up by offset, never by resemblance: a neighbouring formula must not stand in for it.
 */
export function chooseRows(
  comparison: Pick<Comparison, 'rows' | 'mode'>,
  a: WeighedText,
  b: WeighedText,
  wanted: { readonly top: number; readonly only: FigureChoice; readonly at: readonly Place[] },
): Choice {
  if (wanted.at.length > 0) {
    const rows = wanted.at.map((place) => rowAt(comparison.rows, place));
    const found = [...new Set(rows.filter((row) => row !== undefined))];
    if (found.length > 0) return { rows: found, lost: rows.filter((row) => row === undefined).length };
  }
  const weighed = weightiest(comparison.rows, comparison.mode, a, b);
  const kind = weighed.filter((row) => wanted.only === 'changes' || row.kind === wanted.only);
  return { rows: kind.slice(0, wanted.top), lost: wanted.at.length };
}

/** All rows that differ in wording, the weightiest first. */
export function weightiest(rows: readonly Row[], mode: Mode, a: WeighedText, b: WeighedText): readonly Row[] {
  return byWeight(rows, weighRows(rows, mode, a, b));
}

function rowAt(rows: readonly Row[], { side, offset }: Place): Row | undefined {
  return rows.find((row) => row[side].some((clause) => clause.from <= offset && offset < clause.to));
}

/** The place by which a row can be chosen again: the start of its first clause, on side A where it has one. */
export function placeOf(row: Pick<Row, 'a' | 'b'>): Place | null {
  const [a] = row.a;
  const [b] = row.b;
  if (a) return { side: 'a', offset: a.from };
  return b ? { side: 'b', offset: b.from } : null;
}

/** Frame widths, in CSS pixels, from which a passage is shown. */
export const WIDTHS = [0, 480, 720] as const;

/** WordPress shows at most this many pixels of a frame; 1,000 less what stands above and below the passages. */
const PASSAGE_PIXELS = { 0: 620, 480: 690, 720: 720 } as const;
/** Half of the 15-pixel serif face's em, rounded up: what one Latin or Cyrillic letter takes on average. */
const LETTER_PIXELS = 8;
const WIDE_LETTER_PIXELS = 16;
const LINE_PIXELS = 24;
/** Chip, captions, gaps and padding of one passage. */
const FIXED_PIXELS = { 0: 104, 480: 104, 720: 84 } as const;
/** Pixels that one side's line of text has in a frame of that width at the least. */
const LINE_WIDTHS = { 0: 258, 480: 410, 720: 310 } as const;

/**
 * For each passage, the least width of the frame from which it fits: the server cannot know the width, so narrow
 * frames hide the last passages by style, without a script. The first passage is always shown.
 */
export function fitPassages(passages: readonly Pick<Passage, 'a' | 'b'>[]): readonly number[] {
  const used = { 0: 0, 480: 0, 720: 0 };
  return passages.map((passage, index) => {
    let least: number = Number.POSITIVE_INFINITY;
    for (const width of WIDTHS) {
      used[width] += passageHeight(passage, width);
      if (used[width] <= PASSAGE_PIXELS[width]) least = Math.min(least, width);
    }
    return index === 0 ? 0 : least;
  });
}

/** An estimate from above of the height of one passage; tests in a browser hold it against the real one. */
export function passageHeight(passage: Pick<Passage, 'a' | 'b'>, width: (typeof WIDTHS)[number]): number {
  const lines = [passage.a, passage.b].map((side) => sideLines(side, LINE_WIDTHS[width]));
  const [a = 1, b = 1] = lines;
  return FIXED_PIXELS[width] + LINE_PIXELS * (width === 720 ? Math.max(a, b) : a + b);
}

function sideLines(side: readonly Piece[] | null, pixels: number): number {
  if (side === null) return 2;
  let wide = 0;
  let all = 0;
  for (const { text } of side) {
    all += text.length;
    wide += text.match(/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/gu)?.length ?? 0;
  }
  // Lines break at words, so each loses a few letters.
  return Math.ceil(((all - wide) * LETTER_PIXELS + wide * WIDE_LETTER_PIXELS) / (pixels * 0.9)) + 1;
}
