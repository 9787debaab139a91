/**
 * One paragraph → the offsets at which its sentences end. Rules, not a model: they are the same in Node and in
 * workerd, and each can be read. Pure.
 */
import { classOf, IDEOGRAPH, LETTER, PUNCTUATION, SPACE } from './characters.ts';
import { noteFigureEnd } from './cut-words.ts';
import { inlinePoints } from './inline-points.ts';
import { languageOf } from './languages/index.ts';
import { Looks } from './looks.ts';
import { markerAt } from './markers.ts';
import { createQuotations } from './quotations.ts';
import { endsSentence, skipSpace } from './sentence-ends.ts';
import { allSteps, type Steps } from './steps.ts';

const STOPS = new Set([...'.!?…。！？；;:．｡؟۔'].map((stop) => stop.charCodeAt(0)));
const MORE_STOPS = '.!?…。！？．｡؟۔';
const CLOSERS = `"'’”»›)]）】」』》〉`;
/** They close in German and open in English and Chinese: they close where no word follows at once. */
const EITHER_QUOTES = '“‘«‹';
/**
 * A note mark belongs to the sentence before it: "course.[4]", "course.¹", "course.[see note 2]", "course.(3)",
 * "course.¹⁾", "course.*". What stands in square brackets without a space before is a mark where it is no sentence.
 */
const NOTE_MARK =
  /^(?:[[［][^[\]［］\n]{0,20}[^[\]［］\n.!?。！？][\]］](?:[–-][[［]\d{1,3}[\]］])?|⁽?[⁰¹²³⁴-⁹]+(?:[,–⁻-]+[⁰¹²³⁴-⁹]+)*[⁾)]?|\(\d{1,2}\)(?=[\s(])|※\d{0,2}|[(（〔【](?:(?:[详詳]?[见見])?注|註|note |fn\. ?|n\. ?|Anm\. ?|прим\. ?|сноска )\d{1,3}[)）〕】]|\^\d{1,2}(?=\s)|(?:\*{1,3}|[†‡]{1,3})(?=[\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|[①-⑳])/u;
const NOTE_MARK_OPENERS = '[(*［†‡^';
const LONGEST_NOTE_MARK = 24;
const LONGEST_STRAY = 8;
const FULL_WIDTH_STOP = 0xff0e;
/** Persian, Arabic and Urdu print them. */
const ARABIC_QUESTION_MARK = 0x61f;
const ARABIC_FULL_STOP = 0x6d4;
/** Units before a stop in which a quotation mark is looked for that it may close. */
const LONGEST_SAYING = 200;

export interface SentenceBounds {
  readonly looks?: Looks;
  /** Reading stops once there are more sentences; the rest is then given as one. */
  readonly most?: number;
}

/**
 * Half-open ranges of the sentences in `text` between `from` and `to`, without the white space around them. A list
 * written with semicolons after a colon, or with three semicolons and more, is cut at each semicolon, and one of
 * numbered points at each number. A full stop inside a quotation (a title, a saying of two sentences) ends no sentence.
 */
export function splitSentences(
  text: string,
  from: number,
  to: number,
  lang: string,
  bounds?: SentenceBounds,
): readonly [number, number][] {
  return allSteps(sentencesInSteps(text, from, to, lang, bounds));
}

/** Stops that are asked in one go whether a sentence ends there: more than a statement has. */
const STOPS_OF_STEP = 8000;

/** `splitSentences` for long texts. */
export function* sentencesInSteps(
  text: string,
  from: number,
  to: number,
  lang: string,
  { looks = new Looks(text.length), most = Number.POSITIVE_INFINITY }: SentenceBounds = {},
): Steps<readonly [number, number][]> {
  const language = languageOf(lang);
  const ends: number[] = [];
  const semicolons: number[] = [];
  let colon = -1;
  let sentenceFrom = from;
  // Sentences there are for certain: a stretch of stray marks is none, and a list is counted once.
  let certain = 0;
  let asked = 0;
  const quotations = createQuotations(text, from, language.spaced);
  const closeSentence = (end: number) => {
    cutList(semicolons, colon, ends);
    semicolons.length = 0;
    colon = -1;
    sentenceFrom = end;
    quotations.restart(end);
  };

  const points = inlinePoints(text, from, to, language);
  let point = 0;
  let at = afterMarkers(text, from, to);
  while (at < to && certain <= most) {
    if (at >= (points[point] ?? to)) {
      const start = points[point++];
      closeSentence(start);
      at = Math.max(at, afterMarkers(text, start, to));
      continue;
    }
    const limit = Math.min(to, points[point] ?? to);
    at = nextStop(text, at, limit);
    if (at === limit) continue;
    const code = text.charCodeAt(at);
    const figure = isDecimal(text, at) ? noteFigureEnd(text, at, language) : at + 1;
    if (!STOPS.has(code) || figure === 0) {
      at++;
      continue;
    }
    const stop = text.charAt(at);
    if (stop === ';') semicolons.push(at + 1);
    else if (stop === ':') colon = colon < 0 ? at : colon;
    else {
      if (++asked % STOPS_OF_STEP === 0) yield;
      const end = endOfStop(text, figure, at, sentenceFrom, limit);
      if (end >= to) break;
      if (
        endsSentence({ text, at, end, sentenceFrom, to, looks }, language) &&
        !quotations.isInside(end, to)
      ) {
        ends.push(end);
        if (semicolons.length < 2 && !isStray(text, skipSpace(text, sentenceFrom, end), end)) certain++;
        closeSentence(end);
        at = afterMarkers(text, skipSpace(text, end, to), to);
      } else at = end;
      continue;
    }
    at++;
  }
  closeSentence(to);
  ends.push(...points, to);
  ends.sort((x, y) => x - y);

  const sentences: [number, number][] = [];
  let start = from;
  for (const end of ends) {
    const first = skipSpace(text, start, end);
    let last = end;
    while (last > first && classOf(text.charCodeAt(last - 1)) === SPACE) last--;
    const before = sentences.at(-1);
    if (before !== undefined && isStray(text, first, last)) before[1] = last;
    else if (last > first) sentences.push([first, last]);
    start = end;
  }
  return sentences;
}

function nextStop(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !mayStop(text.charCodeAt(at))) at++;
  return at;
}

/** After the printed number of a point, and after a bullet before it. */
function afterMarkers(text: string, from: number, to: number): number {
  // "**II. Trade**": Markdown prints a heading between asterisks.
  const start = from + (/^(?:\*\*|__)(?=\S)/u.exec(text.slice(from, from + 3))?.[0].length ?? 0);
  const first = markerAt(text, start, to);
  if (first === undefined) return from;
  const end = start + first.length;
  if (first.number !== undefined) return end;
  const next = skipSpace(text, end, to);
  return next + (markerAt(text, next, to)?.length ?? 0);
}

/** Rules out letters, digits and spaces before the set is asked. */
function mayStop(code: number): boolean {
  return code < 0x40
    ? code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x3b
    : code >= 0x2026 || code === ARABIC_QUESTION_MARK || code === ARABIC_FULL_STOP;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) if (classOf(text.charCodeAt(at)) === LETTER) return true;
  return false;
}

