import { languageOf } from './languages/index.ts';
import { letterKey } from './letters.ts';
import { stemmerOf } from './stem.ts';

/** What parts a compound in one print and not in another: "co-operation", "long-term", "С. Н.". */
const JOINTS = /[-.'](?=.)|[.'-]$/gu;

const HYPHEN_OF_LETTER = /-(?=\p{L})|(?<=\p{L})-/gu;

/**
 * Equal for two prints of one word: letters as a reader takes them, one spelling, no hyphens and stops inside. Figures
 * keep their points and commas. Of no meaning by itself. Takes folded words.
 */
export function spellingKey(folded: string, lang: string): string {
  const known = keysOf(lang);
  const before = known.get(folded);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const made = makeSpellingKey(folded, lang);
  known.set(folded, made);
  return made;
}

/** Keys already made, by language: a key depends on the word alone, and words come back. */
const remembered = new Map<string, Map<string, string>>();
const MOST_REMEMBERED = 20_000;

function keysOf(lang: string): Map<string, string> {
  const known = remembered.get(lang) ?? new Map<string, string>();
  if (remembered.size >= MOST_LANGUAGES) remembered.clear();
  remembered.set(lang, known);
  return known;
}

/** Tags are given from outside. */
const MOST_LANGUAGES = 64;

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
