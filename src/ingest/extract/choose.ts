/**
 * Where on a page the text stands. The publisher's own selector first, then the shapes of the systems that sites are
 * built with. Where none fits, a general extractor (defuddle) points at blocks of the page, after known junk is set
 * aside, and a second one (Readability) is asked as a cross-check. The extractors only point; words are always read
 * from the page itself.
 */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { countWords } from '../../text/index.ts';
import { type Document, type Element, parseHtml } from './dom.ts';
import { embeddedText } from './embedded.ts';
import type { Block, Removed } from './extraction.ts';
import { isFoldedText, isHidden } from './hidden.ts';
import { closesText, continuesPoints, datesOf, junkOf, NAVIGATION } from './junk.ts';
import { settle } from './main-content.ts';
import { isNoteMark } from './note-marks.ts';
import { openingAbove } from './opening.ts';
import { PLUGGED, SHAPES } from './page-shapes.ts';
import { type Picked, pick } from './pick.ts';
import type { Publisher } from './publisher-pages.ts';
import { type Walked, walk } from './walk.ts';

interface Choice {
  readonly kept: readonly Block[];
  readonly removed: readonly Removed[];
  readonly extractor: string;
  readonly warnings: readonly string[];
}

/** Fewer words than this in a publisher's body is an empty shell, not a text. */
const LEAST_WORDS = 20;
/** A shape is trusted where it holds at least this many words, and this share of what the page holds besides junk. */
const LEAST_SHAPE_WORDS = 60;
const SHAPE_SHARE = 0.5;
/** How much the two general extractors may differ, as a share of words, before the reader is told. */
const TOLERATED_DIFFERENCE = 0.05;

export function chooseBlocks(
  html: string,
  document: Document,
  publisher: Publisher | undefined,
  titles: readonly string[],
): Choice {
  const warnings: string[] = [];
  for (const selector of publisher?.body ?? []) {
    const walked = walkSelected(
      document,
      selector,
      publisher?.drop ?? [],
      datesOf(document, publisher?.date),
    );
    if (walked && wordsOf(walked.kept) >= LEAST_WORDS)
      return { ...walked, extractor: `${publisher?.name}: ${selector}`, warnings };
  }
  if (publisher && publisher.body.length > 0)
    warnings.push(
      `no part of the page fits what is known of ${publisher.name}; read by the shape of the page`,
    );
  const choice = chooseOfPage(html, document, titles, warnings, true);
  if (wordsOf(choice.kept) >= LEAST_WORDS) return withEmbedded(document, choice);
  // A name may have meant something else: a page that would be empty is read without believing names.
  const other = chooseOfPage(html, document, titles, [...warnings], false);
  return withEmbedded(document, wordsOf(other.kept) > wordsOf(choice.kept) ? other : choice);
}

function chooseOfPage(
  html: string,
  document: Document,
  titles: readonly string[],
  warnings: string[],
  names: boolean,
): Choice {
  const reasons = junkOf(document, names, titles);
  const page = walk(document.documentElement, { reasons });
  return (
    chooseByShape(document, page, reasons, warnings, titles) ??
    chooseGenerally(html, page, titles, warnings, names)
  );
}

function walkSelected(
  document: Document,
  selector: string,
  drops: readonly string[],
  junk?: ReadonlyMap<Element, string>,
): Walked | undefined {
  const selected = outermost([...document.querySelectorAll(selector)]);
  if (selected.size === 0) return undefined;
  const reasons = new Map<Element, string>(junk);
  for (const each of selected)
    for (const drop of [...NAVIGATION, ...drops])
      for (const element of each.querySelectorAll(drop))
        if (!closesText(element)) reasons.set(element, `not text (${drop})`);
  return walk(document.documentElement, { selected, outside: `outside ${selector}`, reasons });
}

