/** What stands before a full stop: an abbreviation in one word or several, or a number or letter that a noun asks for. Pure. */
import { classOf, IDEOGRAPH, LETTER } from './characters.ts';
import type { Language } from './languages/types.ts';
import type { Looks } from './looks.ts';
import type { Span } from './types.ts';

/** Parts of "т. е." and "z. B." are no longer. */
const LONGEST_SPACED_PART = 3;

/** Units before a stop in which surnames with initials are looked for. */
const LONGEST_ROW = 200;

/** A stop that was met: where it is, where it ends with all that belongs to it, and the stretch it stands in. */
export interface MetStop {
  readonly text: string;
  readonly at: number;
  /** After further stops, closing marks and note marks. */
  readonly end: number;
  readonly sentenceFrom: number;
  readonly to: number;
  /** What may be read of the rest of the text. */
  readonly looks: Looks;
}

/** Small letters alone, and no abbreviation: what stands before most full stops. */
export function isPlainWord(
  word: string,
  {
    abbreviations: { before, beforeNumber, closing, either },
    cutEnds,
  }: Pick<Language, 'abbreviations' | 'cutEnds'>,
): boolean {
  if (word.length <= LONGEST_SPACED_PART) return false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f))) return false;
  }
  return !isListed(word, { before, beforeNumber, closing, either }) && !endsAsNoWord(word, { cutEnds });
}

/** Whether a folded word is an abbreviation of any sort. */
export function isListed(
  word: string,
  { before, beforeNumber, closing, either }: Omit<Language['abbreviations'], 'lettered'>,
): boolean {
  return before.has(word) || beforeNumber.has(word) || closing.has(word) || either.has(word);
}

/** Whether a folded word without its last stop is an abbreviation: a listed one, or letters with stops between them. */
export function isAbbreviation(word: string, { abbreviations }: Pick<Language, 'abbreviations'>): boolean {
  return isListed(word, abbreviations) || /^\p{L}(?:\.\p{L})+$/u.test(word);
}

/** "т. е.", "z. B.": the abbreviation whose last part ends here; `inside` where another part of one follows. */
export function spacedAbbreviation(
  { text, at, sentenceFrom, to }: MetStop,
  folded: string,
  next: number,
  { abbreviations }: Language,
): string | undefined {
  if (folded === '' || folded.replace(/[.-]/g, '').length > LONGEST_SPACED_PART) return undefined;
  const listed = (word: string): boolean =>
    abbreviations.before.has(word) || abbreviations.either.has(word) || abbreviations.closing.has(word);
  const following = /^(\p{L}{1,3})\./u.exec(text.slice(next, Math.min(to, next + 4)))?.[1]?.toLowerCase();
  const earlier = partsBefore(text, at - folded.length, sentenceFrom);
  if (following !== undefined)
    for (const parts of [folded, ...earlier.map((part) => `${part}.${folded}`)])
      if (listed(`${parts}.${following}`) || longerOf(abbreviations).has(`${parts}.${following}`))
        return 'inside';
  return earlier.map((part) => `${part}.${folded}`).findLast(listed);
}

/** The short words with stops right before an offset: "б. з." before "д" → ["з", "б.з"]. */
function partsBefore(text: string, from: number, limit: number): readonly string[] {
  const least = Math.max(limit, from - 2 * (LONGEST_SPACED_PART + 2) - 2);
  const last = partBefore(text, from, least);
  if (last === undefined) return [];
  const part = text.slice(last.from, last.to).toLowerCase();
  const first = partBefore(text, last.from, least);
  // "a.б. з.": a longer row of letters and stops is no abbreviation in two parts.
  if (first === undefined || (first.from > least && text.charAt(first.from - 1) === '.')) return [part];
  return [part, `${text.slice(first.from, first.to).toLowerCase()}.${part}`];
}

/** The word of one to three letters whose stop, and at most one space, ends right at an offset. */
function partBefore(text: string, end: number, least: number): Span | undefined {
  let to = end;
  if (to > least && text.charAt(to - 1) === ' ') to--;
  if (to <= least || text.charAt(to - 1) !== '.') return undefined;
  to--;
  let from = to;
  while (from > least && to - from <= LONGEST_SPACED_PART && isLetter(text, from - 1)) from--;
  return from === to || to - from > LONGEST_SPACED_PART ? undefined : { from, to };
}

function isLetter(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === LETTER || kind === IDEOGRAPH;
}

