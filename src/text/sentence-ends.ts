/**
 * Whether a full stop, question mark or exclamation mark ends a sentence. Rules, not a model: they are the same in Node
 * and in workerd, and each can be read. What they know of a language stands in its file. Pure.
 */
import {
  endsSurnameFirst,
  followsNumber,
  isCutShort,
  isDayOfDate,
  isInRow,
  isNumberOf,
  isPlainWord,
  isRoman,
  type MetStop,
  namedByLetter,
  spacedAbbreviation,
  VOWEL_AT_END,
} from './abbreviated.ts';
import { LONGEST_TIME, lacksVerb, opensAfterTime } from './after-time.ts';
import { classOf, DIGIT, SPACE } from './characters.ts';
import { isCutBeforeFigure, isCutBeforeSign, isCutElsewhere, isNameIn, isUnit } from './cut-words.ts';
import type { Language } from './languages/types.ts';
import { markerAt } from './markers.ts';
import { goesOnAfterQuote, isSlogan } from './said-or-named.ts';
import { endsWithoutSpace } from './unspaced-ends.ts';
import { wordBefore } from './word-before.ts';

const ALWAYS_END = '。！？；．｡';
const OPENERS = `"'‘“„«‹([（【「『《〈¿¡`;
const QUOTE_CLOSERS = `"'’”»›“‘`;
const DASHES = '-–—';
/** Units of time may open a sentence with what stands before them; other quantities do not. */
const TIMES: ReadonlySet<string> = new Set('ч мин сек сут мес min sec std hrs'.split(' '));
/** No abbreviation of the lists is longer, without a full stop inside. */
const LONGEST_ABBREVIATION = 10;
/** A figure, or a letter that counts: "Doc. A/5", "Ser. B, "; "A" alone is a word. */
const BESIDE_NUMBER =
  /^(?:\p{N}|№|[IVXLC]+\b|\p{Lu}[/.\d-]|[B-HJ-Z](?=[\s,;)])|A(?=[,;)]| (?:and|or|to|und|et|и) ))/u;
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

