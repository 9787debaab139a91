import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Host, hostHtml, startHost } from './hosts.ts';
import { axeViolations, contrastFaults, layoutShift, openPage, sidewaysScroll } from './inspect.ts';

const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';

const origin = inject('origin');
let host: Host;
let browser: Browser;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

const builder = (query = `a=${a}&b=${b}`) => `${origin}/embed?${query}`;

describe('the page that makes codes', () => {
  test.each([
    ['360 px', { viewport: { width: 360, height: 800 } }],
    ['1280 px', { viewport: { width: 1280, height: 800 } }],
    ['dark', { viewport: { width: 768, height: 800 }, colorScheme: 'dark' }],
    ['forced colours', { viewport: { width: 768, height: 800 }, forcedColors: 'active' }],
  ] as const)('%s: no barrier, no sideways scroll, no complaint', async (_, options) => {
    for (const query of ['ui=ru', undefined]) {
      const { page, complaints, close } = await openPage(browser, builder(query), options);
      expect.soft(await sidewaysScroll(page)).toBe(0);
      // A preview is as wide as it says where the page has room for it.
      const narrow = await page.locator('.preview').evaluateAll((previews) =>
        previews
          .filter((preview) => {
            const room = preview.parentElement?.clientWidth ?? 0;
            const wanted = Number(preview.querySelector('iframe')?.getAttribute('width'));
            return preview.clientWidth < Math.min(room, wanted) - 1;
          })
          .map((preview) => `${preview.clientWidth} ${preview.textContent}`),
      );
      expect.soft(narrow).toEqual([]);
      const isPlain = !('colorScheme' in options) && !('forcedColors' in options);
      expect.soft(await (isPlain ? axeViolations(page) : contrastFaults(page))).toEqual([]);
      expect.soft(await layoutShift(page)).toBeLessThan(0.1);
      expect.soft(complaints).toEqual([]);
      await close();
    }
  });

  test.each([
    `a=${a}&b=${b}`,
    `a=${a}&b=${b}&width=384&top=5`,
    `a=${a}&b=${b}&width=750&ui=ru`,
    `page=${encodeURIComponent('/search?q=territorial+integrity')}`,
  ])('the code of the frame says its very height: %s', async (query) => {
    const { page, close } = await openPage(browser, builder(query), {
      viewport: { width: 1280, height: 800 },
    });
    const code = () => page.locator('#text-iframe').inputValue();
    // The service estimates; the browser measures, and the code follows.
    const numbers = async () => {
      const text = await code();
      return ['width', 'height'].map((name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(text)?.[1]));
    };
    const [width = 0] = await numbers();
    const [, src = ''] = /src="([^"]+)"/.exec(await code()) ?? [];
    const { page: alone, close: end } = await openPage(browser, src.replaceAll('&amp;', '&'), {
      viewport: { width, height: 400 },
    });
    const real = await alone.evaluate(() => document.body.getBoundingClientRect().height);
    await end();
    await expect.poll(async () => Math.abs(((await numbers())[1] ?? 0) - real)).toBeLessThanOrEqual(2);
    await close();
  });

  test('the keyboard reaches every field and every code, past the links inside the previews', async () => {
    const { page, close } = await openPage(browser, builder(), { viewport: { width: 1280, height: 800 } });
    const wanted = await page
      .locator('select, input:visible, textarea, button:visible, summary, iframe:not(.measured)')
      .count();
    const reached = new Set<string>();
    for (let press = 0; press < 150 && reached.size < wanted; press++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at?.matches('select, input, textarea, button, summary, iframe')) return '';
        // Two forms have a width and a button.
        const form = (at as HTMLInputElement).form?.id ?? '';
        return `${at.tagName} ${form} ${at.getAttribute('name') ?? at.getAttribute('title') ?? at.id} ${at.getAttribute('data-copy') ?? ''}`;
      });
      if (where) reached.add(where);
    }
    expect(reached.size).toBe(wanted);
    await close();
  });

  test('without scripts the form is sent and the page comes back with the figure', async () => {
    const { page, close } = await openPage(browser, builder(''), { javaScriptEnabled: false });
    await page.locator('input[name=find]').fill('north');
    await page.locator('button.main').click();
    for (const id of [a, b]) await page.locator(`input[value="${id}"]`).check();
    await page.locator('button[name=go]').click();
    await page.waitForURL(/a=specimen/);
    await expect.poll(() => page.locator('textarea').count()).toBe(4);
    await expect.poll(() => page.locator('iframe').count()).toBe(3);
    await close();
  });

  test('with scripts a change shows at once, in the address too, and is announced', async () => {
    const { page, close } = await openPage(browser, builder(), {});
    const address = page.locator('#text-address');
    await expect.poll(() => address.inputValue()).not.toContain('theme');
    await page.locator('select[name=theme]').selectOption('dark');
    await expect.poll(() => page.locator('#text-address').inputValue()).toContain('theme=dark');
    await expect.poll(() => page.url()).toContain('theme=dark');
    await expect.poll(() => page.locator('#updated').textContent()).toMatch(/up to date/);
    await page.locator('details summary').click();
    await page.locator('input[name=at]').nth(2).check();
    await expect.poll(() => page.locator('#text-address').inputValue()).toMatch(/at=[ab]\d+/);
    await close();
  });

  test('previews become as high as their figures', async () => {
    const { page, close } = await openPage(browser, builder(), { viewport: { width: 1280, height: 3000 } });
    for (const index of [0, 1, 2]) {
      const handle = await page.locator('.preview iframe').nth(index).elementHandle();
      const frame = await handle?.contentFrame();
      if (!handle || !frame) throw new Error('no preview');
      await expect
        .poll(async () => {
          const inner = await frame.evaluate(() => document.body.getBoundingClientRect().height);
          return Math.abs((await handle.evaluate((node) => node.clientHeight)) - inner);
        })
        .toBeLessThan(1.5);
    }
    await close();
  });
});