/** The first two parts of abbreviations of three: "i.d" of "i.d.r". */
const beginnings = new WeakMap<Language['abbreviations'], ReadonlySet<string>>();
function longerOf(abbreviations: Language['abbreviations']): ReadonlySet<string> {
  const known = beginnings.get(abbreviations);
  if (known !== undefined) return known;
  const made = new Set<string>();
  for (const list of [abbreviations.before, abbreviations.either, abbreviations.closing])
    for (const word of list) {
      const parts = word.split('.');
      for (let count = 2; count < parts.length; count++) made.add(parts.slice(0, count).join('.'));
    }
  beginnings.set(abbreviations, made);
  return made;
}

/** "XII ", "XVI–XVII ": Roman figures are printed with Cyrillic letters too. */
const CENTURY = /(?<![\p{L}\d])[IVXХІ]{1,5}(?:[-–—][IVXХІ]{1,5})? ?$/u;

/** "in 2023 г.", «в XII в.», "5 млн": a short word after a number stands at the end of its phrase. */
export function followsNumber(
  { text, at, sentenceFrom }: MetStop,
  before: string,
  { dates }: Language,
): boolean {
  const word = before.toLowerCase();
  const isYear = dates.yearWords.has(word);
  if (!isYear && dates.centuryWords?.has(word) !== true) return false;
  const number = text.slice(Math.max(sentenceFrom, at - before.length - 12), at - before.length);
  return isYear
    ? /(?:\d{4}|\d0(?=-\p{Ll}))(?:[-–—]\d{2,4})?(?:-\p{Ll}{1,2})? ?$/u.test(number)
    : CENTURY.test(number);
}

/** "App.", "Fig.", "Sec.": shorter ones may stand before a name. */
const SHORTEST_COUNTING = 3;

/** «Начальник пограничного пункта А. Нордов», "Leiter der Gruppe A. Nord": who is in charge of a thing is named next. */
const IN_CHARGE =
  /(?<!\p{L})(?:глава|(?:начальник|руководител|командир|директор|координатор|председател|представител|заместител|член|глав)\p{Ll}{0,3}(?: \p{Ll}+){1,2}|(?:Leiter|Sprecher|Vorsitzender?|Chef|Mitglied)(?:in)? de[rs](?: \p{L}+){1,2}) $/iu;
/** Units before a letter in which such an office is looked for. */
const LONGEST_OFFICE = 60;

/** "plan B", "Chapter V", "you and I": a noun that letters name stands before. */
export function namedByLetter(
  { text, at, sentenceFrom }: MetStop,
  letter: string,
  { abbreviations }: Language,
): boolean {
  // "Rev. J. Roe": what may stand before a name is no number here.
  const isBefore = (noun: string) =>
    abbreviations.before.has(noun.toLowerCase()) || abbreviations.before.has(noun);
  const end = at - letter.length;
  if (end <= sentenceFrom || text.charAt(end - 1) !== ' ') return false;
  const before = text.slice(Math.max(sentenceFrom, end - 24), end);
  // "Plans A and B", "you and I", but "Marsh and A. Reed".
  if (/ (?:and|и) $/u.test(before)) return /(?<![\p{L}.])(?:\p{L}|you|ты|вы) (?:and|и) $/u.test(before);
  const [, noun = '', cut] = /([\p{L}\p{M}]+)(\.?) $/u.exec(before) ?? [];
  // A single letter with a stop is an initial, whatever it may count.
  if (cut === '.' && (noun.length < SHORTEST_COUNTING || isBefore(noun))) return false;
  if (!isRoman(letter) && IN_CHARGE.test(text.slice(Math.max(sentenceFrom, end - LONGEST_OFFICE), end)))
    return false;
  // "App. B.": what counts parts of a text may do so with letters.
  return (cut === '.' ? abbreviations.beforeNumber : abbreviations.lettered).has(noun.toLowerCase());
}

/** "Kapitel IV. Aram", "Rn. 7. Aram": a number that names a part of something is no ordinal. */
export function isNumberOf(
  { text, at, sentenceFrom }: MetStop,
  number: string,
  { abbreviations }: Language,
): boolean {
  const end = at - number.length;
  const noun = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(sentenceFrom, end - 24), end))?.[1]?.toLowerCase();
  return noun !== undefined && (abbreviations.lettered.has(noun) || abbreviations.beforeNumber.has(noun));
}

