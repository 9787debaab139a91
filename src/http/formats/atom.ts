import { absolute, compareUrl, statementUrl } from '../../addresses/urls.ts';
import type { Feed, FeedEntry } from '../../answers/statements/feed.ts';
import { asSentence, standingLine, standingOf } from '../../statement/index.ts';
import { fingerprintAtOnce } from '../../text/index.ts';
import { SPECIMEN_NOTICE } from '../api/statements/statement-schema.ts';
import { element, XML_DECLARATION, xmlText } from './xml.ts';

/** A feed as Atom (RFC 4287). `self` is its own address; `updated` when the collection was last changed. */
export function atomFeed(feed: Feed, self: string, updated: string): string {
  const origin = new URL(self).origin;
  return `${XML_DECLARATION}${element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    element('id', {}, [stableId(feed.collection, 'feed', new URL(self).search)]),
    element('title', {}, [xmlText(feed.title)]),
    element('updated', {}, [xmlText(updated)]),
    element('author', {}, [element('name', {}, ['Multivector'])]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute(origin, '/statements') }),
    ...feed.entries.map((entry) => entryOf(entry, feed, origin, updated)),
  ])}\n`;
}

function entryOf(
  { statement, change, quotes }: FeedEntry,
  { lang, collection }: Feed,
  origin: string,
  updated: string,
): string {
  const { record, texts } = statement;
  const text = texts.find((candidate) => candidate.lang === lang);
  const page = absolute(origin, statementUrl(record.id));
  const comparison = change ? absolute(origin, compareUrl(change.previous, record.id)) : null;
  const line = text ? standingLine(standingOf(record, text), 'en') : null;
  const paragraphs = [
    ...(record.specimen ? [SPECIMEN_NOTICE] : []),
    ...(line === null ? [] : [asSentence(line)]),
    ...(change
      ? [`Compared with ${change.previous}: ${change.sentence}`]
      : ['The first of its series in this collection.']),
    ...quotes.map((quote) => `“${quote}”`),
  ];
  const html = [
    ...paragraphs.map((paragraph) => element('p', {}, [xmlText(paragraph)])),
    ...(comparison
      ? [element('p', {}, [element('a', { href: comparison }, ['The two texts side by side'])])]
      : []),
  ].join('');
  return element('entry', {}, [
    element('id', {}, [stableId(collection, 'statement', record.id)]),
    element('title', {}, [
      xmlText(`${record.specimen ? '[Invented] ' : ''}${record.adopted}: ${record.title}`),
    ]),
    element('updated', {}, [xmlText(text?.added ?? updated)]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(record.adopted)
      ? [element('published', {}, [`${record.adopted}T00:00:00Z`])]
      : []),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...(comparison ? [element('link', { rel: 'related', type: 'text/html', href: comparison })] : []),
    element('category', { term: record.series }),
    element('content', { type: 'html' }, [xmlText(html)]),
  ]);
}

/**
 * An id that is the same on whichever host a feed is read: a UUID of names (RFC 9562, version 8) made of the collection
 * and what is named in it. A reader who moves to another address of the service is not shown everything again.
 */
function stableId(...names: readonly string[]): string {
  const hex = fingerprintAtOnce(['multivector', ...names].join('\n'));
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
