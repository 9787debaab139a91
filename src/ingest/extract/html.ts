import { countWords } from '../../text/index.ts';
import { tidyBlocks } from './boilerplate.ts';
import { chooseBlocks } from './choose.ts';
import { type Document, parseHtml } from './dom.ts';
import { type Extraction, finishExtraction, type Reading, type Removed } from './extraction.ts';
import type { Publisher } from './publisher-pages.ts';
import { publisherOf } from './publishers.ts';

/** A web page → its text. `url` is where it came from; it tells the publisher, and so where the text stands. */
export function extractHtml(html: string, url?: string): Extraction {
  return finishExtraction(tidyBlocks(readHtml(html, url)));
}

function readHtml(page: string, url?: string): Reading {
  refuseDeep(page);
  // Extractors look at long runs of blanks again and again; no page needs them.
  const html = page.replace(/(?:\s|&nbsp;|&#160;|\u00a0){200,}/gi, ' ');
  const document = parseHtml(html);
  const address = ownAddress(document);
  // A saved page knows its own address better than the record that it is offered for.
  const publisher = publisherOf(address) ?? publisherOf(url);
  const titles = titlesOf(document, publisher);
  const choice = chooseBlocks(html, document, publisher, titles);
  const published = publishedOn(document, publisher);
  const pointers = pointersOf(document, publisher, url ?? address);
  return {
    ...choice,
    warnings: [...choice.warnings, ...hiddenProse(choice.removed)],
    titles,
    ...(address === undefined ? {} : { address }),
    ...(published === undefined ? {} : { published }),
    ...(pointers.length === 0 ? {} : { pointers }),
  };
}

/** Fewer hidden words are a menu or a notice. */
const HIDDEN_PROSE = 60;

/** Hidden text that reads like a document and was left out all the same is told: a copy, a translation, or a loss. */
function hiddenProse(removed: readonly Removed[]): readonly string[] {
  const words = removed
    .filter(({ text, reason }) => reason === 'hidden' && /\p{L}[^.!?。]{40,}[.!?;。]/u.test(text))
    .reduce((sum, { text }) => sum + countWords(text), 0);
  return words < HIDDEN_PROSE ? [] : [`${words} words of sentences that the page hides were left out`];
}

/** No page is deeper; some are built so that reading them never ends. */
const DEEPEST = 1_000;
/** Elements that may be left open. */
const OPEN_ENDED = new Set(
  'p li td th tr tbody thead tfoot dt dd option optgroup br hr img input meta link area base col embed source track wbr'.split(
    ' ',
  ),
);

function refuseDeep(html: string): void {
  let depth = 0;
  for (const [tag, close, name] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})\b/gi)) {
    if (OPEN_ENDED.has((name ?? tag).toLowerCase())) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) throw new Error('nested too deeply to be read: no document is built like that');
  }
}

function ownAddress(document: Document): string | undefined {
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return canonical && /^https?:\/\//.test(canonical) ? canonical : undefined;
}

/** Headlines as the page gives them, the most trusted first; the site's own name after a bar, or before a colon, is cut off. */
function titlesOf(document: Document, publisher: Publisher | undefined): readonly string[] {
  const found = [
    ...(publisher?.title ?? ['h1']).map((selector) => document.querySelector(selector)?.textContent),
    document.querySelector('meta[name="ArticleTitle"]')?.getAttribute('content'),
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.querySelector('title')?.textContent,
  ];
  const titles = found
    .map((title) => (title ?? '').replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '');
  return [
    ...new Set(
      titles.flatMap((title) => [
        title,
        title.replace(/\s+[|–—-]\s+[^|–—]{3,60}$/u, ''),
        title.replace(/^[^:：]{2,40}[:：]\s*/u, ''),
      ]),
    ),
  ];
}

function publishedOn(document: Document, publisher: Publisher | undefined): string | undefined {
  const marked = [
    document.querySelector('meta[property="article:published_time"]')?.getAttribute('content'),
    document.querySelector('meta[name="PubDate"]')?.getAttribute('content'),
    ...(publisher?.date ?? []).map((selector) => {
      const element = document.querySelector(selector);
      return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
    }),
  ];
  for (const value of marked) {
    const iso =
      /\b(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '') ?? /\b(\d{4})[./](\d{2})[./](\d{2})/.exec(value ?? '');
    if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
    const european = /\b(\d{2})\.(\d{2})\.(\d{4})\b/.exec(value ?? '');
    if (european) return `${european[3]}-${european[2]}-${european[1]}`;
    const english = /\b([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})\b|\b(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})\b/.exec(
      value ?? '',
    );
    const time = english ? Date.parse(`${english[0]} UTC`) : Number.NaN;
    if (!Number.isNaN(time)) return new Date(time).toISOString().slice(0, 10);
  }
  return undefined;
}

/** Links from a short note to the text itself, as full addresses. */
function pointersOf(
  document: Document,
  publisher: Publisher | undefined,
  base: string | undefined,
): readonly string[] {
  if (publisher?.textLinks === undefined) return [];
  const links = [...document.querySelectorAll(publisher.textLinks)].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return [...new Set(links.map((link) => (URL.canParse(link, base) ? new URL(link, base).href : link)))];
}
