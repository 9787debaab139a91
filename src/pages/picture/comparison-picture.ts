import type { RowKind } from '../../comparison/types.ts';
import type { Canvas, Place } from './canvas.ts';
import { breakLines, fitText, type Letters } from './letters.ts';

/** What the picture of a comparison says. */
export interface PictureWords {
  readonly site: string;
  readonly eyebrow: string;
  readonly a: string;
  readonly b: string;
  readonly sentence: string;
  /** What only one of the two speaks of, theme by theme; empty where there is nothing to say. */
  readonly onlyA: string;
  readonly onlyB: string;
  /** Said at the bottom where a text is invented. */
  readonly specimen: string | null;
}

/** The size that social networks and chats ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

const MARGIN = 72;

/** A row as the strip shows it; a counterpart is one of another language. */
interface StripRow {
  readonly kind: RowKind | 'counterpart';
  readonly moved: boolean;
}

/** Two names, the sentence, the themes that one side has alone, and the whole comparison as a strip: upper half text A, lower half text B. */
export function drawComparison(
  canvas: Canvas,
  comparison: { readonly rows: readonly StripRow[] },
  words: PictureWords,
  letters: Letters,
): void {
  const width = PICTURE.width - 2 * MARGIN;
  const write = (text: string, y: number, size: number, ink: 'text' | 'soft' | 'a' | 'b', x = MARGIN) =>
    canvas.text(text, { x, y, size }, ink);
  write(words.site, 88, 26, 'text');
  write(words.eyebrow, 88, 22, 'soft', MARGIN + 190);
  canvas.rectangle({ x: MARGIN, y: 108, width, height: 2 }, 'text', 15);
  write('A', 186, 44, 'a');
  write(fitText(letters, words.a, 48, width - 64), 186, 48, 'text', MARGIN + 64);
  write('B', 252, 44, 'b');
  write(fitText(letters, words.b, 48, width - 64), 252, 48, 'text', MARGIN + 64);
  for (const [index, line] of breakLines(letters, words.sentence, 26, width, 2).entries())
    write(line, 314 + index * 36, 26, 'soft');
  write(fitText(letters, words.onlyA, 24, width), 396, 24, 'a');
  write(fitText(letters, words.onlyB, 24, width), 432, 24, 'b');
  drawStrip(canvas, comparison.rows, { x: MARGIN, y: 468, width, height: 84 });
  if (words.specimen) write(fitText(letters, words.specimen, 22, width), 590, 22, 'soft');
}

/** One cell a row, as on the page. Rows of very long texts share pixels; the last one drawn is seen. */
function drawStrip(canvas: Canvas, rows: readonly StripRow[], frame: Place): void {
  const step = frame.width / Math.max(1, rows.length);
  const gap = step >= 6 ? 1.5 : 0;
  const half = frame.height / 2;
  canvas.rectangle({ ...frame, y: frame.y - 10, height: 1 }, 'line', 15);
  canvas.rectangle({ ...frame, y: frame.y + frame.height + 9, height: 1 }, 'line', 15);
  for (const [index, row] of rows.entries()) {
    const cell = { x: frame.x + index * step, width: Math.max(1, step - gap) };
    if (row.moved) canvas.rectangle({ ...cell, y: frame.y, height: frame.height }, 'line', 8);
    if (row.kind === 'same') canvas.rectangle({ ...cell, y: frame.y + half - 4, height: 8 }, 'line', 15);
    if (row.kind === 'counterpart')
      canvas.rectangle({ ...cell, y: frame.y + half - 22, height: 44 }, 'line', 15);
    if (row.kind === 'only_a') canvas.rectangle({ ...cell, y: frame.y, height: half - 4 }, 'a', 15);
    if (row.kind === 'only_b')
      canvas.rectangle({ ...cell, y: frame.y + half + 4, height: half - 4 }, 'b', 15);
    if (row.kind === 'reworded') {
      canvas.rectangle({ ...cell, y: frame.y + half - 22, height: 18 }, 'a', 15);
      canvas.rectangle({ ...cell, y: frame.y + half + 4, height: 18 }, 'b', 15);
    }
  }
}
