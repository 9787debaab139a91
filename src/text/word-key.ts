import { languageOf } from './languages/index.ts';
import { letterKey } from './letters.ts';
import { stemmerOf } from './stem.ts';

/** What parts a compound in one print and not in another: "co-operation", "long-term", "С. Н.". */
const JOINTS = /[-.'](?=.)|[.'-]$/gu;

/**
 * Equal for two prints of one word: letters as a reader takes them, one spelling, no hyphens and stops inside. Figures
 * keep their points and commas. Of no meaning by itself. Takes folded words.
 */
export function spellingKey(folded: string, lang: string): string {
  const letters = letterKey(folded, lang);
  const joined = /\d/.test(letters) ? letters : letters.replace(JOINTS, '');
  return languageOf(lang).spelling(joined);
}

/**
 * What makes two words the same for shared wording and formulas: the stem of the folded word, without inner
 * hyphens, in one spelling. "Counter-terrorism" and "counterterrorism", "programmes" and "program" meet.
 */
export function wordKey(folded: string, lang: string): string {
  return stemmerOf(lang)(folded.includes('-') ? folded.replaceAll('-', '') : folded);
}
