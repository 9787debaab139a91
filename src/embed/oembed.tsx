/** The oEmbed reply (oembed.com, 2.3.4.4: type `rich`) of one figure. */
import { absolute, comparisonPictureUrl, textReference } from '../addresses/urls.ts';
import type { AnswerFigure } from './answer/answer.ts';
import { answerHeight } from './answer/height.ts';
import { plainAnswerQuotation } from './answer/quotation.tsx';
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

export interface OembedLimits {
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
}

interface FrameAddress {
  readonly url: string;
  readonly origin: string;
}

export function oembedOf(figure: Figure, frame: FrameAddress, limits: OembedLimits): Oembed {
  const { a, b } = figure;
  const pair = [textReference(a.id, a.sha256), textReference(b.id, b.sha256)] as const;
  return oembedReply(
    {
      title: figure.title,
      heightAt: (width) => frameHeight(figure, width),
      quotation: renderPlainQuotation(figure),
      picture: comparisonPictureUrl(...pair, { lang: a.lang }),
    },
    frame,
    limits,
  );
}

/** The same of an answer. */
export function oembedOfAnswer(figure: AnswerFigure, frame: FrameAddress, limits: OembedLimits): Oembed {
  return oembedReply(
    {
      title: figure.title,
      heightAt: (width) => answerHeight(figure, width),
      quotation: plainAnswerQuotation(figure),
      picture: figure.picture,
    },
    frame,
    limits,
  );
}

function oembedReply(
  shown: {
    readonly title: string;
    readonly heightAt: (width: number) => number;
    readonly quotation: string;
    readonly picture: string;
  },
  { url, origin }: FrameAddress,
  limits: OembedLimits,
): Oembed {
  const { title, heightAt, quotation, picture } = shown;
  const width = Math.min(USUAL_WIDTH, limits.maxwidth ?? USUAL_WIDTH);
  const height = Math.min(heightAt(width), limits.maxheight ?? MOST_HEIGHT);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Multivector',
    provider_url: `${origin}/`,
    cache_age: CACHE_SECONDS,
    width,
    height,
    ...thumbnailOf(absolute(origin, picture), limits),
    html: `${quotation}${renderIframe(title, url, width, height)}`,
  };
}

function thumbnailOf(
  url: string,
  { maxwidth = PICTURE.width, maxheight = PICTURE.height }: OembedLimits,
): Pick<Oembed, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'> {
  if (maxwidth < PICTURE.width || maxheight < PICTURE.height) return {};
  return { thumbnail_url: url, thumbnail_width: PICTURE.width, thumbnail_height: PICTURE.height };
}

/** An iframe with nothing but the attributes that WordPress keeps; numbers only, because editors read them as a ratio. */
function renderIframe(title: string, url: string, width: number, height: number): string {
  return String(
    <iframe
      src={url}
      width={String(width)}
      height={String(height)}
      frameborder="0"
      marginwidth="0"
      marginheight="0"
      scrolling="auto"
      title={title}
    ></iframe>,
  );
}
