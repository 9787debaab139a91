import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { filterAsWordPress } from '../embed/wordpress.ts';
import { embedding, recordedPage } from './embedding.ts';
import { HOSTILE, HOSTILE_TWIN } from './hostile.ts';
import { hostHtml, wordPressScript } from './hosts.ts';
import { axeViolations, contrastFaults } from './inspect.ts';

const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';
const SECRET = 'a1B2c3D4e5';

const origin = inject('origin');
const shared = embedding();

/** What WordPress does with an address on a line of its own: find the reply, fetch it, filter it. */
async function asWordPress(url: string): Promise<string> {
  const html = await (await fetch(url)).text();
  const head = html.slice(0, 150 * 1024).split('</head>')[0] ?? '';
  const link = /<link[^>]+type="application\/json\+oembed"[^>]*>/.exec(head)?.[0] ?? '';
  const href = /href="([^"]+)"/.exec(link)?.[1]?.replaceAll('&amp;', '&');
  if (!href) throw new Error(`no oEmbed link in the head of ${url}`);
  const reply = await fetch(`${href}&maxwidth=640&maxheight=960&dnt=1`);
  const filtered = filterAsWordPress(((await reply.json()) as { html: string }).html, SECRET);
  if (!filtered) throw new Error('WordPress would throw the reply away');
  return filtered;
}

async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

const shownHeight = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);
const bodyHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
/** How much higher the frame is than what it shows. */
const heightLeft = (page: Page, frame: Frame) => async () =>
  (await shownHeight(page)) - (await bodyHeight(frame));

describe.each([
  ['the framed page', () => `${origin}/embed/${a}/${b}`],
  ['the comparison page', () => `${origin}/compare/${a}/${b}`],
])('WordPress, given the address of %s', (_, url) => {
  test.each([320, 640])(
    'the figure takes the place of the quotation and grows to its height at %d px',
    async (width) => {
      const address = shared.host.put(`/post-${width}`, {
        html: hostHtml(
          `<div>${await asWordPress(url())}</div>`,
          `<style>iframe{max-width:100%}</style><script>${wordPressScript()}</script>`,
        ),
      });
      const { page, said } = await recordedPage(shared.browser, { viewport: { width, height: 900 } });
      await page.goto(address);
      await page.waitForFunction(() => !document.querySelector('iframe')?.hasAttribute('style'));
      const frame = await frameOf(page);
      await expect.poll(heightLeft(page, frame)).toBe(0);
      await expect.poll(() => page.locator('blockquote[data-secret]').isVisible()).toBe(false);
      const height = await shownHeight(page);
      expect(height).toBeGreaterThan(300);
      expect(height).toBeLessThanOrEqual(1000);
      expect(await frame.evaluate(() => self.origin)).toBe('null');
      await expect.poll(() => frame.locator('ol.passages > li:visible').count()).toBeGreaterThanOrEqual(1);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(said).toEqual([]);
      await page.context().close();
    },
  );
});

describe('WordPress', () => {
  test('a link of the figure leads the reader’s page to the comparison', async () => {
    const html = hostHtml(
      await asWordPress(`${origin}/embed/${a}/${b}`),
      `<script>${wordPressScript()}</script>`,
    );
    const { page } = await recordedPage(shared.browser);
    await page.goto(shared.host.put('/link', { html }));
    await page.waitForFunction(() => !document.querySelector('iframe')?.hasAttribute('style'));
    const frame = await frameOf(page);
    await frame.locator('footer a').hover();
    await page.mouse.down();
    // The host hears by two ways of the focus, without which it follows no link, and of the click.
    await page.waitForFunction(() => document.activeElement?.localName === 'iframe');
    await page.mouse.up();
    await page.waitForURL(/\/compare\/.+@[0-9a-f]{12}\/.+@[0-9a-f]{12}/);
    await page.context().close();
  });

  test('a page whose script comes late still learns the height', async () => {
    const html = hostHtml(
      await asWordPress(`${origin}/embed/${a}/${b}`),
      `<script>${wordPressScript(1200)}</script>`,
    );
    const { page } = await recordedPage(shared.browser);
    await page.goto(shared.host.put('/late', { html }));
    const frame = await frameOf(page);
    await expect.poll(heightLeft(page, frame)).toBe(0);
    await page.context().close();
  });

  test('where frames are refused, the quotation stays, with its differences and its link', async () => {
    const html = hostHtml(
      await asWordPress(`${origin}/embed/${a}/${b}`),
      `<script>${wordPressScript()}</script>`,
    );
    const { page, said } = await recordedPage(shared.browser);
    await page.goto(
      shared.host.put('/refused', { html, headers: { 'Content-Security-Policy': "frame-src 'none'" } }),
    );
    await expect.poll(() => said.join()).toMatch(/frame-src/);
    const quotation = page.locator('blockquote[data-secret]');
    await expect.poll(() => quotation.isVisible()).toBe(true);
    await expect.poll(() => quotation.textContent()).toMatch(/“.{20,}”/);
    await expect
      .poll(() => quotation.locator('a').first().getAttribute('href'))
      .toContain(`${origin}/compare/`);
    expect(await page.locator('iframe').evaluate((frame) => getComputedStyle(frame).visibility)).toBe(
      'hidden',
    );
    await page.context().close();
  });
});

