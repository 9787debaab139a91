import { createRoute, z } from '@hono/zod-openapi';
import { clauseUrl, sharedDataUrl } from '../../../addresses/urls.ts';
import {
  MOST_SHARED,
  readSharedList,
  SHARED_LIMIT,
  type SharedList,
} from '../../../answers/formulas/shared.ts';
import { partnerName } from '../../../answers/partner-names.ts';
import { isInvented } from '../../../answers/real-or-invented.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { seriesOfPartner } from '../../../statement/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { formParameter, tableForm } from '../form.ts';
import {
  authorityParameter,
  langParameter,
  listParameter,
  numberParameter,
  offsetCursor,
} from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { SPECIMEN_NOTICE } from '../statements/statement-schema.ts';
import { bandSchema, sharedListSchema } from './shared-schema.ts';
import { sharedTable, sharedWhole } from './shared-table.ts';

const sharedQuery = z.object({
  lang: langParameter.optional(),
  series: listParameter('Ids of series', 'us,cn,ru,eu').optional(),
  authority: authorityParameter.optional(),
  min_partners: numberParameter(2, 50, 'Stands with at least so many partners.', 3).optional(),
  min_words: numberParameter(3, 100, 'Has at least so many words.', 4).optional(),
  band: bandSchema.optional(),
  phrases: z
    .enum(['true', 'false'])
    .transform((written) => written === 'true')
    .openapi({ type: 'boolean', description: 'Without runs that are no phrase.', example: true })
    .optional(),
  limit: numberParameter(1, MOST_SHARED, 'Wordings a page.', SHARED_LIMIT).optional(),
  cursor: offsetCursor.optional(),
  format: formParameter.optional(),
});

const sharedRoute = createRoute({
  method: 'get',
  path: '/v1/shared',
  operationId: 'listSharedWording',
  tags: ['Shared language'],
  summary: 'Wording that stands with several partners, the most widely shared first',
  middleware: onlyParameters(Object.keys(sharedQuery.shape)),
  request: { query: sharedQuery },
  responses: {
    200: {
      description: 'Wordings with variants and places.',
      content: { 'application/json': { schema: sharedListSchema }, 'text/csv': { schema: z.string() } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

/** Shared wording as the API shows it. */
function sharedReply(
  list: SharedList,
  next: { readonly cursor: string | null; readonly address: string | null },
  collection: StoredCollection | null,
): z.input<typeof sharedListSchema> {
  const invented = list.wordings.some(({ partners }) =>
    partners.some((partner) => isInvented(seriesOfPartner(partner), collection)),
  );
  return {
    lang: list.lang,
    authority: list.authority,
    min_partners: list.min_partners,
    min_words: list.min_words,
    partners: list.partners.map((partner) => ({
      partner,
      name: partnerName(partner, collection),
      texts: list.searched.filter((text) => text.partner === partner).length,
    })),
    texts: list.searched.length,
    beside: list.beside.length,
    total: list.total,
    cursor: next.cursor,
    next: next.address,
    ...(invented ? { notice: SPECIMEN_NOTICE } : {}),
    wordings: list.wordings.map((wording) => wordingReply(wording, list)),
  };
}

function wordingReply(wording: SharedList['wordings'][number], { lang, authority }: SharedList) {
  const { id, words, band, partners, texts, rarity, fragment, within } = wording;
  return {
    id,
    wording: wording.wording,
    words,
    band,
    partners,
    texts,
    beside: authority === 'official' ? wording.beside : null,
    rarity,
    fragment,
    ...(within === undefined ? {} : { within }),
    variants: wording.variants.map((variant) => ({
      wording: variant.wording,
      difference: variant.difference,
      texts: new Set(variant.places.map(({ text }) => text)).size,
      places: variant.places.map((place) => ({
        statement: place.text,
        partner: place.partner,
        clause: place.clause,
        from: place.from,
        to: place.to,
        page: clauseUrl(place.text, place.clause, { lang }),
      })),
    })),
  };
}

export const sharedRoutes = createRouter().openapi(sharedRoute, async (c) => {
  const { lang = 'en', cursor, format, ...query } = c.req.valid('query');
  const form = tableForm(c, format);
  const isWhole = form !== null && query.limit === undefined && cursor === undefined;
  const limit = isWhole ? MOST_SHARED : query.limit;
  const read = async (offset: number) => {
    const list = unwrap(await readSharedList(c.env.DB, c.var.collection, { ...query, lang, limit, offset }));
    const after = list.next === null ? null : String(list.next);
    const address = after === null ? null : sharedDataUrl({ ...query, lang, cursor: after });
    return { reply: sharedReply(list, { cursor: after, address }, c.var.collection), next: list.next };
  };
  const first = await read(Number(cursor ?? 0));
  const { reply } = first;
  if (reply.next && !isWhole) c.header('Link', `<${reply.next}>; rel="next"`);
  if (form === null) return c.json(reply, 200);
  return isWhole ? sharedWhole(c, first, form, read) : sharedTable(c, reply, form);
});
