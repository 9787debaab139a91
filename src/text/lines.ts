/**
 * Which single line breaks of a text are real. A break is soft (a hard wrap of e-mail, PDF or Markdown) when the
 * line before it is full: the first word of the next line would not have fitted in. Evidence is the width of the
 * whole text, not a constant. Pure.
 */
import { markerAt } from './markers.ts';

export interface TextLine {
  readonly text: string;
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
  const widths: number[] = [];
  let longer = 0;
  for (const lines of blocks) {
    for (let line = 0; line + 1 < lines.length; line++) {
      const width = columnsOf((lines[line] as TextLine).text);
      if (width > WIDEST_WRAP) longer++;
      else widths.push(width);
    }
  }
  if (widths.length === 0 || longer > widths.length / 4) return 0;
  widths.sort((x, y) => x - y);
  const width = widths[Math.min(widths.length - 1, Math.floor(widths.length * 0.95))] as number;
  return width >= NARROWEST_WRAP ? width : 0;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g;

/** The columns that a line takes when it is set: wrapping counts an ideograph as two. */
function columnsOf(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0);
}

/** Whether trailing spaces mark real breaks: only where few lines have them, else they are dust of the source. */
export function spacedEndsCount(blocks: readonly (readonly TextLine[])[]): boolean {
  let spaced = 0;
  let inner = 0;
  for (const lines of blocks) {
    for (let line = 0; line + 1 < lines.length; line++) {
      inner++;
      if ((lines[line] as TextLine).spacedEnd) spaced++;
    }
  }
  return spaced * 2 < inner;
}

/** How a line goes on into the next: not at all, with a space, or with nothing between (a divided word, ideographs). */
export type Join = 'none' | 'space' | 'close';

const endsSentence = /[.;:,!?。；：！？)»”"’]$|\b(?:and|or|und|oder)$|(?:^|\s)(?:и|или)$/u;
const startsWithDash = /^[–—]/u;
const startsLower = /^[\p{Ll}]/u;
const ideographEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、。；：]$/u;
const ideographStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（《“]/u;

/** Decides one break. `width` is `wrapWidth`; `spacedEnds` is `spacedEndsCount`. */
export function joinOf(line: TextLine, next: string, width: number, spacedEnds: boolean): Join {
  const here = line.text;
  if (spacedEnds && line.spacedEnd) return 'none';
  const firstSpace = next.indexOf(' ');
  const firstWord = firstSpace < 0 ? next.length : firstSpace;
  const columns = columnsOf(here);
  const full = width > 0 && columns + 1 + firstWord > width;
  const marker = markerAt(next, 0, next.length);
  if (marker) {
    // A dash or a number at a line start may belong to the running sentence; a bullet never does.
    const doubtful = marker.number !== undefined || startsWithDash.test(next);
    if (!doubtful || !full || endsSentence.test(here)) return 'none';
  }
  const ideographs = ideographEnd.test(here) && ideographStart.test(next);
  // Chinese lines have no words to carry over, so a full line is one within two characters of the width.
  if (ideographs) return width > 0 && columns >= width - 4 ? 'close' : 'none';
  const runsOn = startsLower.test(next) && !endsSentence.test(here) && here.length >= 30;
  if (!full && !runsOn) return 'none';
  return /\p{L}-$/u.test(here) && startsLower.test(next) ? 'close' : 'space';
}
