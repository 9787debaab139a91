/**
 * One paragraph → the offsets at which its sentences end. Rules, not a model: they are the same in Node and in
 * workerd, and each can be read. Pure.
 */
import { endOfStop, isDigit } from './after-stop.ts';
import { classOf, PUNCTUATION, SPACE } from './characters.ts';
import { noteFigureEnd } from './cut-words.ts';
import { inlinePoints } from './inline-points.ts';
import { languageOf } from './languages/index.ts';
import { Looks } from './looks.ts';
import { markerAt } from './markers.ts';
import { createQuotations } from './quotations.ts';
import { endsSentence, skipSpace } from './sentence-ends.ts';
import { allSteps, type Steps } from './steps.ts';

const STOPS = new Set([...'.!?…。！？；;:．｡؟۔'].map((stop) => stop.charCodeAt(0)));
const LONGEST_STRAY = 8;
const FULL_WIDTH_STOP = 0xff0e;
/** Persian, Arabic and Urdu print them. */
const ARABIC_QUESTION_MARK = 0x61f;
const ARABIC_FULL_STOP = 0x6d4;
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
