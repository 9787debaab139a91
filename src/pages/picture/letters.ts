import { type Bitmap, colourOf, type Ink } from './bitmap.ts';

/** One letter of the drawn font, as alpha of four bits. Offsets are pixels from the pen on the baseline. */
interface Glyph {
  readonly advance: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Number of the first pixel in `alpha`. */
  readonly start: number;
}

export interface Letters {
  /** Height in pixels that the letters were drawn at. */
  readonly size: number;
  readonly glyphs: ReadonlyMap<number, Glyph>;
  readonly alpha: Uint8Array;
}

/** Shown where a letter was not drawn. */
const UNKNOWN = 0xfffd;

/** Reads the file that `test/browser/draw-glyphs.ts` writes, after it was inflated. */
export function readLetters(bytes: Uint8Array): Letters {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as {
    readonly size: number;
    readonly glyphs: readonly (readonly [number, number, number, number, number, number])[];
  };
  const packed = bytes.subarray(4 + length);
  const alpha = new Uint8Array(packed.length * 2);
  for (const [index, pair] of packed.entries()) {
    alpha[index * 2] = pair >> 4;
    alpha[index * 2 + 1] = pair & 15;
  }
  let start = 0;
  const glyphs = new Map<number, Glyph>();
  for (const [code, advance, left, top, width, height] of header.glyphs) {
    glyphs.set(code, { advance, left, top, width, height, start });
    start += width * height;
  }
  return { size: header.size, glyphs, alpha };
}

function glyphOf(letters: Letters, code: number): Glyph | undefined {
  return letters.glyphs.get(code) ?? letters.glyphs.get(UNKNOWN);
}

export function measureText(letters: Letters, text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += glyphOf(letters, letter.codePointAt(0) ?? UNKNOWN)?.advance ?? 0;
  return (width * size) / letters.size;
}

/** The text cut at the end, with an ellipsis, where it is wider than it may be. */
export function fitText(letters: Letters, text: string, size: number, width: number): string {
  if (measureText(letters, text, size) <= width) return text;
  let cut = text;
  while (cut.length > 0 && measureText(letters, `${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** Words set in lines no wider than `width`; what does not fit into `most` lines ends with an ellipsis. */
export function breakLines(
  letters: Letters,
  text: string,
  size: number,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measureText(letters, longer, size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]}…`;
  return shown.map((one) => fitText(letters, one, size, width));
}

/** Draws one line with its baseline at `y`; returns where the pen stands after it. Smaller sizes average the pixels. */
export function drawText(
  bitmap: Bitmap,
  letters: Letters,
  text: string,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly ink: Ink },
): number {
  const scale = at.size / letters.size;
  let pen = at.x;
  for (const letter of text) {
    const glyph = glyphOf(letters, letter.codePointAt(0) ?? UNKNOWN);
    if (!glyph) continue;
    drawGlyph(bitmap, letters, glyph, { x: pen, y: at.y, scale, ink: at.ink });
    pen += glyph.advance * scale;
  }
  return pen;
}

function drawGlyph(
  bitmap: Bitmap,
  letters: Letters,
  glyph: Glyph,
  at: { readonly x: number; readonly y: number; readonly scale: number; readonly ink: Ink },
): void {
  const { scale } = at;
  const x0 = Math.floor(at.x + glyph.left * scale);
  const y0 = Math.floor(at.y + glyph.top * scale);
  const x1 = Math.ceil(at.x + (glyph.left + glyph.width) * scale);
  const y1 = Math.ceil(at.y + (glyph.top + glyph.height) * scale);
  for (let y = Math.max(0, y0); y < Math.min(bitmap.height, y1); y += 1)
    for (let x = Math.max(0, x0); x < Math.min(bitmap.width, x1); x += 1) {
      const alpha = coverage(
        letters,
        glyph,
        (x - at.x) / scale - glyph.left,
        (y - at.y) / scale - glyph.top,
        1 / scale,
      );
      if (alpha < 0.5) continue;
      bitmap.pixels[y * bitmap.width + x] = colourOf(at.ink, alpha);
    }
}

/** Mean alpha of the square of a glyph that begins at (x, y) and is `side` drawn pixels wide. */
function coverage(letters: Letters, glyph: Glyph, x: number, y: number, side: number): number {
  const part = (from: number, cell: number) => Math.min(cell + 1, from + side) - Math.max(cell, from);
  let sum = 0;
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(glyph.height, Math.ceil(y + side)); row += 1)
    for (
      let column = Math.max(0, Math.floor(x));
      column < Math.min(glyph.width, Math.ceil(x + side));
      column += 1
    ) {
      const alpha = letters.alpha[glyph.start + row * glyph.width + column] ?? 0;
      sum += alpha * part(x, column) * part(y, row);
    }
  return sum / (side * side);
}
