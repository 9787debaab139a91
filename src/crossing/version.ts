import type { CrossedComparison } from './types.ts';

/**
 * The version of comparison across languages. Replies, ETags, pins and stored comparisons carry it. It is raised when
 * the same two texts may give other rows: other trees, other words in the glossary or the lexicon of formulas.
 */
export const CROSSING_VERSION = 'crossed-0.9.2';

/**
 * The version with the language model whose vectors spoke as well ("crossed-0.9.2+bge-m3"): what is made from words alone
 * and what is made with vectors never have one name.
 */
export function versionWith(model: string | undefined): string {
  return model === undefined ? CROSSING_VERSION : `${CROSSING_VERSION}+${model}`;
}

/** What a comparison across languages is made from: words, names and numbers, and vectors where a model is named. */
export type EvidenceUsed = 'words' | `words+${string}`;

export function evidenceWith(model: string | undefined): EvidenceUsed {
  return model === undefined ? 'words' : `words+${model}`;
}

/** The language model whose vectors spoke for rows of a comparison; undefined where the words decided alone. */
export function modelOf({ engine }: Pick<CrossedComparison, 'engine'>): string | undefined {
  const [, model] = String(engine.options.evidence).split('+');
  return model;
}
