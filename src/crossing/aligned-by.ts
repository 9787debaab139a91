import { primaryLanguage, type Span } from '../text/index.ts';
import type { CrossedRow, Evidence } from './types.ts';

/** What a row was aligned by, as one of its sides prints it; each thing once. */
export interface AlignedBy {
  readonly formulas: readonly string[];
  /** How many places of formulas the two sides share. */
  readonly formulaPlaces: number;
  /** Names, dates and numbers. */
  readonly facts: readonly string[];
  readonly terms: readonly string[];
  /** The language model that finds the two sides near in meaning. */
  readonly model: string | undefined;
}

/** The side whose words tell readers of a language what a row was aligned by: the one in that language, else A. */
export function readableSide(langs: Readonly<Record<'a' | 'b', string>>, reader: string): 'a' | 'b' {
  const isIn = (lang: string) => primaryLanguage(lang) === reader;
  return isIn(langs.b) && !isIn(langs.a) ? 'b' : 'a';
}

/** Formulas, names, dates and numbers decide; terms speak for a row where none of these do, its place where nothing does. */
export function alignedBy(row: CrossedRow, side: 'a' | 'b' = 'a'): AlignedBy {
  const of = (...kinds: readonly Evidence['kind'][]) =>
    kinds.flatMap((kind) => row.evidence.filter((one) => one.kind === kind));
  const words = (list: readonly Evidence[]) => [
    ...new Set(list.map((one) => wordsOfEvidence(row, one[side], side))),
  ];
  const formulas = of('formula');
  const named = words(formulas);
  return {
    formulas: named,
    formulaPlaces: formulas.length,
    // A name within a formula that was named is not named again.
    facts: words(of('name', 'date', 'number')).filter((fact) => !named.some((one) => one.includes(fact))),
    terms: words(of('term')),
    model: of('model')[0]?.key,
  };
}

/** Words of a side that a piece of evidence marks. */
function wordsOfEvidence(row: CrossedRow, span: Span, side: 'a' | 'b'): string {
  const clause = row[side].find(({ from, to }) => span.from >= from && span.to <= to);
  return clause === undefined ? '' : clause.text.slice(span.from - clause.from, span.to - clause.from);
}
