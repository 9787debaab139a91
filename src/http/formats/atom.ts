import { absolute, compareUrl, statementUrl, textReference } from '../../addresses/urls.ts';
import { languageName } from '../../answers/language-names.ts';
import type { Feed, FeedEntry } from '../../answers/statements/feed.ts';
import { asSentence, standingLine, standingOf } from '../../statement/index.ts';
import { fingerprintAtOnce } from '../../text/index.ts';
import { SPECIMEN_NOTICE } from '../api/statements/statement-schema.ts';
import { element, XML_DECLARATION, xmlText } from './xml.ts';

/**
 * A feed as Atom (RFC 4287). `self` is the address that was asked for. What an entry says changes when a wording is
 * corrected, so its time is that of the statement until then: another load of the same texts makes nothing unread.
 */
export function atomFeed(feed: Feed, self: string, loaded: string): string {
  const origin = new URL(self).origin;
  const times = feed.entries.map((entry) => changedAt(entry, feed, loaded));
  const updated = [...times].sort().at(-1) ?? loaded;
  return `${XML_DECLARATION}${element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    element('id', {}, [stableId(feed.collection, 'feed', feed.subject)]),
    element('title', {}, [xmlText(feed.title)]),
    element('updated', {}, [xmlText(updated)]),
    element('author', {}, [element('name', {}, ['Multivector'])]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute(origin, '/statements') }),
    ...feed.entries.map((entry, at) => entryOf(entry, feed, origin, times[at] ?? loaded)),
  ])}\n`;
}

function entryOf(
  { statement, change, previous, before, quotes }: FeedEntry,
  { lang, collection }: Feed,
  origin: string,
  updated: string,
): string {
  const { record, texts } = statement;
  const text = texts.find((candidate) => candidate.lang === lang);
  const own = textReference(record.id, text?.sha256);
  const page = absolute(origin, statementUrl(own));
  const comparison = change
    ? absolute(
        origin,
        compareUrl(textReference(change.previous, previous?.sha256), own, {
          lang: lang === 'en' ? undefined : lang,
        }),
      )
    : before && text
      ? absolute(
          origin,
          compareUrl(textReference(before.statement.record.id, before.text.sha256), own, {
            lang_a: before.text.lang,
            lang_b: lang,
          }),
        )
      : null;
  const line = text ? standingLine(standingOf(record, text), 'en') : null;
  const titled = lang === 'en' ? undefined : record.titles?.[lang];
  const paragraphs = [
    ...(record.specimen ? [SPECIMEN_NOTICE] : []),
    ...(line === null ? [] : [asSentence(line)]),
    ...(change
      ? [`Compared with ${change.previous} (A; this statement is B): ${change.sentence}`]
      : before
        ? [
            `The earlier ${before.statement.record.id} is not here in this language; it can be read beside this one in ${languageName(before.text.lang)}.`,
          ]
        : [
            record.unassigned
              ? 'It is assigned to no partner, and is compared with no earlier statement.'
              : `No earlier statement of its series${record.partner === undefined ? '' : ' with the same partner'} is here to compare it with.`,
          ]),
  ];
  const html = [
    ...paragraphs.map((paragraph) => element('p', {}, [xmlText(paragraph)])),
    ...quotes.map((quote) => element('p', { lang }, [xmlText(`“${quote}”`)])),
    ...(comparison
      ? [element('p', {}, [element('a', { href: comparison }, ['The two texts side by side'])])]
      : []),
  ].join('');
  return element('entry', {}, [
    element('id', {}, [stableId(collection, 'statement', record.id)]),
    element('title', titled === undefined ? {} : { 'xml:lang': lang }, [
      xmlText(`${record.specimen ? '[Invented] ' : ''}${record.adopted}: ${titled ?? record.title}`),
    ]),
    element('updated', {}, [xmlText(updated)]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(record.adopted)
      ? [element('published', {}, [`${record.adopted}T00:00:00Z`])]
      : []),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: page }),
    ...(comparison ? [element('link', { rel: 'related', type: 'text/html', href: comparison })] : []),
    element('category', { term: record.series }),
    element('content', { type: 'html' }, [xmlText(html)]),
  ]);
}

/** When what an entry says was last another: when the statement came out, or when a wording in it was corrected here. */
function changedAt({ statement, previous }: FeedEntry, { lang }: Feed, loaded: string): string {
  const { record, texts } = statement;
  const came = record.published ?? record.adopted;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(came)
    ? came
    : /^\d{4}-\d{2}$/.test(came)
      ? `${came}-01`
      : `${came.slice(0, 4)}-01-01`;
  const corrected = [texts.find((text) => text.lang === lang), previous]
    .flatMap((text) => (text && text.version > 1 ? [text.added] : []))
    .sort();
  return corrected.at(-1) ?? (/^\d{4}/.test(came) ? `${day}T00:00:00Z` : loaded);
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
