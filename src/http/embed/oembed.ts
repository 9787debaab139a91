import { Hono } from 'hono';
import { absolute, embedUrl } from '../../addresses/urls.ts';
import type { AskedLanguages } from '../../answers/compare/languages.ts';
import { found, type Refusal, type Result, refused, unwrap } from '../../answers/refusal.ts';
import { type Oembed, oembedOf } from '../../embed/oembed.tsx';
import { readOptions } from '../../embed/options.ts';
import type { Environment } from '../platform/environment.ts';
import { problemReply } from '../platform/problem.ts';
import { readFigure } from './figures.ts';
import { readLanguages } from './languages.ts';
import { pinnedAddress } from './pinned-address.ts';

/**
 * `GET /oembed?url=…`: how a site that is given the address of a comparison gets its figure. Parameters that it does
 * not know (`dnt` and the like) are ignored, as clients send what they please.
 */
export function oembed() {
  const app = new Hono<Environment>();
  app.get('/oembed', async (c) => {
    const asked = new URL(c.req.url);
    const query = asked.searchParams;
    if ((query.get('format') ?? 'json') !== 'json')
      return problemReply(c, {
        reason: 'format-not-implemented',
        detail: 'The figure is given as JSON only.',
        parameter: 'format',
        value: query.get('format') ?? '',
        valid: ['json'],
      });
    const limits = {
      maxwidth: unwrap(readLimit(query, 'maxwidth')),
      maxheight: unwrap(readLimit(query, 'maxheight')),
    };
    const pair = unwrap(readPair(query.get('url'), asked));
    const options = readOptions(pair.query);
    const { figure } = unwrap(
      await readFigure(c.env.DB, c.var.collection, { origin: asked.origin, ...pair, options }),
    );
    const url = absolute(asked.origin, pinnedAddress(figure, options));
    const reply: Oembed = oembedOf(figure, { url, origin: asked.origin }, limits);
    return c.json(reply);
  });
  return app;
}

interface Pair extends AskedLanguages {
  readonly a: string;
  readonly b: string;
  readonly query: URLSearchParams;
}

/** The two texts that an address of this site compares: a comparison page or a framed page. */
function readPair(given: string | null, asked: URL): Result<Pair> {
  if (!given)
    return refused({
      reason: 'missing-parameter',
      detail: 'Give the address of a comparison of this site as “url”.',
      parameter: 'url',
    });
  const url = URL.canParse(given) ? new URL(given) : null;
  // Behind some proxies the scheme of the request is not the one that readers see, so only hosts are compared.
  if (url === null || !/^https?:$/.test(url.protocol) || url.host !== asked.host)
    return refused(notEmbeddable(given, asked));
  const [, room, ...named] = url.pathname.split('/').filter((part, at) => at === 0 || part !== '');
  // `/compare?a=…&b=…` leads to the comparison, as the site does.
  const { searchParams } = url;
  const [a, b, ...rest] =
    room === 'compare' && named.length === 0 ? [searchParams.get('a'), searchParams.get('b')] : named;
  if ((room !== 'compare' && room !== 'embed') || !a || !b || rest.length > 0)
    return refused(notEmbeddable(given, asked));
  try {
    return found({
      a: decodeURIComponent(a),
      b: decodeURIComponent(b).replace(/\.json$/, ''),
      ...readLanguages(url.searchParams),
      query: url.searchParams,
    });
  } catch {
    return refused(notEmbeddable(given, asked));
  }
}

function notEmbeddable(given: string, asked: URL): Refusal {
  return {
    reason: 'not-embeddable',
    detail: 'Only comparisons of this site can be embedded.',
    parameter: 'url',
    value: given,
    valid: [
      `${asked.origin}${decodeURIComponent(embedUrl('{a}', '{b}'))}`,
      `${asked.origin}/compare/{a}/{b}`,
    ],
  };
}

/** A limit in pixels: a whole number above 0, absent where it is not given. */
function readLimit(query: URLSearchParams, name: string): Result<number | undefined> {
  const value = query.get(name);
  if (value === null || value === '') return found(undefined);
  if (/^\d{1,6}$/.test(value) && Number(value) > 0) return found(Number(value));
  return refused({
    reason: 'bad-parameter',
    detail: `“${name}” is a number of pixels.`,
    parameter: name,
    value,
  });
}
