import type { Formula } from '../patterns/formulas.ts';
import type { CountedText } from './counted-text.ts';

/** A text that says something, with its date. */
interface SaidAt {
  readonly statement: string;
  readonly adopted: string;
}

/** How one partner uses one formula, beside all others. */
export interface ProfiledFormula {
  readonly formula: Formula;
  /** Texts of the partner that have it; out of all its texts. */
  readonly texts_with: number;
  readonly first: SaidAt;
  readonly last: SaidAt;
  /** The partner's latest text has it. */
  readonly in_latest: boolean;
  /** Other partners with a text that has it. */
  readonly others: readonly string[];
}

/**
 * The formulas that stand in the texts of one partner, in the order of the lexicon. `texts` are those of all partners of
 * one world and language, oldest first; `textsWith` names the texts in which each formula occurs. A text that is not in
 * the collection is in neither, so "no other partner" means: no text that was read.
 */
export function profileOf(
  partner: string,
  texts: readonly CountedText[],
  textsWith: ReadonlyMap<string, ReadonlySet<number>>,
  formulas: readonly Formula[],
): readonly ProfiledFormula[] {
  const own = texts.filter((text) => text.partner === partner);
  const latest = own.at(-1);
  return formulas.flatMap((formula): readonly ProfiledFormula[] => {
    const having = textsWith.get(formula.id);
    const said = own.filter(({ text }) => having?.has(text));
    const [first] = said;
    const last = said.at(-1);
    if (!having || !first || !last) return [];
    const others = texts.filter((text) => text.partner !== partner && having.has(text.text));
    return [
      {
        formula,
        texts_with: said.length,
        first: { statement: first.statement, adopted: first.adopted },
        last: { statement: last.statement, adopted: last.adopted },
        in_latest: last === latest,
        others: [...new Set(others.map((text) => text.partner))].sort(),
      },
    ];
  });
}
