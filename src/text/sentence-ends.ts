/**
 * Whether a full stop, question mark or exclamation mark ends a sentence. Rules, not a model: they are the same in Node
 * and in workerd, and each can be read. What they know of a language stands in its file. Pure.
 */
import {
  endsAsNoWord,
  isDayOfDate,
  isInRow,
  isPlainWord,
  type MetStop,
  VOWEL_AT_END,
} from './abbreviated.ts';
import { endsAfterAbbreviation } from './after-abbreviation.ts';
import { endsAfterLetters, isLetterBeforeFigure } from './after-letters.ts';
import { classOf, DASHES, DIGIT, isLowerCase, isUpperCase, SPACE } from './characters.ts';
import { isCutDate } from './cut-dates.ts';
import { isCutBeforeFigure, isCutBeforeSign, isCutElsewhere } from './cut-words.ts';
import { type FullStop, listedWord, readFullStop, startsPoint } from './full-stop.ts';
import type { Language } from './languages/types.ts';
import { goesOnAfterQuote, isSlogan } from './said-or-named.ts';
import { endsWithoutSpace } from './unspaced-ends.ts';
import { wordBefore } from './word-before.ts';

const ALWAYS_END = '。！？；．｡';
const OPENERS = `"'‘“„«‹([（【「『《〈¿¡`;
const QUOTE_CLOSERS = `"'’”»›“‘`;
/** No abbreviation of the lists is longer, without a full stop inside. */
const LONGEST_ABBREVIATION = 10;

/** Whether a stop that was met ends its sentence. */
export function endsSentence(met: MetStop, language: Language): boolean {
  const { text, at, end, to } = met;
  const stop = text.charAt(at);
  // 《前进！》一书: a stop inside the title of a book ends the title.
  if (end > at + 1 && '》〉'.includes(text.charAt(end - 1))) return false;
  if (ALWAYS_END.includes(stop)) return !goesOnAfterQuote(met, language) && !isSlogan(met);
  const next = skipSpace(text, end, to);
  if (next >= to) return false;
  let head = next;
  while (head < to && OPENERS.includes(text.charAt(head))) head++;
  if (next === end) return endsWithoutSpace(met, head, language);
  const first = text.charAt(head);
  if (isLowerCase(first)) return false;
  if (DASHES.includes(text.charAt(next)) && QUOTE_CLOSERS.includes(text.charAt(end - 1))) {
    // «…!» – said they.
    const spoken = skipSpace(text, next + 1, to);
    if (spoken > next + 1 && isLowerCase(text.charAt(spoken))) return false;
  }
  if (isEllipsis(text, at) && '[('.includes(text.charAt(at - 1))) return false;
  if (isEllipsis(text, at))
    return isUpperCase(first) && !(isSpacedOut(text, at) && /^I\b/u.test(text.slice(head, head + 2)));
  if (stop !== '.') return true;
  // "N°. 12": the sign is no letter.
  if (text.charAt(at - 1) === '°' && classOf(text.charCodeAt(head)) === DIGIT) return false;
  return endsAtFullStop(met, language, next, head);
}

/** The rules for a full stop, in the order in which they are asked; each word is read by the first that knows it. */
function endsAtFullStop(met: MetStop, language: Language, next: number, head: number): boolean {
  const before = wordBefore(met.text, met.at, met.sentenceFrom);
  if (before.length > LONGEST_ABBREVIATION && !before.includes('.') && !endsAsNoWord(before, language))
    return true;
  const stop = readFullStop(met, language, before, next, head);
  const { opens } = stop;
  if (isCutDate(stop)) return false;
  if (isPlainWord(before, language))
    return opens || startsPoint(stop) || !(isCut(stop) || isInRow(met, before, language));
  if (isDayOfDate(met, before, stop.ahead) || isCutAtOpening(stop) || isLetterBeforeFigure(stop))
    return false;
  if (isBracketedAlone(stop)) return opens;
  const word = listedWord(stop);
  if (word.whole === 'inside') return false;
  // "ген.-лейт.", "Dipl.-Ing.": a hyphen after a stop joins the parts of a title.
  if (/\p{Ll}\.-\p{L}+$/u.test(before)) return opens;
  // "MM. Roe": listed as printed.
  if (word.isCapitals && before.length > 1 && language.abbreviations.before.has(before)) return false;
  if (isUzbekInitial(stop)) return opens;
  return (
    (word.isCapitals ? undefined : endsAfterAbbreviation(stop, word)) ??
    endsAfterLetters(stop) ??
    (opens || startsPoint(stop) || !isCut(stop))
  );
}

/** "Prot. II was signed": a sentence that is one word cut short so far, and a number. */
function isCutAtOpening({ met: { at, sentenceFrom }, before, ahead }: FullStop): boolean {
  return (
    at - before.length === sentenceFrom &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(before) &&
    /^(?:\d|[IVXLC]+\b)/u.test(ahead) &&
    !VOWEL_AT_END.test(before)
  );
}

/** "Gen. (ret.) Aram": one word in brackets, cut short. */
function isBracketedAlone({ met: { text, at, end }, before }: FullStop): boolean {
  return (
    before.length < LONGEST_ABBREVIATION &&
    text.charAt(at - before.length - 1) === '(' &&
    text.charAt(end - 1) === ')'
  );
}

/** "O‘. R. Aramov": in Uzbek an initial may be a letter of two signs. */
function isUzbekInitial({ met: { text, at, sentenceFrom }, before }: FullStop): boolean {
  return (
    before === '' && /(?<![\p{L}'‘’])[OG][ʻʼ‘’'`]$/u.test(text.slice(Math.max(sentenceFrom, at - 3), at))
  );
}

/** Is the word before the stop cut short, though no list has it? */
function isCut({ met, before, ahead, language }: FullStop): boolean {
  if (isCutBeforeSign(before, ahead)) return true;
  if (/^\d/u.test(ahead) && isCutBeforeFigure(met, before, ahead, language)) return true;
  return isCutElsewhere(met, before);
}

/** Three stops and more, also with spaces between them. */
function isEllipsis(text: string, at: number): boolean {
  return text.charAt(at) === '…' || text.startsWith('...', at) || text.startsWith('. . .', at);
}

/** ". . ." and no fourth stop: a pause, after which a sentence may go on. */
function isSpacedOut(text: string, at: number): boolean {
  return (
    text.startsWith('. . .', at) &&
    text.slice(at + 5, at + 7) !== ' .' &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
  );
}

export function skipSpace(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && classOf(text.charCodeAt(next)) === SPACE) next++;
  return next;
}
