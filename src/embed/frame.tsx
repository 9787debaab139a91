/**
 * The framed page: everything in one reply, nothing fetched afterwards. It must hold in an opaque origin
 * (`sandbox="allow-scripts"`), so it has no form, no storage and no link that needs more than its own script.
 */

import { absolute, oembedUrl } from '../addresses/urls.ts';
import { raw } from '../markup/markup.ts';
import { FRAME_SCRIPT, FRAME_STYLE } from './built/index.ts';

import type { Figure } from './figure.ts';
import { fitPassages } from './height.ts';
import { Legend } from './marks.tsx';
import type { Theme } from './options.ts';
import { OutLink, PassageItem } from './passage.tsx';
import type { EmbedWords } from './words/index.ts';

export interface FrameView {
  readonly figure: Figure;
  readonly theme: Theme;
  readonly origin: string;
  /** Absolute address of this framed page, as an editor may paste it. */
  readonly address: string;
}

export function renderFrame(view: FrameView): string {
  const { figure, theme, origin, address } = view;
  const fits = fitPassages(figure);
  const body = (
    <article class={`jsd ${theme}`}>
      <h1>
        <a href={figure.url} target="_blank" rel="noopener">
          {figure.title}
        </a>
      </h1>
      <p class="summary">{figure.summary}</p>
      {figure.notes.length > 0 && (
        <ul class="notes">
          {figure.notes.map((note) => (
            <li>{note.url ? <OutLink href={note.url}>{note.text}</OutLink> : note.text}</li>
          ))}
        </ul>
      )}
      {figure.legend && <Legend pieces={figure.legend} />}
      <ol class="passages">
        {figure.passages.map((passage, index) => (
          <PassageItem passage={passage} figure={figure} fit={fits[index] ?? 0} />
        ))}
      </ol>
      <footer>
        <p>
          {figure.passages.length > 0 && `${figure.labels.weightiest} `}
          <OutLink href={figure.url}>{figure.labels.open}</OutLink>
        </p>
        <p class="pin">{figure.labels.pinned}</p>
        <p class="address">{figure.url}</p>
      </footer>
    </article>
  );
  return framedDocument({
    lang: figure.labels.lang,
    title: figure.title,
    discovery: absolute(origin, oembedUrl(address)),
    canonical: figure.url,
    theme,
    body: String(body),
  });
}

/** The framed page where there is nothing to compare: it says so, and is as high as its words. */
export function renderMissing(words: EmbedWords, detail: string, home: string, theme: Theme): string {
  const body = (
    <article class={`jsd ${theme}`}>
      <h1>{words.missing.title}</h1>
      <p class="summary" lang="en">
        {detail}
      </p>
      <footer>
        <p>
          <OutLink href={home}>{words.missing.home}</OutLink>
        </p>
      </footer>
    </article>
  );
  return framedDocument({ lang: words.lang, title: words.missing.title, theme, body: String(body) });
}

/** A document that may be framed by everybody: one style sheet, one script, and nothing else to load. */
export function framedDocument(parts: {
  readonly lang: string;
  readonly title: string;
  readonly theme: Theme;
  readonly body: string;
  readonly discovery?: string;
  readonly canonical?: string;
}): string {
  const html = (
    <html lang={parts.lang} class={parts.theme}>
      <head>
        {parts.discovery && (
          <link rel="alternate" type="application/json+oembed" href={parts.discovery} title={parts.title} />
        )}
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{parts.title}</title>
        {parts.canonical && <link rel="canonical" href={parts.canonical} />}
        <link rel="icon" href="data:," />
        <style>{raw(FRAME_STYLE)}</style>
      </head>
      <body>
        <main>{raw(parts.body)}</main>
        <script>{raw(FRAME_SCRIPT)}</script>
      </body>
    </html>
  );
  return `<!doctype html>${String(html)}`;
}
