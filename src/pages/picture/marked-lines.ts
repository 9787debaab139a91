import { type Letters, measureText } from './letters.ts';

/** A run of wording in a picture; what only one side has is marked, or what both have. */
export interface MarkedPiece {
  readonly kind: 'same' | 'only_a' | 'only_b' | 'formula' | 'run' | 'cut';
  readonly text: string;
}

/** A stretch of one line, of one kind, with its place from the start of the line in pixels. */
export interface Segment extends MarkedPiece {
  readonly x: number;
  readonly width: number;
}

/** A Han character or kana may begin a line; other words stay whole. */
const PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Pieces set in lines no wider than `width` pixels, each line as stretches of one kind. */
export function markedLines(
  letters: Letters,
  pieces: readonly MarkedPiece[],
  size: number,
  width: number,
): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [];
  let line: Segment[] = [];
  let at = 0;
  const close = () => {
    const last = line.at(-1);
    if (last) {
      const text = last.text.trimEnd();
      line[line.length - 1] = { ...last, text, width: measureText(letters, text, size) };
    }
    if (line.some(({ text }) => text !== '')) lines.push(line.filter(({ text }) => text !== ''));
    line = [];
    at = 0;
  };
  for (const { kind, text } of pieces)
    for (const part of (text.match(PARTS) ?? []).flatMap((one) => fitting(letters, one, size, width))) {
      const isSpace = part.trim() === '';
      const word = isSpace ? ' ' : part;
      const wide = measureText(letters, word, size);
      if (!isSpace && at > 0 && at + wide > width) close();
      if (isSpace && at === 0) continue;
      const last = line.at(-1);
      if (last?.kind === kind)
        line[line.length - 1] = { ...last, text: last.text + word, width: last.width + wide };
      else line.push({ kind, text: word, x: at, width: wide });
      at += wide;
    }
  close();
  return lines;
}

/** A word that is wider than a line, cut into parts that are not. */
function fitting(letters: Letters, word: string, size: number, width: number): readonly string[] {
  if (measureText(letters, word, size) <= width) return [word];
  const parts: string[] = [''];
  for (const letter of word) {
    const longer = `${parts.at(-1)}${letter}`;
    if (measureText(letters, longer, size) > width) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}
