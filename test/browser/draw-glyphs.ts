/**
 * `npm run glyphs`: draws the letters of the pictures once, from Noto Sans (SIL Open Font License),
 * into `src/pages/picture/glyphs.bin`. Needed again only when letters are missing.
 *
 * The file: four bytes with the length of a JSON header, the header, then one byte for two pixels of alpha, glyph
 * after glyph, all compressed with deflate. Header: size, baseline, and per glyph [code, advance, left, top, width, height].
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { commandLine } from '../command-line.ts';
import { launchInstalledChromium } from './chromium.ts';

const SIZE = 48;
const FONT = `600 ${SIZE}px "Noto Sans"`;

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const CODES = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...range(0x400, 0x45f),
  ...[0x490, 0x491, 0x49a, 0x49b, 0x4a2, 0x4a3, 0x4e8, 0x4e9, 0x4ae, 0x4af, 0x4b0, 0x4b1, 0x4b2, 0x4b3],
  ...[0x2010, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x201e, 0x2026, 0x2116, 0x2192, 0x2212, 0xfffd],
];

type Glyph = readonly [
  code: number,
  advance: number,
  left: number,
  top: number,
  width: number,
  height: number,
];

commandLine({ name: 'glyphs', takes: '', does: 'draw the letters of the pictures anew' }, {});
const browser = await launchInstalledChromium();
const page = await browser.newPage();
const { glyphs, alpha, known } = await page.evaluate(
  async ({ codes, font, size }) => {
    const known = document.fonts.check(font);
    const canvas = document.createElement('canvas');
    canvas.width = size * 3;
    canvas.height = size * 2;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.font = font;
    const glyphs: [number, number, number, number, number, number][] = [];
    const alpha: number[] = [];
    const [originX, originY] = [size, Math.round(size * 1.4)];
    for (const code of codes) {
      const letter = String.fromCharCode(code);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.fillText(letter, originX, originY);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const at = (x: number, y: number) => data[(y * canvas.width + x) * 4 + 3] ?? 0;
      let [x0, x1, y0, y1] = [canvas.width, -1, canvas.height, -1];
      for (let y = 0; y < canvas.height; y += 1)
        for (let x = 0; x < canvas.width; x += 1)
          if (at(x, y) > 7) {
            x0 = Math.min(x0, x);
            x1 = Math.max(x1, x);
            y0 = Math.min(y0, y);
            y1 = Math.max(y1, y);
          }
      const advance = Math.round(context.measureText(letter).width * 16) / 16;
      if (x1 < 0) {
        glyphs.push([code, advance, 0, 0, 0, 0]);
        continue;
      }
      glyphs.push([code, advance, x0 - originX, y0 - originY, x1 - x0 + 1, y1 - y0 + 1]);
      for (let y = y0; y <= y1; y += 1)
        for (let x = x0; x <= x1; x += 1) alpha.push(Math.round(at(x, y) / 17));
    }
    return { glyphs: glyphs as unknown as Glyph[], alpha, known };
  },
  { codes: CODES, font: FONT, size: SIZE },
);
await browser.close();
if (!known)
  throw new Error('Noto Sans is not installed on this machine; the letters would be of another font.');

const header = new TextEncoder().encode(JSON.stringify({ size: SIZE, glyphs }));
const packed = new Uint8Array(Math.ceil(alpha.length / 2));
for (const [index, value] of alpha.entries())
  packed[index >> 1] = (packed[index >> 1] ?? 0) | (value << (index % 2 === 0 ? 4 : 0));
const plain = new Uint8Array(4 + header.length + packed.length);
new DataView(plain.buffer).setUint32(0, header.length);
plain.set(header, 4);
plain.set(packed, 4 + header.length);
const place = resolve(import.meta.dirname, '../../src/pages/picture/glyphs.bin');
const compressed = deflateSync(plain, { level: 9 });
writeFileSync(place, compressed);
console.log(`${glyphs.length} glyphs, ${plain.length} bytes, compressed ${compressed.length}`);
