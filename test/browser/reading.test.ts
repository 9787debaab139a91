import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage } from './inspect.ts';

const NORTH = '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

test('Alt + ↓ and Alt + ↑ go from difference to difference, and the address follows', async () => {
  const { page, close } = await openPage(browser, `${origin}${NORTH}`, { reducedMotion: 'reduce' });
  const stops = await page.locator('[data-stop]').evaluateAll((rows) => rows.map((row) => row.id));
  const here = () => page.evaluate(() => [location.hash.slice(1), document.activeElement?.id ?? '']);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(here).toEqual([stops[0], stops[0]]);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(here).toEqual([stops[1], stops[1]]);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(here).toEqual([stops[0], stops[0]]);
  await close();
});

test('Escape closes the menu of settings and leaves the focus on its name', async () => {
  const { page, close } = await openPage(browser, `${origin}${NORTH}`);
  await page.locator('details.menu summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.menu-body') !== null))
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('details.menu[open]').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await close();
});

test('the row that is gone to stands below the column headings, not under them', async () => {
  const { page, close } = await openPage(browser, `${origin}${NORTH}#r12`, {
    reducedMotion: 'reduce',
  });
  const places = () =>
    page.evaluate(() => {
      const [row, headings] = ['#r12', '.columns'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return { below: (row?.top ?? 0) >= (headings?.bottom ?? 0), seen: (row?.top ?? 0) < innerHeight };
    });
  await expect.poll(places).toEqual({ below: true, seen: true });
  await close();
});

test('a passage is copied with both titles and the permanent address, without the words for listeners', async () => {
  const { page, close } = await openPage(browser, `${origin}${NORTH}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.clock.install();
  const row = page.locator('.row.reworded').nth(2);
  await row.hover();
  await row.locator('[data-quote]').click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).not.toBe('');
  const copied = await clipboard();
  expect(copied).toMatch(
    /^“.+” \(Joint Statement.+2021, invented specimen\)\n“.+” \(Joint Statement.+2022, invented specimen\)\n/,
  );
  expect(copied).toMatch(/\/compare\/[^@]+@[0-9a-f]{12}\/[^@]+@[0-9a-f]{12}#r\d+$/);
  expect(copied).not.toContain('removed:');
  // A second click while the button still says that it worked.
  await row.locator('[data-quote]').click();
  await expect.poll(clipboard).toBe(copied);
  await page.clock.fastForward(5000);
  await expect.poll(() => row.locator('[data-quote]').textContent()).toBe('Copy as quotation');
  await close();
});

test('the controls lead to an address that shows the same again', async () => {
  const { page, close } = await openPage(browser, `${origin}${NORTH}`, { javaScriptEnabled: false });
  await page.locator('details.menu summary').click();
  await page.getByLabel('differences only').check();
  await page.getByLabel('punctuation').check();
  await page.locator('.menu-body').getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => new URL(page.url()).search).toContain('view=changes');
  await expect.poll(() => new URL(page.url()).search).toContain('ignore=punctuation');
  await expect.poll(() => page.locator('details.unchanged').count()).toBeGreaterThan(0);
  await close();
});

test('with a script the list narrows while the reader types, and the ticks are counted', async () => {
  const { page, close } = await openPage(browser, `${origin}/compare`);
  const all = await page.locator('[data-live] > li:visible').count();
  await page.locator('input[name=find]').pressSequentially('talvern 2021');
  await expect.poll(() => page.locator('[data-live] > li:visible').count()).toBe(1);
  await page.locator('[data-live] > li:visible input').check();
  await expect.poll(() => page.locator('[data-chosen]').textContent()).toBe('Chosen: 1');
  await page.locator('input[name=find]').fill('');
  await expect.poll(() => page.locator('[data-live] > li:visible').count()).toBe(all);
  await close();
});

test('the first journey works without a script: two choices, one comparison', async () => {
  const { page, close } = await openPage(browser, `${origin}/`, { javaScriptEnabled: false });
  await page.locator('.journeys input[name=find]').fill('2023');
  await page.locator('.journeys input[name=find]').press('Enter');
  await page.locator('input[name=s][value="specimen-2023-05-19-north"]').check();
  // What is chosen stays chosen while the reader looks for the other.
  await page.locator('input[name=find]').fill('mirhold october');
  await page.locator('input[name=find]').press('Enter');
  await page.locator('input[name=s][value="specimen-2023-10-20-union"]').check();
  await page.locator('button[name=go]').click();
  await expect
    .poll(() => new URL(page.url()).pathname)
    .toBe('/compare/specimen-2023-05-19-north/specimen-2023-10-20-union');
  await expect.poll(() => page.locator('h1').textContent()).toContain('Varsholm statement');
  await close();
});

test('under a finger nothing covers the arrows of a row', async () => {
  const { page, close } = await openPage(browser, `${origin}${NORTH}`, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const row = page.locator('.row.reworded').nth(1);
  await row.locator('.side').first().tap();
  const covered = await row.evaluate((one) => {
    one.scrollIntoView({ block: 'center' });
    return [...one.querySelectorAll('.row-title ~ * a, .row-title a, nav a')]
      .map((link) => ({ link, box: link.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1)
      .filter(({ link, box }) => {
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + 1);
        return hit?.closest('[data-quote]') !== null && hit?.closest('a') !== link;
      }).length;
  });
  expect(covered).toBe(0);
  await expect.poll(() => row.locator('[data-quote]').isVisible()).toBe(true);
  await close();
});

test('the reference of the API scrolls its tables, not the page', async () => {
  const { page, close } = await openPage(browser, `${origin}/docs`, {
    viewport: { width: 360, height: 740 },
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await close();
});
