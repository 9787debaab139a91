/**
 * Whether a sentence ends at a time, a quantity or "etc.", after which a capital may open one or be a name. Pure.
 */
import type { MetStop } from './abbreviated.ts';
import { isNameIn } from './cut-words.ts';
import type { Language } from './languages/types.ts';

/** Fewer words than four before "5 p.m." or "2023 г." are the time that opens a sentence, not a sentence. */
const OPENED_BEFORE_TIME = /^(?:\S+\s+){3}/u;
/** A time that opens a sentence has no more words. */
const LONGEST_OPENING_WORDS = 5;
/** Four words are no longer. */
export const LONGEST_TIME = 200;

/** After "5 p.m.", "etc.", "в 2023 г.": a capital opens a sentence, unless it is a name or the time opened one. */
export function opensAfterTime(met: MetStop, ahead: string, nextWord: string, language: Language): boolean {
  const { abbreviations } = language;
  const { text, at, sentenceFrom } = met;
  if (at - sentenceFrom <= LONGEST_TIME && isOpening(text.slice(sentenceFrom, at).trim(), language))
    return false;
  // "at 5 p.m. Friday", "at 5 p.m. May 3".
  const folded = nextWord.toLowerCase();
  if (language.dates.weekdays?.has(folded) || language.dates.months.has(folded)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(nextWord) || /^\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?[Tt]ime\b/u.test(ahead))
    return false;
  if (abbreviations.before.has(nextWord.toLowerCase()) && ahead.charAt(nextWord.length) === '.') return true;
  return !isNameIn(met, nextWord);
}

/** Amounts, unlike times, open no sentence. */
const AMOUNTS = /(?:млн|млрд|трлн|тыс|чел|экз|шт|руб|долл|mln|mlrd|mio|mrd)$/iu;

/** "In early 2023 г": the time that opens a sentence, not a sentence. What is counted ("ore, copper, etc") opens none. */
function isOpening(sentence: string, { phrases, pointBoundaries, capitalsForNames }: Language): boolean {
  const counts =
    (sentence.includes(',') && !/[\dIVXLCХ½][\s)]*\S{1,12}$/u.test(sentence)) || AMOUNTS.test(sentence);
  if (!counts && !OPENED_BEFORE_TIME.test(sentence)) return true;
  return lacksVerb(sentence, { phrases, pointBoundaries, capitalsForNames });
}

/** «В начале XX в. Велт …»: a preposition opens it, and there is no verb yet. */
export function lacksVerb(
  sentence: string,
  {
    phrases,
    pointBoundaries,
    capitalsForNames,
  }: Pick<Language, 'phrases' | 'pointBoundaries' | 'capitalsForNames'>,
): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    capitalsForNames &&
    words.length <= LONGEST_OPENING_WORDS &&
    phrases.leading?.has(words[0] ?? '') === true &&
    phrases.determiners?.has(words[0] ?? '') !== true &&
    !words.some(pointBoundaries.isVerb)
  );
}
