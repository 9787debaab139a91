import type { Context } from 'hono';
import { Hono } from 'hono';
import { absolute } from '../../addresses/urls.ts';
import { found, Refused, type Result, refused, unwrap } from '../../answers/refusal.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { type Oembed, type OembedLimits, oembedOf, oembedOfAnswer } from '../../embed/oembed.tsx';
import { readColours } from '../../embed/options.ts';
import type { Environment } from '../platform/environment.ts';
import { problemReply } from '../platform/problem.ts';
import { answerAddress } from './answer-page.ts';
import { readAnswer } from './answers/index.ts';
import { readFigure } from './figures.ts';
import { judgedOptions, refusalOfAnswer } from './judged-options.ts';
import { notEmbeddable } from './not-embeddable.ts';
import { pinnedAddress } from './pinned-address.ts';
import { type AnswerSubject, type PairSubject, type Subject, subjectOf } from './subject.ts';

/**
 * `GET /oembed?url=…`: how a site that is given the address of a comparison, or of a page with an answer, gets its
 * figure. Parameters of its own that it does not know (`dnt` and the like)
 * are ignored, as clients send what they please; a value in the address that cannot be shown is refused.
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
    const { subject, url } = unwrap(readSubject(query.get('url'), asked));
    const reply: Oembed =
      subject.kind === 'comparison'
        ? await comparisonReply(c, subject, url, limits)
        : await answerReply(c, subject, url, limits);
    return c.json(reply);
  });
  return app;
}

type EmbedContext = Context<Environment>;

async function comparisonReply(
  c: EmbedContext,
  subject: PairSubject,
  url: URL,
  limits: OembedLimits,
): Promise<Oembed> {
  const { origin } = new URL(c.req.url);
  const options = unwrap(judgedOptions(url, vocabularyOf(c.var.collection)));
  const { figure } = unwrap(await readFigure(c.env.DB, c.var.collection, { origin, ...subject, options }));
  return oembedOf(figure, { url: absolute(origin, pinnedAddress(figure, options)), origin }, limits);
}

async function answerReply(
  c: EmbedContext,
  subject: AnswerSubject,
  url: URL,
  limits: OembedLimits,
): Promise<Oembed> {
  const { origin } = new URL(c.req.url);
  const wrong = refusalOfAnswer(url);
  if (wrong) throw new Refused(wrong);
  const figure = unwrap(await readAnswer(c, subject, url));
  const address = absolute(origin, answerAddress(figure, readColours(url.searchParams)));
  return oembedOfAnswer(figure, { url: address, origin }, limits);
}

/** What an address of this site can be embedded as. */
function readSubject(
  given: string | null,
  asked: URL,
): Result<{ readonly subject: Subject; readonly url: URL }> {
  if (!given)
    return refused({
      reason: 'missing-parameter',
      detail: 'Give the address of a page of this site as “url”.',
      parameter: 'url',
    });
  const url = URL.canParse(given) ? new URL(given) : null;
  // Behind some proxies the scheme of the request is not the one that readers see, so only hosts are compared.
  if (url === null || !/^https?:$/.test(url.protocol) || url.host !== asked.host)
    return refused(notEmbeddable(given, asked.origin, 'url'));
  const subject = subjectOf(url);
  return subject === null ? refused(notEmbeddable(given, asked.origin, 'url')) : found({ subject, url });
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
