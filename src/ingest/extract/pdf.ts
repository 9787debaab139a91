/**
 * A PDF → paragraphs. A PDF knows only where glyphs stand, so lines are put together by height, and paragraphs by
 * gaps, indents and unfinished lines. What repeats at the head or foot of pages is removed and listed.
 */
import { extractTextItems } from 'unpdf';
import { tidyBlocks } from './boilerplate.ts';
import { type Block, type Extraction, finishExtraction, type Removed } from './extraction.ts';

interface Line {
  readonly text: string;
  readonly x: number;
  /** Distance from the foot of the page, in points. */
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly page: number;
}

/** A gap larger than this many usual line distances starts a paragraph. */
const PARAGRAPH_GAP = 1.35;
/** Glyphs whose feet differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;

export async function extractPdf(bytes: Uint8Array): Promise<Extraction> {
  const { items } = await extractTextItems(new Uint8Array(bytes));
  const pages = items.map((page, index) => linesOf(page, index));
  const lines = pages.flat();
  const removed: Removed[] = [];
  const running = runningLines(pages);
  const body = lines.filter((line) => {
    const reason = running.has(line) ? 'head or foot of a page' : null;
    if (reason) removed.push({ text: line.text, reason });
    return reason === null;
  });
  if (body.length === 0) throw new Error('the PDF holds no text: its pages are pictures');
  return finishExtraction(
    tidyBlocks({ kept: paragraphsOf(body), removed, extractor: 'pdf', titles: [], warnings: [] }),
  );
}

type Item = Awaited<ReturnType<typeof extractTextItems>>['items'][number][number];

function linesOf(items: readonly Item[], page: number): Line[] {
  const lines: { parts: Item[]; y: number; size: number }[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const size = item.fontSize || item.height || 10;
    const line = lines.find((each) => Math.abs(each.y - item.y) < Math.max(each.size, size) * SAME_LINE);
    // A raised number is smaller than its line and must not move it.
    if (line) line.parts.push(item);
    else lines.push({ parts: [item], y: item.y, size });
  }
  return lines
    .sort((a, b) => b.y - a.y)
    .map(({ parts, y, size }) => {
      const across = [...parts].sort((a, b) => a.x - b.x);
      let text = '';
      let end = Number.NEGATIVE_INFINITY;
      for (const part of across) {
        if (text !== '' && part.x - end > size * 0.15 && !text.endsWith(' ')) text += ' ';
        text += part.str;
        end = part.x + part.width;
      }
      // The size of most of the line: a bullet or a raised number is set in another.
      const main = parts.reduce((longest, part) => (part.str.length > longest.str.length ? part : longest));
      return {
        text: text.replace(/\s+/g, ' ').trim(),
        x: across[0]?.x ?? 0,
        y,
        right: end,
        size: main.fontSize || main.height || size,
        page,
      };
    });
}

/** The first and last two lines of a page that stand on most pages, numbers aside, and bare page numbers. */
function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const edges = pages.map((lines) => [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])]);
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const usual = Math.max(2, Math.ceil(pages.length * 0.6));
  for (const [index, lines] of edges.entries())
    for (const line of lines) {
      const pageNumber = new RegExp(
        `^(?:page\\s+)?[-–—]?\\s*${index + 1}\\s*[-–—]?(?:\\s*(?:/|of|von|из)\\s*\\d+)?$`,
        'i',
      );
      if ((counts.get(keyOf(line)) ?? 0) >= usual || pageNumber.test(line.text)) found.add(line);
    }
  return found;
}

function keyOf(line: Line): string {
  return line.text.replace(/\d+/g, '#');
}

function paragraphsOf(lines: readonly Line[]): Block[] {
  const gaps = lines
    .map((line, index) => (lines[index - 1]?.page === line.page ? (lines[index - 1]?.y ?? 0) - line.y : 0))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const usualGap = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const right = Math.max(...lines.map((line) => line.right));
  const left = Math.min(...lines.map((line) => line.x));
  const words = new Set(
    lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []),
  );
  const blocks: string[] = [];
  let current = '';
  let last: Line | undefined;
  for (const line of lines) {
    if (last !== undefined && startsParagraph(last, line, { usualGap, left, right })) {
      blocks.push(current);
      current = '';
    }
    current = current === '' ? line.text : joinLines(current, line.text, words);
    last = line;
  }
  if (current !== '') blocks.push(current);
  return blocks.map((text) => ({ text }));
}

/** A word divided at a line end keeps its hyphen, unless the document writes it without one elsewhere and never with it. */
function joinLines(before: string, line: string, words: ReadonlySet<string>): string {
  const head = /([\p{L}\p{M}]+)-$/u.exec(before)?.[1]?.toLowerCase();
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0];
  if (head === undefined || tail === undefined) return `${before} ${line}`;
  return words.has(head + tail) && !words.has(`${head}-${tail}`) ? before.slice(0, -1) + line : before + line;
}

function startsParagraph(
  last: Line,
  line: Line,
  usual: { readonly usualGap: number; readonly left: number; readonly right: number },
): boolean {
  const full = last.right > usual.right - line.size * 6;
  const ended = /[.;:!?]["”’)]?$/u.test(last.text);
  if (last.page !== line.page) return ended || (!full && !/^\p{Ll}/u.test(line.text));
  if (usual.usualGap > 0 && last.y - line.y > usual.usualGap * PARAGRAPH_GAP) return true;
  if (Math.abs(last.size - line.size) > 1.5) return true;
  if (/^(?:[•▪●–—]|\d{1,3}[.)]|\([a-z\d]{1,3}\))\s/u.test(line.text)) return true;
  const indented = line.x > usual.left + line.size && last.x <= usual.left + line.size / 2;
  return indented && ended;
}