describe('what it prints works, in a page whose policy is what it prints', () => {
  const printed = async (id: string) => {
    const { page, close } = await openPage(browser, builder(`a=${a}&b=${b}&width=640`), {});
    const section = page.locator(`section[aria-labelledby=code-${id}]`);
    const code = await section.locator('textarea').inputValue();
    const lines = (await section.locator('pre').count()) ? await section.locator('pre').textContent() : '';
    await close();
    return { code, policy: `default-src 'none'; ${(lines ?? '').split('\n').join('; ')}` };
  };

  test('the frame', async () => {
    const { code, policy } = await printed('iframe');
    const address = host.put('/frame', {
      html: hostHtml(code),
      headers: { 'Content-Security-Policy': policy },
    });
    const { page, complaints, close } = await openPage(browser, address, {});
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame?.waitForSelector('footer');
    const cut = await frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(cut, 'nothing is cut off at the printed size').toBeLessThanOrEqual(0);
    // A page this strict drops the style and the script of the code; the frame keeps its printed size without them.
    const needless = /(Applying inline style|Executing inline script) violates/;
    expect(complaints.filter((complaint) => !needless.test(complaint))).toEqual([]);
    await close();
  });

  test('the element', async () => {
    const { code, policy } = await printed('element');
    const address = host.put('/element', {
      html: hostHtml(code),
      headers: { 'Content-Security-Policy': policy },
    });
    const { page, complaints, close } = await openPage(browser, address, {});
    await page.locator('joint-statement-diff article').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('the quotation, which needs nothing', async () => {
    const { code, policy } = await printed('quotation');
    const address = host.put('/quotation', {
      html: hostHtml(code),
      headers: { 'Content-Security-Policy': policy },
    });
    const { page, complaints, close } = await openPage(browser, address, {});
    await expect.poll(() => page.locator('blockquote del').count()).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
