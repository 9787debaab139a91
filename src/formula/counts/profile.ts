import type { CountedAuthority } from '../../statement/index.ts';
import type { Formula } from '../patterns/formulas.ts';
import type { SaidIn } from './across-languages.ts';
import type { LanguageText } from './counted-text.ts';
import { statementsOf, testimonyOf } from './testimony.ts';

/** How one partner uses one formula, beside all others: statements in all languages, by the rule of `testimonyOf`. */
export interface ProfiledFormula {
  readonly formula: Formula;
  /** Statements of the partner that say it, of those with a text in a language that has a pattern. */
  readonly statements_with: number;
  readonly statements: number;
  readonly first: SaidIn;
  readonly last: SaidIn;
  /** The partner's latest statement says it; null where no text of that is in a language with a pattern. */
  readonly in_latest: boolean | null;
  /** Other partners with a statement that says it. */
  readonly others: readonly string[];
}

/**
 * The formulas that the statements of one partner say, in the order of the lexicon. `texts` are those of all partners of
 * one world, in all languages or in one, oldest first; `textsWith` names the texts in which each formula occurs. A text that
 * is not in the collection is in neither, so "no other partner" means: no text that was read.
 */
export function profileOf(
  partner: string,
  texts: readonly LanguageText[],
  which: CountedAuthority,
  textsWith: ReadonlyMap<string, ReadonlySet<number>>,
  formulas: readonly Formula[],
): readonly ProfiledFormula[] {
  const all = statementsOf(texts, which).filter(({ counted }) => counted.length > 0);
  return formulas.flatMap((formula): readonly ProfiledFormula[] => {
    const having = textsWith.get(formula.id);
    if (!having) return [];
    const sought = { patterns: Object.keys(formula.patterns), texts: having };
    const asked = all.map((statement) => ({ statement, ...testimonyOf(statement, sought) }));
    const own = asked.filter(({ statement }) => statement.partner === partner);
    const said = own.flatMap(({ statement: { statement, adopted }, said: text }): readonly SaidIn[] =>
      text ? [{ statement, adopted, lang: text.lang }] : [],
    );
    const [first] = said;
    const last = said.at(-1);
    if (!first || !last) return [];
    const latest = own.at(-1)?.state;
    const others = asked.filter((one) => one.said !== null && one.statement.partner !== partner);
    return [
      {
        formula,
        statements_with: said.length,
        statements: own.filter(({ state }) => state !== 'not testable').length,
        first,
        last,
        in_latest: latest === 'not testable' ? null : latest === 'says',
        others: [...new Set(others.map(({ statement }) => statement.partner))].sort(),
      },
    ];
  });
}
