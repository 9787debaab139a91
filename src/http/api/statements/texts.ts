import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { statementDataUrl, textDataUrl, textPinUrl, versionsDataUrl } from '../../../addresses/urls.ts';
import { Refused, unwrap } from '../../../answers/refusal.ts';
import {
  type FoundText,
  findFirstTextOf,
  findText,
  findTextByFingerprint,
  replacementOf,
} from '../../../answers/statements/texts.ts';
import { versionsAt } from '../../../answers/statements/versions.ts';
import { mayPassOn, versionOf } from '../../../statement/index.ts';
import { listTextVersions } from '../../../store/index.ts';
import { teiText } from '../../formats/tei/text.ts';
import { IMMUTABLE } from '../../platform/caching.ts';
import type { Environment } from '../../platform/environment.ts';
import { closeToOtherSites } from '../../platform/headers.ts';
import { fingerprintSchema, idParameter, langParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { wholeTextReply } from './text-reply.ts';
import { wholeTextSchema } from './text-schema.ts';

const format = z.enum(['plain', 'json', 'tei']).openapi({
  description:
    'The form of the reply; without it the `Accept` header decides, and plain text is the default.',
});
const textQuery = z.object({ lang: langParameter.optional(), format: format.optional() });
const pinnedQuery = z.object({ format: format.optional() });

const replies = {
  200: {
    description: 'The normalised text, the text with its clauses, or TEI P5 with ids for clauses and words.',
    content: {
      'application/json': { schema: wholeTextSchema },
      'text/plain': { schema: z.string() },
      'application/tei+xml': { schema: z.string() },
    },
  },
  ...NOT_MODIFIED,
  ...PROBLEMS,
} as const;

const textRoute = createRoute({
  method: 'get',
  path: '/v1/statements/{id}/text',
  operationId: 'getText',
  tags: ['Statements'],
  summary: 'The text itself',
  description:
    'CORS is open for texts that may be passed on (`rights.redistribute` of the statement is `yes`), closed for others. With `Accept-Datetime` (Memento, RFC 7089) it leads to the wording that was the current one then: 302.',
  middleware: onlyParameters(Object.keys(textQuery.shape)),
  request: {
    params: z.object({ id: idParameter('An id, or `id@fingerprint`.', 'specimen-2021-05-14-north') }),
    query: textQuery,
  },
  responses: replies,
});

const pinnedRoute = createRoute({
  method: 'get',
  path: '/v1/texts/{sha256}',
  operationId: 'getTextByFingerprint',
  tags: ['Statements'],
  summary: 'A text by its fingerprint, superseded or not',
  description:
    'The plain text never changes. As JSON or TEI it comes with facts that may be corrected, `superseded_by` among them.',
  middleware: onlyParameters(Object.keys(pinnedQuery.shape)),
  request: { params: z.object({ sha256: fingerprintSchema }), query: pinnedQuery },
  responses: replies,
});

type Form = z.output<typeof format>;

function formOf(c: Context<Environment>, asked: Form | undefined): Form {
  if (asked) return asked;
  const type = accepts(c, {
    header: 'Accept',
    supports: ['text/plain', 'application/json', 'application/tei+xml'],
    default: 'text/plain',
  });
  return type === 'application/json' ? 'json' : type === 'application/tei+xml' ? 'tei' : 'plain';
}

function linksOf(text: FoundText): string {
  const { record } = text.statement;
  const newer = replacementOf(text);
  return [
    `<${textPinUrl(text.text.sha256)}>; rel="cite-as"`,
    `<${statementDataUrl(record.id)}>; rel="describedby"; type="application/json"`,
    ...(newer ? [`<${textPinUrl(newer.sha256)}>; rel="latest-version"`] : []),
  ].join(', ');
}

export const textRoutes = createRouter()
  .openapi(textRoute, async (c) => {
    const query = c.req.valid('query');
    const moment = c.req.header('Accept-Datetime');
    if (moment !== undefined) return timeGate(c, c.req.valid('param').id, query.lang, moment);
    c.header('Vary', 'Accept-Datetime', { append: true });
    return replyWith(c, unwrap(await findText(c.env.DB, c.req.valid('param').id, query.lang)), query.format);
  })
  .openapi(pinnedRoute, async (c) => {
    const { sha256 } = c.req.valid('param');
    const { format } = c.req.valid('query');
    if (formOf(c, format) !== 'plain')
      return replyWith(c, unwrap(await findTextByFingerprint(c.env.DB, sha256)), format);
    const { text, statement } = unwrap(await findFirstTextOf(c.env.DB, sha256, 'sha256'));
    // The wording can never be another. What replaced it and what is known about it can, so those stand a link away.
    const pin = textPinUrl(text.sha256);
    const { id } = statement.record;
    c.header('Cache-Control', IMMUTABLE);
    c.header('Memento-Datetime', new Date(text.added).toUTCString());
    c.header(
      'Link',
      [
        `<${pin}>; rel="cite-as"`,
        `<${pin}?format=json>; rel="describedby"; type="application/json"`,
        `<${textDataUrl(id, { lang: text.lang })}>; rel="original"`,
        `<${versionsDataUrl(id, { lang: text.lang, format: 'link' })}>; rel="timemap"; type="application/link-format"`,
      ].join(', '),
    );
    c.header('Content-Language', text.lang);
    if (!mayPassOn(versionOf(statement.record, text))) closeToOtherSites(c);
    return c.text(text.body, 200);
  });

/** TimeGate of Memento (RFC 7089): leads to the wording that was the current one at a moment, or to the first. */
async function timeGate(
  c: Context<Environment>,
  reference: string,
  lang: string | undefined,
  moment: string,
): Promise<Response> {
  const time = Date.parse(moment);
  if (Number.isNaN(time))
    throw new Refused({
      reason: 'bad-parameter',
      detail: 'Accept-Datetime is a date of HTTP, such as Sat, 21 Nov 2026 12:00:00 GMT.',
      parameter: 'Accept-Datetime',
      value: moment,
    });
  const { statement, text } = unwrap(await findText(c.env.DB, reference, lang));
  const all = (await listTextVersions(c.env.DB, statement.record.id)).filter(
    (one) => one.lang === text.lang && one.issuer === text.issuer,
  );
  const [then] = versionsAt(all, new Date(time).toISOString());
  const chosen = then ?? all.at(-1) ?? text;
  const { id } = statement.record;
  c.header('Vary', 'Accept-Datetime', { append: true });
  c.header('Cache-Control', 'no-store');
  c.header(
    'Link',
    [
      `<${textDataUrl(id, { lang: text.lang })}>; rel="original timegate"`,
      `<${versionsDataUrl(id, { lang: text.lang, format: 'link' })}>; rel="timemap"; type="application/link-format"`,
    ].join(', '),
  );
  return c.redirect(textPinUrl(chosen.sha256), 302);
}

function replyWith(c: Context<Environment>, text: FoundText, asked: Form | undefined): Response {
  c.header('Link', linksOf(text));
  if (!mayPassOn(versionOf(text.statement.record, text.text))) closeToOtherSites(c);
  const form = formOf(c, asked);
  if (form === 'json') return c.json(wholeTextReply(text), 200);
  c.header('Content-Language', text.text.lang);
  if (form === 'plain') return c.text(text.text.body, 200);
  return c.body(teiText(text, new URL(c.req.url).origin), 200, {
    'Content-Type': 'application/tei+xml; charset=utf-8',
  });
}
