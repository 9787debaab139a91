import type { Context } from 'hono';
import { Hono } from 'hono';
import { absolute, answerEmbedUrl, embedBuilderUrl, embedUrl, homeUrl } from '../../addresses/urls.ts';
import { REASONS, unwrap } from '../../answers/refusal.ts';
import type { AnswerFigure } from '../../embed/answer/answer.ts';
import { renderAnswer } from '../../embed/answer/frame.tsx';
import { renderMissing } from '../../embed/frame.tsx';
import { readColours, type Theme } from '../../embed/options.ts';
import { wordsFor } from '../../embed/words/index.ts';
import type { Environment } from '../platform/environment.ts';
import { pictureOf } from '../site/picture.ts';
import { readAnswer } from './answers/index.ts';
import { framed } from './framed-page.ts';
import { subjectOf } from './subject.ts';

/** The framed page of a search, the matrix, a formula, a statement, a comparison theme by theme, or several texts; and their pictures. */
export function answerPages(): Hono<Environment> {
  const app = new Hono<Environment>();
  for (const page of ['search', 'matrix', 'formulas/:id', 'statements/:id', 'compare', 'compare/:a/:b'])
    app.get(`/embed/${page}`, showFramed);
  for (const picture of ['search.png', 'matrix.png', 'compare.png', 'formulas/:file', 'statements/:file'])
    app.get(`/pictures/${picture}`, showPicture);
  return app;
}

async function showFramed(c: Context<Environment>): Promise<Response> {
  const url = new URL(c.req.url);
  const subject = subjectOf(url);
  if (subject === null) return c.redirect(embedBuilderUrl(), 303);
  if (subject.kind === 'comparison') return c.redirect(`${embedUrl(subject.a, subject.b)}${url.search}`, 302);
  const result = await readAnswer(c, subject, url);
  const colours = readColours(url.searchParams);
  if (!result.ok) {
    const words = wordsFor(url.searchParams.get('ui') ?? url.searchParams.get('lang') ?? 'en');
    const home = absolute(url.origin, homeUrl());
    return framed(
      c,
      renderMissing(words, result.refusal.detail, home, colours),
      REASONS[result.refusal.reason].status,
    );
  }
  return framed(
    c,
    renderAnswer({ figure: result.value, colours, origin: url.origin, address: url.href }),
    200,
  );
}

/** The framed page of an answer, pinned where its page can be. */
export function answerAddress(figure: AnswerFigure, colours: Theme): string {
  const [path = '', search] = answerEmbedUrl(figure.page).split('?');
  const query = new URLSearchParams(search);
  if (figure.lang !== 'en') query.set('ui', figure.lang);
  if (colours !== 'light') query.set('colours', colours);
  return query.size === 0 ? path : `${path}?${query}`;
}

async function showPicture(c: Context<Environment>): Promise<Response> {
  const url = new URL(c.req.url);
  url.pathname = url.pathname.replace(/^\/pictures/, '').replace(/\.png$/, '');
  const subject = subjectOf(url);
  if (subject === null || subject.kind === 'comparison') return c.notFound();
  const { title, answer, source } = unwrap(await readAnswer(c, subject, url));
  return pictureOf(c, { site: 'Multivector', eyebrow: '', title, answer, source });
}
