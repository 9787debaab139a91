/**
 * Numbers and dates of a text in any language → what they are worth, so that "19 сентября 2023 года", 2023年9月19日 and
 * "September 19, 2023" are one date, and 5亿, «500 млн» and "500 million" one number. Pure.
 */
import { type Language, languageOf, readTokens, type Span, type Tokens } from '../../text/index.ts';
import { readChineseNumbers } from './chinese-numbers.ts';
import { dateValues, numberValues } from './number-values.ts';
import { type NumberWords, numberWordsOf, WRITTEN } from './number-words.ts';
import { isAnyTaken } from './taken.ts';

/** A number or date in a text. Spans are half-open UTF-16 offsets. */
export interface NumberPlace extends Span {
  readonly kind: 'number' | 'date';
  /** What it is worth, the most exact first: a full date is also its year. */
  readonly values: readonly string[];
}

/**
 * Numbers and dates in text order; none overlap. `lang` is a primary language tag; `tokens` are those of the text, where
 * they were read before.
 */
export function readNumbers(
  text: string,
  lang: string,
  tokens: Tokens = readTokens(text),
): readonly NumberPlace[] {
  const places = lang === 'zh' || lang === 'ja' ? readChineseNumbers(text) : readSpaced(text, lang, tokens);
  return places.filter((place) => !isOfList(text, place)).sort((x, y) => x.from - y.from);
}

/** "1) ports; 2) roads": the number of a point inside a sentence, with nothing or "(" before it. */
function isOfList(text: string, { from, to }: Span): boolean {
  if (to - from > 2 || !/[)）]/.test(text.charAt(to))) return false;
  const before = from === 0 ? ' ' : text.charAt(from - 1);
  return /[(（]/.test(before) || (/[\s;,:.；，、：。]/.test(before) && !isOpen(text, from));
}

/** Letters within which a bracket is looked for that is not closed yet. */
const LONGEST_BRACKET = 200;

function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
}

/** Patterns are tried only where something they begin with stands: each is sticky. */
interface Patterns {
  /** Dates that begin with a figure, then those that begin with the name of a month. */
  readonly dates: readonly (readonly [pattern: RegExp, begins: 'figure' | 'month'])[];
  readonly months: readonly RegExp[];
  /** A token that holds the beginning of the name of a month. */
  readonly monthBegins: PartPattern;
  readonly figure: RegExp;
  readonly grouped: RegExp;
  readonly percent: RegExp;
  readonly multipliers: readonly (readonly [pattern: RegExp, value: number])[];
  readonly words: NumberWords;
  readonly written: RegExp | undefined;
  /** A token that holds a written number. */
  readonly writtenBegins: PartPattern | undefined;
}

const patterns = new WeakMap<Language, Patterns>();

