/**
 * Glyphs of one page → its lines in reading order. A PDF knows only where glyphs stand: what stands at one height is a
 * row; two columns are read one after the other; raised figures are marks of notes; numbers in the margin count lines.
 */
import { isExponent, isPowerOfTen, PLACED_MARK, raisedDigits } from './note-marks.ts';
import { readColumns } from './pdf-columns.ts';

/** A piece of text where it stands; `y` is the distance from the foot of the page, in points. */
export interface Glyphs {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly page: number;
  /** Lines of one column of one page share it; the whole width is 0. */
  readonly column: number;
  /** Left and right edge of its column, where the page has columns. */
  readonly edges?: { readonly left: number; readonly right: number };
  /** Marks of notes that were taken out of the line. */
  readonly marks?: readonly string[];
  /** The raised or small figure that opens the line: it is a note where the mark stands above. */
  readonly opensNote?: string;
}

export interface Row {
  readonly parts: Glyphs[];
  readonly y: number;
  readonly size: number;
}

export interface PageLines {
  readonly lines: readonly Line[];
  readonly lineNumbers: readonly string[];
}

/** Glyphs whose feet differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;
/** Smaller than this share of the line: a raised figure. */
const SMALL = 0.8;

export function linesOfPage(glyphs: readonly Glyphs[], page: number): PageLines {
  const shown = glyphs.filter((each) => each.str.trim() !== '');
  const { numbers, rest } = setLineNumbersAside(shown);
  const rows = rowsOf(rest);
  const starts = columnStarts(rows);
  const pieces = rows.flatMap((row) => piecesOf(row, starts));
  return {
    lines: readColumns(pieces).map(({ parts, column, edges }) => lineOf(parts, page, column, edges)),
    lineNumbers: numbers.map((each) => each.str),
  };
}

/** Rows from the top down. A raised figure is smaller than its line and must not make or move one. */
function rowsOf(glyphs: readonly Glyphs[]): Row[] {
  const usual = usualSize(glyphs);
  const rows: Row[] = [];
  const small: Glyphs[] = [];
  for (const each of glyphs) {
    if (each.size < usual * SMALL) {
      small.push(each);
      continue;
    }
    const row = rows.find(
      (other) => Math.abs(other.y - each.y) < Math.max(other.size, each.size) * SAME_LINE,
    );
    if (row) row.parts.push(each);
    else rows.push({ parts: [each], y: each.y, size: each.size });
  }
  const own: Row[] = [];
  for (const each of small) {
    const row = rows.find(
      (other) =>
        each.str.trim().length <= 5 &&
        each.y > other.y - other.size * 0.3 &&
        each.y < other.y + other.size * 0.9 &&
        other.parts.some((part) => Math.abs(part.x + part.width - each.x) < other.size * 1.5),
    );
    if (row) {
      row.parts.push(each);
      continue;
    }
    const among = own.find((other) => Math.abs(other.y - each.y) < usual * SAME_LINE);
    if (among) among.parts.push(each);
    else own.push({ parts: [each], y: each.y, size: each.size });
  }
  return [...rows, ...own].sort((a, b) => b.y - a.y);
}

/** The size of most of the characters. */
function usualSize(glyphs: readonly Glyphs[]): number {
  const counts = new Map<number, number>();
  for (const { size, str } of glyphs) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + str.length);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [10, 0])[0];
}

/** A blank is narrower than this share of the size, unless the line is justified. */
const NARROW_GUTTER = 0.6;
const WIDE_GAP = 1.4;
/** Blanks of so many rows, and of this share of all, end at one place only where a column begins. */
const LEAST_ALIGNED = 6;
const ALIGNED_SHARE = 0.4;

/** Where the second column of a page begins whose columns stand close to each other. */
function columnStarts(rows: readonly Row[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    let end = Number.POSITIVE_INFINITY;
    for (const part of [...row.parts].sort((a, b) => a.x - b.x)) {
      const place = Math.round(part.x);
      if (part.x - end >= row.size * NARROW_GUTTER) counts.set(place, (counts.get(place) ?? 0) + 1);
      end = part.x + part.width;
    }
  }
  const least = Math.max(LEAST_ALIGNED, rows.length * ALIGNED_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([place]) => place));
}

