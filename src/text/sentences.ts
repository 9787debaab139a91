/**
 * One paragraph → the offsets at which its sentences end. Rules, not a model: they are the same in Node and in
 * workerd, and each can be read. Pure.
 */
import { mayEndSentence, neverEndsSentence, opensSentence } from './abbreviations.ts';
import { classOf, IDEOGRAPH, PUNCTUATION, SPACE } from './characters.ts';
import { markerAt } from './markers.ts';
import { createQuotations } from './quotations.ts';

const STOPS = new Set([...'.!?…。！？；;:'].map((stop) => stop.charCodeAt(0)));
const MORE_STOPS = '.!?…。！？';
const CLOSERS = `"'’”»)]）】」』》〉`;
const OPENERS = `"'‘“„«([（【「『《¿¡`;
const DASHES = '-–—';
const LONGEST_STRAY = 8;
/** No abbreviation of the lists is longer, without a full stop inside. */
const LONGEST_ABBREVIATION = 7;
/** No abbreviation or row of initials is longer; a text without spaces must not be walked back from every stop. */
const LONGEST_LOOK_BACK = 64;
/** Points written into a sentence: "(a) …; (b) …". Two at least, or the bracket is a mere aside. */
const INLINE_POINT =
  /(?<=[:;,.]\s|\s(?:and|or|und|и)\s)\((?:[a-h]|[1-9]\d?|i|ii|iii|iv|v|vi|vii|viii)\)(?=\s)/giu;

/**
 * Half-open ranges of the sentences in `text` between `from` and `to`, without the white space around them. A list
 * written with semicolons after a colon, or with three semicolons and more, is cut at each semicolon. A full stop
 * inside a quotation (a title, a saying of two sentences) ends no sentence.
 */
export function splitSentences(
  text: string,
  from: number,
  to: number,
  lang: string,
): readonly [number, number][] {
  const ends: number[] = [];
  const semicolons: number[] = [];
  let colon = -1;
  let sentenceFrom = from;
  const quotations = createQuotations(text, from);
  const closeSentence = (end: number) => {
    cutList(semicolons, colon, ends);
    semicolons.length = 0;
    colon = -1;
    sentenceFrom = end;
    quotations.restart(end);
  };

  let at = from + (markerAt(text, from, to)?.length ?? 0);
  while (at < to) {
    const code = text.charCodeAt(at);
    if (!mayStop(code) || !STOPS.has(code) || isDigit(text.charCodeAt(at + 1))) {
      at++;
      continue;
    }
    const stop = text.charAt(at);
    if (stop === ';') semicolons.push(at + 1);
    else if (stop === ':') colon = colon < 0 ? at : colon;
    else {
      const end = endOfStop(text, at, to);
      if (end >= to) break;
      if (isBoundary(text, at, end, sentenceFrom, to, lang) && !quotations.isInside(end, to)) {
        ends.push(end);
        closeSentence(end);
        const next = skipSpace(text, end, to);
        at = next + (markerAt(text, next, to)?.length ?? 0);
      } else at = end;
      continue;
    }
    at++;
  }
  closeSentence(to);

  const paragraph = text.slice(from, to);
  if (paragraph.includes('(')) {
    const points = [...paragraph.matchAll(INLINE_POINT)];
    if (points.length >= 2) for (const point of points) ends.push(from + point.index);
  }
  ends.push(to);
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

/** Rules out letters, digits and spaces before the set is asked. */
function mayStop(code: number): boolean {
  return code < 0x40
    ? code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x3b
    : code >= 0x2026;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function cutList(semicolons: readonly number[], colon: number, ends: number[]): void {
  if (semicolons.length < 2) return;
  const afterColon = colon < 0 ? [] : semicolons.filter((end) => end > colon);
  if (afterColon.length < 2 && semicolons.length < 3) return;
  if (afterColon.length >= 2) ends.push(colon + 1);
  ends.push(...semicolons);
}

/** Whether nothing but closing brackets stands between a full stop and `end`. */
function isBracketed(text: string, stop: number, end: number): boolean {
  for (let at = stop + 1; at < end; at++) if (!')]'.includes(text.charAt(at))) return false;
  return true;
}

/** Marks alone, such as a stop printed twice, are no sentence. What is longer is a rule or an ornament, and stands. */
function isStray(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_STRAY) return false;
  for (let at = from; at < to; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== PUNCTUATION && kind !== SPACE) return false;
  }
  return true;
}

