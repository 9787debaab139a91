import type { Figure } from '../../embed/figure.ts';
import { type FigureOptions, USUAL_TOP, writePlace } from '../../embed/options.ts';
import { embedUrl, textReference } from '../../pages/urls.ts';

/** The framed page of exactly this figure: both wordings by fingerprint, the engine, and what is not as usual. */
export function pinnedAddress(figure: Figure, options: FigureOptions): string {
  return embedUrl(textReference(figure.a.id, figure.a.sha256), textReference(figure.b.id, figure.b.sha256), {
    lang: figure.a.lang,
    theme: options.theme === 'auto' ? null : options.theme,
    top: options.top === USUAL_TOP ? null : options.top,
    only: options.only === 'changes' ? null : options.only,
    at: options.at.map(writePlace),
    engine: options.engine ?? figure.engine,
  });
}
