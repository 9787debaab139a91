import { type Bitmap, colourOf, createBitmap, cssOf, fillRectangle, type Ink } from './bitmap.ts';
import { drawText, type Letters } from './letters.ts';

/**
 * What a picture is drawn on: a rectangle is filled with an ink of strength 0 to 15, a text stands on its base line. A
 * text with a width keeps to it in whatever face it is set.
 */
export interface Canvas {
  rectangle(place: Place, ink: Ink, strength: number): void;
  text(
    words: string,
    place: { readonly x: number; readonly y: number; readonly size: number; readonly width?: number },
    ink: Ink,
  ): void;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws into pixels, with letters of our own: a Worker has no fonts. */
export function bitmapCanvas(
  width: number,
  height: number,
  letters: Letters,
): Canvas & { readonly bitmap: Bitmap } {
  const bitmap = createBitmap(width, height);
  return {
    bitmap,
    rectangle: (place, ink, strength) => fillRectangle(bitmap, place, colourOf(ink, strength)),
    text: (words, place, ink) => drawText(bitmap, letters, words, { ...place, ink }),
  };
}

/** Draws into SVG, whose words stay words: they can be found, read aloud and set in another face. */
export function svgCanvas(
  width: number,
  height: number,
  title: string,
): Canvas & { readonly svg: () => string } {
  const parts: string[] = [];
  const number = (value: number) => String(Math.round(value * 100) / 100);
  const escaped = (text: string) =>
    text
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;');
  return {
    rectangle: ({ x, y, width, height }, ink, strength) => {
      const faint = strength < 15 ? ` fill-opacity="${number(strength / 15)}"` : '';
      parts.push(
        `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${cssOf(ink)}"${faint}/>`,
      );
    },
    text: (words, { x, y, size, width }, ink) => {
      if (words !== '')
        parts.push(
          `<text x="${number(x)}" y="${number(y)}" font-size="${size}"${width === undefined ? '' : ` textLength="${number(width)}" lengthAdjust="spacingAndGlyphs"`} fill="${cssOf(ink)}" xml:space="preserve">${escaped(words)}</text>`,
        );
    },
    svg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Noto Sans, Helvetica Neue, Arial, sans-serif"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="${cssOf('paper')}"/>${parts.join('')}</svg>`,
  };
}
