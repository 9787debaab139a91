import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ownScript } from '../../src/pages/browser/build.ts';

const served = readFileSync(resolve(import.meta.dirname, '../../src/pages/scripts/own.browser.js'), 'utf8');

test('the script that reads files is what its sources give: run `npm run build:own` after a change', async () => {
  expect(served).toBe(await ownScript());
});

test('it weighs at most 6 kB compressed, sends nothing, keeps nothing, and builds no markup from text', () => {
  expect(gzipSync(served, { level: 6 }).byteLength).toBeLessThanOrEqual(6000);
  expect(served).not.toMatch(
    /fetch\(|XMLHttpRequest|sendBeacon|localStorage|sessionStorage|indexedDB|cookie|innerHTML|insertAdjacentHTML|eval\(/,
  );
});
