/** The oEmbed reply (oembed.com, 2.3.4.4: type `rich`) of one figure. */
import { passageHeight } from './choose.ts';
import type { Figure } from './figure.ts';
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
}

/** The width of a text column in most sites. */
export const USUAL_WIDTH = 600;
/** WordPress allows a frame to be 200 to 1,000 pixels high. */
const LEAST_HEIGHT = 200;
export const MOST_HEIGHT = 1000;
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
    html: `${renderPlainQuotation(figure)}${renderIframe(figure, frame.url, width, height)}`,
  };
}

/** An iframe with nothing but the attributes that WordPress keeps; numbers only, because editors read them as a ratio. */
export function renderIframe(figure: Figure, url: string, width: number, height: number): string {
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

/** An estimate from above, for hosts that cannot be told the real height. */
export function frameHeight(figure: Figure, width: number): number {
  const from = width >= 720 ? 720 : width >= 480 ? 480 : 0;
  const line = Math.max(160, width - 32) / 7.2;
  const head =
    96 + 32 * Math.ceil((figure.title.length * 1.5) / line) + 22 * Math.ceil(figure.summary.length / line);
  const notes = figure.notes.reduce((sum, note) => sum + 8 + 21 * Math.ceil(note.text.length / line), 0);
  let passages = 0;
  for (const [index, passage] of figure.passages.entries()) {
    const height = passageHeight(passage, from);
    if (index > 0 && head + notes + passages + height > MOST_HEIGHT) break;
    passages += height;
  }
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.round(head + notes + passages)));
}