/** A row is divided where the gap is wider than any blank between two words, or where a column begins. */
function piecesOf(row: Row, starts: ReadonlySet<number>): Row[] {
  const pieces: Row[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const part of [...row.parts].sort((a, b) => a.x - b.x)) {
    const last = pieces.at(-1);
    const gap = part.x - end;
    const begins =
      gap > row.size * WIDE_GAP || (gap >= row.size * NARROW_GUTTER && starts.has(Math.round(part.x)));
    if (last && !begins) last.parts.push(part);
    else pieces.push({ parts: [part], y: part.size < row.size * SMALL ? row.y : part.y, size: row.size });
    end = Math.max(end, part.x + part.width);
  }
  return pieces;
}

function lineOf(parts: readonly Glyphs[], page: number, column: number, edges: Line['edges']): Line {
  // The size of most of the line: a bullet or a raised number is set in another.
  const main = parts.reduce((longest, part) => (part.str.length > longest.str.length ? part : longest));
  const marks: string[] = [];
  let opensNote: string | undefined;
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    const raised = part.size < main.size * SMALL && part.y > main.y + main.size * 0.1;
    const figure = PLACED_MARK.test(part.str);
    if (raised && figure && text.trim() === '') opensNote = part.str.trim();
    if (raised && figure && text.trim() !== '' && !isExponent(text, part.str)) {
      marks.push(part.str.trim());
      end = part.x + part.width;
      continue;
    }
    // An exponent belongs to its unit.
    const apart = part.x - end > main.size * 0.15 && !(raised && figure);
    if (text !== '' && apart && !text.endsWith(' ')) text += ' ';
    text += raised && figure && isPowerOfTen(text, part.str) ? raisedDigits(part.str) : part.str;
    end = part.x + part.width;
  }
  const shown = text.replace(/\s+/g, ' ').trim();
  opensNote ??= /^(\d{1,3}|[*†‡]{1,3})[\s.)]/u.exec(shown)?.[1];
  return {
    text: shown,
    x: parts[0]?.x ?? 0,
    y: main.y,
    right: Math.max(...parts.map((part) => part.x + part.width)),
    size: main.size,
    page,
    column,
    ...(edges === undefined ? {} : { edges }),
    ...(marks.length === 0 ? {} : { marks }),
    ...(opensNote === undefined ? {} : { opensNote }),
  };
}

/** Fewer numbers in a margin are numbers of paragraphs. */
const LEAST_NUMBERS = 4;
/** Numbers of every fifth line are fewer. */
const LEAST_FIVES = 2;
const STEADY = 0.75;

/** Numbers beside the text that count its lines: between two of them stand as many lines as they differ by. */
function setLineNumbersAside(glyphs: readonly Glyphs[]): {
  readonly numbers: readonly Glyphs[];
  readonly rest: readonly Glyphs[];
} {
  const figures = glyphs.filter((each) => /^\s*\d{1,4}\s*$/u.test(each.str));
  if (figures.length < LEAST_FIVES) return { numbers: [], rest: glyphs };
  const others = glyphs.filter((each) => !figures.includes(each));
  if (others.length === 0) return { numbers: [], rest: glyphs };
  const rows = rowsOf(others);
  const starts = rows.map((row) => Math.min(...row.parts.map((part) => part.x))).sort((a, b) => a - b);
  const left = starts[Math.floor(starts.length * 0.1)] ?? 0;
  const right = Math.max(...others.map((each) => each.x + each.width));
  const beside = figures
    .filter((each) => each.x + each.width < left - 1 || each.x > right + 1)
    .sort((a, b) => b.y - a.y);
  if (beside.length < (countsByFives(beside) ? LEAST_FIVES : LEAST_NUMBERS))
    return { numbers: [], rest: glyphs };
  const rowAt = (each: Glyphs) =>
    rows.reduce(
      (nearest, row, index) =>
        Math.abs(row.y - each.y) < Math.abs((rows[nearest]?.y ?? Number.POSITIVE_INFINITY) - each.y)
          ? index
          : nearest,
      0,
    );
  let steady = 0;
  for (const [index, each] of beside.entries()) {
    const before = beside[index - 1];
    if (before && Number(each.str) - Number(before.str) === rowAt(each) - rowAt(before)) steady++;
  }
  if (steady < (beside.length - 1) * STEADY) return { numbers: [], rest: glyphs };
  const taken = new Set(beside);
  return { numbers: beside, rest: glyphs.filter((each) => !taken.has(each)) };
}

/** 5, 10, 15 … */
function countsByFives(numbers: readonly Glyphs[]): boolean {
  return numbers.every((each) => Number(each.str) % 5 === 0);
}
