/** Whether a sentence ends at the full stop of a word that may be cut short. Pure. */
import { endsAsNoWord, followsNumber, isContracted, isCutShort, isInRow } from './abbreviated.ts';
import { LONGEST_TIME, lacksVerb, opensAfterTime } from './after-time.ts';
import { endsBeforeVerb, isBeforeVerb } from './before-verb.ts';
import { isNameIn, isUnit } from './cut-words.ts';
import { type FullStop, type ListedWord, startsPoint, startsWithInitial } from './full-stop.ts';
import type { Language } from './languages/types.ts';

/** Units of time may open a sentence with what stands before them; other quantities do not. */
const TIMES: ReadonlySet<string> = new Set('ч мин сек сут мес min sec std hrs'.split(' '));
/** A figure, or a letter that counts: "Doc. A/5", "Ser. B, "; "A" alone is a word. */
const BESIDE_NUMBER =
  /^(?:\p{N}|№|[IVXLC]+\b|\p{Lu}[/.\d-]|[B-HJ-Z](?=[\s,;)])|A(?=[,;)]| (?:and|or|to|und|et|и) ))/u;

/** A figure, or a Roman numeral; "I" may be a word. */
const NUMBER = /^(?:\d|(?:[IVXLC]{2,}|[VX])\b)/u;

/** Undefined where the word is no abbreviation that any rule knows. */
export function endsAfterAbbreviation(stop: FullStop, word: ListedWord): boolean | undefined {
  const { met, before, ahead, language, opens } = stop;
  const { abbreviations } = language;
  if (endsList(stop, word)) return endsUnlessNamed(stop);
  if (isUnit(met, before, language) && /^\p{Lu}\p{Ll}/u.test(stop.nextWord))
    return opens || endsAfterUnit(stop);
  if (endsBeforeVerb(stop, word)) return true;
  if (word.isIn(abbreviations.before)) return false;
  if (word.isIn(abbreviations.beforeNumber) && BESIDE_NUMBER.test(ahead)) return false;
  if (endsPhrase(stop, word)) return closesList(stop, word) || endsUnlessNamed(stop);
  if (word.isIn(abbreviations.beforeNumber) && opensNumbered(ahead, language)) return false;
  const isShort =
    isCutShort(met, before) ||
    (endsAsNoWord(before, language) && !followsFigure(stop)) ||
    isContracted(met, before);
  if (isShort && NUMBER.test(ahead)) return false;
  // "Prof. em. Roe", «ст. преп. Нордов», «ф.ғ.д. Велтов»: one abbreviation after another, or letters for words.
  if (isInRow(met, before, language) || /^\p{L}(?:\.\p{Ll}){1,3}$/u.test(before)) return opens;
  if (opensNumbered(ahead, language) && /^\p{Lu}\p{Ll}{1,4}$/u.test(before)) return false;
  if (isShort || word.isIn(abbreviations.either))
    return !isBracketed(stop) || opens || (startsPoint(stop) && !startsWithInitial(ahead));
  return undefined;
}

/** «хлопок, зерно и др.» ends what it counts; "др." alone may be the title of a person. */
function endsList({ met: { text, at, sentenceFrom }, language }: FullStop, { folded }: ListedWord): boolean {
  const end = at - folded.length;
  // "и мн. др." says the same.
  const joint = /(?<!\p{L})(\p{L}{1,5}) (?:\p{L}{2}\. ?)?$/u.exec(
    text.slice(Math.max(sentenceFrom, end - 11), end),
  )?.[1];
  return joint !== undefined && language.abbreviations.closing.has(`${joint}_${folded}`);
}

/** What is counted or measured, of whatever name, may end a sentence. */
function followsFigure({ met: { text, at }, before }: FullStop): boolean {
  return /\d ?$/u.test(text.slice(Math.max(0, at - before.length - 2), at - before.length));
}

/** "5 p.m.", "etc.", "in 300 b.c.", «в 2023 г.»: it may end a phrase. "Met P.M. Velt" has no figure before it. */
function endsPhrase(stop: FullStop, { folded, isIn }: ListedWord): boolean {
  const { met, before, language } = stop;
  const { closing, either } = language.abbreviations;
  const afterFigure = followsFigure(stop);
  if (isIn(closing) && (afterFigure || !/^[ap]\.m$/u.test(folded))) return true;
  if (!isIn(either)) return false;
  if (afterFigure && /^(?:a\.d|b\.c)$/u.test(folded)) return true;
  if ((afterFigure || folded.startsWith('jh')) && isBeforeClause(stop)) return true;
  return followsNumber(met, before, language) && !(language.verbLast === true && lacksDash(met));
}

/** "… Aram usw. Aram trägt …": after "and so on" a verb shows that even a name of the text opens a sentence. */
function closesList(stop: FullStop, { isIn }: ListedWord): boolean {
  const { abbreviations } = stop.language;
  return isIn(abbreviations.closing) && !followsFigure(stop) && isBeforeVerb(stop.ahead, stop.language);
}

/** "… beträgt 40 Mio. Aram trägt die Hälfte": a noun and its verb after an amount that opened no sentence. */
function isBeforeClause({ met: { text, at, sentenceFrom }, ahead, language }: FullStop): boolean {
  const verb = /^\p{Lu}\p{L}+ (\p{Ll}+) (?!und |oder |sowie )\p{L}/u.exec(ahead)?.[1];
  if (verb === undefined || language.finiteVerb?.test(verb) !== true || at - sentenceFrom > LONGEST_TIME)
    return false;
  const sentence = text.slice(sentenceFrom, at);
  return !sentence.includes(',') && /^(?:\S+\s+){4}/u.test(sentence);
}

/** «Көпір XIX ғ. Арам тұсында салынған»: where the verb stands last, a date ends a sentence only after a dash. */
function lacksDash({ text, at, sentenceFrom }: FullStop['met']): boolean {
  return !/ [–—-] /u.test(text.slice(Math.max(sentenceFrom, at - LONGEST_TIME), at));
}

/** After the end of a phrase a capital opens a sentence, or is a name. */
function endsUnlessNamed(stop: FullStop): boolean {
  const { met, ahead, nextWord, language, opens } = stop;
  return !isBracketed(stop) || opens || startsPoint(stop) || opensAfterTime(met, ahead, nextWord, language);
}

/** "The bridge is 40 m. Trucks …", but «В 5 ч. Велт …». */
function endsAfterUnit({ met, before, nextWord, language }: FullStop): boolean {
  const { text, at, sentenceFrom } = met;
  const opensSentence =
    TIMES.has(before) &&
    at - sentenceFrom <= LONGEST_TIME &&
    lacksVerb(text.slice(sentenceFrom, at), language);
  return !opensSentence && !isNameIn(met, nextWord);
}

/** "Supp. Doc. 2", "Beschl. Nr. 9": an abbreviation that counts stands before another one. */
function opensNumbered(ahead: string, { abbreviations }: Language): boolean {
  const next = /^(\p{Lu}\p{L}{0,6})\. ?\d/u.exec(ahead)?.[1]?.toLowerCase();
  return next !== undefined && abbreviations.beforeNumber.has(next);
}

/**
 * Whether nothing but closing brackets belongs to the stop. Further stops or a closing quotation mark end the sentence;
 * a bracket does not: "the United States (U.S.) Summit".
 */
function isBracketed({ met: { text, at, end } }: FullStop): boolean {
  for (let mark = at + 1; mark < end; mark++) if (!')]'.includes(text.charAt(mark))) return false;
  return true;
}
