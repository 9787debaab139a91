import { joinTexts } from '../prepared/joint-vocabulary.ts';
import { prepareUnits } from '../prepared/prepare.ts';
import { editsOfRow } from '../rows/edits.ts';
import { sideOf } from '../rows/row-side.ts';
import type { Edit } from '../types.ts';
import { presentPairing } from './absorb-islands.ts';
import { makeWorkspace } from './pair-box.ts';
import { turnPairing } from './pairing.ts';

/**
 * The word edits between two texts taken as one clause each: half-open UTF-16 spans that tile both texts. Words,
 * numbers and marks of punctuation are compared after folding of case, quotes and dashes; white space is never
 * compared. Words are paired as a reader would (see pairing.ts and absorb-islands.ts), which is not always the fewest edits: for those, see
 * `diffTokens`. Swapping the texts swaps the kinds and nothing else but the order of neighbouring one-sided edits.
 */
export function diffWords(a: string, b: string, options?: { lang?: string }): readonly Edit[] {
  const lang = options?.lang ?? 'en';
  const unitA = prepareUnits([a], lang);
  const unitB = prepareUnits([b], lang);
  const { lexis, idsA, idsB } = joinTexts(unitA, unitB);
  const pairing =
    a > b
      ? turnPairing(presentPairing(idsB, idsA, lexis, makeWorkspace()), idsA.length)
      : presentPairing(idsA, idsB, lexis, makeWorkspace());
  const edits = editsOfRow(sideOf(unitA, idsA, [0], 0), sideOf(unitB, idsB, [0], 0), pairing, lexis);
  const blankA = idsA.length === 0 && a.length > 0;
  const blankB = idsB.length === 0 && b.length > 0;
  if (!blankA && !blankB) return edits;
  // White space alone is no difference; but where the other text has words, the spans must still tile both.
  const whole = { a: { from: 0, to: blankA ? a.length : 0 }, b: { from: 0, to: blankB ? b.length : 0 } };
  if (edits.length === 0) return [{ kind: 'same', ...whole }];
  const shift = edits.map(
    (edit): Edit =>
      blankA
        ? { ...edit, a: { from: a.length, to: a.length } }
        : { ...edit, b: { from: b.length, to: b.length } },
  );
  return [{ kind: blankA ? 'only_a' : 'only_b', ...whole }, ...shift];
}
