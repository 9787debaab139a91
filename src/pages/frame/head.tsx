import type { FC } from 'hono/jsx';
import { absolute, feedUrl, oembedUrl, sitePictureUrl } from '../../addresses/urls.ts';
import { raw } from '../../markup/markup.ts';
import type { LinkedData } from '../linked-data.ts';
import { settingsScript, siteScript, siteStyle } from './assets.ts';
import { type Frame, to } from './frame.ts';

/** What the head of a page says to machines. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** The address that never shows anything else; the plain address where a page has no such. */
  readonly permanent?: string;
  /** The page of an error: nothing that a link should keep. */
  readonly fleeting?: boolean;
  /** The same as data. */
  readonly data?: string;
  /** Name–content pairs for citation managers (Highwire Press and Dublin Core names). */
  readonly citation?: readonly (readonly [name: string, content: string])[];
  /** The texts that the page is about, as they stand for ever. */
  readonly items?: readonly string[];
  readonly jsonLd?: LinkedData;
  readonly picture?: {
    readonly url: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  /** A figure can be made of this page: the address that oEmbed clients are told. */
  readonly embeddable?: boolean;
  /** The day of what the page is about, where it is about one document; other pages are no articles. */
  readonly published?: string;
  /** One of addresses without an end, such as searches: nothing that an index should list. */
  readonly endless?: boolean;
}

/** A picture in the size that chats and social networks ask for. */
export function wordsPicture(url: string, alt: string): NonNullable<Head['picture']> {
  return { url, alt, width: 1200, height: 630 };
}

/** JSON inside a script element: a `<` could end it, and two line separators once ended lines. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

export const HeadElements: FC<{ frame: Frame; head: Head }> = ({ frame, head }) => {
  const own = absolute(frame.origin, head.permanent ?? frame.path);
  // English is canonical under the plain address, whatever the reader's address names.
  const plain: Frame = { ...frame, ui: 'en', named: false };
  const inLanguage = (ui: Frame['ui']) => absolute(frame.origin, to(plain, frame.path, ui));
  const picture = head.picture ?? wordsPicture(sitePictureUrl(), head.title);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {head.embeddable && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={absolute(frame.origin, oembedUrl(absolute(frame.origin, to(frame, frame.path))))}
          title={head.title}
        />
      )}
      <title>{`${head.title} · ${frame.t.site.name}`}</title>
      <meta name="description" content={head.description} />
      <script src={settingsScript.url} />
      <link rel="stylesheet" href={siteStyle.url} />
      <script src={siteScript.url} defer />
      {!head.fleeting && (
        <>
          <link rel="canonical" href={inLanguage(frame.ui)} />
          <link rel="alternate" hreflang="en" href={inLanguage('en')} />
          <link rel="alternate" hreflang="ru" href={inLanguage('ru')} />
          <link rel="alternate" hreflang="x-default" href={inLanguage('en')} />
        </>
      )}
      {(head.fleeting || head.endless) && <meta name="robots" content="noindex" />}
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href="/site.webmanifest" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        href="/opensearch.xml"
        title={frame.t.site.name}
      />
      {head.data && <link rel="alternate" type="application/json" href={head.data} />}
      <link rel="alternate" type="application/atom+xml" href={feedUrl()} title={frame.collection.title} />
      {head.permanent && <link rel="cite-as" href={own} />}
      {head.permanent && head.data && <link rel="describedby" type="application/json" href={head.data} />}
      {(head.items ?? []).map((item) => (
        <link rel="item" type="text/plain" href={item} />
      ))}
      <meta property="og:site_name" content={frame.t.site.name} />
      <meta property="og:type" content={head.published === undefined ? 'website' : 'article'} />
      {head.published !== undefined && (
        <>
          <meta property="article:published_time" content={head.published} />
          {/* Without it some tools take the first date on the page, which may be of another statement. */}
          <meta name="date" content={head.published} />
        </>
      )}
      <meta property="og:locale" content={frame.ui === 'ru' ? 'ru_RU' : 'en_GB'} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:url" content={own} />
      {!head.fleeting && (
        <>
          <meta property="og:image" content={absolute(frame.origin, picture.url)} />
          <meta property="og:image:alt" content={picture.alt} />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {(head.citation ?? []).map(([name, content]) => (
        <meta name={name} content={content} />
      ))}
      {head.jsonLd && <script type="application/ld+json">{raw(scriptJson(head.jsonLd))}</script>}
    </head>
  );
};
