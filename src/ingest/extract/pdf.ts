/**
 * A PDF → paragraphs. Lines are put together by height and read column by column; what repeats at the head or foot of
 * pages, numbers of lines and notes are removed and listed.
 */
import { extractTextItems } from 'unpdf';
import { tidyBlocks } from './boilerplate.ts';
import { type Extraction, finishExtraction, type Removed } from './extraction.ts';
import { withoutRadicalSigns } from './ideographs.ts';
import { bare, marksOf } from './note-marks.ts';
import { type Glyphs, type Line, linesOfPage } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { runningLines } from './pdf-running.ts';

export async function extractPdf(bytes: Uint8Array): Promise<Extraction> {
  const { items } = await extractTextItems(new Uint8Array(bytes));
  const pages = items.map((page, index) => linesOfPage(page.map(glyphsOf), index));
  const removed: Removed[] = [];
  const running = runningLines(pages.map((page) => page.lines));
  const notes = noteLines(pages.map((page) => page.lines.filter((line) => !running.has(line))));
  const body = pages.flatMap(({ lines, lineNumbers }) => {
    for (const text of lineNumbers) removed.push({ text, reason: 'number of a line' });
    return lines.filter((line) => {
      for (const text of line.marks ?? []) removed.push({ text, reason: 'mark of a note' });
      const reason = running.has(line) ? 'head or foot of a page' : notes.has(line) ? 'note' : null;
      if (reason) removed.push({ text: line.text, reason });
      return reason === null;
    });
  });
  if (body.length === 0) throw new Error('the PDF holds no text: its pages are pictures');
  return finishExtraction(
    tidyBlocks({ kept: paragraphsOf(body), removed, extractor: 'pdf', titles: [], warnings: [] }),
  );
}

type Item = Awaited<ReturnType<typeof extractTextItems>>['items'][number][number];

function glyphsOf({ str, x, y, width, fontSize, height }: Item): Glyphs {
  return { str: withoutRadicalSigns(str), x, y, width, size: fontSize || height || 10 };
}

/** Small lines at the foot of a page, from the first that opens with a mark which stands in the text above. */
function noteLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const lines of pages) {
    const marks = new Set(lines.flatMap((line) => line.marks ?? []).flatMap(marksOf));
    if (marks.size === 0) continue;
    const body = Math.max(...lines.map((line) => line.size));
    const usual = [...lines].sort((a, b) => a.size - b.size)[Math.floor(lines.length / 2)]?.size ?? body;
    const lastBody = lines.findLastIndex((line) => line.size > usual * 0.92);
    const first = lines.findIndex(
      (line, index) =>
        index > 0 &&
        line.opensNote !== undefined &&
        marks.has(bare(line.opensNote)) &&
        lines.slice(index).every((after) => after.size <= Math.max(line.size, usual * 0.95)) &&
        (line.size < usual * 0.95 || index > lastBody),
    );
    if (first > 0) for (const line of lines.slice(first)) found.add(line);
  }
  return found;
}
