/**
 * What it tells that two clauses share a stem, beyond its rarity: "denuclear" speaks for one point, "invest" for one
 * topic only, and both are rare. Pure.
 *
 * Source: weights of a logistic regression over the stems that the candidates of hand-aligned statements share
 * (`npm run learn` writes them anew); log-odds in steps of an eighth. Words alone, no wording.
 */
import { ENGLISH_EVIDENCE, ENGLISH_EVIDENCE_LEAST } from './evidence-data.ts';

/** Steps of one unit of log-odds. */
export const EVIDENCE_STEPS = 8;

/** Evidence of an English stem, or of the concept that it names. A stem that the table lacks tells nothing. */
export function learnedEvidence(stem: string): number {
  return english.get(stem) ?? 0;
}

/** "stem,stem;stem": the k-th group holds the stems of evidence (least + k) ÷ 8. */
function readTable(data: string, least: number): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [step, group] of data.split(';').entries()) {
    if (group !== '') for (const stem of group.split(',')) table.set(stem, (least + step) / EVIDENCE_STEPS);
  }
  return table;
}

/** Read when the module is, so that no comparison waits for it. */
const english = readTable(ENGLISH_EVIDENCE, ENGLISH_EVIDENCE_LEAST);
