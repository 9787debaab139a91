import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service } from './collection.ts';

beforeAll(() => loadSpecimens());

const ask = service();

test('browsers and crawlers find what they ask for without being told', async () => {
  for (const [path, type] of [
    ['/robots.txt', 'text/plain'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/favicon.ico', 'image/x-icon'],
  ] as const) {
    const response = await ask(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('Content-Type'), path).toContain(type);
    expect(response.headers.get('ETag'), path).toMatch(/^"[^"]+"$/);
  }
});

test('the icon file holds one PNG of the size that it names', async () => {
  const file = new DataView(await (await ask('/favicon.ico')).arrayBuffer());
  expect([file.getUint16(2, true), file.getUint16(4, true)]).toEqual([1, 1]);
  const [length, start] = [file.getUint32(14, true), file.getUint32(18, true)];
  expect(start + length).toBe(file.byteLength);
  expect(file.getUint32(start)).toBe(0x89504e47);
  expect([file.getUint32(start + 16), file.getUint32(start + 20)]).toEqual([
    file.getUint8(6),
    file.getUint8(7),
  ]);
});

test('crawlers may read the pages', async () => {
  const rules = await (await ask('/robots.txt')).text();
  expect(rules).toMatch(/^User-agent: \*$/m);
  expect(rules).not.toMatch(/^Disallow: \/$/m);
});

test('the reference has a margin and the icon', async () => {
  const page = await (await ask('/docs')).text();
  expect(page).toContain('<main class="wrap prose">');
  expect(page).toContain('href="/favicon.svg"');
});
