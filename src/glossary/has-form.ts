import type { GlossaryLanguage } from './entries.ts';
import { lookupOf } from './lookup.ts';

/** Whether a row of units – words, or the characters of a Chinese word – is the whole of a form of any concept. */
export function hasForm(units: readonly string[], lang: GlossaryLanguage): boolean {
  let at = lookupOf(lang);
  for (const unit of units) {
    const next = at.next?.get(unit);
    if (next === undefined) return false;
    at = next;
  }
  return at.concepts.length + at.acronyms.length > 0;
}
