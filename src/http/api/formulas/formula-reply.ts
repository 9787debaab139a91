import type { z } from '@hono/zod-openapi';
import { formulaDataUrl } from '../../../addresses/urls.ts';
import type { FormulaCard, FormulaLine, FormulaList } from '../../../answers/formulas/formulas.ts';
import { partnerName } from '../../../answers/partner-names.ts';
import { ENGINE_VERSION } from '../../../comparison/index.ts';
import type { AcrossLanguages, Formula } from '../../../formula/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { contextReply, isSpecimenSeries } from '../search/reply.ts';
import { SPECIMEN_NOTICE } from '../statements/statement-schema.ts';
import type { formulaCardSchema, formulaListSchema } from './formula-schema.ts';

/** Rates over fewer texts than this mislead. */
const THIN_TEXTS = 20;

function factsOf(formula: Formula) {
  return {
    id: formula.id,
    theme: formula.theme,
    name: formula.name,
    names: formula.names,
    ...(formula.note === undefined ? {} : { note: formula.note }),
    universal: formula.universal,
    plain: formula.plain,
  };
}

export function formulaListReply(list: FormulaList): z.input<typeof formulaListSchema> {
  return {
    lang: list.lang,
    texts: list.texts,
    themes: list.themes,
    formulas: list.formulas.map(({ formula, ...counts }) => ({
      ...factsOf(formula),
      ...counts,
      link: formulaDataUrl(formula.id, { lang: list.lang, series: list.series }),
    })),
  };
}

export function formulaCardReply(
  card: FormulaCard,
  page: { readonly limit: number; readonly offset: number },
  collection: StoredCollection | null,
  across?: AcrossLanguages,
): z.input<typeof formulaCardSchema> {
  const { formula, searched, uses, lines } = card;
  const texts_with = uses.partners.reduce((sum, partner) => sum + partner.texts_with, 0);
  const after = page.offset + page.limit;
  const cursor = after < card.hits ? String(after) : null;
  const shown = lines.map((line) => lineReply(line, card.lang, collection));
  return {
    ...factsOf(formula),
    theme_title: card.theme?.title ?? null,
    lang: card.lang,
    sentence: sentenceOf(card, texts_with, collection),
    texts: searched.length,
    texts_with,
    hits: card.hits,
    searched: {
      from: searched[0]?.adopted ?? null,
      to: searched.at(-1)?.adopted ?? null,
      collection: collection?.record.id ?? null,
      loaded: collection?.loaded ?? null,
      engine: ENGINE_VERSION,
    },
    ...(across
      ? {
          all_languages: {
            ...across,
            partners: across.partners.map((one) => ({ ...one, name: partnerName(one.partner, collection) })),
          },
        }
      : {}),
    thin: searched.length < THIN_TEXTS,
    first: uses.first,
    matrix: uses.partners.map((use) => ({ ...use, name: partnerName(use.partner, collection) })),
    variants: uses.variants,
    absences: uses.dropped,
    ...(shown.some(({ specimen }) => specimen) ? { notice: SPECIMEN_NOTICE } : {}),
    cursor,
    next: cursor
      ? formulaDataUrl(formula.id, { lang: card.lang, series: card.series, limit: page.limit, cursor })
      : null,
    lines: shown,
  };
}

function sentenceOf(card: FormulaCard, texts_with: number, collection: StoredCollection | null): string {
  const { searched, formula, uses } = card;
  const until = searched.at(-1)?.adopted ?? 'no date';
  const of = `${texts_with} of ${searched.length} texts in ${card.lang} (adopted until ${until}${collection ? `; collection of ${collection.loaded.slice(0, 10)}` : ''})`;
  if (!uses.first) return `“${formula.name}” stands in ${of}.`;
  const partners = uses.partners.filter((partner) => partner.texts_with > 0).length;
  return `“${formula.name}” stands in ${of}, with ${partners} of ${uses.partners.length} partners, first in this collection on ${uses.first.adopted}.`;
}

export function lineReply({ place, clause }: FormulaLine, lang: string, collection: StoredCollection | null) {
  return {
    statement: place.statement,
    partner: place.partner,
    adopted: place.adopted,
    ...(isSpecimenSeries(place.series, collection) ? { specimen: true as const } : {}),
    ...contextReply(clause, { from: place.start, to: place.stop }, { statement: place.statement, lang }),
    variant: place.variant,
    slots: JSON.parse(place.slots) as Record<string, { words: string; from: number; to: number }>,
    order: JSON.parse(place.members) as string[],
  };
}