describe('other hosts', () => {
  test('AMP and our own message carry the height', async () => {
    const html = hostHtml(
      `<iframe sandbox="allow-scripts" width="600" height="300" title="f" src="${origin}/embed/${a}/${b}"></iframe>`,
      '<script>window.heard = []; addEventListener("message", (event) => window.heard.push(event.data));</script>',
    );
    const { page } = await recordedPage(shared.browser);
    await page.goto(shared.host.put('/amp', { html }));
    const frame = await frameOf(page);
    const heard = () => page.evaluate(() => (window as unknown as { heard: { height?: number }[] }).heard);
    const ofThisHeight = async () => {
      const [all, height] = [await heard(), await bodyHeight(frame)];
      return all.filter((one) => one.height === height).map(({ height: _, ...rest }) => rest);
    };
    await expect
      .poll(ofThisHeight)
      .toEqual(
        expect.arrayContaining([{ sentinel: 'amp', type: 'embed-size' }, { type: 'multivector:height' }]),
      );
    // Without a secret nothing speaks the language of WordPress.
    expect((await heard()).some((message) => (message as { message?: string }).message !== undefined)).toBe(
      false,
    );
    await page.context().close();
  });

  test('the frame asks for its page and for nothing else, and stores nothing', async () => {
    const html = hostHtml(
      `<iframe width="600" height="900" title="f" src="${origin}/embed/${a}/${b}"></iframe>`,
    );
    const { page, asked, said } = await recordedPage(shared.browser);
    const address = shared.host.put('/quiet', { html });
    await page.clock.install();
    await page.goto(address);
    const frame = await frameOf(page);
    await frame.waitForSelector('footer');
    // Longer than any timer of the frame.
    await page.clock.runFor(10_000);
    expect(asked.filter((url) => !url.endsWith('/favicon.ico') && url !== address)).toEqual([
      `${origin}/embed/${a}/${b}`,
    ]);
    const { cookies, origins } = await page.context().storageState();
    expect([cookies, origins]).toEqual([[], []]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  test('a host that isolates itself (COEP) may frame it', async () => {
    const html = hostHtml(
      `<iframe width="600" height="900" title="f" src="${origin}/embed/${a}/${b}"></iframe>`,
    );
    const { page } = await recordedPage(shared.browser);
    const headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
    await page.goto(shared.host.put('/isolated', { html, headers }));
    const frame = await frameOf(page);
    await frame.waitForSelector('footer');
    await page.context().close();
  });
});

const pairs = [
  [a, b],
  [a, 'specimen-2024-04-16-east'],
  ['specimen-2023-04-18-east', 'specimen-2024-04-16-east'],
  ['specimen-2022-10-27-union', 'specimen-2025-03-21-union'],
  ['specimen-2024-06-21-five', 'specimen-2024-08-09-islands'],
  [b, 'specimen-2023-05-19-north?lang=ru'],
  [HOSTILE.id, HOSTILE_TWIN.id],
  [HOSTILE.id, a],
] as const;

describe('height', () => {
  test.each(pairs)(
    '%s and %s: at no width more than 1,000 pixels, never wider than the frame',
    async (one, two) => {
      const { page } = await recordedPage(shared.browser);
      await page.goto(`${origin}/embed/${one}/${two}${two.includes('?') ? '&' : '?'}top=8`);
      for (const width of [320, 399, 400, 479, 480, 599, 600, 675, 719, 720, 840, 1200]) {
        await page.setViewportSize({ width, height: 1000 });
        const [height, wide] = await page.evaluate(() => [
          document.body.getBoundingClientRect().height,
          document.documentElement.scrollWidth,
        ]);
        expect(height, `${width} px`).toBeLessThanOrEqual(1000);
        expect(wide, `${width} px`).toBeLessThanOrEqual(width);
      }
      await page.context().close();
    },
  );
});

/** A host that is not told the real height is given one that is close; the fonts of the machine decide how close. */
test('the height of the oEmbed reply is that of the frame', async () => {
  const { page } = await recordedPage(shared.browser);
  for (const path of [
    `/embed/${a}/${b}`,
    `/embed/${b}/specimen-2023-05-19-north?lang=ru`,
    `/embed/compare/${a}/${b}?view=themes`,
    '/embed/search?q=sovereignty',
  ]) {
    await page.goto(origin + path);
    for (const width of [320, 400, 600]) {
      const url = encodeURIComponent(origin + path);
      const reply = await (await fetch(`${origin}/oembed?url=${url}&maxwidth=${width}`)).json();
      await page.setViewportSize({ width, height: 900 });
      const { height } = reply as { height: number };
      const over = height - (await bodyHeight(page.mainFrame()));
      expect(over, `${path} at ${width}`).toBeGreaterThanOrEqual(-25);
      // Other fonts may be narrower by an eighth.
      expect(over, `${path} at ${width}`).toBeLessThanOrEqual(Math.max(70, height / 8));
    }
  }
  await page.context().close();
});

test('on paper all passages stand, with the address of the full comparison', async () => {
  const { page } = await recordedPage(shared.browser, { viewport: { width: 320, height: 800 } });
  await page.goto(`${origin}/embed/${a}/${b}?top=8`);
  const onScreen = await page.locator('ol.passages > li:visible').count();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('ol.passages > li:visible').count()).toBe(8);
  expect(onScreen).toBeLessThan(8);
  await expect.poll(() => page.locator('.address').isVisible()).toBe(true);
  await page.context().close();
});

describe('accessibility', () => {
  const looks = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const;
  test.each(looks)(
    'axe finds nothing in %s, in a series, across partners, and where nothing is found',
    async (name, look) => {
      const { page, said } = await recordedPage(shared.browser, { ...look });
      for (const path of [
        `/embed/${a}/${b}?top=8`,
        `/embed/${a}/specimen-2024-04-16-east?top=8`,
        `/embed/${b}/specimen-2023-05-19-north?lang=ru`,
        `/embed/${HOSTILE.id}/${HOSTILE_TWIN.id}`,
      ]) {
        await page.goto(origin + path);
        // What is not a matter of colour is the same in every look, and colours are the same at every width.
        for (const width of name === 'light' ? [320, 600, 840] : [600]) {
          await page.setViewportSize({ width, height: 900 });
          const found = await (name === 'light' ? axeViolations(page) : contrastFaults(page));
          expect(found, `${path} at ${width}`).toEqual([]);
        }
      }
      expect(said).toEqual([]);
      await page.context().close();
    },
  );

  test('every link can be reached by keyboard', async () => {
    const { page } = await recordedPage(shared.browser);
    await page.goto(`${origin}/embed/${a}/${b}`);
    const links = await page.locator('a:visible').count();
    const reached = new Set<string>();
    for (let press = 0; press < links; press++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    const texts = await page.locator('a:visible').allTextContents();
    expect(reached).toEqual(new Set(texts));
    await page.context().close();
  });
});

describe('hostile wording', () => {
  test('is shown as text, runs nothing and asks for nothing', async () => {
    const { page, said, asked } = await recordedPage(shared.browser);
    const path = `/embed/${HOSTILE.id}/${HOSTILE_TWIN.id}?top=8`;
    await page.setViewportSize({ width: 1000, height: 900 });
    await page.goto(origin + path);
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    // What a mark says to listeners stands between the words.
    const quoted = (
      await page.locator('blockquote').evaluateAll((nodes) =>
        nodes.map((node) => {
          const copy = node.cloneNode(true) as Element;
          for (const unseen of copy.querySelectorAll('.v')) unseen.remove();
          return copy.textContent ?? '';
        }),
      )
    ).join('\n');
    for (const attack of ['<script>window.hacked = 1</script>', '"><img src=x onerror=', '</style></script>'])
      expect(quoted).toContain(attack);
    expect(quoted).not.toMatch(/\S{100}/);
    await expect.poll(() => page.locator('h1').textContent()).toContain('<script>window.hacked=1</script>');
    await expect.poll(() => page.locator('script').count()).toBe(1);
    await expect.poll(() => page.locator('img, svg, iframe').count()).toBe(0);
    expect(said).toEqual([]);
    expect(asked).toHaveLength(1);
    await page.context().close();
  });

  test('neither in a quotation that a host puts into its page', async () => {
    const url = `${origin}/embed/${HOSTILE.id}/${HOSTILE_TWIN.id}`;
    const { page, said } = await recordedPage(shared.browser);
    await page.goto(shared.host.put('/hostile', { html: hostHtml(await asWordPress(url)) }));
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    await expect.poll(() => page.locator('main img, main svg, main script').count()).toBe(0);
    expect(said).toEqual([]);
    await page.context().close();
  });
});