/** "3.5" and ３．５; a half-width stop right before a figure ends nothing either ("v.2"). */
function isDecimal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isDigit(text.charCodeAt(at + 1));
  return code === FULL_WIDTH_STOP && isAnyDigit(text, at - 1) && isAnyDigit(text, at + 1);
}

function isAnyDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}

function cutList(semicolons: readonly number[], colon: number, ends: number[]): void {
  if (semicolons.length < 2) return;
  const afterColon = colon < 0 ? [] : semicolons.filter((end) => end > colon);
  if (afterColon.length < 2 && semicolons.length < 3) return;
  if (afterColon.length >= 2) ends.push(colon + 1);
  ends.push(...semicolons);
}

/** Marks alone, such as a stop printed twice, are no sentence. What is longer is a rule or an ornament, and stays. */
function isStray(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_STRAY) return false;
  for (let at = from; at < to; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== PUNCTUATION && kind !== SPACE) return false;
  }
  return true;
}

/** Past further stops from an offset on, closing quotes and brackets, and note marks. Stops may have spaces between them: ". . .". */
function endOfStop(text: string, from: number, at: number, sentenceFrom: number, to: number): number {
  let end = from;
  while (end < to) {
    const unit = text.charAt(end);
    if (unit === '"' && isIdeographic(text, at) && startsWord(text, end + 1)) {
      // 。" – without spaces only a mark that was opened can close here.
      if (!hasOpenMark(text, sentenceFrom, at)) break;
      end++;
    } else if (MORE_STOPS.includes(unit) || CLOSERS.includes(unit)) end++;
    else if (unit === ' ' && (isPause(text, end) || isSpacedGuillemet(text, end))) end += 2;
    else if (unit === ' ' && isSpacedNote(text, end)) end++;
    else if (isFigureAfterQuote(text, end, from))
      end += /^\d+/u.exec(text.slice(end, end + 2))?.[0].length ?? 1;
    else if (
      EITHER_QUOTES.includes(unit) &&
      (!startsWord(text, end + 1) || hasOpenMark(text, sentenceFrom, at))
    )
      end++;
    else {
      const note =
        NOTE_MARK_OPENERS.includes(unit) || unit > '\u00af'
          ? NOTE_MARK.exec(text.slice(end, end + LONGEST_NOTE_MARK))
          : null;
      // "**1.** We": in Markdown the asterisks close what they opened; a note is on words.
      if (note === null || (unit === '*' && !hasLetter(text, sentenceFrom, at))) break;
      end += note[0].length;
    }
  }
  return Math.min(end, to);
}

/** The road is “open.”7 The sides …: a note figure after a closing quotation mark. */
function isFigureAfterQuote(text: string, at: number, from: number): boolean {
  return (
    at > from &&
    isDigit(text.charCodeAt(at)) &&
    '”’»'.includes(text.charAt(at - 1)) &&
    /^\d{1,2} +\p{Lu}/u.test(text.slice(at, at + 5))
  );
}

/** The space between two of at least three stops. */
function isPause(text: string, space: number): boolean {
  if (text.charAt(space - 1) !== '.' || text.charAt(space + 1) !== '.') return false;
  return text.startsWith(' . .', space) || '. '.includes(text.charAt(space - 2));
}

/** "course. [3] The", "course.¹ ² The": what is in square brackets or raised is no number of a point. */
function isSpacedNote(text: string, space: number): boolean {
  return /^ (?:\[\d{1,3}\]|[¹²³⁴-⁹⁰]{1,3})(?: +\p{Lu}|[[ ]|$)/u.test(text.slice(space, space + 9));
}

/** « Nous acceptons. » Puis …: French has spaces inside its quotation marks. */
function isSpacedGuillemet(text: string, space: number): boolean {
  return text.charAt(space + 1) === '»' && !startsWord(text, space + 2);
}

/** Is the stop one of those that Chinese and Japanese print? */
function isIdeographic(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x3000;
}

/** An odd number of straight quotation marks in the last stretch of a sentence. */
function hasOpenMark(text: string, from: number, to: number): boolean {
  let open = false;
  for (let at = Math.max(from, to - LONGEST_SAYING); at < to; at++) if (text.charAt(at) === '"') open = !open;
  return open;
}

function startsWord(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) <= IDEOGRAPH;
}
