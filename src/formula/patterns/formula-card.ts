import type { Place } from '../types.ts';
import {
  byDate,
  type Count,
  type CountedText,
  countTexts,
  type KnownStatement,
} from '../wording/counted-text.ts';
import type { FormulaHit } from './match-formulas.ts';

/** A use of a formula with the words around it. */
export interface FormulaUse extends Place {
  readonly adopted: string;
  readonly variant: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly order: readonly string[];
  /** The words as printed, and what stands before and after them in the same clause. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** What one partner's texts do with a formula. Counts first: with few texts a rate would mislead. */
export interface PartnerUse {
  readonly partner: string;
  readonly count: Count;
  readonly first?: FormulaUse;
  readonly last?: FormulaUse;
  /** The latest text with it, and how many later texts of this partner have it not; absent where the latest has it. */
  readonly notSeenSince?: { readonly text: string; readonly adopted: string; readonly chances: number };
}

export interface VariantUse {
  readonly variant: string;
  readonly texts: readonly string[];
  readonly partners: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly uses: readonly FormulaUse[];
}

export interface FormulaCard {
  readonly formula: string;
  readonly count: Count;
  /** The earliest use in this collection; what was said before or elsewhere is not known here. */
  readonly firstInCollection?: FormulaUse;
  readonly partners: readonly PartnerUse[];
  /** Most frequent first. */
  readonly variants: readonly VariantUse[];
  readonly uses: readonly FormulaUse[];
}

/** Everything that the texts say with one formula, partner by partner and form by form. */
export function formulaCard(
  formula: string,
  texts: readonly CountedText[],
  known: readonly KnownStatement[] = [],
): FormulaCard {
  const sorted = byDate(texts);
  const uses = sorted.flatMap((text) =>
    text.hits.filter((hit) => hit.formula === formula).map((hit) => toUse(text, hit)),
  );
  const has = (text: CountedText): boolean => text.hits.some((hit) => hit.formula === formula);
  const [first] = uses;
  return {
    formula,
    count: countTexts(sorted, has, known),
    ...(first === undefined ? {} : { firstInCollection: first }),
    partners: partnersOf(sorted, known).map((partner) => partnerUse(partner, sorted, known, uses, has)),
    variants: variantsOf(uses),
    uses,
  };
}

/** Partners in the order of their first text, then those known only by statements without text. */
export function partnersOf(
  texts: readonly { readonly partner: string }[],
  known: readonly KnownStatement[] = [],
): readonly string[] {
  return [...new Set([...texts, ...byDate(known)].map(({ partner }) => partner))];
}

function partnerUse(
  partner: string,
  sorted: readonly CountedText[],
  known: readonly KnownStatement[],
  uses: readonly FormulaUse[],
  has: (text: CountedText) => boolean,
): PartnerUse {
  const mine = sorted.filter((text) => text.partner === partner);
  const myUses = uses.filter((use) => use.partner === partner);
  const first = myUses[0];
  const last = myUses.at(-1);
  const lastWith = mine.findLastIndex(has);
  const chances = mine.length - 1 - lastWith;
  const since = mine[lastWith];
  return {
    partner,
    count: countTexts(
      mine,
      has,
      known.filter((statement) => statement.partner === partner),
    ),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(since === undefined || chances === 0
      ? {}
      : { notSeenSince: { text: since.id, adopted: since.adopted, chances } }),
  };
}

function variantsOf(uses: readonly FormulaUse[]): readonly VariantUse[] {
  const byVariant = new Map<string, FormulaUse[]>();
  for (const use of uses) {
    const list = byVariant.get(use.variant);
    if (list === undefined) byVariant.set(use.variant, [use]);
    else list.push(use);
  }
  return [...byVariant]
    .map(([variant, list]) => ({
      variant,
      texts: [...new Set(list.map(({ text }) => text))],
      partners: [...new Set(list.map(({ partner }) => partner))].sort(),
      first: list[0]?.adopted as string,
      last: list.at(-1)?.adopted as string,
      uses: list,
    }))
    .sort((a, b) => b.texts.length - a.texts.length || (a.first < b.first ? -1 : 1));
}

/** Context is cut to the clause: what stands in the next sentence belongs to another thought. */
function toUse(text: CountedText, hit: FormulaHit): FormulaUse {
  const clean = (from: number, to: number): string => text.text.slice(from, to).replace(/\s+/g, ' ');
  const start = Math.max(hit.clauseFrom, hit.from - MOST_CONTEXT);
  const end = Math.min(hit.clauseTo, hit.to + MOST_CONTEXT);
  return {
    text: text.id,
    partner: text.partner,
    adopted: text.adopted,
    clause: hit.clause,
    from: hit.from,
    to: hit.to,
    variant: hit.variant,
    slots: Object.fromEntries(Object.entries(hit.slots).map(([name, { words }]) => [name, words])),
    order: hit.order,
    words: clean(hit.from, hit.to),
    before: clean(start, hit.from).trimStart(),
    after: clean(hit.to, end).trimEnd(),
  };
}

/** UTF-16 units of context on each side. */
const MOST_CONTEXT = 160;
