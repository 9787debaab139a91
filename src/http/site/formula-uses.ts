import type { FormulaCard } from '../../answers/formulas/formulas.ts';
import { partnerFilter } from '../../answers/unassigned.ts';
import type { AcrossLanguages } from '../../formula/index.ts';
import type { UseCount, UsesView } from '../../pages/index.ts';
import type { CountedText, StoredCollection } from '../../store/index.ts';

/**
 * What the table of a formula says: statements in all languages (`across`), or the texts of the one language that was
 * asked for.
 */
export function usesView(
  card: FormulaCard,
  across: AcrossLanguages | undefined,
  collection: StoredCollection | null,
  named: (partner: string) => string,
): UsesView {
  if (across)
    return {
      languages: across.languages,
      partners: across.partners.map((one) => ({ name: named(one.partner), ...acrossCount(one) })),
      unassigned: across.unassigned && acrossCount(across.unassigned),
      all: acrossCount({ ...across, not_testable: across.not_testable.length }),
    };
  const isPartner = partnerFilter(collection);
  const [assigned, others] = [true, false].map((is) =>
    card.searched.filter(({ partner }) => isPartner(partner) === is),
  ) as [CountedText[], CountedText[]];
  const count = (texts: readonly CountedText[]) => textsCount(texts, card.textsWith);
  return {
    languages: null,
    partners: [...Map.groupBy(assigned, ({ partner }) => partner)].map(([partner, own]) => ({
      name: named(partner),
      ...count(own),
    })),
    unassigned: others.length === 0 ? null : count(others),
    all: count(card.searched),
  };
}

type Across = Omit<AcrossLanguages['partners'][number], 'partner'>;

function acrossCount({ statements_with, statements, first, last, beside, not_testable }: Across): UseCount {
  return {
    said: statements_with,
    of: statements,
    first,
    last,
    beside: beside.statements_with,
    notTestable: not_testable,
  };
}

/** `texts` in order of date. */
function textsCount(texts: readonly CountedText[], textsWith: ReadonlySet<number>): UseCount {
  const saying = texts.filter(({ text }) => textsWith.has(text));
  return {
    said: saying.length,
    of: texts.length,
    first: saying[0] ?? null,
    last: saying.at(-1) ?? null,
    beside: 0,
    notTestable: 0,
  };
}
