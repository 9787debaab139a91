/**
 * `npm run screenshots`: starts the product on the specimens and photographs it into `test/browser/shots`: the picture
 * of the README, and a set by which changes of the design are judged by eye. Another folder may be named.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { commandLine } from '../command-line.ts';
import { launchInstalledChromium } from './chromium.ts';
import { openPage } from './inspect.ts';
import { startServer } from './server.ts';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height?: number;
  readonly options?: BrowserContextOptions;
  readonly media?: 'print';
  /** The element that the picture begins with; the top of the page without it. */
  readonly from?: string;
}

const NORTH = '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north';
const CROSS = '/compare/specimen-2023-05-19-north/specimen-2023-10-20-union';

const SHOTS: readonly Shot[] = [
  { name: 'comparison', path: NORTH, width: 1280, height: 1180 },
  { name: 'comparison-moved', path: NORTH, width: 1280, from: '.row.stub' },
  {
    name: 'comparison-partners-dark',
    path: CROSS,
    width: 1280,
    options: { colorScheme: 'dark' },
    from: '#r6',
  },
  { name: 'comparison-one-column', path: `${NORTH}?view=inline`, width: 768, from: '#r4' },
  { name: 'comparison-narrow', path: NORTH, width: 360, height: 760, from: '#r8' },
  {
    name: 'comparison-forced-colours',
    path: CROSS,
    width: 1280,
    options: { forcedColors: 'active' },
    from: '#r6',
  },
  { name: 'comparison-paper', path: NORTH, width: 794, height: 1123, media: 'print' },
  { name: 'start', path: '/', width: 1280, height: 1300 },
  { name: 'start-russian-narrow', path: '/?ui=ru', width: 360, height: 760 },
  { name: 'statement', path: '/statements/specimen-2023-10-20-union', width: 1280 },
  { name: 'formula', path: '/formulas/sovereignty-triad', width: 1280 },
  { name: 'matrix', path: '/matrix', width: 1280, height: 760 },
  { name: 'search', path: '/search?q=territorial+integrity', width: 1280, height: 760 },
  {
    name: 'synopsis',
    path: '/compare?s=specimen-2023-05-19-north,specimen-2023-10-20-union,specimen-2024-04-16-east&theme=afghanistan',
    width: 1280,
  },
  { name: 'embed-narrow', path: `/embed${NORTH.slice('/compare'.length)}?top=5`, width: 320, height: 930 },
  { name: 'embed-column', path: `/embed${NORTH.slice('/compare'.length)}?top=5`, width: 600, height: 800 },
  {
    name: 'embed-partners-dark',
    path: `/embed${CROSS.slice('/compare'.length)}?top=5&theme=dark`,
    width: 840,
  },
  {
    name: 'embed-forced-colours',
    path: `/embed${CROSS.slice('/compare'.length)}?top=3`,
    width: 600,
    options: { forcedColors: 'active' },
  },
  {
    name: 'embed-builder',
    path: '/embed?a=specimen-2021-05-14-north&b=specimen-2022-05-20-north',
    width: 1280,
    height: 1500,
  },
];

async function take(browser: Browser, origin: string, shot: Shot, folder: string): Promise<void> {
  const { page, close } = await openPage(browser, `${origin}${shot.path}`, {
    ...shot.options,
    viewport: { width: shot.width, height: shot.height ?? 900 },
    reducedMotion: 'reduce',
  });
  if (shot.media) await page.emulateMedia({ media: shot.media });
  if (shot.from)
    await page
      .locator(shot.from)
      .first()
      .evaluate((element) => {
        scrollTo(0, element.getBoundingClientRect().top + scrollY - 60);
      });
  await page.screenshot({ path: resolve(folder, `${shot.name}.png`), animations: 'disabled' });
  await close();
}

const {
  positionals: [given],
} = commandLine(
  {
    name: 'screenshots',
    takes: '[<folder>]',
    does: 'pictures of the running product, into test/browser/shots unless a folder is named',
  },
  {},
);
const folder = resolve(import.meta.dirname, given ?? 'shots');
await mkdir(folder, { recursive: true });
const [browser, server] = await Promise.all([launchInstalledChromium(), startServer()]);
await server.ready;
try {
  for (const shot of SHOTS) await take(browser, server.origin, shot, folder);
  console.log(`${SHOTS.length} pictures in ${folder}`);
} finally {
  await browser.close();
  await server.stop();
}
