import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PAGES } from './addresses.ts';
import { launchChromium } from './chromium.ts';
import { axeViolations, layoutShift, openPage, sidewaysScroll, unreachable } from './inspect.ts';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

const at = (width: number): BrowserContextOptions => ({ viewport: { width, height: 800 } });

/** Chromium reports the status of a page that is an error on purpose; that is no complaint about the page. */
const ours = (complaints: readonly string[]) => complaints.filter((one) => !/status of 404/.test(one));

async function shows(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  expect.soft(await sidewaysScroll(page), `sideways at ${width}`).toBe(0);
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: wide, dark, in forced colours, on paper`, async () => {
    const { page, complaints, close } = await openPage(browser, `${origin}${path}`, at(1280));
    expect.soft(await layoutShift(page), 'shift').toBe(0);
    await shows(page, 1280);
    await shows(page, 768);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await axeViolations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeViolations(page, ['color-contrast']), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect.soft(await axeViolations(page, ['color-contrast']), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    await shows(page, 794);
    expect.soft(await axeViolations(page, ['color-contrast']), 'paper').toEqual([]);
    // A page that says that there is nothing here has no address worth keeping.
    const lasting = !complaints.some((one) => /status of 404/.test(one));
    expect.soft(await page.locator('.permanent').isVisible(), 'address on paper').toBe(lasting);
    expect.soft(ours(complaints)).toEqual([]);
    await close();
  });

  test(`${name}: narrow, and by keyboard`, async () => {
    const { page, complaints, close } = await openPage(browser, `${origin}${path}`, at(360));
    expect.soft(await layoutShift(page), 'shift').toBe(0);
    await shows(page, 360);
    expect.soft(await axeViolations(page)).toEqual([]);
    expect.soft(await unreachable(page)).toEqual([]);
    await shows(page, 320);
    expect.soft(ours(complaints)).toEqual([]);
    await close();
  });

  test(`${name}: the same without scripts`, async () => {
    const [scripted, plain] = await Promise.all([
      openPage(browser, `${origin}${path}`),
      openPage(browser, `${origin}${path}`, { javaScriptEnabled: false }),
    ]);
    const main = 'body';
    expect(await plain.page.locator(main).textContent()).toBe(
      await scripted.page.locator(main).textContent(),
    );
    // What is hidden without scripts are buttons that only a script could serve.
    expect(await plain.page.locator('[hidden]:not(button)').count()).toBe(0);
    await Promise.all([scripted.close(), plain.close()]);
  });
}