/** Past further stops, closing quotes and brackets. */
function endOfStop(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && (MORE_STOPS.includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++;
  return end;
}

function skipSpace(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && classOf(text.charCodeAt(next)) === SPACE) next++;
  return next;
}

function isBoundary(
  text: string,
  at: number,
  end: number,
  sentenceFrom: number,
  to: number,
  lang: string,
): boolean {
  const stop = text.charAt(at);
  if ('。！？；'.includes(stop)) return true;
  const next = skipSpace(text, end, to);
  if (next >= to) return false;
  let head = next;
  while (head < to && OPENERS.includes(text.charAt(head))) head++;
  if (next === end) {
    // No space: "…of the region.We agreed", but not "www.example.org" or "U.S.A".
    const following = text.slice(head, head + 2);
    return (
      stop === '.' &&
      /^\p{Lu}(?:\p{Ll}|\s)/u.test(following) &&
      /^\p{Ll}{4,}$/u.test(wordBefore(text, at, sentenceFrom))
    );
  }
  const first = text.charAt(head);
  if (isLowerCase(first)) return false;
  if (stop === '…' || text.startsWith('...', at)) return isUpperCase(first);
  if (stop !== '.') return true;

  const before = wordBefore(text, at, sentenceFrom);
  if (before.length > LONGEST_ABBREVIATION && !before.includes('.')) return true;
  const folded = before.toLowerCase();
  if (neverEndsSentence(folded)) return false;
  // "the Aram-U.S. Summit": the last part is the abbreviation. Abbreviations with a hyphen ("г-н") are listed whole.
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  // "the U.S. Leaders’ Hall": what owns something is no subject.
  const nextWord = () =>
    /^[\p{L}\p{M}]+(?![\p{L}\p{M}'’])/u.exec(text.slice(head, head + 24))?.[0].toLowerCase() ?? '';
  if (mayEndSentence(folded) || mayEndSentence(last)) {
    // A dash with spaces around it is one ("the U.S. – Aram Summit"), not the bullet of a point.
    const startsPoint = !DASHES.includes(first) && markerAt(text, next, to) !== undefined;
    // Further stops or a closing quotation mark end the sentence; a bracket does not: "the United States (U.S.) Summit".
    return !isBracketed(text, at, end) || opensSentence(nextWord()) || startsPoint;
  }
  // Initials: "J. Doe", "K.-J. Doe", "А. Б. Фамилия".
  if (isUpperCase(before.charAt(before.length - 1)) && /^(?:\p{Lu}\p{Ll}?\.?-?)*\p{Lu}$/u.test(before)) {
    return opensSentence(nextWord());
  }
  // German ordinals: "am 3. Oktober", "das 5. Treffen".
  if (lang === 'de' && /^\d{1,2}$/.test(before) && isUpperCase(first)) return opensSentence(nextWord());
  return true;
}

function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

/** The word that ends right before `at`, with its inner points and hyphens, as printed: its last units where it is long. */
function wordBefore(text: string, at: number, limit: number): string {
  const least = Math.max(limit, at - LONGEST_LOOK_BACK);
  let from = at;
  while (from > least) {
    const kind = classOf(text.charCodeAt(from - 1));
    const inner = text.charAt(from - 1);
    if (kind > IDEOGRAPH && inner !== '.' && inner !== '-') break;
    from--;
  }
  return text.slice(from, at);
}
