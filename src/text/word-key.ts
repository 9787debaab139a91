import { languageOf } from './languages/index.ts';
import { letterKey } from './letters.ts';
import { stemmerOf } from './stem.ts';
import { WordMemory } from './word-memory.ts';

/** What parts a compound in one print and not in another: "co-operation", "long-term", "С. Н.". */
const JOINTS = /[-.'](?=.)|[.'-]$/gu;

const HYPHEN_OF_LETTER = /-(?=\p{L})|(?<=\p{L})-/gu;

/**
 * Equal for two prints of one word: letters as a reader takes them, one spelling, no hyphens and stops inside. Figures
 * keep their points and commas. Of no meaning by itself. Takes folded words.
 */
export function spellingKey(folded: string, lang: string): string {
  const known = memory.of(lang);
  const before = known.get(folded);
  if (before !== undefined) return before;
  const made = makeSpellingKey(folded, lang);
  memory.keep(known, folded, made);
  return made;
}

const memory = new WordMemory(20_000);

function makeSpellingKey(folded: string, lang: string): string {
  const letters = letterKey(folded, lang);
  // "C5-treffen", "covid-19": a hyphen beside a letter; figures keep what stands between them.
  const joined = /\d/.test(letters) ? letters.replace(HYPHEN_OF_LETTER, '') : letters.replace(JOINTS, '');
  return languageOf(lang).spelling(joined);
}

/**
 * What makes two words the same for shared wording and formulas: the stem of the folded word, without inner
 * hyphens, in one spelling. "Counter-terrorism" and "counterterrorism", "programmes" and "program" meet.
 */
export function wordKey(folded: string, lang: string): string {
  return wordKeyOf(lang)(folded);
}

/** `wordKey` for one language: to be taken once where many words are asked about. */
export function wordKeyOf(lang: string): (folded: string) => string {
  const stemOf = stemmerOf(lang);
  return (folded) => stemOf(folded.includes('-') ? folded.replaceAll('-', '') : folded);
}
