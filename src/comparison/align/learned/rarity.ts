/**
 * How rare a stem is in public statements at large. Two clauses of a short text that share "denuclearization" share
 * more than two that share "cooperation"; the two texts alone are too short to tell. Pure.
 *
 * Source: document frequencies of stems over the clauses of 226 public joint statements (`npm run learn -- rarity`
 * writes them anew); −log of the share of clauses, in steps of a quarter. Words alone, no wording.
 */
import { ENGLISH_CLAUSES, ENGLISH_RARITY } from './rarity-data.ts';

const STEPS = 4;

/** Rarity of an English stem, or of the concept that it names. A stem that the table lacks is the rarest. */
export function generalRarity(stem: string): number {
  return english.get(stem) ?? RAREST;
}

/** "stem,stem;stem": the k-th group holds the stems of rarity k ÷ 4. */
function readTable(data: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [step, group] of data.split(';').entries()) {
    if (group !== '') for (const stem of group.split(',')) table.set(stem, step / STEPS);
  }
  return table;
}

/** Read when the module is, so that no comparison waits for it. */
const english = readTable(ENGLISH_RARITY);
export const RAREST = Math.log((ENGLISH_CLAUSES + 1) / 2);
