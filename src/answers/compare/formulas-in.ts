import type { SegmentedText } from '../../comparison/index.ts';
import { type FormulaHit, type Lexicon, readText, steppedMatcherOf } from '../../formula/index.ts';
import { inSteps, pauseAfter } from '../let-others-in.ts';

/** Words that somebody hands in are searched once for all that a reply is made from: keys across languages and digest. */
const found = new WeakMap<
  SegmentedText,
  { readonly lexicon: Lexicon['formulas']; readonly hits: readonly FormulaHit[] }
>();

/** The formulas and plain names of a lexicon in a text that is cut into clauses, in text order. */
export async function formulasIn(
  { formulas }: Lexicon,
  segmented: SegmentedText,
): Promise<readonly FormulaHit[]> {
  const before = found.get(segmented);
  if (before?.lexicon === formulas) return before.hits;
  const { text, lang, clauses } = segmented;
  const read = readText(text, lang, { clauses });
  await pauseAfter(text);
  const hits = await inSteps(steppedMatcherOf(formulas, lang)(read), text.length);
  found.set(segmented, { lexicon: formulas, hits });
  return hits;
}
