import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { ELEMENT_HASH, ELEMENT_INTEGRITY } from '../../src/embed/built/hashes.ts';
import { embedding, recordedPage } from './embedding.ts';
import { HOSTILE, HOSTILE_TWIN } from './hostile.ts';
import { hostHtml } from './hosts.ts';
import { axeViolations, contrastFaults } from './inspect.ts';

const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';
const QUOTATION =
  '<blockquote><p>“Two texts were compared.” <a href="https://example.test/">Read on</a></p></blockquote>';

const origin = inject('origin');
const shared = embedding();

/** As strict as a host can be: no inline style or script, no sinks for markup; only what the builder prints. */
const strict = () =>
  [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const script = (integrity = ELEMENT_INTEGRITY) =>
  `<script type="module" src="${origin}/embed-${ELEMENT_HASH}.js" integrity="${integrity}" crossorigin="anonymous"></script>`;

const element = (attributes: string) =>
  `<joint-statement-diff ${attributes}>${QUOTATION}</joint-statement-diff>`;

async function open(
  html: string,
  options: { policy?: string; look?: Parameters<Browser['newContext']>[0]; expected?: boolean } = {},
) {
  const { page, said, asked } = await recordedPage(shared.browser, options.look);
  await page.addInitScript(() => {
    const failed: string[] = [];
    Object.assign(globalThis, { failed });
    addEventListener('error', ({ target }) => failed.push((target as Element).localName), true);
  });
  const headers = { 'Content-Security-Policy': options.policy ?? strict() };
  await page.goto(shared.host.put(`/element-${Math.random()}`, { html, headers }));
  return { page, said, asked };
}

/** Waits until an element of the page has said that it failed. */
const failed = (page: Page, name: string) =>
  page.waitForFunction(
    (one) => (globalThis as unknown as { failed: readonly string[] }).failed.includes(one),
    name,
  );

const drawn = (page: Page) => page.locator('joint-statement-diff article');

describe('the element in a page with a strict policy', () => {
  test('draws the figure in place of the quotation, with its style', async () => {
    const { page, said, asked } = await open(
      hostHtml(element(`a="${a}" b="${b}" lang="en" top="2"`), script()),
    );
    await drawn(page).waitFor();
    await expect.poll(() => page.locator('blockquote p').first().isVisible()).toBe(false);
    await expect.poll(() => page.locator('joint-statement-diff ol.passages > li').count()).toBe(2);
    const fill = await page
      .locator('joint-statement-diff ins')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    expect(fill).toBe('rgb(207, 230, 255)');
    expect(said).toEqual([]);
    const others = asked.filter((url) => url.startsWith(origin));
    expect(others).toHaveLength(2);
    expect(others[1]).toContain(`/embed/${a}/${b}.json?lang=en&top=2`);
    await page.context().close();
  });

  test('tells assistive technology that the figure has come', async () => {
    const { page } = await open(hostHtml(element(`a="${a}" b="${b}"`), script()));
    await drawn(page).waitFor();
    const status = page.locator('joint-statement-diff [role=status]');
    await expect.poll(() => status.textContent()).toMatch(/^Comparison shown: 3 passages\.$/);
    await page.context().close();
  });

  test('leaves no name in the page but its own, and stores nothing', async () => {
    const names = () => Object.keys(window).filter((name) => !/^(__|playwright)/.test(name)).length;
    const { page: bare } = await open(hostHtml('<p>nothing</p>'));
    const before = await bare.evaluate(names);
    await bare.context().close();
    const { page } = await open(hostHtml(element(`a="${a}" b="${b}"`), script()));
    await drawn(page).waitFor();
    expect(await page.evaluate(names)).toBe(before);
    const { cookies, origins } = await page.context().storageState();
    expect([cookies, origins]).toEqual([[], []]);
    await page.context().close();
  });

  test.each([
    ['the host allows no connection', () => strict().replace(/connect-src [^;]+/, "connect-src 'none'"), a],
    ['there is no such statement', strict, 'specimen-1999-01-01-nobody'],
  ])('where %s, the quotation stays', async (_, policy, id) => {
    const { page } = await open(hostHtml(element(`a="${id}" b="${b}"`), script()), { policy: policy() });
    await failed(page, 'joint-statement-diff');
    await expect.poll(() => page.locator('blockquote').isVisible()).toBe(true);
    expect(await drawn(page).count()).toBe(0);
    await page.context().close();
  });

  test('a script that is not the one whose hash the page holds does not run, and the quotation stays', async () => {
    const wrong = ELEMENT_INTEGRITY.replace(/sha384-..../, 'sha384-AAAA');
    const { page } = await open(hostHtml(element(`a="${a}" b="${b}"`), script(wrong)));
    await failed(page, 'script');
    expect(await page.evaluate(() => customElements.get('joint-statement-diff') === undefined)).toBe(true);
    await expect.poll(() => page.locator('blockquote').isVisible()).toBe(true);
    await page.context().close();
  });

  test('hostile wording stays text', async () => {
    const { page, said } = await open(
      hostHtml(element(`a="${HOSTILE.id}" b="${HOSTILE_TWIN.id}" top="8"`), script()),
    );
    await drawn(page).waitFor();
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(await drawn(page).textContent()).toContain('<script>window.hacked=1</script>');
    await expect
      .poll(() => page.locator('joint-statement-diff :is(script, img, svg, iframe)').count())
      .toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(said).toEqual([]);
    await page.context().close();
  });
});

interface Diff extends HTMLElement {
  a: string;
  b: string;
  theme: string;
  top: number;
  base: string;
}

describe('the element as an object', () => {
  test('its properties are its attributes, with defaults', async () => {
    const { page } = await open(hostHtml('<joint-statement-diff></joint-statement-diff>', script()));
    await page.waitForFunction(() => customElements.get('joint-statement-diff'));
    const read = await page.locator('joint-statement-diff').evaluate((node) => {
      const diff = node as Diff;
      const before = [diff.a, diff.b, diff.theme, diff.top];
      diff.setAttribute('theme', 'pink');
      diff.setAttribute('top', '99');
      const odd = [diff.theme, diff.top];
      diff.theme = 'dark';
      diff.top = 5;
      return { before, odd, after: [diff.getAttribute('theme'), diff.getAttribute('top')], base: diff.base };
    });
    expect(read.before).toEqual(['', '', 'light', 3]);
    expect(read.odd).toEqual(['light', 8]);
    expect(read.after).toEqual(['dark', '5']);
    expect(read.base).toBe(`${origin}/`);
    await page.context().close();
  });

  test('says `load` when it has drawn, `error` when it cannot, and draws anew when it is changed', async () => {
    const { page } = await open(hostHtml(element(''), script()));
    await page.waitForFunction(() => customElements.get('joint-statement-diff'));
    const told = await page.locator('joint-statement-diff').evaluate(
      async (node, [one, two]) => {
        const diff = node as Diff;
        const next = () =>
          new Promise<string>((heard) => {
            const tell = (event: Event) => heard(event.type);
            diff.addEventListener('load', tell, { once: true });
            diff.addEventListener('error', tell, { once: true });
          });
        const shown = () => diff.shadowRoot?.querySelectorAll('ol.passages > li').length ?? 0;
        const heard: (string | number)[] = [];
        let event = next();
        diff.a = one ?? '';
        diff.b = two ?? '';
        heard.push(await event, shown());
        event = next();
        diff.top = 1;
        heard.push(await event, shown());
        event = next();
        diff.b = 'specimen-1999-01-01-nobody';
        heard.push(await event, shown());
        event = next();
        diff.b = two ?? '';
        heard.push(await event, shown());
        return heard;
      },
      [a, b],
    );
    expect(told).toEqual(['load', 3, 'load', 1, 'error', 0, 'load', 1]);
    await page.context().close();
  });

  test('hosts set its colours and its face by custom properties', async () => {
    const sheet =
      '<style>joint-statement-diff{--jsd-paper:rgb(1,2,3);--jsd-b:rgb(9,8,7);--jsd-font:monospace}</style>';
    const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${origin}; connect-src ${origin}`;
    const { page } = await open(hostHtml(element(`a="${a}" b="${b}"`), sheet + script()), { policy });
    await drawn(page).waitFor();
    const [paper, face] = await drawn(page).evaluate((node) => {
      const { backgroundColor, fontFamily } = getComputedStyle(node);
      return [backgroundColor, fontFamily];
    });
    expect([paper, face]).toEqual(['rgb(1, 2, 3)', 'monospace']);
    await page.context().close();
  });

  test.each([
    ['auto', 'dark', 'rgb(13, 17, 23)'],
    ['auto', 'light', 'rgb(255, 255, 255)'],
    ['dark', 'light', 'rgb(13, 17, 23)'],
    ['light', 'dark', 'rgb(255, 255, 255)'],
  ] as const)('theme %s in a %s system', async (theme, colorScheme, paper) => {
    const { page } = await open(hostHtml(element(`a="${a}" b="${b}" theme="${theme}"`), script()), {
      look: { colorScheme },
    });
    await drawn(page).waitFor();
    expect(await drawn(page).evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(paper);
    await page.context().close();
  });
});

describe('accessibility', () => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('axe finds nothing in %s, and the figure is within any width', async (name, look) => {
    const { page } = await open(hostHtml(element(`a="${a}" b="${b}" top="5"`), script()), { look });
    await drawn(page).waitFor();
    for (const width of [320, 600, 840]) {
      await page.setViewportSize({ width, height: 900 });
      // What is not a matter of colour is the same in every look, and colours are the same at every width.
      if (name === 'light') expect(await axeViolations(page), `${width} px`).toEqual([]);
      else if (width === 600) expect(await contrastFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });
});
