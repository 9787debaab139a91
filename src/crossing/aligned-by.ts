import { primaryLanguage, type Span } from '../text/index.ts';
import type { CrossedRow, Evidence, FactAlone } from './types.ts';

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

/** Languages of the pages: who reads one of them sooner reads the other than a third. */
const READ_SOONER = ['en', 'ru'];

/**
 * The side whose words tell readers of a language what a row was aligned by: the one in that language, else the one that
 * they most likely read, else A.
 */
export function readableSide(langs: Readonly<Record<'a' | 'b', string>>, reader: string): 'a' | 'b' {
  const rank = (lang: string) => {
    const at = [reader, ...READ_SOONER].indexOf(primaryLanguage(lang));
    return at < 0 ? READ_SOONER.length + 1 : at;
  };
  return rank(langs.b) < rank(langs.a) ? 'b' : 'a';
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

/** A fact that one side says alone, as that side prints it. */
export function wordsOfFact(row: CrossedRow, fact: FactAlone): string {
  return wordsOfEvidence(row, fact, fact.side);
}

/** Words of a side at a place in it. */
function wordsOfEvidence(row: CrossedRow, span: Span, side: 'a' | 'b'): string {
  const clause = row[side].find(({ from, to }) => span.from >= from && span.to <= to);
  return clause === undefined ? '' : clause.text.slice(span.from - clause.from, span.to - clause.from);
}
