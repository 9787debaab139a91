import { Hono } from 'hono';
import { type Bitmap, colourOf, createBitmap, fillRectangle, type Ink } from '../../pages/picture/bitmap.ts';
import { encodePng } from '../../pages/picture/png.ts';
import type { Environment } from './environment.ts';

/** Two columns with one line in both: the product in sixteen units. Bars are six wide and two high. */
const BARS: readonly { readonly x: number; readonly y: number; readonly ink: Ink; readonly fill: string }[] =
  [
    { x: 1, y: 2, ink: 'a', fill: '#9a4a00' },
    { x: 1, y: 7, ink: 'a', fill: '#9a4a00' },
    { x: 9, y: 2, ink: 'b', fill: '#0a4fa8' },
    { x: 9, y: 12, ink: 'b', fill: '#0a4fa8' },
    { x: 9, y: 7, ink: 'soft', fill: '#808080' },
    { x: 1, y: 12, ink: 'soft', fill: '#808080' },
  ];

const UNITS = 16;
const ICO_PIXELS = 32;
const TOUCH_PIXELS = 180;

/** `/favicon.svg` for pages that name it, `/favicon.ico` for browsers that ask without being told. */
export function createIcon(): Hono<Environment> {
  const app = new Hono<Environment>();
  app.get('/favicon.svg', (c) => c.body(svg(), 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/favicon.ico', async (c) =>
    c.body(ico(await encodePng(drawIcon(ICO_PIXELS)), ICO_PIXELS), 200, { 'Content-Type': 'image/x-icon' }),
  );
  app.get('/apple-touch-icon.png', async (c) =>
    c.body(await encodePng(drawIcon(TOUCH_PIXELS)), 200, { 'Content-Type': 'image/png' }),
  );
  return app;
}

function svg(): string {
  const bars = BARS.map(({ x, y, fill }) => `<path fill="${fill}" d="M${x} ${y}h6v2h-6z"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${UNITS} ${UNITS}">${bars}</svg>`;
}

function drawIcon(pixels: number): Bitmap {
  const bitmap = createBitmap(pixels, pixels);
  const scale = pixels / UNITS;
  for (const { x, y, ink } of BARS)
    fillRectangle(
      bitmap,
      {
        x: Math.round(x * scale),
        y: Math.round(y * scale),
        width: Math.round(6 * scale),
        height: Math.round(2 * scale),
      },
      colourOf(ink, 15),
    );
  return bitmap;
}

/** An ICO file of one picture: six bytes of header, sixteen of directory, then the PNG as it is. */
function ico(png: Uint8Array, pixels: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(22 + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  file.set([pixels, pixels], 6);
  view.setUint16(10, 1, true);
  view.setUint16(12, 8, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, 22, true);
  file.set(png, 22);
  return file;
}
