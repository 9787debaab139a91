/** Whether a stop ends a sentence where the next one follows without a space. Pure. */
import { isListed, type MetStop } from './abbreviated.ts';
import { isIdeograph } from './characters.ts';
import type { Language } from './languages/types.ts';
import { wordBefore } from './word-before.ts';

/** No space: "…of the region.We agreed", "in 2024.The", but not "www.example.org" or "U.S.A". */
export function endsWithoutSpace(
  { text, at, end, sentenceFrom }: MetStop,
  head: number,
  { abbreviations }: Language,
): boolean {
  const stop = text.charAt(at);
  // A half-width stop among characters that have no spaces between them.
  if (isIdeograph(text, at - 1) && isIdeograph(text, head)) return true;
  // "Trade grew.2026 will …": what is asked here was told to be no decimal.
  if (stop === '.' && /^(?:19|20)\d\d[ –—-]/u.test(text.slice(head, head + 5))) return true;
  if (!'.!?'.includes(stop) || !/^\p{Lu}(?:\p{Ll}|\s)/u.test(text.slice(head, head + 2))) return false;
  if (/[\]⁰¹²³⁴-⁹”»]/u.test(text.charAt(end - 1)) && end > at + 1) return true;
  const before = wordBefore(text, at, sentenceFrom);
  // Three letters may be an abbreviation ("обл.Арам").
  if (/^\p{Ll}{3}$/u.test(before))
    return /^\p{Lu}\p{Ll}+\s/u.test(text.slice(head, head + 30)) && !isListed(before, abbreviations);
  return /^(?:\p{Ll}{4,}|\d{4}|[IVXLC]{2,}|\p{Lu}{2,}|\p{Lu}?\p{Ll}{4,})$/u.test(before);
}
