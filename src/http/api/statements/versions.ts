import { createRoute, z } from '@hono/zod-openapi';
import {
  absolute,
  compareDataUrl,
  textDataUrl,
  textPinUrl,
  textReference,
  versionsDataUrl,
} from '../../../addresses/urls.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { readStatementById } from '../../../answers/statements/statements.ts';
import { versionsAt } from '../../../answers/statements/versions.ts';
import type { StatementRecord } from '../../../statement/index.ts';
import { listTextVersions, type TextFacts } from '../../../store/index.ts';
import { fingerprintSchema, idParameter, langParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { standingFields, standingReply } from './standing-reply.ts';
import { specimenNotice } from './statement-reply.ts';

const versionSchema = z
  .object({
    lang: z.string(),
    issuer: z.string(),
    version: z.int().describe('Counted from 1 for each language and issuer.'),
    sha256: fingerprintSchema,
    authority: z.string(),
    ...standingFields,
    words: z.int(),
    source: z.string(),
    added: z.string().describe('When this wording was stored here.'),
    current: z.boolean(),
    text: z.string().describe('The wording, for ever.'),
    superseded_by: z
      .object({
        sha256: fingerprintSchema,
        version: z.int(),
        text: z.string(),
        comparison: z.string().describe('What differs between the two.'),
      })
      .optional(),
  })
  .openapi('TextVersion');

const versionsSchema = z
  .object({
    statement: z.string(),
    specimen: z.literal(true).optional(),
    notice: z.string().optional(),
    total: z.int(),
    versions: z.array(versionSchema).readonly().describe('By language and issuer, the newest first.'),
  })
  .openapi('TextVersions');

const MOMENT =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z)?)?)?$/;

const query = z.object({
  lang: langParameter.optional(),
  at: z
    .string()
    .regex(MOMENT, 'a year, month, day or moment in UTC is expected, such as 2026-11 or 2026-11-21T12:00:00Z')
    .optional()
    .openapi({
      description: 'Only the versions that were current then; a year, month or day counts to its end.',
      example: '2026-12-31',
    }),
  format: z.enum(['json', 'link']).optional().openapi({
    description: '`link`: a TimeMap of Memento (RFC 7089) as application/link-format. JSON is the default.',
  }),
});

const versionsRoute = createRoute({
  method: 'get',
  path: '/v1/statements/{id}/versions',
  operationId: 'listVersions',
  tags: ['Statements'],
  summary: 'Every wording that was ever stored of a statement, and what replaced it',
  middleware: onlyParameters(Object.keys(query.shape)),
  request: {
    params: z.object({ id: idParameter('Id of a statement.', 'specimen-2021-05-14-north') }),
    query,
  },
  responses: {
    200: {
      description: 'The versions; as a TimeMap with `format=link`.',
      content: {
        'application/json': { schema: versionsSchema },
        'application/link-format': { schema: z.string() },
      },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

export const versionRoutes = createRouter().openapi(versionsRoute, async (c) => {
  const { lang, at, format } = c.req.valid('query');
  const { record } = unwrap(await readStatementById(c.env.DB, c.req.valid('param').id));
  const all = await listTextVersions(c.env.DB, record.id);
  const shown = versionsAt(all, at).filter((one) => lang === undefined || one.lang === lang);
  if (format === 'link')
    return c.body(timeMap(shown, record.id, new URL(c.req.url)), 200, {
      'Content-Type': 'application/link-format; charset=utf-8',
    });
  return c.json(
    {
      statement: record.id,
      ...(record.specimen ? { specimen: true as const } : {}),
      ...specimenNotice([record]),
      total: shown.length,
      versions: shown.map((one) => versionReply(record, one, all)),
    },
    200,
  );
});

function versionReply(
  record: StatementRecord,
  facts: TextFacts,
  all: readonly TextFacts[],
): z.input<typeof versionSchema> {
  const { lang, issuer, version, sha256, authority, words, provenance, added, current } = facts;
  const next = all.find((one) => one.lang === lang && one.issuer === issuer && one.version === version + 1);
  return {
    lang,
    issuer,
    version,
    sha256,
    authority,
    ...standingReply({ record }, facts),
    words,
    source: provenance.source,
    added,
    current,
    text: textPinUrl(sha256),
    ...(next
      ? {
          superseded_by: {
            sha256: next.sha256,
            version: next.version,
            text: textPinUrl(next.sha256),
            comparison: compareDataUrl(
              textReference(record.id, sha256),
              textReference(record.id, next.sha256),
            ),
          },
        }
      : {}),
  };
}

/** A TimeMap: the address that always has the newest text, this map, and every wording with the time it was stored. */
function timeMap(versions: readonly TextFacts[], id: string, self: URL): string {
  const lang = self.searchParams.get('lang') ?? undefined;
  const oldestFirst = [...versions].sort(
    (a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0) || a.version - b.version,
  );
  const mementos = oldestFirst.map(({ sha256, added }, index) => {
    const place = [...(index === 0 ? ['first'] : []), ...(index === oldestFirst.length - 1 ? ['last'] : [])];
    const rel = [...place, 'memento'].join(' ');
    return `<${absolute(self.origin, textPinUrl(sha256))}>; rel="${rel}"; datetime="${new Date(added).toUTCString()}"`;
  });
  return `${[
    `<${absolute(self.origin, textDataUrl(id, { lang }))}>; rel="original"`,
    `<${absolute(self.origin, versionsDataUrl(id, { lang, format: 'link' }))}>; rel="self"; type="application/link-format"`,
    ...mementos,
  ].join(',\n')}\n`;
}
