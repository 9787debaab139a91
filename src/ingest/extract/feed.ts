import { tidyBlocks } from './boilerplate.ts';
import { type Document, type Element, parseHtml, parseXml } from './dom.ts';
import { type Extraction, finishExtraction, type Reading } from './extraction.ts';
import { publisherOf } from './publishers.ts';
import { walk } from './walk.ts';

/** What a feed says of one of its items, before the body is read. */
interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly published: string | undefined;
  readonly body: string;
}

/** Items of an RSS or Atom feed, or the one item of a piece of a feed. The body stands there once, however often the feed repeats it. */
function readFeedItems(xml: string): readonly FeedItem[] {
  const document = parseXml(withNamespaces(xml));
  return [...all(document, 'item'), ...all(document, 'entry')].map((item) => ({
    title: textOf(item, 'title'),
    link: textOf(item, 'link') || (childNamed(item, 'link')?.getAttribute('href') ?? ''),
    guid: textOf(item, 'guid') || textOf(item, 'id'),
    published: isoDate(textOf(item, 'pubDate') || textOf(item, 'published') || textOf(item, 'updated')),
    // The full body where there is one; a description beside it is the same text again, or a cut of it.
    body:
      textOf(item, 'content:encoded') ||
      textOf(item, 'content') ||
      textOf(item, 'description') ||
      textOf(item, 'summary'),
  }));
}

/** The text of one item. `wanted` is its link or guid; it may be left out where the feed has one item. */
export function extractFeedItem(xml: string, wanted?: string): Extraction {
  const items = readFeedItems(xml);
  const item =
    wanted === undefined ? items[0] : items.find((each) => each.link === wanted || each.guid === wanted);
  if (item === undefined || (wanted === undefined && items.length > 1))
    throw new Error(
      items.length === 0
        ? 'the feed has no item'
        : `the feed has ${items.length} items; none was chosen by its link`,
    );
  const publisher = publisherOf(item.link);
  const document = parseHtml(item.body);
  const reasons = new Map<Element, string>();
  for (const drop of publisher?.drop ?? [])
    for (const element of document.querySelectorAll(drop)) reasons.set(element, `not text (${drop})`);
  const reading: Reading = {
    ...walk(document.body, { reasons }),
    extractor: 'feed item',
    titles: item.title === '' ? [] : [item.title],
    ...(item.link === '' ? {} : { address: item.link }),
    ...(/^https?:/.test(item.guid) ? { aliases: [item.guid] } : {}),
    ...(item.published === undefined ? {} : { published: item.published }),
    warnings: [],
  };
  return finishExtraction(tidyBlocks(reading));
}

/** A piece cut from a feed lacks the declarations of its prefixes; a parser need not know them. */
function withNamespaces(xml: string): string {
  const trimmed = xml.replace(/^\uFEFF/, '').trim();
  return /^<(?:\?xml|rss|feed)\b/.test(trimmed) ? trimmed : `<rss><channel>${trimmed}</channel></rss>`;
}

function all(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}

function childNamed(item: Element, name: string): Element | undefined {
  for (const child of item.childNodes)
    if (child.nodeName.toLowerCase() === name.toLowerCase()) return child as Element;
  return undefined;
}

function textOf(item: Element, name: string): string {
  return (childNamed(item, name)?.textContent ?? '').trim();
}

function isoDate(value: string): string | undefined {
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
