/**
 * One count for all languages: statements, not texts. A statement says a formula if its text in any language with a
 * pattern for it says so; one whose texts are all in languages without a pattern cannot be tested, and is not silent. Pure.
 */

/** A current text of a statement in some language. */
export interface LanguageText {
  readonly text: number;
  readonly statement: string;
  readonly partner: string;
  readonly adopted: string;
  readonly lang: string;
  readonly authority: string;
}

/** A statement with the formula, and the language in which it was read there: of an authentic text before others. */
export interface SaidIn {
  readonly statement: string;
  readonly adopted: string;
  readonly lang: string;
}

export interface PartnerAcross {
  readonly partner: string;
  readonly statements_with: number;
  /** Statements with a text in a language that has a pattern. */
  readonly statements: number;
  readonly not_testable: number;
  readonly first: SaidIn | null;
  readonly last: SaidIn | null;
}

export interface AcrossLanguages {
  /** Languages with a pattern in which there are texts. */
  readonly languages: readonly string[];
  readonly statements_with: number;
  readonly statements: number;
  /** Statements whose only texts are in languages without a pattern: they are never silent. */
  readonly not_testable: readonly string[];
  readonly first: SaidIn | null;
  readonly partners: readonly PartnerAcross[];
}

/** `texts` are in order of date; `withFormula` are the texts that say it; `patterns` the languages that have a pattern. */
export function countAcross(
  texts: readonly LanguageText[],
  withFormula: ReadonlySet<number>,
  patterns: readonly string[],
): AcrossLanguages {
  const hasPattern = ({ lang }: LanguageText): boolean => patterns.includes(lang.split('-')[0] ?? lang);
  const statements = [...Map.groupBy(texts, ({ statement }) => statement).values()].map((own) => {
    const [one] = own as [LanguageText, ...LanguageText[]];
    const said = own
      .filter((text) => hasPattern(text) && withFormula.has(text.text))
      .sort(
        (x, y) =>
          Number(y.authority === 'authentic') - Number(x.authority === 'authentic') ||
          (x.lang < y.lang ? -1 : 1),
      );
    return {
      partner: one.partner,
      statement: one.statement,
      adopted: one.adopted,
      isTestable: own.some(hasPattern),
      lang: said[0]?.lang,
    };
  });
  const count = (own: typeof statements) => {
    const said = own.flatMap(({ statement, adopted, lang }): readonly SaidIn[] =>
      lang === undefined ? [] : [{ statement, adopted, lang }],
    );
    return {
      statements_with: said.length,
      statements: own.filter(({ isTestable }) => isTestable).length,
      first: said[0] ?? null,
      last: said.at(-1) ?? null,
    };
  };
  const untestable = (own: typeof statements) => own.filter(({ isTestable }) => !isTestable);
  const { last: _, ...all } = count(statements);
  return {
    languages: [...new Set(texts.filter(hasPattern).map(({ lang }) => lang))].sort(),
    ...all,
    not_testable: untestable(statements).map(({ statement }) => statement),
    partners: [...Map.groupBy(statements, ({ partner }) => partner)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([partner, own]) => ({ partner, ...count(own), not_testable: untestable(own).length })),
  };
}
