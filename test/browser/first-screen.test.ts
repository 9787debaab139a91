import { expect, test } from 'vitest';
import { openWindow } from './window.ts';

const WIDTH = 1280;
const HEIGHT = 800;
const window = openWindow(WIDTH);

/** Partners against partners, and one partner at two dates; long titles and notes on translations among them. */
const PAIRS = [
  '/compare/specimen-2023-05-19-north/specimen-2023-10-20-union',
  '/compare/specimen-2024-04-16-east/specimen-2024-08-09-islands',
  '/compare/specimen-2022-05-20-north/specimen-2022-11-18-islands?ui=ru',
  '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north',
];

for (const path of PAIRS)
  test(`${path}: every theme of the digest is in sight before anything is scrolled`, async () => {
    const { page } = await window.visit(path);
    const themes = await page
      .locator('.digest > table tbody tr')
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().bottom));
    expect(themes.length).toBeGreaterThan(5);
    expect(Math.max(...themes)).toBeLessThanOrEqual(HEIGHT);
    const { y = HEIGHT, height = 0 } =
      (await page
        .locator('.digest > details > summary')
        .boundingBox()
        .catch(() => null)) ?? {};
    if ((await page.locator('.digest > details').count()) > 0) expect(y + height).toBeLessThanOrEqual(HEIGHT);
  });

test.each(PAIRS)('%s: the heads of the digest are read whole', async (path) => {
  const { page } = await window.visit(path);
  const heads = page.locator('.digest > table thead th');
  const cut = await heads.evaluateAll((all) =>
    all.filter((head) => head.scrollWidth > head.clientWidth + 1).map((head) => head.textContent),
  );
  expect(await heads.count()).toBeGreaterThan(1);
  expect(cut).toEqual([]);
});

test.each(PAIRS)('%s: the words that name the theme are in sight in every phrase', async (path) => {
  const { page } = await window.visit(path);
  const names = await page.locator('.digest > table tbody td .told:not(.before) q b').evaluateAll((words) =>
    words.map((word) => {
      const cell = word.closest('td')?.getBoundingClientRect();
      const { left, top, bottom } = word.getBoundingClientRect();
      return {
        text: word.textContent,
        begins: cell ? left >= cell.left && left <= cell.right - 40 : false,
        level: cell ? top >= cell.top - 1 && bottom <= cell.bottom + 1 : false,
      };
    }),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter(({ begins, level }) => !begins || !level)).toEqual([]);
  // A phrase runs on over empty columns, and never over the next thing that is told or beyond the table.
  const over = await page.locator('.digest > table tbody td .told:not(.before)').evaluateAll((phrases) =>
    phrases
      .filter((phrase) => {
        let next = phrase.closest('td')?.nextElementSibling;
        while (next?.classList.contains('none')) next = next.nextElementSibling;
        const end =
          next?.getBoundingClientRect().left ?? phrase.closest('table')?.getBoundingClientRect().right;
        // What a cell cuts by itself ends at the cell, however long it is.
        const cut = phrase.closest('td')?.nextElementSibling?.classList.contains('none') !== true;
        return !cut && phrase.getBoundingClientRect().right > (end ?? 0) + 1;
      })
      .map((phrase) => phrase.textContent),
  );
  expect(over).toEqual([]);
});

test('the first places of a search are in sight before anything is scrolled, and so is a zero', async () => {
  for (const path of ['/search?q=territorial+integrity', '/search?q=meetings&ui=ru']) {
    const { page } = await window.visit(path);
    const second = await page.locator('.concordance tbody tr').nth(1).boundingBox();
    expect((second?.y ?? HEIGHT) + (second?.height ?? 0), path).toBeLessThanOrEqual(HEIGHT);
  }
  const { page } = await window.visit('/search?q=unobtainium');
  const sentence = await page.locator('blockquote').first().boundingBox();
  expect((sentence?.y ?? HEIGHT) + (sentence?.height ?? 0)).toBeLessThanOrEqual(HEIGHT);
});

test('a reader has the phrases whole, and a theme that was chosen shows its own', async () => {
  const [path = ''] = PAIRS;
  const { page } = await window.visit(path);
  const cut = () =>
    page
      .locator('.digest > table tbody td, .digest > table tbody td q > *')
      .evaluateAll(
        (parts) =>
          parts.filter(
            (part) => getComputedStyle(part).display !== 'inline' && part.scrollWidth > part.clientWidth,
          ).length,
      );
  await expect.poll(cut).toBeGreaterThan(0);
  await page.locator('.digest .whole input').check();
  await expect.poll(cut).toBe(0);
  await page.locator('.digest .whole input').uncheck();
  await page.locator('.digest > table tbody th a').first().click();
  await page.waitForLoadState();
  const chosen = page.locator('.digest .chosen > *');
  await expect.poll(() => chosen.count()).toBeGreaterThan(1);
  expect(
    await chosen.evaluateAll((cells) => cells.every((cell) => cell.scrollWidth <= cell.clientWidth)),
  ).toBe(true);
});
