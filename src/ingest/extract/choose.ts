/**
 * Where on a page the text stands. The publisher's own selector first. Where it is unknown or no longer fits, a
 * general extractor (defuddle) points at blocks of the page, after known junk is set aside, and a second one
 * (Readability) is asked as a cross-check. The extractors only point; words are always read from the page itself.
 */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { countWords } from '../../text/index.ts';
import { type Document, type Element, parseHtml } from './dom.ts';
import type { Block, Removed } from './extraction.ts';
import type { Publisher } from './publisher-pages.ts';
import { walk } from './walk.ts';

export interface Choice {
  readonly kept: readonly Block[];
  readonly removed: readonly Removed[];
  readonly extractor: string;
  readonly warnings: readonly string[];
}

/** Fewer words than this in a publisher's body is an empty shell, not a text. */
const LEAST_WORDS = 20;
/** An element with more than this share of the page's words is never taken for junk. */
const JUNK_SHARE = 0.5;
/** How much the two general extractors may differ, as a share of words, before the reader is told. */
const TOLERATED_DIFFERENCE = 0.05;

/** Words that a general extractor may have passed over between two blocks that it chose. */
const LARGEST_HOLE = 40;

const LONG_PARAGRAPH = 150;
const PROSE_PARAGRAPHS = 3;

const NAVIGATION = [
  'nav',
  'aside',
  'form',
  '[role="navigation"]',
  '[role="search"]',
  '[role="banner"]',
  '[role="contentinfo"]',
];

const JUNK = [
  ...NAVIGATION,
  'body > header',
  'body > footer',
  'footer',
  '[aria-hidden="true"]',
  '.visually-hidden',
  '.screen-reader-text',
  '.sr-only',
];
const JUNK_WORDS =
  /(?:^|[-_ ])(?:share|sharing|social|breadcrumbs?|bread-crumbs|related|cookies?|menu|sidebar|pagination|pager|newsletter|subscribe|comments?|advert|banner|promo|toolbar|print|skip-link|tags|masha-ignore|hidden-copy|slider|lang-switch)(?:$|[-_ ])/i;

export function chooseBlocks(html: string, document: Document, publisher: Publisher | undefined): Choice {
  const warnings: string[] = [];
  for (const selector of publisher?.body ?? []) {
    const selected = outermost([...document.querySelectorAll(selector)]);
    if (selected.size === 0) continue;
    const reasons = new Map<Element, string>();
    for (const each of selected)
      for (const drop of [...NAVIGATION, ...(publisher?.drop ?? [])])
        for (const element of each.querySelectorAll(drop)) reasons.set(element, `not text (${drop})`);
    const walked = walk(document.documentElement, { selected, outside: `outside ${selector}`, reasons });
    if (words(walked.kept) < LEAST_WORDS) continue;
    return { ...walked, extractor: `${publisher?.name}: ${selector}`, warnings };
  }
  if (publisher && publisher.body.length > 0)
    warnings.push(
      `no part of the page fits what is known of ${publisher.name}; read by the general extractor`,
    );
  return chooseGenerally(html, document, warnings);
}

function chooseGenerally(html: string, document: Document, warnings: string[]): Choice {
  const reasons = junkOf(document);
  const page = walk(document.documentElement, { reasons });
  const cleaned = parseHtml(html);
  for (const junk of junkOf(cleaned).keys()) junk.remove();
  const main = blocksOf(
    () => new Defuddle(cleaned as never, { url: 'https://page.invalid/' }).parse().content,
  );
  const second = parseHtml(html);
  for (const junk of junkOf(second).keys()) junk.remove();
  const check = blocksOf(() => new Readability(second as never).parse()?.content ?? '');
  const chosen = words(main) >= LEAST_WORDS ? main : check;
  const kept = pick(page.kept, chosen);
  const difference = differenceOf(words(pick(page.kept, check).kept), words(kept.kept));
  if (chosen === main && difference > TOLERATED_DIFFERENCE)
    warnings.push(`two general extractors differ by ${Math.round(difference * 100)} % of the words`);
  return {
    kept: kept.kept,
    removed: [
      ...page.removed,
      ...kept.left.map(({ text }) => ({ text, reason: 'outside the main content' })),
    ],
    extractor: chosen === main ? 'defuddle' : 'readability',
    warnings,
  };
}

function blocksOf(content: () => string): readonly Block[] {
  try {
    const html = content();
    return html === '' ? [] : walk(parseHtml(html).body).kept;
  } catch {
    // An extractor that fails on a page has no opinion about it.
    return [];
  }
}

/**
 * The blocks of the page that an extractor pointed at. Extractors take short lines (datelines, headings) for dust, so
 * a small hole between two blocks of the text belongs to it, unless it is made of links.
 */
function pick(
  page: readonly Block[],
  pointed: readonly Block[],
): { kept: readonly Block[]; left: readonly Block[] } {
  const counts = new Map<string, number>();
  for (const block of pointed) counts.set(keyOf(block.text), (counts.get(keyOf(block.text)) ?? 0) + 1);
  const chosen = page.map((block) => {
    const count = counts.get(keyOf(block.text)) ?? 0;
    if (count > 0) counts.set(keyOf(block.text), count - 1);
    return count > 0;
  });
  for (let from = chosen.indexOf(true); from >= 0; ) {
    const next = chosen.indexOf(true, from + 1);
    const hole = page.slice(from + 1, next);
    const linked = hole.reduce((sum, block) => sum + (block.linkedWords ?? 0), 0);
    if (next > from + 1 && words(hole) <= LARGEST_HOLE && linked * 2 < words(hole))
      chosen.fill(true, from + 1, next);
    from = next;
  }
  return {
    kept: page.filter((_, index) => chosen[index]),
    left: page.filter((_, index) => !chosen[index]),
  };
}

function keyOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function junkOf(document: Document): Map<Element, string> {
  const reasons = new Map<Element, string>();
  const limit = (document.body?.textContent ?? '').length * JUNK_SHARE;
  const consider = (element: Element, reason: string) => {
    if ((element.textContent ?? '').length < limit) reasons.set(element, reason);
  };
  for (const selector of JUNK)
    for (const element of document.querySelectorAll(selector)) consider(element, `navigation (${selector})`);
  for (const element of document.querySelectorAll('[class],[id]')) {
    const named = JUNK_WORDS.exec(
      `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
    );
    if (named && !['html', 'body', 'main', 'article'].includes(element.localName) && !holdsProse(element))
      consider(element, `navigation (${named[0].replace(/[-_ ]/g, '')})`);
  }
  return reasons;
}

/** A box with several long paragraphs is no menu, whatever it is called ("print-content"). */
function holdsProse(element: Element): boolean {
  let long = 0;
  for (const paragraph of element.querySelectorAll('p'))
    if ((paragraph.textContent ?? '').length > LONG_PARAGRAPH && ++long >= PROSE_PARAGRAPHS) return true;
  return false;
}

function outermost(elements: readonly Element[]): Set<Element> {
  return new Set(
    elements.filter((each) => !elements.some((other) => other !== each && other.contains(each))),
  );
}

function words(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0);
}

function differenceOf(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(a, b, 1);
}