function endsAtFullStop(met: MetStop, language: Language, next: number, head: number): boolean {
  const { text, at, end, sentenceFrom, to } = met;
  const { abbreviations, openers, numbers } = language;
  const before = wordBefore(text, at, sentenceFrom);
  if (before.length > LONGEST_ABBREVIATION && !before.includes('.')) return true;
  const ahead = text.slice(head, head + 40);
  // "the U.S. Leaders’ Hall": what owns something is no subject.
  const nextWord = /^[\p{L}\p{M}]+(?![\p{L}\p{M}'’])/u.exec(ahead)?.[0] ?? '';
  // "May 3" is a date.
  const opens =
    openers.has(nextWord.toLowerCase()) &&
    !startsWithInitial(ahead) &&
    !(language.dates.months.has(nextWord.toLowerCase()) && /^\p{L}+ \d/u.test(ahead));
  // A dash with spaces around it is one ("the U.S. – Aram Summit"), not the bullet of a point.
  const startsPoint = () => !DASHES.includes(text.charAt(head)) && markerAt(text, next, to) !== undefined;
  if (isPlainWord(before, abbreviations))
    return opens || startsPoint() || !(isCut(met, before, ahead, language) || isInRow(met, before, language));
  if (isDayOfDate(met, before, ahead)) return false;
  // "Prot. II was signed": one word cut short and a number.
  if (
    at - before.length === sentenceFrom &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(before) &&
    /^(?:\d|[IVXLC]+\b)/u.test(ahead) &&
    !VOWEL_AT_END.test(before)
  )
    return false;
  const folded = before.toLowerCase().replace(/[ʻʼ’'`]/u, '‘');
  const whole = spacedAbbreviation(met, folded, next, language);
  if (whole === 'inside') return false;
  // "the Aram-U.S. Summit": the last part is the abbreviation. Abbreviations with a hyphen ("г-н") are listed whole.
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  // "т. п." is no "п.".
  const known = (list: ReadonlySet<string>): boolean =>
    whole === undefined ? list.has(folded) || list.has(last) : list.has(whole);
  // "ООН." and "UN." are no abbreviations, nor is an initial, whatever small word is spelt alike.
  // «300 a. C.» is listed in small letters and printed so in its first part.
  const isClosing =
    whole !== undefined &&
    abbreviations.closing.has(whole) &&
    /\p{Ll}\. ?$/u.test(text.slice(at - before.length - 3, at - before.length));
  const isCapitals = /^(?:\p{Lu}+|\p{Lu}\.?-\p{Lu})$/u.test(before) && !isClosing;
  // "ген.-лейт.", "Dipl.-Ing.": a hyphen after a stop joins the parts of a title.
  if (/\p{Ll}\.-\p{L}+$/u.test(before)) return opens;
  // "MM. Roe": listed as printed.
  if (isCapitals && before.length > 1 && abbreviations.before.has(before)) return false;
  // "O‘. R. Aramov": in Uzbek an initial may be a letter of two signs.
  if (before === '' && /(?<![\p{L}'‘’])[OG][ʻʼ‘’'`]$/u.test(text.slice(Math.max(sentenceFrom, at - 3), at)))
    return opens;
  if (!isCapitals) {
    // «хлопок, зерно и др.» ends what it counts; "др." alone may be the title of a person.
    const after = /(?<!\p{L})(\p{L}{1,2}) $/u.exec(
      text.slice(Math.max(sentenceFrom, at - folded.length - 4), at - folded.length),
    );
    if (after?.[1] !== undefined && abbreviations.closing.has(`${after[1]}_${folded}`))
      return (
        !isBracketed(text, at, end) ||
        opens ||
        startsPoint() ||
        opensAfterTime(met, ahead, nextWord, language)
      );
    if (known(abbreviations.before)) return false;
    if (known(abbreviations.beforeNumber) && BESIDE_NUMBER.test(ahead)) return false;
    // Further stops or a closing quotation mark end the sentence; a bracket does not: "the United States (U.S.) Summit".
    const bracketed = isBracketed(text, at, end);
    if (isUnit(met, before, language) && /^\p{Lu}\p{Ll}/u.test(nextWord))
      return (
        !(
          TIMES.has(before) &&
          at - sentenceFrom <= LONGEST_TIME &&
          lacksVerb(text.slice(sentenceFrom, at), language)
        ) && !isNameIn(met, nextWord)
      );
    // "met P.M. Velt": no time of day without its figure.
    const afterFigure = /\d ?$/u.test(text.slice(at - before.length - 2, at - before.length));
    if (
      (known(abbreviations.closing) && (afterFigure || !/^[ap]\.m$/u.test(folded))) ||
      (known(abbreviations.either) &&
        (followsNumber(met, before, language) || (afterFigure && /^(?:a\.d|b\.c)$/u.test(folded))))
    )
      return !bracketed || opens || startsPoint() || opensAfterTime(met, ahead, nextWord, language);
    if (known(abbreviations.beforeNumber) && opensNumbered(ahead, language)) return false;
    const isShort = isCutShort(met, before);
    if (isShort && /^\d/u.test(ahead)) return false;
    // "Prof. em. Roe", «ст. преп. Нордов», «ф.ғ.д. Велтов»: one abbreviation after another, or letters for words.
    if (isInRow(met, before, language) || /^\p{L}(?:\.\p{Ll}){1,3}$/u.test(before)) return opens;
    if (opensNumbered(ahead, language) && /^\p{Lu}\p{Ll}{1,4}$/u.test(before)) return false;
    if (isShort || known(abbreviations.either)) return !bracketed || opens || startsPoint();
  }
  // "art. L. 12", "reg. B. 4": a letter between an abbreviation and a figure.
  if (
    /^\p{Lu}$/u.test(before) &&
    /^\d/u.test(ahead) &&
    /\p{Ll}\. ?$/u.test(text.slice(Math.max(sentenceFrom, at - 4), at - 1))
  )
    return false;
  // Initials: "J. Doe", "K.-J. Doe", "А. Б. Фамилия"; but "plan B. Aram".
  if (/^(?:\p{Lu}\p{Ll}?\.-?|\p{Lu}-)*\p{Lu}$/u.test(before) && !isRoman(before))
    return (
      opens ||
      endsSurnameFirst(met, nextWord) ||
      (before.length === 1 &&
        namedByLetter(met, before, language) &&
        (!startsWithInitial(ahead) || opensWithTitle(ahead, language)))
    );
  // «при Петре I. Велт»: in Cyrillic a Latin letter is a numeral.
  if (before.length === 1 && isRoman(before))
    return opens || namedByLetter(met, before, language) || /^\p{sc=Cyrillic}/u.test(nextWord);
  // German ordinals: "am 3. Oktober", "das 5. Treffen", "im XX. Jahrhundert".
  if (numbers.ordinalStop && isUpperCase(text.charAt(head)) && (/^\d{1,2}$/.test(before) || isRoman(before)))
    return opens || isNumberOf(met, before, language);
  return opens || startsPoint() || !isCut(met, before, ahead, language);
}

/** Is the word before the stop cut short, though no list has it? */
function isCut(met: MetStop, before: string, ahead: string, language: Language): boolean {
  if (isCutBeforeSign(before, ahead)) return true;
  if (/^\d/u.test(ahead) && isCutBeforeFigure(met, before, ahead, language)) return true;
  return isCutElsewhere(met, before);
}

/** "Supp. Doc. 2", "Beschl. Nr. 9": an abbreviation that counts stands before another one. */
function opensNumbered(ahead: string, { abbreviations }: Language): boolean {
  const next = /^(\p{Lu}\p{L}{0,6})\. ?\d/u.exec(ahead)?.[1]?.toLowerCase();
  return next !== undefined && abbreviations.beforeNumber.has(next);
}

/** "App. B. H.E. Mr. Roe": letters that are a form of address are no initials. */
function opensWithTitle(ahead: string, { abbreviations }: Language): boolean {
  const title = /^(\p{Lu}(?:\.\p{Lu})+)\./u.exec(ahead)?.[1]?.toLowerCase();
  return title !== undefined && abbreviations.before.has(title);
}

function startsWithInitial(ahead: string): boolean {
  return /^\p{Lu}\.(?!\.)/u.test(ahead);
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

/** Whether nothing but closing brackets stands between a full stop and `end`. */
function isBracketed(text: string, stop: number, end: number): boolean {
  for (let at = stop + 1; at < end; at++) if (!')]'.includes(text.charAt(at))) return false;
  return true;
}

export function skipSpace(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && classOf(text.charCodeAt(next)) === SPACE) next++;
  return next;
}

function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}
