/** Formulas that a statement lacks although its predecessor, or the latest statements of other partners, have them. Pure. */
import type { CountedAuthority } from '../../statement/index.ts';
import type { Formula } from '../patterns/formulas.ts';
import type { LanguageText } from './counted-text.ts';
import { expectedOf, LEAST_PARTNERS } from './expected.ts';
import { type StatementTexts, statementsOf, type Testimony, testimonyOf } from './testimony.ts';

/** A formula that a statement lacks, or cannot be asked for, although those that it is measured against have it. */
export interface FormulaAbsence<Text extends LanguageText = LanguageText> {
  readonly formula: Formula;
  /** The statement before it with the same partner has the formula. */
  readonly predecessor: boolean;
  /** Partners whose latest statement up to this date has it … */
  readonly partners: readonly string[];
  /** … of so many that can be asked for it. */
  readonly of: number;
  /** A text that has it: of the predecessor, else of another partner. */
  readonly stands: Text;
  /** A text of the statement itself has it that does not count, such as an unofficial translation. */
  readonly beside: boolean;
}

export interface FormulaLedger<Text extends LanguageText = LanguageText> {
  /** The statement before it with the same partner, where the collection has one. */
  readonly predecessor: StatementTexts<Text> | null;
  /** The latest statement of every other partner before this one, by partner. */
  readonly others: readonly StatementTexts<Text>[];
  /** Those that the predecessor has come first, then those of most partners. */
  readonly absences: readonly FormulaAbsence<Text>[];
  /** Expected formulas that have no pattern in any language of the statement: it is not silent on them. */
  readonly not_testable: readonly FormulaAbsence<Text>[];
  /** Formulas that the statement has: the ledger was not made of a text that was not read. */
  readonly present: number;
  /** Earlier statements of which only texts of another authority are here: they were not asked. */
  readonly beside: readonly string[];
}

/**
 * Pure counts: `texts` in order of date, of one language or of all; `textsWith` names the texts in which each formula
 * occurs. What is assigned to no partner is measured and measures nobody. A statement without a counted text never counts
 * as silent; the ledger of such a one is empty.
 */
export function ledgerOf<Text extends LanguageText>(
  id: string,
  texts: readonly Text[],
  textsWith: ReadonlyMap<string, ReadonlySet<number>>,
  formulas: readonly Formula[],
  {
    which = 'official',
    isPartner,
  }: { readonly which?: CountedAuthority; readonly isPartner?: (key: string) => boolean } = {},
): FormulaLedger<Text> {
  const all = statementsOf(texts, which);
  const at = all.findIndex(({ statement }) => statement === id);
  const subject = all[at];
  const none = { predecessor: null, others: [], absences: [], not_testable: [], present: 0, beside: [] };
  if (!subject || subject.counted.length === 0) return none;
  const earlier = all.slice(0, at);
  const { predecessor, others } = expectedOf(
    subject,
    earlier.filter(({ counted }) => counted.length > 0),
    isPartner,
  );
  const absences: FormulaAbsence<Text>[] = [];
  const untestable: FormulaAbsence<Text>[] = [];
  let present = 0;
  for (const formula of formulas) {
    const having = textsWith.get(formula.id);
    if (!having) continue;
    const sought = { patterns: Object.keys(formula.patterns), texts: having };
    const own = testimonyOf(subject, sought);
    if (own.state === 'says') {
      present++;
      continue;
    }
    const before = predecessor && testimonyOf(predecessor, sought).said;
    const told = others.map((other) => ({ ...other, testimony: testimonyOf(other, sought) }));
    const saying = told.flatMap(({ partner, testimony: { said } }) => (said ? [{ partner, said }] : []));
    const stands = before ?? saying[0]?.said;
    if (!stands || (!before && saying.length < LEAST_PARTNERS)) continue;
    (own.state === 'silent' ? absences : untestable).push({
      formula,
      predecessor: before !== null,
      partners: saying.map(({ partner }) => partner),
      of: told.filter(({ testimony }) => isTestable(testimony)).length,
      stands,
      beside: own.beside === 'says',
    });
  }
  const weight = ({ predecessor: first, partners }: FormulaAbsence) => (first ? 100 : 0) + partners.length;
  const weightiestFirst = (list: FormulaAbsence<Text>[]) => list.sort((a, b) => weight(b) - weight(a));
  return {
    predecessor,
    others,
    absences: weightiestFirst(absences),
    not_testable: weightiestFirst(untestable),
    present,
    beside: earlier.flatMap(({ statement, counted }) => (counted.length === 0 ? [statement] : [])),
  };
}

function isTestable({ state }: Testimony): boolean {
  return state !== 'not testable';
}
