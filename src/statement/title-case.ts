import { functionWordsOf, isAbbreviation, languageOf } from '../text/index.ts';

/** Acronyms that are read as words, so that their letters do not tell them from one; of publishers in any language. */
const ACRONYMS = new Set(
  (
    'UN US USA UK EU UAE OECD WTO IMF ADB AIIB EBRD IEA EAEU CAREC ICT NATO ASEAN OSCE OPEC UNESCO UNICEF IAEA ILO IMO AUKUS BRICS IPEF APEC COP AI ICAO CICA SCO ECO OIC OAS ' +
    'ЕС ООН ВТО МВФ ВОЗ США СНГ ОДКБ ОБСЕ ЕАЭС АСЕАН БРИКС НАТО ОАЭ ОИС ШОС ЮНЕСКО МАГАТЭ ЦА ИИ СВМДА АТЭС ' +
    'UNO ONU UE OTAN OTSC OSZE'
  ).split(' '),
);
const VOWEL = /[AEIOUYÀ-ÆÈ-ÏÒ-ÖØ-ÝАЕЁИІОУЫЭЮЯЄЇҮӨӘΑΕΗΙΟΥΩ]/u;
/** A word of more letters is no acronym, whatever its letters. */
const LONGEST_ACRONYM = 5;
const NUMERAL = /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/u;
/** Words with a letter that is not a capital are the exception in a title that is printed in capitals ("of the G7"). */
const LEAST_CAPITALS = 2;

/**
 * A title that its publisher printed wholly in capitals, as titles are printed in a list: small words in small letters,
 * others with a capital, acronyms and Roman numerals as they are. Any other title is left as it is, and so is writing that
 * has no capitals. The record keeps the title as it was printed. `given` is the language that the title should be in; one in
 * Cyrillic letters is not English.
 */
export function readableTitle(title: string, given: string): string {
  if (!isInCapitals(title)) return title;
  const lang = given === 'en' && /\p{Script=Cyrillic}/u.test(title) ? 'ru' : given;
  const isSmall = functionWordsOf(lang);
  const language = languageOf(lang);
  const lower = (text: string) => text.toLocaleLowerCase(lang);
  const capital = (word: string) => word.slice(0, 1) + lower(word.slice(1));
  // "President XI …" is a name, "the XI summit" a number.
  const counts = (all: string, at: number, length: number) =>
    !/^\s+\p{L}/u.test(all.slice(at + length)) ||
    isSmall(lower(/(?<!\p{L})(\p{L}+)\s+$/u.exec(all.slice(0, at))?.[1] ?? '-'));
  let opens = true;
  return title
    .replace(/\s+/gu, ' ')
    .replace(/[\p{L}\p{M}\p{N}.’'+]+|[:.!?–—“«(]/gu, (run, at: number, all: string) => {
      if (!/\p{L}/u.test(run)) {
        if (/[:!?–—“«(]/u.test(run)) opens = true;
        return run;
      }
      const [word = run] = /^[\p{L}\p{M}]+/u.exec(run) ?? [];
      const first = opens;
      opens = false;
      if (/\p{N}|\p{L}\.\p{L}/u.test(run)) return run;
      const rest = run.slice(word.length);
      const isNumeral = NUMERAL.test(word) && (word.length > 1 || !isSmall(lower(word)));
      if (isNumeral && counts(all, at, run.length)) return run;
      if (isSmall(lower(word)) && !ACRONYMS.has(word))
        return (first ? capital(word) : lower(word)) + ended(rest, capital, lower);
      if (isAbbreviation(lower(word), language) && rest.startsWith('.')) return capital(word) + rest;
      if (ACRONYMS.has(word) || (word.length <= LONGEST_ACRONYM && !VOWEL.test(word)))
        return word + ended(rest, capital, lower);
      // "O’Neill", "L’Union": one letter before the apostrophe, a word behind it.
      return capital(word) + ended(rest, word.length === 1 ? capital : lower, lower);
    });
}

/** What follows an apostrophe within a word: an ending, or a word of its own. */
function ended(rest: string, own: (word: string) => string, lower: (text: string) => string): string {
  return rest.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => (part.length > 1 ? own(part) : lower(part)));
}

/** At least two words that are no acronyms, and no letter that is not a capital. */
function isInCapitals(title: string): boolean {
  if (/\p{Ll}/u.test(title)) return false;
  const words = title.match(/\p{Lu}[\p{Lu}\p{M}]+/gu) ?? [];
  return (
    words.filter((word) => !ACRONYMS.has(word) && word.length > 3 && VOWEL.test(word)).length >=
    LEAST_CAPITALS
  );
}
