import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundle } from '../../src/embed/browser/build.ts';

const built = resolve(import.meta.dirname, '../../src/embed/built');
const read = (file: string) => readFileSync(join(built, file), 'utf8');
const packed = (file: string) => gzipSync(read(file), { level: 6 }).byteLength;

test('what is served is what the sources give: run `npm run build:embed` after a change', async () => {
  const files = await bundle();
  for (const [name, text] of Object.entries(files)) expect(read(name), name).toBe(text);
});

test('the script of the element weighs at most 4 kB compressed, that of the frame 1 kB', () => {
  expect(packed('element.browser.js')).toBeLessThanOrEqual(4000);
  expect(packed('frame.browser.js')).toBeLessThanOrEqual(1000);
});

test('neither script stores anything, asks anybody but its own site, or builds markup from text', () => {
  for (const file of ['element.browser.js', 'frame.browser.js']) {
    expect(read(file)).not.toMatch(
      /localStorage|sessionStorage|indexedDB|cookie|innerHTML|insertAdjacentHTML|eval\(/,
    );
    expect(read(file)).not.toMatch(/https?:\/\/(?!\?)/);
  }
});

test('a published script keeps the bytes that its name promises, because pages hold its hash', () => {
  const folder = join(built, 'published');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files) {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    expect(file).toBe(`${hash.slice(0, 16)}.browser.js`);
    expect(read('published.ts')).toContain(hash.slice(0, 16));
  }
});
