import type { CountedText } from './counted-text.ts';

/** A place of a formula in a text: who says it, when, and in which of its forms. */
export interface UsedPlace extends CountedText {
  readonly lang: string;
  readonly variant: string;
}

/** Who uses a formula, since when, in which words, and who stopped. Pure counts over texts that are there. */
export interface FormulaUse {
  readonly partners: readonly PartnerUse[];
  /** Texts that are assigned to no partner; null where there are none. With the partners they add up to all texts. */
  readonly unassigned: PartUse | null;
  readonly variants: readonly VariantUse[];
  /** Latest texts that lack the formula although an earlier text of the same partner has it. */
  readonly dropped: readonly DroppedUse[];
  /** The first use in this collection, where there is one. */
  readonly first: { readonly statement: string; readonly adopted: string } | null;
}

interface PartUse {
  readonly texts_with: number;
  readonly texts: number;
  readonly hits: number;
  readonly first: string | null;
  readonly last: string | null;
}

interface PartnerUse extends PartUse {
  readonly partner: string;
  /** Texts of this partner after the last use: chances to use it again that were not taken. */
  readonly chances_since: number;
}

interface VariantUse {
  readonly variant: string;
  readonly lang: string;
  readonly hits: number;
  readonly texts: number;
  readonly partners: readonly string[];
  readonly first: string;
  readonly last: string;
}

interface DroppedUse {
  readonly partner: string;
  readonly statement: string;
  readonly last_with: string;
}

/**
 * `texts` and `places` are in order of date; a text that is not in the collection is in neither and never counts as
 * silent. Texts whose `partner` is the key of no partner (`isPartner`) have one count together.
 */
export function usesOf(
  texts: readonly CountedText[],
  places: readonly UsedPlace[],
  isPartner: (key: string) => boolean = () => true,
): FormulaUse {
  const hitsOf = new Map<number, number>();
  for (const { text } of places) hitsOf.set(text, (hitsOf.get(text) ?? 0) + 1);
  const unassigned = texts.filter(({ partner }) => !isPartner(partner));
  const assigned = texts.filter(({ partner }) => isPartner(partner));
  const partners = [...Map.groupBy(assigned, ({ partner }) => partner)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([partner, own]) => partnerUse(partner, own, hitsOf));
  const [firstPlace] = places;
  return {
    partners: partners.map(({ use }) => use),
    unassigned: unassigned.length === 0 ? null : partUse(unassigned, hitsOf),
    variants: variantsOf(places, new Set(partners.map(({ use }) => use.partner))),
    dropped: partners.flatMap(({ dropped }) => dropped ?? []),
    first: firstPlace ? { statement: firstPlace.statement, adopted: firstPlace.adopted } : null,
  };
}

function partUse(texts: readonly CountedText[], hitsOf: ReadonlyMap<number, number>): PartUse {
  const withIt = texts.filter(({ text }) => hitsOf.has(text));
  return {
    texts_with: withIt.length,
    texts: texts.length,
    hits: withIt.reduce((sum, { text }) => sum + (hitsOf.get(text) ?? 0), 0),
    first: withIt[0]?.adopted ?? null,
    last: withIt.at(-1)?.adopted ?? null,
  };
}

function partnerUse(
  partner: string,
  texts: readonly CountedText[],
  hitsOf: ReadonlyMap<number, number>,
): { readonly use: PartnerUse; readonly dropped: DroppedUse | null } {
  const last = texts.findLast(({ text }) => hitsOf.has(text));
  const latest = texts.at(-1);
  return {
    use: {
      partner,
      ...partUse(texts, hitsOf),
      chances_since: last ? texts.length - 1 - texts.indexOf(last) : 0,
    },
    dropped:
      last && latest && latest !== last
        ? { partner, statement: latest.statement, last_with: last.statement }
        : null,
  };
}

function variantsOf(places: readonly UsedPlace[], counted: ReadonlySet<string>): readonly VariantUse[] {
  return [...Map.groupBy(places, ({ lang, variant }) => `${lang} ${variant}`).values()]
    .map((own) => ({
      variant: own[0]?.variant ?? '',
      lang: own[0]?.lang ?? '',
      hits: own.length,
      texts: new Set(own.map(({ text }) => text)).size,
      partners: [...new Set(own.map(({ partner }) => partner))].filter((one) => counted.has(one)).sort(),
      first: own[0]?.adopted ?? '',
      last: own.at(-1)?.adopted ?? '',
    }))
    .sort(
      (a, b) =>
        b.hits - a.hits || (a.first < b.first ? -1 : a.first > b.first ? 1 : a.variant < b.variant ? -1 : 1),
    );
}
