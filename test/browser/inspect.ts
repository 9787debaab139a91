import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page did while it was opened, besides showing itself. */
export interface OpenedPage {
  readonly page: Page;
  /** See `onComplaint`. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens an address in a context of its own and waits until it is quiet. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  onComplaint(page, (complaint) => complaints.push(complaint));
  await watchShifts(page);
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints, close: () => context.close() };
}

/** Messages on the console, errors of scripts and requests that failed. */
export function onComplaint(page: Page, note: (complaint: string) => void): void {
  page.on('console', (message) => note(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('requestfailed', (request) => note(`failed: ${request.url()}`));
}

type AxeInPage = {
  axe: { run(options: object): Promise<AxeResults>; configure(spec: object): void };
  sampleInks(): void;
};

/** Rules of axe that the page breaks, each with the elements that break it; contrast as `contrastFaults` judges it. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  return faultsOf(
    await page.evaluate(() => {
      (globalThis as unknown as AxeInPage).sampleInks();
      // Selectors of every element that passes cost more than the checks and are read by nobody.
      return (globalThis as unknown as AxeInPage).axe.run({ resultTypes: ['violations'], selectors: false });
    }),
  );
}

/**
 * Texts that stand out too little from their ground, by axe's own rule. A page repeats a few kinds of text hundreds of
 * times, and judging each is most of what axe costs: of texts whose elements have the same names, classes and styles all
 * the way up, and the same ink, the first and the last are judged.
 */
export async function contrastFaults(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  return faultsOf(
    await page.evaluate(() => {
      (globalThis as unknown as AxeInPage).sampleInks();
      return (globalThis as unknown as AxeInPage).axe.run({
        resultTypes: ['violations'],
        selectors: false,
        runOnly: { type: 'rule', values: ['color-contrast'] },
      });
    }),
  );
}

/** Marks the samples of the page as it looks now, and lets axe judge the contrast of no other. */
function sampleInks(): void {
  const SAMPLE = 'data-contrast-sample';
  const kinds = new Map<string, [first: Element, last: Element]>();
  const paths = new Map<Element | null, string>([[null, '']]);
  const pathOf = (element: Element | null): string => {
    let path = paths.get(element);
    if (element === null || path !== undefined) return path ?? '';
    path = `${pathOf(element.parentElement)} ${element.tagName}.${element.getAttribute('class')}[${element.getAttribute('style')}]`;
    paths.set(element, path);
    return path;
  };
  for (const element of document.body.querySelectorAll('*')) {
    element.removeAttribute(SAMPLE);
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!isText && !element.matches('input, select, textarea')) continue;
    if (!element.checkVisibility()) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const kind = `${pathOf(element)} ${color} ${fontSize} ${fontWeight}`;
    kinds.set(kind, [kinds.get(kind)?.[0] ?? element, element]);
  }
  for (const samples of kinds.values()) for (const one of samples) one.setAttribute(SAMPLE, '');
  const { axe } = globalThis as unknown as AxeInPage;
  axe.configure({ rules: [{ id: 'color-contrast', selector: `[${SAMPLE}]` }] });
}

async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate(`${axeSource}; globalThis.sampleInks = ${sampleInks}`);
}

function faultsOf(results: AxeResults): readonly string[] {
  return results.violations.flatMap((violation) =>
    violation.nodes
      .slice(0, 5)
      .map((node) => `${violation.id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}

/** Chromium reports the status of a page that is an error on purpose; that is no complaint about the page. */
export function withoutStatus(complaints: readonly string[]): readonly string[] {
  return complaints.filter((one) => !/status of 404/.test(one));
}

/** `sidewaysScroll` once the window is so many CSS pixels wide. */
export async function sidewaysScrollAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return sidewaysScroll(page);
}

/** CSS pixels by which the page is wider than its window. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A reader does not see less than this. */
export const UNSEEN_SHIFT = 0.01;

interface Shifts {
  /** From then on the page was there as a whole. */
  wholeFrom: number;
  readonly entries: { readonly startTime: number; readonly value?: number }[];
  readonly observer: PerformanceObserver;
}

/**
 * Before a page is opened: lets `layoutShift` tell what moved in it. Into how many pieces a page falls on its way depends
 * on the machine; so what counts is what moves after the first frame that shows all of it.
 */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts: Shifts = { wholeFrom: Number.POSITIVE_INFINITY, entries, observer };
    Object.assign(globalThis, { shifts });
    const second = (time: number) => Object.assign(shifts, { wholeFrom: time });
    addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => requestAnimationFrame(second)));
  });
}

/** The sum of all layout shifts since the page was there as a whole; 0 where nothing moved under the reader's eyes. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { shifts } = globalThis as unknown as { shifts: Shifts };
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    for (let frames = 0; frames < 3 || shifts.wholeFrom === Number.POSITIVE_INFINITY; frames++) await frame();
    return [...shifts.entries, ...shifts.observer.takeRecords()]
      .filter(({ startTime }) => startTime >= shifts.wholeFrom)
      .reduce((sum, entry) => sum + ((entry as Shifts['entries'][number]).value ?? 0), 0);
  });
}

/**
 * Elements that can be operated and that pressing Tab never reaches, or that show no focus when reached. Of a group
 * of radio buttons one is reached by Tab, as in every form.
 */
export async function unreachable(page: Page): Promise<readonly string[]> {
  const wanted = await page.evaluate(() => {
    const groups = new Set<string>();
    let wanted = 0;
    for (const element of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    )) {
      if (element.getAttribute('tabindex') === '-1' || !element.checkVisibility()) continue;
      if (element instanceof HTMLInputElement && element.type === 'hidden') continue;
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        if (groups.has(element.name)) continue;
        groups.add(element.name);
      }
      element.dataset.wanted = element.getAttribute('name') ?? '';
      wanted += 1;
    }
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const radio =
        element instanceof HTMLInputElement && element.type === 'radio'
          ? document.querySelector<HTMLElement>(`input[name="${element.name}"][data-wanted]`)
          : null;
      const style = getComputedStyle(element);
      const ring = element.querySelector('.touch');
      const shown =
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
        (ring !== null && getComputedStyle(ring).stroke !== 'none');
      (radio ?? element).dataset.reached = shown ? 'seen' : 'unseen';
    });
    return wanted;
  });
  // A key that is held down repeats; the presses are handled in the order in which they are sent.
  await Promise.all(Array.from({ length: wanted + 5 }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-wanted]')]
      .filter((element) => element.dataset.reached !== 'seen')
      .map((element) => `${element.dataset.reached ?? 'never reached'}: ${element.outerHTML.slice(0, 120)}`),
  );
}

/** Paragraphs whose lines are longer than an eye finds its way back over, each with the letters that a line has room for. */
export async function longLines(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // Ninety or so are meant; the fonts of a machine make more or fewer of them.
    const MOST_LETTERS = 115;
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    return [
      ...document.querySelectorAll<HTMLElement>('main :is(p, li, dd, blockquote), .foot p:not(.permanent)'),
    ]
      .filter((block) => block.checkVisibility() && block.closest('.vh') === null)
      .map((block) => {
        const own = [...block.childNodes].filter(({ nodeName }) => /^(?:#text|A|Q|B|STRONG)$/.test(nodeName));
        const words = own.map(({ textContent }) => textContent).join('');
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(block);
        pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
        const letter = pen.measureText(words).width / words.length;
        return { words, room: Math.round(block.clientWidth / letter) };
      })
      .filter(({ words, room }) => words.length > MOST_LETTERS && room > MOST_LETTERS)
      .map(({ words, room }) => `${room}: ${words.slice(0, 80)}`)
      .slice(0, 5);
  });
}

/** Blocks of text so narrow that words break letter by letter, each with its width; text that runs downwards apart. */
export async function squeezedText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST_EM = 4;
    const LONG_ENOUGH = 20;
    const copy = document.createElement('p');
    const seen = (block: Element) => {
      copy.innerHTML = block.innerHTML;
      for (const hidden of copy.querySelectorAll('.vh')) hidden.remove();
      return copy.textContent?.trim().length ?? 0;
    };
    return [...document.querySelectorAll<HTMLElement>('main :is(p, li, dd, dt, h1, h2, h3, blockquote)')]
      .filter((block) => {
        const style = getComputedStyle(block);
        const isHidden = !block.checkVisibility() || block.closest('.vh') !== null;
        if (isHidden || style.writingMode !== 'horizontal-tb' || seen(block) < LONG_ENOUGH) return false;
        return block.getBoundingClientRect().width < LEAST_EM * Number.parseFloat(style.fontSize);
      })
      .map(
        (block) => `${Math.round(block.getBoundingClientRect().width)} px: ${block.outerHTML.slice(0, 120)}`,
      )
      .slice(0, 5);
  });
}
