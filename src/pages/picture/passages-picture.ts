import type { Canvas } from './canvas.ts';
import { breakLines, type Letters } from './letters.ts';
import { type MarkedPiece, markedLines } from './marked-lines.ts';

/** What a picture of chosen passages says: the figure of the widget, without its links. */
export interface PicturedFigure {
  readonly mode: 'series' | 'cross';
  readonly title: string;
  readonly summary: string;
  /** What the marks mean, in marked words. */
  readonly legend?: readonly MarkedPiece[];
  readonly passages: readonly PicturedPassage[];
  readonly notes: readonly { readonly text: string }[];
  readonly url: string;
  readonly labels: {
    readonly lang: string;
    readonly none_a: string;
    readonly none_b: string;
    readonly nearest: string;
    readonly weightiest: string;
    readonly pinned: string;
  };
}

interface PicturedPassage {
  readonly chip: string;
  readonly a: readonly MarkedPiece[] | null;
  readonly b: readonly MarkedPiece[] | null;
  readonly both: readonly MarkedPiece[] | null;
  readonly caption_a: string;
  readonly caption_b: string;
  readonly caption_both: string;
  readonly nearest?: string;
}

export interface LaidOut {
  readonly width: number;
  /** As high as the words need. */
  readonly height: number;
  readonly drawOn: (canvas: Canvas) => void;
}

const WIDTH = 1200;
const MARGIN = 56;
const INNER = WIDTH - 2 * MARGIN;
const GAP = 40;
const WORDS = { size: 24, line: 34 };
const BAR = 20;

type Ink = Parameters<Canvas['text']>[2];
type Step = (canvas: Canvas) => void;

/**
 * Lays the title, every chosen passage with its marks, and the source out on a page 1,200 pixels wide: side by side what
 * has two sides, across the page what has one.
 */
export function layOutFigure(figure: PicturedFigure, letters: Letters): LaidOut {
  const steps: Step[] = [];
  let y = MARGIN;
  const write = (
    text: string,
    size: number,
    line: number,
    ink: Ink,
    x = MARGIN,
    width = INNER,
    most = 40,
  ) => {
    for (const words of breakLines(letters, text, size, width, most)) {
      const base = y + size;
      steps.push((canvas) => canvas.text(words, { x, y: base, size }, ink));
      y += line;
    }
  };
  const rule = (strength: number) => {
    const top = y;
    steps.push((canvas) =>
      canvas.rectangle({ x: MARGIN, y: top, width: INNER, height: 2 }, 'text', strength),
    );
    y += 20;
  };
  const marked = (
    pieces: readonly MarkedPiece[],
    x: number,
    width: number,
    { size, line: height }: { readonly size: number; readonly line: number },
    ink: Ink,
  ) => {
    for (const line of markedLines(letters, pieces, size, width)) {
      const base = y + size;
      for (const segment of line) {
        const place = { x: x + segment.x, y: base, size, width: segment.width };
        steps.push((canvas) => {
          mark(canvas, segment.kind, figure.mode, place, () => canvas.text(segment.text, place, ink));
        });
      }
      y += height;
    }
  };
  const wording = (pieces: readonly MarkedPiece[], side: 'a' | 'b' | 'text', x: number, width: number) => {
    const from = y;
    marked(pieces, x + BAR, width - BAR, WORDS, 'text');
    const height = y - from;
    steps.push((canvas) => canvas.rectangle({ x, y: from, width: 4, height }, side, 15));
  };
  const sideOf = (side: 'a' | 'b', passage: PicturedPassage, x: number, width: number) => {
    const pieces = passage[side];
    if (pieces === null) {
      const { nearest } = passage;
      const [opens, closes] = figure.labels.lang === 'ru' ? '«»' : '“”';
      const near = nearest === undefined ? '' : ` ${figure.labels.nearest} ${opens}${nearest}${closes}`;
      return write(`${figure.labels[`none_${side}`]}${near}`, 20, 28, 'soft', x, width);
    }
    write(passage[`caption_${side}`], 19, 30, side, x, width);
    const alone = passage[side === 'a' ? 'b' : 'a'] === null;
    // What is marked as a whole needs no marks.
    wording(alone ? pieces.map(({ text }) => ({ kind: 'same', text })) : pieces, side, x, width);
  };

  write(figure.title, 40, 52, 'text');
  y += 4;
  write(figure.summary, 24, 34, 'soft');
  if (figure.legend) marked(figure.legend, MARGIN, INNER, { size: 20, line: 32 }, 'soft');
  y += 14;
  for (const passage of figure.passages) {
    rule(4);
    // Of a passage without a match the other side says so.
    if (passage.a && passage.b) write(passage.chip, 19, 34, 'text');
    if (passage.both) {
      write(passage.caption_both, 19, 30, 'soft');
      wording(passage.both, 'text', MARGIN, INNER);
    } else if (passage.a && passage.b) {
      const width = (INNER - GAP) / 2;
      const top = y;
      sideOf('a', passage, MARGIN, width);
      const bottom = y;
      y = top;
      sideOf('b', passage, MARGIN + width + GAP, width);
      y = Math.max(y, bottom);
    } else {
      sideOf(passage.a ? 'a' : 'b', passage, MARGIN, INNER);
      y += 6;
      sideOf(passage.a ? 'b' : 'a', passage, MARGIN, INNER);
    }
    y += 16;
  }
  rule(15);
  for (const { text } of figure.notes) write(text, 19, 28, 'soft');
  write(`${figure.labels.weightiest} ${figure.labels.pinned}`, 19, 28, 'soft');
  write(figure.url, 19, 28, 'soft');
  return {
    width: WIDTH,
    height: Math.ceil(y + MARGIN - 20),
    drawOn: (canvas) => {
      for (const step of steps) step(canvas);
    },
  };
}

/**
 * A wash below what one side has alone; besides its colour a line, struck through what was removed. What both have is
 * underlined, a formula in full.
 */
function mark(
  canvas: Canvas,
  kind: MarkedPiece['kind'],
  mode: PicturedFigure['mode'],
  {
    x,
    y,
    size,
    width,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly width: number },
  words: () => void,
): void {
  if (kind === 'same' || kind === 'cut') {
    words();
    return;
  }
  if (kind === 'formula' || kind === 'run') {
    if (kind === 'formula') canvas.rectangle({ x, y: y - size, width, height: size * 1.28 }, 'text', 2);
    words();
    canvas.rectangle({ x, y: y + 4, width, height: kind === 'formula' ? 3 : 1 }, 'text', 15);
    return;
  }
  const ink = kind === 'only_a' ? 'a' : 'b';
  canvas.rectangle({ x, y: y - size, width, height: size * 1.28 }, ink, 3);
  words();
  const struck = kind === 'only_a' && mode === 'series';
  canvas.rectangle({ x, y: struck ? y - size * 0.3 : y + 4, width, height: 2 }, ink, 15);
}
