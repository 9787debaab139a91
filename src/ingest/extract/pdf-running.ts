/** Lines that a PDF repeats at the head and foot of its pages, told by their words and by where they stand. Pure. */
import type { Line } from './pdf-lines.ts';

/** Lines at either edge of a page that are looked at. */
const EDGE_LINES = 2;
/** A line that stands on so many of the pages, numbers aside, is a running one. */
const MOSTLY = 0.6;
/**
 * So is one on fewer of them, where it stands at one height and only the number of the page changes: left and right
 * pages have heads of their own, but "Article 4" and "Article 9" may each open a page.
 */
const BY_TURNS = 0.4;
const SAME_SIZE = 0.3;

/** The first and last lines of pages that come again, bare page numbers, and what stands in the place of such a line. */
export function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const edges = pages.map((lines) => {
    const down = [...lines].sort((a, b) => b.y - a.y);
    return [...new Set([...down.slice(0, EDGE_LINES), ...down.slice(-EDGE_LINES)])];
  });
  const found = new Set<Line>();
  const usual = countsOf(edges, keyOf);
  const placed = countsOf(edges, placedKeyOf);
  const least = (share: number) => Math.max(2, Math.ceil(pages.length * share));
  for (const [index, lines] of edges.entries())
    for (const line of lines)
      if (
        (usual.get(keyOf(line)) ?? 0) >= least(MOSTLY) ||
        (placed.get(placedKeyOf(line)) ?? 0) >= least(BY_TURNS) ||
        pageNumber(index + 1).test(line.text)
      )
        found.add(line);
  for (const [index, lines] of edges.entries())
    for (const line of printedByBrowser(lines, index + 1)) found.add(line);
  const heads = new Map<number, number>();
  for (const line of found) if (!/^\W*\d+\W*$/u.test(line.text)) heads.set(heightOf(line), line.size);
  for (const lines of pages) {
    const top = lines.reduce((highest, line) => (line.y > highest.y ? line : highest), lines[0] as Line);
    const head = top && heads.get(heightOf(top));
    if (head !== undefined && Math.abs(head - top.size) < SAME_SIZE) found.add(top);
  }
  return found;
}

const ADDRESS = /^(?:https?|file):\/\/\S+|(?:https?|file):\/\/\S+$/u;
const STAMP =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?$/iu;

/**
 * What a browser prints around a page that somebody saves as PDF: day and time, title, address, "1/2". Only where
 * address, day and count all stand at the edges of one page; each by itself may be a line of the text.
 */
function printedByBrowser(edge: readonly Line[], page: number): readonly Line[] {
  const count = new RegExp(`(?:^|\\s)${page}\\s*(?:/|of|von|sur|de|из)\\s*\\d+(?:\\s|$)`, 'u');
  const signs = [ADDRESS, STAMP, count];
  if (!signs.every((sign) => edge.some(({ text }) => sign.test(text)))) return [];
  return edge.filter(({ text }) => signs.some((sign) => sign.test(text)));
}

function countsOf(edges: readonly (readonly Line[])[], key: (line: Line) => string) {
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const each of new Set(lines.map(key))) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function pageNumber(page: number): RegExp {
  return new RegExp(
    `^(?:page\\s+|стр\\.?\\s+)?[-–—]?\\s*${page}\\s*[-–—]?(?:\\s*(?:/|of|von|из)\\s*\\d+)?$`,
    'i',
  );
}

function keyOf(line: Line): string {
  return line.text.replace(/\d+/g, '#');
}

function heightOf(line: Line): number {
  return Math.round(line.y);
}

function placedKeyOf(line: Line): string {
  return `${heightOf(line)} ${line.text.replace(/\d+/g, (number) => (Number(number) === line.page + 1 ? '#' : number))}`;
}