function chooseByShape(
  document: Document,
  page: Walked,
  junk: ReadonlyMap<Element, string>,
  warnings: readonly string[],
  titles: readonly string[],
): Choice | undefined {
  const whole = wordsOf(page.kept);
  for (const { name, body, drop = [] } of SHAPES)
    for (const selector of body) {
      const found = outermost([...document.querySelectorAll(selector)]);
      // Several are a list of posts, each with its own.
      if (found.size !== 1) continue;
      const walked = walkSelected(document, selector, [...drop, ...PLUGGED], junk);
      const words = walked ? wordsOf(walked.kept) : 0;
      if (!walked || words < LEAST_SHAPE_WORDS || words < whole * SHAPE_SHARE) continue;
      const settled = settle(walked.kept, new Set(walked.kept), walked.places);
      const opening = openingAbove(page.kept, settled.kept, titles);
      const outside = walked.removed.findLastIndex(({ text }) => text === opening?.text);
      return {
        kept: opening === undefined || outside < 0 ? settled.kept : [opening, ...settled.kept],
        removed: [...walked.removed.filter((_, at) => at !== outside), ...settled.removed],
        extractor: `${name}: ${selector}`,
        warnings,
      };
    }
  return undefined;
}

function chooseGenerally(
  html: string,
  page: Walked,
  titles: readonly string[],
  warnings: string[],
  names: boolean,
): Choice {
  const main = blocksOf(
    () =>
      new Defuddle(cleaned(html, names, titles) as never, { url: 'https://page.invalid/' }).parse().content,
  );
  const check = blocksOf(() => new Readability(cleaned(html, names, titles) as never).parse()?.content ?? '');
  const followed = wordsOf(main) >= LEAST_WORDS ? main : check;
  const picked: Picked = pick(page.kept, { chosen: followed, check, titles });
  const settled = settle(page.kept, new Set(picked.kept), page.places);
  const difference = differenceOf(
    wordsOf(pick(page.kept, { chosen: check, titles }).kept),
    wordsOf(picked.kept),
  );
  if (followed === main && difference > TOLERATED_DIFFERENCE)
    warnings.push(`two general extractors differ by ${Math.round(difference * 100)} % of the words`);
  return {
    kept: settled.kept,
    removed: [...page.removed, ...settled.removed],
    extractor: followed === main ? 'defuddle' : 'readability',
    warnings,
  };
}

const RAISED =
  'span[style*="super"], span[class*="super"], span.sup, .MsoFootnoteReference, .MsoEndnoteReference';

/** A copy of the page without junk, with its folded parts open and the foot of the text unnamed: extractors leave those out. */
function cleaned(html: string, names: boolean, titles: readonly string[]): Document {
  const document = parseHtml(html);
  for (const junk of junkOf(document, names, titles).keys()) junk.remove();
  for (const element of document.querySelectorAll('[hidden], [style], [aria-hidden="true"]'))
    if ((isHidden(element) || element.hasAttribute('aria-hidden')) && isFoldedText(element)) {
      for (const hides of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(hides);
    }
  // Extractors forget styles, and a mark that was raised by one would be read as a figure of the text.
  for (const raised of document.querySelectorAll(RAISED))
    if (isNoteMark(raised, raised.parentElement?.textContent ?? '')) raised.remove();
  for (const footer of document.querySelectorAll('footer'))
    if (closesText(footer)) footer.replaceWith(...footer.childNodes);
  for (const aside of document.querySelectorAll('aside'))
    if (continuesPoints(aside)) aside.replaceWith(...aside.childNodes);
  return document;
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

/** A page that shows little and carries much as data is a shell that a script fills. */
function withEmbedded(document: Document, choice: Choice): Choice {
  const shown = wordsOf(choice.kept);
  if (shown >= LEAST_SHAPE_WORDS) return choice;
  const embedded = embeddedText(document);
  if (embedded === undefined || wordsOf(embedded.blocks) < shown * 2) return choice;
  return {
    kept: embedded.blocks,
    removed: [
      ...choice.removed,
      ...choice.kept.map(({ text }) => ({ text, reason: 'around the data of the page' })),
    ],
    extractor: embedded.extractor,
    warnings: choice.warnings,
  };
}

function outermost(elements: readonly Element[]): Set<Element> {
  const all = new Set(elements);
  return new Set(
    elements.filter((each) => {
      for (let around = each.parentElement; around !== null; around = around.parentElement)
        if (all.has(around)) return false;
      return true;
    }),
  );
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0);
}

function differenceOf(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(a, b, 1);
}
