import { absolute, compareUrl, statementUrl } from '../../addresses/urls.ts';
import type { Feed, FeedEntry } from '../../answers/statements/feed.ts';
import { SPECIMEN_NOTICE } from '../api/statements/statement-schema.ts';
import { element, XML_DECLARATION, xmlText } from './xml.ts';

/** A feed as Atom (RFC 4287). `self` is its own address; `updated` when the collection was last changed. */
export function atomFeed(feed: Feed, self: string, updated: string): string {
  const origin = new URL(self).origin;
  return `${XML_DECLARATION}${element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    element('id', {}, [xmlText(self)]),
    element('title', {}, [xmlText(feed.title)]),
    element('updated', {}, [xmlText(updated)]),
    element('author', {}, [element('name', {}, ['Multivector'])]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute(origin, '/statements') }),
    ...feed.entries.map((entry) => entryOf(entry, feed.lang, origin, updated)),
  ])}\n`;
}

function entryOf(
  { statement, change, quotes }: FeedEntry,
  lang: string,
  origin: string,
  updated: string,
): string {
  const { record, texts } = statement;
  const text = texts.find((candidate) => candidate.lang === lang);
  const page = absolute(origin, statementUrl(record.id));
  const comparison = change ? absolute(origin, compareUrl(change.previous, record.id)) : null;
  const paragraphs = [
    ...(record.specimen ? [SPECIMEN_NOTICE] : []),
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
    element('id', {}, [xmlText(page)]),
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
