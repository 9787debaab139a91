import { embedUrl, figurePictureUrl, textReference } from '../../addresses/urls.ts';
import type { Figure } from '../../embed/figure.ts';
import { type FigureOptions, USUAL_TOP, writePlace } from '../../embed/options.ts';
import { otherThanUsual } from '../../embed/words/index.ts';

/** The framed page of exactly this figure: both wordings by fingerprint, the engine, and what is not as usual. */
export function pinnedAddress(figure: Figure, options: FigureOptions): string {
  const { a, b, engine } = figure;
  return embedUrl(textReference(a.id, a.sha256), textReference(b.id, b.sha256), {
    ...queryOf(figure, options),
    at: options.at.map(writePlace),
    engine: options.engine ?? engine,
  });
}

/** The framed page of the newest texts of the same statements. Places and engine belong to pinned texts only. */
export function followingAddress(figure: Figure, options: FigureOptions): string {
  return embedUrl(figure.a.id, figure.b.id, queryOf(figure, options));
}

/** The same figure as a picture: of exactly these wordings, or of the newest ones. */
export function pictureAddress(
  figure: Figure,
  options: FigureOptions,
  follow: boolean,
  form: 'png' | 'svg',
): string {
  const { a, b, engine } = figure;
  const query = { ...queryOf(figure, options), theme: null };
  if (follow) return figurePictureUrl(a.id, b.id, query, form);
  return figurePictureUrl(
    textReference(a.id, a.sha256),
    textReference(b.id, b.sha256),
    { ...query, at: options.at.map(writePlace), engine: options.engine ?? engine },
    form,
  );
}

/** The languages of the two texts, as an address names them. */
function languagesOfFigure({ crossed, a, b }: Pick<Figure, 'crossed' | 'a' | 'b'>) {
  return crossed ? { lang_a: a.lang, lang_b: b.lang } : { lang: a.lang };
}

function queryOf(figure: Figure, options: FigureOptions) {
  return {
    ...languagesOfFigure(figure),
    theme: options.theme === 'light' ? null : options.theme,
    top: options.top === USUAL_TOP ? null : options.top,
    view: options.view === 'auto' ? null : options.view,
    only: options.only === 'changes' ? null : options.only,
    topic: options.topic,
    ui: otherThanUsual(figure.labels.lang, figure),
    heading: options.heading,
    caption: options.caption,
  };
}
