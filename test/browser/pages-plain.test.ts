import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PAGES } from './addresses.ts';
import { launchChromium } from './chromium.ts';
import { openWindow, type Window } from './inspect.ts';

const origin = inject('origin');
let browser: Browser;
let scripted: Window;
let plain: Window;

beforeAll(async () => {
  browser = await launchChromium();
  scripted = await openWindow(browser, 1280);
  plain = await openWindow(browser, 1280, false);
});

afterAll(async () => {
  await browser?.close();
});

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: the same without scripts`, async () => {
    const [withScripts, without] = await Promise.all(
      [scripted, plain].map((window) => window.visit(`${origin}${path}`)),
    );
    const text = async (opened: typeof without) => opened?.page.locator('body').textContent();
    expect(await text(without)).toBe(await text(withScripts));
    // What is hidden without scripts are buttons that only a script could serve.
    expect(await without?.page.locator('[hidden]:not(button)').count()).toBe(0);
  });
}
