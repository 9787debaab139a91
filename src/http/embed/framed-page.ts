import type { Context } from 'hono';
import { Hono } from 'hono';
import { absolute, homeUrl } from '../../addresses/urls.ts';
import { REASONS, unwrap } from '../../answers/refusal.ts';
import { FRAME_SCRIPT_HASH, FRAME_STYLE_HASH } from '../../embed/built/index.ts';
import { renderFrame, renderMissing } from '../../embed/frame.tsx';
import { readOptions } from '../../embed/options.ts';
import { wordsFor } from '../../embed/words/index.ts';
import { laterOf } from '../platform/after-reply.ts';
import type { Environment } from '../platform/environment.ts';
import { readFigure } from './figures.ts';
import { readLanguages } from './languages.ts';

/**
 * Everybody may frame this page, and it may load nothing: its one style sheet and one script are named by their
 * hashes, so wording that should ever come through as markup could neither run nor fetch.
 */
const FRAME_POLICY = [
  "default-src 'none'",
  `script-src '${FRAME_SCRIPT_HASH}'`,
  `style-src '${FRAME_STYLE_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/** `GET /embed/{a}/{b}`: the framed page; with `.json`, or by `Accept`, the figure as data. */
export function framedPages() {
  const app = new Hono<Environment>();
  app.get('/embed/:a/:b', async (c) => {
    const url = new URL(c.req.url);
    const [b, asData] = withoutExtension(c.req.param('b'), c.req.header('Accept'));
    const options = readOptions(url.searchParams);
    const langs = readLanguages(url.searchParams);
    const request = { origin: url.origin, a: c.req.param('a'), b, ...langs, options };
    const result = await readFigure(c.env.DB, c.var.collection, request, laterOf(c));
    if (asData) return c.json(unwrap(result).figure);
    if (!result.ok) {
      const { status } = REASONS[result.refusal.reason];
      const home = absolute(url.origin, homeUrl());
      return framed(
        c,
        renderMissing(
          wordsFor(options.ui ?? langs.lang ?? langs.lang_a ?? 'en'),
          result.refusal.detail,
          home,
          options.theme,
        ),
        status,
      );
    }
    const { figure } = result.value;
    return framed(
      c,
      renderFrame({ figure, theme: options.theme, origin: url.origin, address: url.href }),
      200,
    );
  });
  return app;
}

function withoutExtension(
  segment: string,
  accept: string | undefined,
): readonly [b: string, asData: boolean] {
  if (segment.endsWith('.json')) return [segment.slice(0, -'.json'.length), true];
  return [segment, /^application\/json\b/.test(accept ?? '')];
}

/** A reply that everybody may frame. */
export function framed(c: Context<Environment>, html: string, status: number): Response {
  c.header('Content-Security-Policy', FRAME_POLICY);
  // What is missing today may be there tomorrow.
  if (status !== 200) c.header('Cache-Control', 'no-store');
  // Hosts that isolate themselves (COEP) may frame only pages that do so too.
  c.header('Cross-Origin-Embedder-Policy', 'require-corp');
  return c.html(html, status as 200);
}
