import type { z } from '@hono/zod-openapi';
import { formulaDataUrl } from '../../../addresses/urls.ts';
import { besideWords, countedTexts } from '../../../answers/authority-words.ts';
import type { FormulaCard, FormulaLine, FormulaList } from '../../../answers/formulas/formulas.ts';
import { partnerName } from '../../../answers/partner-names.ts';
import { isInvented } from '../../../answers/real-or-invented.ts';
import { ENGINE_VERSION } from '../../../comparison/index.ts';
import type { AcrossLanguages, Formula } from '../../../formula/index.ts';
import type { CountedAuthority } from '../../../statement/index.ts';
import { membersOf, type StoredCollection, slotsOf } from '../../../store/index.ts';
import { contextReply } from '../search/reply.ts';
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
    authority: list.authority,
    texts: list.texts,
    beside: list.beside.length,
    themes: list.themes,
    formulas: list.formulas.map(({ formula, across, ...counts }) => ({
      ...factsOf(formula),
      ...counts,
      ...(across ? { all_languages: acrossReply(across) } : {}),
      link: formulaDataUrl(formula.id, { lang: list.lang, series: list.series, ...authorityQuery(list) }),
    })),
  };
}

function acrossReply({ unassigned: _, ...across }: AcrossLanguages) {
  return {
    ...across,
    not_testable: across.not_testable.length,
    partners: across.partners.flatMap((one) => (one.statements_with > 0 ? [one.partner] : [])),
  };
}

/** What an address says of the authority; the usual one goes without saying. */
export function authorityQuery({ authority }: { readonly authority: CountedAuthority }) {
  return authority === 'official' ? {} : { authority };
}

export function formulaCardReply(
  card: FormulaCard,
  page: { readonly limit: number; readonly offset: number },
  collection: StoredCollection | null,
  across?: AcrossLanguages,
): z.input<typeof formulaCardSchema> {
  const { formula, searched, uses, lines } = card;
  // Of all texts, those that are assigned to no partner too.
  const texts_with = card.textsWith.size;
  const first = searched.find(({ text }) => card.textsWith.has(text));
  const after = page.offset + page.limit;
  const cursor = after < card.hits ? String(after) : null;
  const shown = lines.map((line) => lineReply(line, collection));
  return {
    ...factsOf(formula),
    theme_title: card.theme?.title ?? null,
    lang: card.lang,
    sentence: sentenceOf(card, first?.adopted ?? null, collection),
    texts: searched.length,
    texts_with,
    authority: card.authority,
    beside: besideReply(card.beside),
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
    first: first ? { statement: first.statement, adopted: first.adopted } : null,
    matrix: partnersOf(card).map((use) => ({ ...use, name: partnerName(use.partner, collection) })),
    unassigned: uses.unassigned,
    variants: uses.variants.map((one) => ({
      ...one,
      wording: card.printed.get(`${one.lang} ${one.variant}`) ?? one.variant,
    })),
    absences: uses.dropped,
    ...(shown.some(({ specimen }) => specimen) ? { notice: SPECIMEN_NOTICE } : {}),
    cursor,
    next: cursor
      ? formulaDataUrl(formula.id, {
          ...(card.lang === null ? {} : { lang: card.lang }),
          series: card.series,
          ...authorityQuery(card),
          limit: page.limit,
          cursor,
        })
      : null,
    lines: shown,
  };
}

function besideReply({ texts, textsWith }: FormulaCard['beside']) {
  return { texts_with: texts.filter(({ text }) => textsWith.has(text)).length, texts: texts.length };
}

/** Each partner's counts; one with texts of another authority only has its row too. */
function partnersOf({ uses, beside }: FormulaCard) {
  const apart = Map.groupBy(beside.texts, ({ partner }) => partner);
  const known = new Set(uses.partners.map(({ partner }) => partner));
  const none = { texts_with: 0, texts: 0, hits: 0, first: null, last: null, chances_since: 0 };
  const others = [...apart.keys()].filter((partner) => !known.has(partner));
  return [...uses.partners, ...others.map((partner) => ({ partner, ...none }))]
    .sort((x, y) => (x.partner < y.partner ? -1 : 1))
    .map((use) => ({
      ...use,
      beside: besideReply({ texts: apart.get(use.partner) ?? [], textsWith: beside.textsWith }),
    }));
}

function sentenceOf(card: FormulaCard, first: string | null, collection: StoredCollection | null): string {
  const { searched, formula, uses, authority } = card;
  const until = searched.at(-1)?.adopted ?? 'no date';
  const { texts_with: textsWith, texts } = besideReply(card.beside);
  const apart = besideWords(authority, { textsWith, texts });
  const where =
    card.lang === null
      ? `${searched.length === 1 ? 'statement' : 'statements'} in all languages together`
      : `in ${card.lang}`;
  const counted = card.lang === null ? `${searched.length}` : countedTexts(searched.length, authority);
  const of = `${card.textsWith.size} of ${counted} ${where} (adopted until ${until}${collection ? `; collection of ${collection.loaded.slice(0, 10)}` : ''})`;
  // The name is no quotation: texts say a formula in one of its wordings.
  const said = `The formula “${formula.name}” occurs, in any of its wordings, in`;
  if (first === null) return `${said} ${of}${apart}.`;
  const saying = uses.partners.filter((partner) => partner.texts_with > 0).length;
  const partners = uses.partners.length === 0 ? '' : `, with ${saying} of ${uses.partners.length} partners`;
  return `${said} ${of}${partners}, first in this collection on ${first}${apart}.`;
}

export function lineReply({ place, clause }: FormulaLine, collection: StoredCollection | null) {
  const { statement, lang } = place;
  return {
    statement,
    partner: place.partner,
    adopted: place.adopted,
    lang,
    authority: place.authority,
    ...(isInvented(place.series, collection) ? { specimen: true as const } : {}),
    ...contextReply(clause, { from: place.start, to: place.stop }, { statement, lang }),
    variant: place.variant,
    slots: slotsOf(place),
    order: membersOf(place),
  };
}
