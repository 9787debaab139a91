/** The framed page of an answer; it holds to what `../frame.tsx` promises. */
import { absolute, oembedUrl } from '../../addresses/urls.ts';
import { framedDocument } from '../frame.tsx';
import { BareText } from '../marks.tsx';
import type { Theme } from '../options.ts';
import { fitClass, OutLink } from '../passage.tsx';
import type { AnswerFigure } from './answer.ts';
import { fitAnswer } from './height.ts';

/** An answer → the document of its frame. */
export function renderAnswer(view: {
  readonly figure: AnswerFigure;
  readonly colours: Theme;
  readonly origin: string;
  /** Absolute address of this framed page, as an editor may paste it. */
  readonly address: string;
}): string {
  const { figure, colours, origin, address } = view;
  const fits = fitAnswer(figure);
  const body = (
    <article class={`jsd ${colours}`}>
      <h1>
        <a href={figure.url} target="_blank" rel="noopener">
          {figure.title}
        </a>
      </h1>
      <p class="summary">{figure.answer}</p>
      {figure.notes.length > 0 && (
        <ul class="notes">
          {figure.notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      )}
      {figure.rows.length > 0 && (
        <ul class="counts">
          {figure.rows.map(({ name, detail, share, url }, index) => (
            <li class={fitClass(fits.rows[index] ?? 0)}>
              <p>
                <OutLink href={url}>{name}</OutLink> <span>{detail}</span>
              </p>
              {share !== null && (
                <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="100" height="1" />
                  <rect class="is" width={String(Math.round(share * 1000) / 10)} height="1" />
                </svg>
              )}
            </li>
          ))}
        </ul>
      )}
      {figure.quotes.length > 0 && (
        <ol class="passages">
          {figure.quotes.map(({ caption, url, lang, pieces }, index) => (
            <li class={fitClass(fits.quotes[index] ?? 0)}>
              <p class="chip">
                <OutLink href={url}>{caption}</OutLink>
              </p>
              <blockquote lang={lang} dir="auto">
                <BareText pieces={pieces} mode="cross" />
              </blockquote>
            </li>
          ))}
        </ol>
      )}
      <footer>
        <p>
          <OutLink href={figure.url}>{figure.open}</OutLink>
        </p>
        <p class="pin">{figure.source}</p>
        <p class="address">{figure.url}</p>
      </footer>
    </article>
  );
  return framedDocument({
    lang: figure.lang,
    title: figure.title,
    discovery: absolute(origin, oembedUrl(address)),
    canonical: figure.url,
    theme: colours,
    body: String(body),
  });
}