function patternsOf(lang: string): Patterns {
  const language = languageOf(lang);
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const words = numberWordsOf(lang);
  const month = `(?<month>${words.months.join('|')})`;
  const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|-?го)?\\.?';
  const year = '(?<year>(?:19|20)\\d\\d)';
  const edge = '(?<![\\p{L}\\p{N}])';
  const end = '(?![\\p{L}\\p{N}])';
  const made = (pattern: string): RegExp => new RegExp(`${edge}${pattern}${end}`, 'iuy');
  const { thousands, decimal } = words;
  const list = WRITTEN[lang];
  const written = list === undefined ? undefined : [...list.keys()].join('|');
  const own: Patterns = {
    dates: [
      [made('(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])'), 'figure'],
      [made('(?<day>0?[1-9]|[12]\\d|3[01])\\.(?<month>0?[1-9]|1[0-2])\\.(?<year>(?:19|20)\\d\\d)'), 'figure'],
      [made(`${day}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`), 'figure'],
      [made(`${month}\\s+${day}(?:,?\\s+${year})?`), 'month'],
      [made(`${month}\\s+${year}`), 'month'],
    ],
    months: words.months.map((name) => new RegExp(`^(?:${name})$`, 'iu')),
    // "sept." is a token and its full stop another.
    monthBegins: partPattern(
      new RegExp(`${edge}(?:${words.months.map((name) => name.replaceAll('\\.', '')).join('|')})`, 'iu'),
      words.months,
    ),
    figure: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])\\d{1,3}(?:[${thousands}\\u00a0\\u202f]\\d{3})+(?:[${decimal}]\\d+)?(?![\\p{N}])|` +
        // The parts of “2+2” and “C5+1” count nothing: they are the name of a format.
        `(?<![\\p{N}.,]|\\d\\+)\\d+(?:[.,]\\d+)?(?![\\p{N}]|\\+\\d)`,
      'uy',
    ),
    grouped: new RegExp(`^\\d{1,3}(?:[${thousands}]\\d{3})+(?:[${decimal}]\\d+)?$`),
    percent: new RegExp(`^[\\s\\u00a0]?(?:${words.percent})`, 'iu'),
    multipliers: words.multipliers.map(([pattern, value]) => [
      new RegExp(`^[\\s\\u00a0-]?(?:${pattern})(?![\\p{L}])`, 'iu'),
      value,
    ]),
    words,
    written: written === undefined ? undefined : made(`(?<word>${written})`),
    writtenBegins:
      list === undefined
        ? undefined
        : partPattern(new RegExp(`${edge}(?:${written})${end}`, 'iu'), [...list.keys()]),
  };
  patterns.set(language, own);
  return own;
}

function readSpaced(text: string, lang: string, tokens: Tokens): NumberPlace[] {
  const own = patternsOf(lang);
  const taken = new Uint8Array(text.length);
  const places: NumberPlace[] = [];
  const take = (place: NumberPlace): void => {
    if (isAnyTaken(taken, place.from, place.to)) return;
    taken.fill(1, place.from, place.to);
    places.push(place);
  };
  const figures = figureStarts(text);
  const months = figures.length === 0 ? [] : partStarts(text, tokens, own.monthBegins);
  for (const [pattern, begins] of own.dates) {
    for (const match of matchesAt(text, pattern, begins === 'figure' ? figures : months)) {
      const { year, month = '', day } = match.groups ?? {};
      const number = /^\d/.test(month) ? Number(month) : own.months.findIndex((name) => name.test(month)) + 1;
      if (number === 0 || (year === undefined && day === undefined)) continue;
      take({
        from: match.index,
        to: match.index + match[0].length,
        kind: 'date',
        values: dateValues(year, number, day),
      });
    }
  }
  for (const match of matchesAt(text, own.figure, figures)) {
    const from = match.index;
    // The figures of a date are none of their own.
    if (taken[from] === 1) continue;
    let to = from + match[0].length;
    const value = figureValue(match[0], own);
    const after = text.slice(to, to + 24);
    const multiplier = own.multipliers
      .map(([pattern, by]) => ({ found: pattern.exec(after)?.[0], by }))
      .find(({ found }) => found !== undefined);
    if (multiplier?.found !== undefined) to += multiplier.found.length;
    const percent = own.percent.exec(text.slice(to, to + 24))?.[0];
    if (percent !== undefined) to += percent.length;
    take({
      from,
      to,
      kind: 'number',
      values: numberValues(value * (multiplier?.by ?? 1), percent !== undefined),
    });
  }
  if (own.written !== undefined && own.writtenBegins !== undefined) {
    const list = WRITTEN[lang];
    for (const match of matchesAt(text, own.written, partStarts(text, tokens, own.writtenBegins))) {
      const value = list?.get((match.groups?.word ?? '').toLowerCase());
      if (value === undefined) continue;
      take({ from: match.index, to: match.index + match[0].length, kind: 'number', values: [`${value}`] });
    }
  }
  return places;
}

/** The matches of a sticky pattern that begin at some places, given in order; none begins inside the one before. */
function* matchesAt(text: string, pattern: RegExp, starts: readonly number[]): Generator<RegExpExecArray> {
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    end = start + match[0].length;
    yield match;
  }
}

/** Where figures begin. */
function figureStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let isFigure = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const wasFigure = isFigure;
    isFigure = code >= 0x30 && code <= 0x39;
    if (isFigure && !wasFigure) starts.push(at);
  }
  return starts;
}

/** A pattern for a part of a word, and the two letters with which one may begin. */
interface PartPattern {
  readonly pattern: RegExp;
  readonly initials: ReadonlySet<number>;
}

/** `names`: what the pattern finds, each beginning with two letters as its matches do. */
function partPattern(pattern: RegExp, names: readonly string[]): PartPattern {
  return { pattern, initials: new Set(names.flatMap((name) => name.split('|').map(initialsOf))) };
}

function initialsOf(word: string): number {
  return (word.charCodeAt(0) << 16) | word.charCodeAt(1);
}

/** Most words of a text begin with other letters and have no parts, so that nothing more is asked. */
function isFoundIn({ pattern, initials }: PartPattern, folded: string): boolean {
  return (initials.has(initialsOf(folded)) || MARK.test(folded)) && pattern.test(folded);
}

/** What parts a word; letters have higher codes. */
const MARK = /[\0-@]/;

/** Where the letters begin of tokens that a pattern is found in, and of their parts ("mid-September"). */
function partStarts(text: string, { count, from, to, id, vocabulary }: Tokens, part: PartPattern): number[] {
  const known: (boolean | undefined)[] = [];
  const starts: number[] = [];
  for (let token = 0; token < count; token++) {
    const word = id[token];
    known[word] ??= isFoundIn(part, vocabulary[word]);
    if (!known[word]) continue;
    for (let at = from[token]; at < to[token]; at++)
      if (at === from[token] || !LETTER.test(text.charAt(at - 1))) starts.push(at);
  }
  return starts;
}

const LETTER = /\p{L}/u;

/** "1,000" or "1 000,5" as the language writes it → the number. */
function figureValue(figure: string, { grouped, words: { decimal, thousands } }: Patterns): number {
  const tight = figure.replace(/[\s\u00a0\u202f]/g, '');
  if (grouped.test(tight) && /[.,]/.test(tight)) {
    const plain = [...thousands].reduce((rest, mark) => rest.replaceAll(mark, ''), tight);
    return Number(plain.replace(decimal, '.'));
  }
  return Number(tight.replace(',', '.'));
}
