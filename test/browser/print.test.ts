import { expect, test } from 'vitest';
import { openWindow } from './window.ts';

const window = openWindow(1280);

/** A4 on its side within its margins, in CSS pixels. */
const LANDSCAPE = 1047;

test('a matrix of 43 partners lies on its side: every number on one line in its column, every name readable', async () => {
  const { page } = await window.visit('/matrix');
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('table.matrix')) {
      table.classList.add('dense');
      for (const row of table.querySelectorAll('tr')) {
        const last = row.lastElementChild;
        while (last && row.children.length < 44) {
          const cell = row.appendChild(last.cloneNode(true) as HTMLElement);
          if (cell.tagName === 'TD') cell.textContent = '12/22';
        }
      }
    }
  });
  await page.setViewportSize({ width: LANDSCAPE, height: 720 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('table.matrix')].map((table) => ({
      page: getComputedStyle(document.body).getPropertyValue('page'),
      beyond: table.getBoundingClientRect().right > innerWidth,
      names: Math.min(
        ...[...table.querySelectorAll('th[scope=row]')].map((name) => name.getBoundingClientRect().width),
      ),
      cut: [...table.querySelectorAll<HTMLElement>('td:not(.self)')].filter(
        (cell) => cell.scrollWidth > cell.clientWidth + 1 || getComputedStyle(cell).whiteSpace !== 'nowrap',
      ).length,
    })),
  );
  expect(found.length).toBeGreaterThan(1);
  for (const table of found) {
    expect(table).toMatchObject({ page: 'wide', beyond: false, cut: 0 });
    expect(table.names).toBeGreaterThan(100);
  }
  await expect.poll(() => page.locator('.scroll-hint').first().isVisible()).toBe(false);
});

test('on paper the name of a theme stands on one line, and a quotation in a phrase has marks of its own', async () => {
  const { page } = await window.visit('/compare/specimen-2021-05-14-north/specimen-2022-05-20-north');
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const names = page.locator('.digest-table tbody th a');
  const broken = await names.evaluateAll((all) =>
    all.filter((name) => name.getClientRects().length > 1).map((name) => name.textContent),
  );
  expect(await names.count()).toBeGreaterThan(1);
  expect(broken).toEqual([]);
  const marks = await page
    .locator('.digest-table')
    .first()
    .evaluate((table) => {
      const quoting = document.createElement('q');
      quoting.className = 'nests';
      table.querySelector('td')?.append(quoting);
      return getComputedStyle(quoting).quotes;
    });
  expect(marks).toBe('"‘" "’"');
});
