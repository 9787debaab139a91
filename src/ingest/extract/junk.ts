/** Parts of a page that are no text of a document: menus, boxes to share, comments. Told by elements and by names. */
import type { Document, Element } from './dom.ts';
import { isFurniture } from './furniture.ts';
import { isFoldedText, isHidden } from './hidden.ts';
import { heldIn } from './holds.ts';
import { plainWords } from './plain-words.ts';
import { isDateOnly } from './preface.ts';
import { teasersOf } from './teasers.ts';

/** An element with more than this share of the page's characters is never taken for junk. */
const JUNK_SHARE = 0.5;
const LONG_PARAGRAPH = 100;
const PROSE_PARAGRAPHS = 3;
/** Comments may be longer than the text that they are about; this many characters must be left without them. */
const LEAST_LEFT = 300;

export const NAVIGATION = [
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

/** Names of boxes that hold furniture, unless they hold several long paragraphs ("print-content"). */
const FURNITURE = word(
  'share|sharing|social|menu|sidebar|banner|promo|toolbar|print|tags|slider|pager|masha-ignore|hidden-copy|skip-link|lang-switch',
);
/** Names of boxes whose prose is somebody else's. */
const OTHERS = word(
  'breadcrumbs?|bread-crumbs|related|cookies?|pagination|newsletter|subscribe|advert|advertisement|teasers?|read-?next|most-?read|latest-?news',
);
const COMMENTS = word('comments?|comment-?list|respond|disqus(?:_thread)?|discussion');
/** A name that says what is not there, or is there elsewhere: "no-sidebar", "has-menu". */
const NEGATED =
  /^(?:no|not|non|without|has|have|with|hide|hidden|is|disable|disabled|nav-open)[-_]|[-_](?:no|not|without|with|has)[-_]|[-_](?:off|free|none|hidden|disabled|less)$/iu;

function word(words: string): RegExp {
  return new RegExp(`(?:^|[-_])(${words})(?:$|[-_])`, 'iu');
}

/**
 * Every junk element and why. Elements inside one another may both stand there. `names`: whether the names of boxes are
 * believed; those of comments always are.
 */
export function junkOf(
  document: Document,
  names = true,
  titles: readonly string[] = [],
): Map<Element, string> {
  const reasons = new Map<Element, string>();
  const whole = document.body ? heldIn(document.body).characters : 0;
  const consider = (element: Element, reason: string, most = whole * JUNK_SHARE) => {
    if (heldIn(element).characters < most) reasons.set(element, reason);
  };
  for (const selector of JUNK)
    for (const element of document.querySelectorAll(selector))
      if (
        !(selector === 'footer' && closesText(element)) &&
        !(selector === 'aside' && continuesPoints(element)) &&
        !isFolded(element)
      )
        consider(element, `navigation (${selector})`);
  for (const element of document.querySelectorAll('[class],[id]')) {
    if (['html', 'body', 'main', 'article'].includes(element.localName)) continue;
    const its = namesOf(element);
    const comments = matchOf(COMMENTS, its);
    const others = names ? matchOf(OTHERS, its) : undefined;
    const furniture = names ? matchOf(FURNITURE, its) : undefined;
    if (comments)
      consider(element, `navigation (${comments})`, Math.max(whole - LEAST_LEFT, whole * JUNK_SHARE));
    else if (others) consider(element, `navigation (${others})`);
    else if (furniture && !holdsProse(element)) consider(element, `navigation (${furniture})`);
  }
  for (const element of teasersOf(document, titles)) consider(element, 'leads to another page');
  for (const element of repeatedQuotes(document)) consider(element, 'repeats the text');
  for (const [element, reason] of datesOf(document)) consider(element, reason);
  return reasons;
}

/** Pull quotes: words of the text, set once more in large letters beside it. */
function repeatedQuotes(document: Document): readonly Element[] {
  const quotes = [...document.querySelectorAll(PULL_QUOTES)].slice(0, MOST_QUOTES);
  if (quotes.length === 0) return [];
  const whole = plainWords(document.body?.textContent ?? '');
  return quotes.filter((quote) => {
    const words = plainWords(quote.textContent ?? '');
    return words !== '' && whole.indexOf(words, whole.indexOf(words) + 1) >= 0;
  });
}

const PULL_QUOTES =
  '[class*="pullquote"], [class*="pull-quote"], [class*="pull_quote"], [class*="pullQuote"]';
/** Each is looked for in the whole page. */
const MOST_QUOTES = 20;

/** Elements that are named for a date and hold nothing else. */
export function datesOf(document: Document, more: readonly string[] = []): Map<Element, string> {
  const dated = [...document.querySelectorAll([DATED, ...more].join(', '))].filter((element) =>
    isDateOnly(element.textContent ?? ''),
  );
  return new Map(dated.map((element) => [element, 'date of the page']));
}

/** Elements that hold the date of a page, where they hold a date and nothing else. */
const DATED =
  'time, .date, .time, .posted-on, .published, .entry-date, .post-date, .news-date, .article-date, .pubdate';

function namesOf(element: Element): readonly string[] {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .split(/\s+/u)
    .filter((name) => name !== '' && !NEGATED.test(name));
}

function matchOf(pattern: RegExp, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = pattern.exec(name)?.[1];
    if (found !== undefined) return found.replace(/[-_]/gu, '');
  }
  return undefined;
}

