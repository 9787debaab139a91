import { expect, test } from 'vitest';
import { PAGES } from './addresses.ts';
import {
  contrastFaults,
  layoutShift,
  longLines,
  sidewaysScrollAt,
  UNSEEN_SHIFT,
  withoutStatus,
} from './inspect.ts';
import { openWindow } from './window.ts';

const window = openWindow(1280);

/** One page of each kind of ground and ink; the others are made of the same. All rules are for `pages-narrow.test.ts`. */
const EVERY_COLOUR = new Set([
  'start',
  'statement',
  'comparison in a series',
  'comparison across partners',
  'comparison in one column',
  'matrix',
  'search',
]);

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: wide, dark, in forced colours, on paper`, async () => {
    const { page, complaints } = await window.visit(path);
    expect.soft(await layoutShift(page), 'shift').toBeLessThan(UNSEEN_SHIFT);
    expect.soft(await sidewaysScrollAt(page, 1280), 'sideways at 1280').toBe(0);
    expect.soft(await sidewaysScrollAt(page, 768), 'sideways at 768').toBe(0);
    expect.soft(await sidewaysScrollAt(page, 1920), 'sideways at 1920').toBe(0);
    expect.soft(await longLines(page), 'lines at 1920').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await contrastFaults(page), 'dark').toEqual([]);
    const everyColour = EVERY_COLOUR.has(name);
    if (everyColour) {
      expect.soft(await contrastFaults(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      expect.soft(await contrastFaults(page), 'forced colours').toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
    expect.soft(await sidewaysScrollAt(page, 794), 'sideways at 794').toBe(0);
    if (everyColour) expect.soft(await contrastFaults(page), 'paper').toEqual([]);
    // A page that says that there is nothing here has no address worth keeping.
    const lasting = !complaints.some((one) => /status of 404/.test(one));
    expect.soft(await page.locator('.permanent').isVisible(), 'address on paper').toBe(lasting);
    expect.soft(withoutStatus(complaints)).toEqual([]);
  });
}

test('in Russian too, the place that a passage moved from is marked in one line', async () => {
  const { page } = await window.visit(`${PAGES['comparison in a series']}?ui=ru`);
  const marks = page.locator('.stub .chip.moved');
  const lines = await marks.evaluateAll((chips) =>
    chips.map((chip) => {
      const words = document.createRange();
      words.selectNodeContents(chip);
      return new Set([...words.getClientRects()].map(({ top }) => Math.round(top / 4))).size;
    }),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((n) => n > 1)).toEqual([]);
});

test('the button of the chooser stands at the end of its bar, and the menu beside the name takes one line', async () => {
  const { page } = await window.visit(PAGES['choice of statements'] ?? '');
  for (const width of [1000, 1150, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const apart = await page.evaluate(() => {
      const box = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return {
        button: Math.round(box('.choose-bar').right - box('.choose-bar button').right),
        other: box('.mast .other').top > box('.wordmark').bottom,
      };
    });
    expect.soft(apart, String(width)).toEqual({ button: 0, other: false });
  }
});

test('the check of colours finds one pale text among many of its kind', async () => {
  const { page } = await window.visit(PAGES.start ?? '/');
  await page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>('main a')].filter((one) =>
      one.checkVisibility(),
    );
    (texts[Math.floor(texts.length / 2)] as HTMLElement).style.color = '#ddd';
  });
  expect(await contrastFaults(page)).toEqual([expect.stringContaining('color-contrast')]);
});

test('the measure of shifts finds what moves when the page has long been there', async () => {
  const { page } = await window.visit(PAGES.start ?? '/');
  expect(await layoutShift(page)).toBe(0);
  await page.evaluate(() => {
    document.querySelector('main')?.prepend(document.createElement('textarea'));
  });
  expect(await layoutShift(page)).toBeGreaterThan(UNSEEN_SHIFT);
});
