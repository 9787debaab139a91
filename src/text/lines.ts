/**
 * Which single line breaks of a text are real. A break is soft (a hard wrap of e-mail, PDF or Markdown) when the
 * line before it is full: the first word of the next line would not have fitted in. Evidence is the width of the
 * whole text, not a constant. Pure.
 */
import { markerAt } from './markers.ts';

export interface TextLine {
  readonly text: string;
  /** Columns of its text as printed, which may have spaces in it that `text` has not. */
  readonly columns: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Two or more spaces stood at its end: Markdown's sign for a real break. */
  readonly spacedEnd: boolean;
}

/** Widths at which mail programs, type-setters and Markdown writers wrap. Longer lines are paragraphs. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 130;

/**
 * The wrap width of a text given as blocks of lines, or 0 where it is not hard-wrapped. Only lines followed by
 * another line of their block can have been wrapped. One odd long line in twenty does not hide the width.
 */
export function wrapWidth(blocks: readonly (readonly TextLine[])[]): number {
  const linesOfWidth = new Int32Array(WIDEST_WRAP + 1);
  let narrower = 0;
  let longer = 0;
  for (const lines of blocks) {
    for (let line = 0; line + 1 < lines.length; line++) {
      const columns = wrappedColumns(lines[line], lines[line + 1]);
      if (columns > WIDEST_WRAP) longer++;
      else {
        narrower++;
        linesOfWidth[columns]++;
      }
    }
  }
  if (narrower === 0 || longer > narrower / 4) return 0;
  // The width that nineteen lines in twenty keep to.
  let width = 0;
  for (let passed = linesOfWidth[0]; passed <= narrower * 0.95 && width < WIDEST_WRAP; ) {
    width++;
    passed += linesOfWidth[width];
  }
  return width >= NARROWEST_WRAP ? width : 0;
}

/** Text that stands farther from the margin is set in the middle or on the right: titles, names. */
const DEEPEST_INDENT = 16;

/** The columns that count for wrapping: lines of one paragraph are wrapped with the indentation that they share. */
function wrappedColumns(line: TextLine, next: TextLine): number {
  return line.indent === next.indent && line.indent <= DEEPEST_INDENT
    ? line.indent + line.columns
    : line.columns;
}

/** The columns that a line takes when it is set: wrapping counts an ideograph as two. */
export function columnsOf(line: string): number {
  let columns = line.length;
  for (let at = 0; at < line.length; at++) if (isWide(line.charCodeAt(at))) columns++;
  return columns;
}

/** Hangul, ideographs, kana, their punctuation and full-width forms. */
function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}

/** Whether trailing spaces mark real breaks: only where few lines have them, else they are dust of the source. */
export function spacedEndsCount(blocks: readonly (readonly TextLine[])[]): boolean {
  let spaced = 0;
  let inner = 0;
  for (const lines of blocks) {
    for (let line = 0; line + 1 < lines.length; line++) {
      inner++;
      if (lines[line].spacedEnd) spaced++;
    }
  }
  return spaced * 2 < inner;
}

/** A shorter line that the next goes on from in lower case is a list, not a sentence. */
const RUNS_ON_UNITS = 30;

/** How a line goes on into the next: not at all, with a space, or with nothing between (a divided word, ideographs). */
export type Join = 'none' | 'space' | 'close';

const endsSentence = /[.;:,!?。；：！？)»”"’]$|\b(?:and|or|und|oder)$|(?:^|\s)(?:и|или)$/u;
const startsWithDash = /^[–—]/u;
const startsLower = /^[\p{Ll}]/u;
const ideographEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、。；：]$/u;
const ideographStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（《“]/u;

/** Decides one break. `width` is `wrapWidth`; `spacedEnds` is `spacedEndsCount`. */
export function joinOf(line: TextLine, after: TextLine, width: number, spacedEnds: boolean): Join {
  const here = line.text;
  const next = after.text;
  if (spacedEnds && line.spacedEnd) return 'none';
  const firstSpace = next.indexOf(' ');
  const firstWord = firstSpace < 0 ? next.length : firstSpace;
  const columns = wrappedColumns(line, after);
  const full = width > 0 && columns + 1 + firstWord > width;
  // Most breaks are decided here: a short line that is not Chinese or Japanese goes on nowhere.
  if (!full && here.length < RUNS_ON_UNITS && columnsOf(here) === here.length) return 'none';
  const marker = markerAt(next, 0, next.length);
  if (marker) {
    // A dash or a number at a line start may belong to the running sentence; a bullet never does.
    const doubtful = marker.number !== undefined || startsWithDash.test(next);
    if (!doubtful || !full || endsSentence.test(here)) return 'none';
  }
  const ideographs = ideographEnd.test(here) && ideographStart.test(next);
  // Chinese lines have no words to carry over, so a full line is one within two characters of the width.
  if (ideographs) return width > 0 && columns >= width - 4 ? 'close' : 'none';
  const runsOn = startsLower.test(next) && !endsSentence.test(here) && here.length >= RUNS_ON_UNITS;
  if (!full && !runsOn) return 'none';
  return /\p{L}-$/u.test(here) && startsLower.test(next) ? 'close' : 'space';
}