function isFolded(element: Element): boolean {
  return (isHidden(element) || element.getAttribute('aria-hidden') === 'true') && isFoldedText(element);
}

/** A box with several long paragraphs is no menu, whatever it is called; line breaks may be all that parts them. */
function holdsProse(element: Element): boolean {
  let long = 0;
  const isLong = (text: string | null) => (text ?? '').trim().length > LONG_PARAGRAPH;
  for (const paragraph of element.querySelectorAll('p, li, dd, blockquote'))
    if (paragraph.querySelector('p') === null && isLong(unlinked(paragraph)) && ++long >= PROSE_PARAGRAPHS)
      return true;
  for (const box of [element, ...element.querySelectorAll('div, td, section, article')])
    for (const child of box.childNodes)
      if (child.nodeType === 3 && isLong(child.textContent) && ++long >= PROSE_PARAGRAPHS) return true;
  return false;
}

function unlinked(element: Element): string {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  const text = element.textContent ?? '';
  return linked * 2 > text.length ? '' : text;
}

/** The foot of an article may hold its last paragraph or point; one in a plain box must be numbered or sign the text. */
export function closesText(footer: Element): boolean {
  if (footer.localName !== 'footer') return false;
  const around = footer.parentElement?.localName ?? '';
  if (!['article', 'main', 'section'].includes(around)) return false;
  for (const paragraph of [footer, ...footer.querySelectorAll('p, li, div')]) {
    if (paragraph.querySelector('p, li, div') !== null) continue;
    const text = unlinked(paragraph).trim();
    if (
      (['p', 'li'].includes(paragraph.localName) || NUMBERED.test(text) || SIGNS.test(text)) &&
      lengthOf(text) > (SIGNS.test(text) ? LEAST_SIGNING : leastClosing(paragraph)) &&
      !isFurniture(text) &&
      /[.;:!?。！？]["”’»)]*$/u.test(text) &&
      !/©|copyright|all rights|cookies?\b|все права/iu.test(text)
    )
      return true;
  }
  return false;
}

/** Shorter lines at the foot are labels; those that lead nowhere and hold no date of the page are shorter still. */
const LEAST_CLOSING = 80;
const LEAST_PLAIN = 55;

function leastClosing(paragraph: Element): number {
  const plain = paragraph.localName === 'p' && paragraph.querySelector('a, time, img') === null;
  return plain ? LEAST_PLAIN : LEAST_CLOSING;
}

/** "Done at Varna in two copies.": the formula that a text is signed with may be shorter. */
const LEAST_SIGNING = 20;
const SIGNS =
  /^(?:done|signed|adopted|issued) (?:at|in|on)\s|^(?:совершено|подписано|принято)\s|^geschehen\s|^fait à\s|^\p{sc=Han}{0,12}(?:签署|签订|订)于|于.{1,30}(?:签署|签订)/iu;
/** The number of a point and its first word. */
const NUMBERED = /^(?:\d{1,3}[.)]|\(?\p{L}\)|[一二三四五六七八九十]{1,3}、)\s?\p{L}/u;
/** A Chinese or Japanese character says as much as so many letters. */
const LETTERS_A_CHARACTER = 2.5;

function lengthOf(text: string): number {
  const ideographs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return text.length + ideographs * (LETTERS_A_CHARACTER - 1);
}

/** A box beside an article whose first paragraph is a numbered point of prose belongs to the article. */
export function continuesPoints(aside: Element): boolean {
  if (!['article', 'main', 'section'].includes(aside.parentElement?.localName ?? '')) return false;
  const text = unlinked(aside).trim();
  return lengthOf(text) > LEAST_CLOSING && NUMBERED.test(text);
}