export function isRoman(word: string): boolean {
  return /^[IVXLC]+$/u.test(word) && word !== 'C' && word !== 'L';
}

/** They stand before any word, also before the last of a sentence. */
const ADVERBS: ReadonlySet<string> = new Set('напр вкл искл ок прибл соотв согл'.split(' '));
/** What is cut short ends before a vowel. */
export const VOWEL_AT_END = /[aeiouyäöüаеёиоуыэюяіәөүұ]$/u;

const VOWEL = /[aeiouyаеёиоуыэюяіїєәөүұўӯӣıœæøάέήίόύώ]/u;

/** "Rm.", "Bldg.", «Стд.»: what has no vowel is no whole word. A unit after its number may end a sentence. */
export function isCutShort({ text, at, sentenceFrom }: MetStop, before: string): boolean {
  if (!/^\p{L}\p{Ll}{1,5}$/u.test(before) || VOWEL.test(before.normalize('NFD').toLowerCase())) return false;
  if (!/[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(before)) return false;
  const end = at - before.length;
  return !/[\d½%]\s?$/u.test(text.slice(Math.max(sentenceFrom, end - 3), end));
}

/** "öffentl.", "decl.", "tít.": no whole word of the language ends so. */
export function endsAsNoWord(before: string, { cutEnds }: Pick<Language, 'cutEnds'>): boolean {
  return cutEnds?.test(before) === true;
}

/** "Int’l.", "Ass’n.": an apostrophe stands for what was left out of a word with a capital, but "Don’t." is whole. */
export function isContracted({ text, at }: Pick<MetStop, 'text' | 'at'>, before: string): boolean {
  return (
    /^(?:l|t|n|rs?)$/u.test(before) &&
    /\p{Lu}\p{L}*(?:[^n]['’]t|['’][lnrs]{1,2})$/u.test(text.slice(Math.max(0, at - 10), at))
  );
}

/** "am 5. 6. 2024": a date in figures with spaces between them. */
export function isDayOfDate({ text, at, sentenceFrom }: MetStop, before: string, ahead: string): boolean {
  if (!/^\d{1,2}$/u.test(before)) return false;
  if (/^\d{1,2}\. ?(?:19|20)\d\d(?!\d)/u.test(ahead)) return true;
  const least = Math.max(sentenceFrom, at - before.length - 5);
  return (
    /^(?:19|20)\d\d(?!\d)/u.test(ahead) && /(?<!\d)\d{1,2}\. ?$/u.test(text.slice(least, at - before.length))
  );
}

/** "Roe A. B., Velt C. and Nord D. E. The …": initials after the surname, as others of the sentence are printed. */
export function endsSurnameFirst({ text, at, sentenceFrom }: MetStop, nextWord: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2}/u.test(nextWord)) return false;
  const sentence = text.slice(Math.max(sentenceFrom, at - LONGEST_ROW), at);
  return (
    /(?<![\p{L}.])\p{Lu}\p{Ll}{2,} \p{Lu}\. ?\p{Lu}$/u.test(sentence) &&
    /(?<![\p{L}.])\p{Lu}\p{Ll}{2,} \p{Lu}\. ?\p{Lu}\.(?:[,;)]| (?:and|и|va|ва|және|жана|und|et) )/u.test(
      sentence,
    )
  );
}

/**
 * "Prof. em. Roe", «ст. преп. Нордов», "fan. nomz. Roe": small letters cut short right after a title, or after a word
 * whose stop was no end. After a number it is what is counted ("5 mln. tons"), and "excl." stands before any word.
 */
export function isInRow(
  { text, at, sentenceFrom }: MetStop,
  before: string,
  { abbreviations }: Language,
): boolean {
  if (!/^\p{Ll}{2,6}$/u.test(before) || VOWEL_AT_END.test(before)) return false;
  const end = at - before.length;
  const earlier = /(?<![\p{L}.\d]|\d )(\p{L}{2,8})\. $/u.exec(
    text.slice(Math.max(sentenceFrom, end - 12), end),
  )?.[1];
  if (earlier === undefined) return false;
  const folded = earlier.toLowerCase();
  if (abbreviations.before.has(folded))
    return earlier !== folded || (/\p{sc=Cyrillic}/u.test(earlier) && !ADVERBS.has(folded));
  return !isListed(folded, abbreviations) && !VOWEL_AT_END.test(folded);
}
