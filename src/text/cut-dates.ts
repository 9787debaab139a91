/** Names of months and days that are cut short, told from the names in full and from the date around them. Pure. */
import { isUnitWord } from './cut-words.ts';
import type { FullStop } from './full-stop.ts';
import type { Language } from './languages/types.ts';

const YEAR = /^(?:19|20)\d\d(?!\d)/u;
/** A day, and a month in figures or as a word. */
const DAY = /^\d{1,2}(?:[.,:-]| |$)/u;
const DAY_BEFORE = /(?<!\d)(?:[12]?\d|3[01])(?:\.|-?\p{Ll}{1,2}\.?)? $/u;
/** Shorter beginnings of months are words of many kinds. */
const SHORTEST_MONTH = 3;
const LONGEST_MONTH = 6;

/** "5 févr. 2031", "Jän. 2031", "Di. 5. Mai", "lun. 5 mayo": the beginning of a name, before what goes on with a date. */
export function isCutDate({ met, before, ahead, language }: FullStop): boolean {
  const { text, at, sentenceFrom } = met;
  if (before.length > LONGEST_MONTH || !/^\p{L}\p{Ll}+$/u.test(before)) return false;
  const { months, weekdays } = language.dates;
  const folded = before.toLowerCase();
  if (YEAR.test(ahead)) {
    if (isMonthBeginning(folded, language)) return true;
    // A day stands before: whatever the language, a month stands between.
    const dayFrom = at - before.length;
    return !isUnitWord(before) && DAY_BEFORE.test(text.slice(Math.max(sentenceFrom, dayFrom - 6), dayFrom));
  }
  if (weekdays === undefined || !begins(folded, weekdays)) return false;
  const word = /^(?:\d{1,2}(?:\.|-?\p{Ll}{1,2})? (?:de )?)?(\p{L}+)/u.exec(ahead)?.[1]?.toLowerCase();
  if (word !== undefined && /\d/u.test(ahead)) return months.has(word) || begins(word, months.keys());
  return DAY.test(ahead) && (before !== folded || /^\d{1,2}[.:]\d\d/u.test(ahead));
}

/** Is it the beginning of the name of a month? */
export function isMonthBeginning(folded: string, { dates }: Pick<Language, 'dates'>): boolean {
  return (
    folded.length >= SHORTEST_MONTH && folded.length <= LONGEST_MONTH && begins(folded, dates.months.keys())
  );
}

/** Does a name begin with the word, and go on? */
function begins(word: string, names: Iterable<string>): boolean {
  for (const name of names) if (name.length > word.length && name.startsWith(word)) return true;
  return false;
}
