/** The oEmbed reply (oembed.com, 2.3.4.4: type `rich`) of one figure. */
import { absolute, comparisonPictureUrl, textReference } from '../addresses/urls.ts';
import type { Figure } from './figure.ts';
import { frameHeight, MOST_HEIGHT } from './height.ts';
import { renderPlainQuotation } from './quotation.tsx';

export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  /** The picture of the comparison, where it fits into what was asked for. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** The picture has one size; it is left out where a client asks for less. */
const PICTURE = { width: 1200, height: 630 } as const;

/** The width of a text column in most sites. */
const USUAL_WIDTH = 600;
const CACHE_SECONDS = 86_400;

export function oembedOf(
  figure: Figure,
  frame: { readonly url: string; readonly origin: string },
  limits: { readonly maxwidth?: number | undefined; readonly maxheight?: number | undefined },
): Oembed {
  const width = Math.min(USUAL_WIDTH, limits.maxwidth ?? USUAL_WIDTH);
  const height = Math.min(frameHeight(figure, width), limits.maxheight ?? MOST_HEIGHT);
  return {
    version: '1.0',
    type: 'rich',
    title: figure.title,
    provider_name: 'Multivector',
    provider_url: `${frame.origin}/`,
    cache_age: CACHE_SECONDS,
    width,
    height,
    ...thumbnailOf(figure, frame.origin, limits),
    html: `${renderPlainQuotation(figure)}${renderIframe(figure, frame.url, width, height)}`,
  };
}

function thumbnailOf(
  { a, b }: Figure,
  origin: string,
  { maxwidth = PICTURE.width, maxheight = PICTURE.height }: Parameters<typeof oembedOf>[2],
) {
  if (maxwidth < PICTURE.width || maxheight < PICTURE.height) return {};
  const pair = [textReference(a.id, a.sha256), textReference(b.id, b.sha256)] as const;
  return {
    thumbnail_url: absolute(origin, comparisonPictureUrl(...pair, { lang: a.lang })),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
}

/** An iframe with nothing but the attributes that WordPress keeps; numbers only, because editors read them as a ratio. */
function renderIframe(figure: Figure, url: string, width: number, height: number): string {
  return String(
    <iframe
      src={url}
      width={String(width)}
      height={String(height)}
      frameborder="0"
      marginwidth="0"
      marginheight="0"
      scrolling="auto"
      title={figure.title}
    ></iframe>,
  );
}
