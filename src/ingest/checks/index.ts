/**
 * Is an extracted text whole, and is it the right one? Each check can refuse a text and says where; a text that is
 * refused is not stored. Thresholds are set so that no real joint statement at hand is refused (`npm run quality`
 * measures it). Pure.
 */
import { checkDoubled, checkEnd, checkLength } from './extent.ts';
import type { CheckInput, Failure } from './failure.ts';
import { checkLanguage, checkRightDocument, checkTerms } from './identity.ts';
import { checkNumbers } from './numbers.ts';
import { checkErrorPage, checkListing, checkResidue } from './page.ts';
import { checkRetelling } from './retelling.ts';

export type { Failure } from './failure.ts';

/** Everything that is wrong with a text; empty where it may be stored. */
export function checkText(input: CheckInput): readonly Failure[] {
  const paragraphs = input.text.split('\n\n');
  const blocked = checkErrorPage(input, paragraphs);
  // What is no document at all needs no further reasons.
  if (blocked.length > 0) return blocked;
  const waived = new Set(input.version.expect?.waived?.map((each) => each.check));
  return [
    ...checkLength(input, paragraphs),
    ...checkListing(input),
    ...checkRetelling(input),
    ...checkLanguage(input),
    ...checkTerms(input, paragraphs),
    ...checkRightDocument(input, paragraphs),
    ...checkEnd(input, paragraphs),
    ...checkNumbers(input),
    ...checkResidue(paragraphs),
    ...checkDoubled(paragraphs),
  ].filter((failure) => !waived.has(failure.check));
}
