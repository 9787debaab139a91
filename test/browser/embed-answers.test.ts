import { describe, expect, inject, test } from 'vitest';
import type { Oembed } from '../../src/embed/oembed.tsx';
import { filterAsWordPress } from '../embed/wordpress.ts';
import { embedding, recordedPage } from './embedding.ts';
import { hostHtml, wordPressScript } from './hosts.ts';
import { axeViolations, contrastFaults } from './inspect.ts';

const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';
const PAGES = [
  '/search?q=security',
  '/search?q=submarine',
  '/formulas/sovereignty-and-territorial-integrity?ui=ru',
  `/statements/${a}`,
  `/statements/${a}?clause=3`,
  '/matrix',
  `/compare/${a}/${b}?view=themes`,
  `/compare/${a}/specimen-2024-04-16-east?view=themes&ui=ru`,
  `/compare/${a}/${b}?view=themes&lang_a=en&lang_b=ru`,
];
/** WordPress shows no frame lower than this. */
const LEAST = 200;

const origin = inject('origin');
const shared = embedding();

async function oembed(page: string, more = ''): Promise<Oembed> {
  const reply = await fetch(`${origin}/oembed?url=${encodeURIComponent(origin + page)}${more}`);
  expect(reply.status, page).toBe(200);
  return (await reply.json()) as Oembed;
}

describe.each(PAGES)('the answer of %s', (address) => {
  test.each([320, 640])('grows to its very height in WordPress at %d px', async (width) => {
    const { html } = await oembed(address, `&maxwidth=${width}&maxheight=1000`);
    const { page, said } = await recordedPage(shared.browser, { viewport: { width, height: 900 } });
    const post = hostHtml(
      `<div>${filterAsWordPress(html, 'a1B2c3D4e5')}</div>`,
      `<style>iframe{max-width:100%}</style><script>${wordPressScript()}</script>`,
    );
    await page.goto(shared.host.put(`/answer-${PAGES.indexOf(address)}-${width}`, { html: post }));
    await page.waitForFunction(() => !document.querySelector('iframe')?.hasAttribute('style'));
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('no frame');
    const left = async () => {
      const shown = await page.locator('iframe').evaluate((element) => element.clientHeight);
      const needed = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      return Math.abs(shown - Math.max(LEAST, needed));
    };
    await expect.poll(left).toBeLessThanOrEqual(2);
    expect(said).toEqual([]);
    await page.context().close();
  });

  test('is never higher than 1,000 pixels or than was told, never wider than its frame, and accessible', async () => {
    const { page } = await recordedPage(shared.browser);
    const { html, height: told } = await oembed(address);
    const src = (/<iframe src="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
    await page.goto(src);
    for (const width of [320, 400, 480, 600, 720, 840, 1200]) {
      await page.setViewportSize({ width, height: 1000 });
      const [height, wide] = await page.evaluate(() => [
        document.body.getBoundingClientRect().height,
        document.documentElement.scrollWidth,
      ]);
      expect(height, `${width} px`).toBeLessThanOrEqual(width === 600 ? told : 1000);
      expect(wide, `${width} px`).toBeLessThanOrEqual(width);
    }
    const inColours = (colours: string) => `${src}${src.includes('?') ? '&' : '?'}colours=${colours}`;
    await page.goto(inColours('light'));
    expect(await axeViolations(page), 'light').toEqual([]);
    await page.goto(inColours('dark'));
    expect(await contrastFaults(page), 'dark').toEqual([]);
    await page.context().close();
  });
});
