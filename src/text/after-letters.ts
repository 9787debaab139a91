/** Whether a sentence ends at the full stop of initials, of a letter or numeral that names something, or of an ordinal. Pure. */
import { endsSurnameFirst, isNumberOf, isRoman, namedByLetter } from './abbreviated.ts';
import { isUpperCase } from './characters.ts';
import { type FullStop, startsWithInitial } from './full-stop.ts';
import type { Language } from './languages/types.ts';

/** Undefined where the word before the stop is neither letters for a name nor a number. */
export function endsAfterLetters(stop: FullStop): boolean | undefined {
  const { met, before, ahead, nextWord, language, opens } = stop;
  const isLetter = before.length === 1;
  // Arabic has no capitals, and one letter with a stop is a title or counts something: "د. ", "ص. 4".
  if (/^و?\p{sc=Arabic}(?:[.ـ]\p{sc=Arabic}|ـ)*$/u.test(before)) return false;
  if (/^\p{sc=Arabic}{2}$/u.test(before) && /^\d/u.test(ahead)) return false;
  // Initials: "J. Doe", "K.-J. Doe", "А. Б. Фамилия"; but "plan B. Aram".
  if (/^(?:\p{Lu}\p{Ll}?\.-?|\p{Lu}-)*\p{Lu}$/u.test(before) && !isRoman(before)) {
    if (opens || endsSurnameFirst(met, nextWord)) return true;
    const mayOpen = () => !startsWithInitial(ahead) || opensWithTitle(ahead, language);
    return isLetter && namedByLetter(met, before, language) && mayOpen();
  }
  // «при Петре I. Велт»: in Cyrillic a Latin letter is a numeral.
  if (isLetter && isRoman(before))
    return opens || namedByLetter(met, before, language) || /^\p{sc=Cyrillic}/u.test(nextWord);
  // German ordinals: "am 3. Oktober", "das 5. Treffen", "im XX. Jahrhundert".
  const mayBeOrdinal = language.numbers.ordinalStop && isUpperCase(met.text.charAt(stop.head));
  if (mayBeOrdinal && (/^\d{1,2}$/.test(before) || isRoman(before)))
    return opens || isNumberOf(met, before, language);
  return undefined;
}

/** "art. L. 12", "reg. B. 4": a letter between an abbreviation and a figure. */
export function isLetterBeforeFigure({ met: { text, at, sentenceFrom }, before, ahead }: FullStop): boolean {
  // "r. 4", «л. 7», «т. № 2»: one small letter that is no word counts; after a figure it is a unit.
  if (/^[^\P{Ll}aeiouyаеиоуыэюя]$/u.test(before) && /^(?:(?:№ ?)?\d|[IVXLC]{2,}\b|[VX]\b)/u.test(ahead))
    return /[\p{Ll}(,;–-] ?$/u.test(text.slice(Math.max(sentenceFrom, at - 3), at - 1));
  return (
    /^\p{Lu}$/u.test(before) &&
    /^\d/u.test(ahead) &&
    /\p{Ll}\. ?$/u.test(text.slice(Math.max(sentenceFrom, at - 4), at - 1))
  );
}

/** "App. B. H.E. Mr. Roe": letters that are a form of address are no initials. */
function opensWithTitle(ahead: string, { abbreviations }: Language): boolean {
  const title = /^(\p{Lu}(?:\.\p{Lu})+)\./u.exec(ahead)?.[1]?.toLowerCase();
  return title !== undefined && abbreviations.before.has(title);
}
