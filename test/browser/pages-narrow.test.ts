import { expect, test } from 'vitest';
import { PAGES } from './addresses.ts';
import {
  axeViolations,
  layoutShift,
  sidewaysScrollAt,
  squeezedText,
  UNSEEN_SHIFT,
  unreachable,
  withoutStatus,
} from './inspect.ts';
import { openWindow } from './window.ts';

const window = openWindow(360);

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: narrow, and by keyboard`, async () => {
    const { page, complaints } = await window.visit(path);
    expect.soft(await layoutShift(page), 'shift').toBeLessThan(UNSEEN_SHIFT);
    expect.soft(await sidewaysScrollAt(page, 360), 'sideways at 360').toBe(0);
    expect.soft(await squeezedText(page), 'squeezed at 360').toEqual([]);
    expect.soft(await axeViolations(page)).toEqual([]);
    expect.soft(await unreachable(page)).toEqual([]);
    expect.soft(await sidewaysScrollAt(page, 320), 'sideways at 320').toBe(0);
    expect.soft(withoutStatus(complaints)).toEqual([]);
  });
}

test.each(['en', 'ru'])(
  'both dates of a formula are seen on a phone, without scrolling its table (%s)',
  async (ui) => {
    const { page } = await window.visit(`${PAGES.formula}?ui=${ui}`);
    await page.setViewportSize({ width: 360, height: 740 });
    const dates = page.locator('table.uses').first().locator('a time, td:last-child');
    const cut = await page
      .locator('table.uses')
      .first()
      .evaluate((table) => table.getBoundingClientRect().right - 360);
    expect(await dates.count()).toBeGreaterThan(0);
    expect(cut).toBeLessThanOrEqual(0);
    const broken = await page
      .locator('table.uses .count')
      .evaluateAll((counts) => counts.filter((count) => count.getClientRects().length > 1).length);
    expect(broken).toBe(0);
  },
);

// The list of missing texts is such a table too; where all texts are there, as here, it has none.
test.each([PAGES.partner ?? '', PAGES.formula ?? ''])(
  'a table is read on a phone without scrolling it: %s',
  async (path) => {
    const { page } = await window.visit(path);
    await page.setViewportSize({ width: 360, height: 740 });
    const cut = await page
      .locator('table.stacked')
      .evaluateAll((tables) =>
        tables.map(
          ({ parentElement }) => (parentElement?.scrollWidth ?? 0) - (parentElement?.clientWidth ?? 0),
        ),
      );
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter((pixels) => pixels > 0)).toEqual([]);
  },
);

test('the reference of the API: narrow, no fault, no sign of its source', async () => {
  const { page } = await window.visit('/docs');
  expect.soft(await axeViolations(page)).toEqual([]);
  expect.soft(await sidewaysScrollAt(page, 320), 'sideways at 320').toBe(0);
  expect.soft(await page.locator('main :is(p, td, li)').getByText('`').count()).toBe(0);
});

test('a draft that was checked: narrow, no fault, its formulas without scrolling', async () => {
  const { page } = await window.visit('/draft?ui=ru');
  await page
    .locator('textarea')
    .fill('The parties respect sovereignty, independence and territorial integrity.');
  await page.getByRole('button', { name: 'Проверить', exact: true }).click();
  const table = page.locator('table.stacked');
  await table.waitFor();
  expect.soft(await axeViolations(page)).toEqual([]);
  expect
    .soft(
      await table.evaluate(
        ({ scrollWidth, parentElement }) => scrollWidth - (parentElement?.clientWidth ?? 0),
      ),
    )
    .toBeLessThanOrEqual(0);
  expect.soft(await sidewaysScrollAt(page, 320), 'sideways at 320').toBe(0);
});

test.each(['en', 'ru'])('names in a chart are whole on a phone (%s)', async (ui) => {
  const { page } = await window.visit(`/?ui=${ui}`);
  const beyond = await page.locator('.lane-name').evaluateAll((names) =>
    names
      .filter((name) => {
        const { width, height } = name.firstElementChild?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return width > name.clientWidth || height > name.clientHeight;
      })
      .map((name) => name.textContent),
  );
  expect(beyond).toEqual([]);
});

test.each(['/matrix', '/search', '/shared', '/statements?from=2022'])(
  'what is chosen in a form is read whole on a phone: %s',
  async (path) => {
    for (const ui of ['en', 'ru']) {
      const { page } = await window.visit(`${path}${path.includes('?') ? '&' : '?'}ui=${ui}`);
      const cut = await page.locator('main select').evaluateAll((fields) => {
        const ARROW = 18;
        return (fields as HTMLSelectElement[])
          .filter((field) => {
            const { font, paddingLeft, paddingRight } = getComputedStyle(field);
            const pen = Object.assign(document.createElement('canvas').getContext('2d') ?? {}, { font });
            const words = (pen as CanvasRenderingContext2D).measureText(field.selectedOptions[0]?.text ?? '');
            const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - ARROW;
            return words.width > room;
          })
          .map(({ name }) => name);
      });
      expect(cut).toEqual([]);
    }
  },
);

test.each([PAGES.statement ?? '', PAGES['comparison in a series'] ?? '', PAGES.partner ?? ''])(
  'links that stand by themselves are as high as a finger can hit: %s',
  async (path) => {
    const { page } = await window.visit(path);
    const links = page.locator('.mast a, nav.contents a, .history-link, a.chip, .steps a, .foot li a');
    const low = await links.evaluateAll((all) =>
      all
        .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < 23.9)
        .map((link) => `${link.getBoundingClientRect().height} ${link.outerHTML.slice(0, 90)}`),
    );
    expect(await links.count()).toBeGreaterThan(5);
    expect(low).toEqual([]);
  },
);

test('the answer of a search is in sight on a phone before anything is scrolled', async () => {
  const PHONE = { width: 360, height: 740 };
  const { page } = await window.visit('/search?q=territorial+integrity');
  await page.setViewportSize(PHONE);
  const { y = PHONE.height, height = 0 } =
    (await page
      .getByText(/places? in \d+ of \d+ texts/)
      .first()
      .boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(PHONE.height);
});

test.each(['en', 'ru'])(
  'a statement to choose is in sight on a phone before anything is scrolled (%s)',
  async (ui) => {
    const { page } = await window.visit(`/compare?ui=${ui}`);
    await page.setViewportSize({ width: 360, height: 800 });
    const first = await page.locator('.statement-list input').first().boundingBox();
    const bar = await page.locator('.choose-bar').boundingBox();
    expect(first?.y ?? 800).toBeLessThan((bar?.y ?? 0) - (first?.height ?? 0));
  },
);
