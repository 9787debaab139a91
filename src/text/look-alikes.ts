/**
 * Letters that look alike in Latin and Cyrillic print ("C5+1" and «С5+1», «CHГ» with two Latin letters): a slip of the
 * keyboard that no reader sees. Pure.
 */

/** Latin → Cyrillic, small letters of what looks alike as a capital or as a small letter. */
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ə: 'ә',
};
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin]),
);
const ALIKE_LATIN = /[abcehikmoptxyə]/g;
const ALIKE_CYRILLIC = /[авсенікмортхуә]/g;
const HAS_LATIN = /[a-zə]/;
const HAS_CYRILLIC = /[\u0400-\u04ff]/;
/**
 * A whole word of such letters is taken for the other script only where it holds a figure or may be an acronym: "C5+1",
 * "OBCE". Shorter ones are words in both: English "he" and "to" are not Russian «не» and «то».
 */
const SHORTEST = 3;
const LONGEST = 4;

/** The word in one script: that of its letters that look like no other, else that of the language. Takes a folded word. */
export function inOneScript(folded: string, writtenInCyrillic: boolean): string {
  const latin = HAS_LATIN.test(folded);
  const cyrillic = HAS_CYRILLIC.test(folded);
  if (latin === cyrillic) return latin ? mixed(folded, writtenInCyrillic) : folded;
  const mayBeAcronym = folded.length >= SHORTEST && folded.length <= LONGEST;
  if (latin !== writtenInCyrillic || !(mayBeAcronym || /\d/.test(folded))) return folded;
  return writtenInCyrillic ? toCyrillic(folded) : toLatin(folded);
}

function mixed(folded: string, writtenInCyrillic: boolean): string {
  const parts = folded.split('-');
  // "IT-компания" is made of two words; each has a script of its own.
  if (parts.length > 1) return parts.map((part) => inOneScript(part, writtenInCyrillic)).join('-');
  const asCyrillic = folded.replace(ALIKE_LATIN, (letter) => CYRILLIC[letter] ?? letter);
  if (!HAS_LATIN.test(asCyrillic)) return asCyrillic;
  const asLatin = folded.replace(ALIKE_CYRILLIC, (letter) => LATIN[letter] ?? letter);
  return HAS_CYRILLIC.test(asLatin) ? folded : asLatin;
}

function toCyrillic(folded: string): string {
  const turned = folded.replace(ALIKE_LATIN, (letter) => CYRILLIC[letter] ?? letter);
  return HAS_LATIN.test(turned) ? folded : turned;
}

function toLatin(folded: string): string {
  const turned = folded.replace(ALIKE_CYRILLIC, (letter) => LATIN[letter] ?? letter);
  return HAS_CYRILLIC.test(turned) ? folded : turned;
}
