/** Chinese and Japanese stops inside quotations and brackets that end no sentence. Pure. */
import type { MetStop } from './abbreviated.ts';
import { isIdeograph } from './characters.ts';
import type { Language } from './languages/types.ts';

const SLOGAN_MARKS: ReadonlyMap<string, string> = new Map([
  ['」', '「'],
  ['』', '『'],
  ['”', '“'],
  ['）', '（'],
  [')', '('],
]);
const LONGEST_SLOGAN = 30;
const QUOTE_OPENERS = '“「『';
/** Who speaks, in a few characters, and a verb of saying that ends the sentence or its part. */
const SPOKEN =
  /^\p{L}{1,8}?(?:[说說道问問答喊称稱](?:道|着|著)?|言った|述べた|尋ねた|答えた|語った)[。，、,]/u;
const LONGEST_SPEAKER = 14;
/** Last characters of verbs that bring what somebody said: 说“……。”, と言う. */
const SAYING = '说說道称稱示出调調言述问問答曰申布认認为為写寫';

/** 「行きます。」と言った: a particle right after the closing mark carries the sentence on. */
export function goesOnAfterQuote({ text, at, end, sentenceFrom }: MetStop, { phrases }: Language): boolean {
  if (end === at + 1) return false;
  if (phrases.joining.has(text.charAt(end))) return true;
  // “走。”他说: what opens the sentence is said by whoever follows.
  return (
    QUOTE_OPENERS.includes(text.charAt(sentenceFrom)) &&
    '”」』'.includes(text.charAt(end - 1)) &&
    SPOKEN.test(text.slice(end, end + LONGEST_SPEAKER))
  );
}

/** 提出「友谊！合作！」倡议: what is quoted right after a word, and goes on in a word, is a part of the sentence. */
export function isSlogan({ text, at, end, sentenceFrom }: MetStop): boolean {
  const opening = SLOGAN_MARKS.get(text.charAt(end - 1));
  if (opening === undefined || !isIdeograph(text, end)) return false;
  const least = Math.max(sentenceFrom, at - LONGEST_SLOGAN);
  const from = text.slice(least, at + 1).lastIndexOf(opening);
  if (from <= 0 || !isIdeograph(text, least + from - 1)) return false;
  // What is said in full ends with its full stop; an aside in brackets, or a name of several sentences, may hold one.
  return (
    '！？'.includes(text.charAt(at)) ||
    '（('.includes(opening) ||
    !SAYING.includes(text.charAt(least + from - 1))
  );
}
