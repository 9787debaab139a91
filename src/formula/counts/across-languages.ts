/** One count for all languages: statements, not texts, by the rule of `testimonyOf`. Pure. */
import type { CountedAuthority } from '../../statement/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import type { LanguageText } from './counted-text.ts';
import { type Sought, type StatementTexts, statementsOf, type Testimony, testimonyOf } from './testimony.ts';

/** A statement with the formula, and the language in which it was read there: of an authentic text before others. */
export interface SaidIn {
  readonly statement: string;
  readonly adopted: string;
  readonly lang: string;
}

/** How many statements say it. `beside` counts what only texts of another authority tell, and is never within. */
export interface StatementCount {
  readonly statements_with: number;
  /** Statements with a counted text in a language that has a pattern. */
  readonly statements: number;
  readonly beside: {
    /** Statements that say it in texts of another authority only. */
    readonly statements_with: number;
    /** Statements that only texts of another authority can be asked of. */
    readonly statements: number;
  };
}

/** The count of some of the statements. */
export interface PartAcross extends StatementCount {
  readonly not_testable: number;
  readonly first: SaidIn | null;
  readonly last: SaidIn | null;
}

export interface PartnerAcross extends PartAcross {
  readonly partner: string;
}

export interface AcrossLanguages extends StatementCount {
  /** Languages with a pattern in which there are counted texts. */
  readonly languages: readonly string[];
  /** Statements whose only texts are in languages without a pattern: they are never silent. */
  readonly not_testable: readonly string[];
  /** Date of the newest statement that was asked; null where none could be. */
  readonly until: string | null;
  readonly first: SaidIn | null;
  readonly last: SaidIn | null;
  readonly partners: readonly PartnerAcross[];
  /** Statements that are assigned to no partner; null where there are none. With the partners they add up to the whole. */
  readonly unassigned: PartAcross | null;
}

/**
 * Counts any formula over the same texts, which are in order of date. Statements whose `partner` is the key of no partner
 * (`isPartner`) have one count together.
 */
export function createAcross(
  texts: readonly LanguageText[],
  which: CountedAuthority,
  isPartner: (key: string) => boolean = () => true,
): (sought: Sought) => AcrossLanguages {
  const statements = statementsOf(texts, which);
  const languages = [...new Set(statements.flatMap(({ counted }) => counted.map(({ lang }) => lang)))].sort();
  return (sought) => {
    const asked = statements.map((statement) => ({ statement, testimony: testimonyOf(statement, sought) }));
    const unassigned = asked.filter(({ statement }) => !isPartner(statement.partner));
    const assigned = asked.filter(({ statement }) => isPartner(statement.partner));
    return {
      languages: languages.filter((lang) => sought.patterns.includes(primaryLanguage(lang))),
      ...countOf(asked),
      not_testable: asked.filter(isNotTestable).map(({ statement }) => statement.statement),
      until: asked.findLast(({ testimony }) => testimony.state !== 'not testable')?.statement.adopted ?? null,
      partners: [...Map.groupBy(assigned, ({ statement }) => statement.partner)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([partner, own]) => ({ partner, ...partOf(own) })),
      unassigned: unassigned.length === 0 ? null : partOf(unassigned),
    };
  };
}

interface Asked {
  readonly statement: StatementTexts;
  readonly testimony: Testimony;
}

/** No text of whatever authority can be asked. */
function isNotTestable({ testimony: { state, beside } }: Asked): boolean {
  return state === 'not testable' && beside === null;
}

function partOf(asked: readonly Asked[]): PartAcross {
  return { ...countOf(asked), not_testable: asked.filter(isNotTestable).length };
}

function countOf(asked: readonly Asked[]) {
  const said = asked.flatMap(({ statement: { statement, adopted }, testimony }): readonly SaidIn[] =>
    testimony.said ? [{ statement, adopted, lang: testimony.said.lang }] : [],
  );
  const told = asked.map(({ testimony }) => testimony);
  return {
    statements_with: said.length,
    statements: told.filter(({ state }) => state !== 'not testable').length,
    beside: {
      statements_with: told.filter(({ beside }) => beside === 'says').length,
      statements: told.filter(({ state, beside }) => state === 'not testable' && beside !== null).length,
    },
    first: said[0] ?? null,
    last: said.at(-1) ?? null,
  };
}
