import { primaryLanguage } from '../../text/index.ts';
import { matchPattern } from '../patterns/match-pattern.ts';
import { beginningsOf } from '../patterns/pattern.ts';
import type { ReadText } from '../read-text.ts';
import type { Force } from './force.ts';
import { LADDER, ladderPatterns, type StepPattern } from './ladder/index.ts';
import { isIntention } from './ladder/intentions.ts';
import { isRussianFuture, isRussianStudy } from './ladder/ru-future.ts';
import type { Reach } from './use-grammar.ts';

/** What of the ladder begins at a word of a clause; undefined where nothing does. */
export type VerbAt = (word: number, reach: Reach) => Force | undefined;

/** Finds the verbs of the ladder in a text: of several patterns that begin at one word the longest, then the highest. */
export function verbFinder(read: ReadText, lang: string): VerbAt {
  const starts = startTest(ladderPatterns(lang));
  return (word, { floor, limit }) => {
    const candidates = starts(read.keys[word] ?? '', read.words[word]?.folded ?? '');
    const found = best(read, candidates, word, floor, limit);
    if (lang !== 'ru' || found?.step === 'commit') return found;
    // «Пригласим», «уделят внимание»: a promise, whatever verb it is.
    const folded = read.words[word]?.folded ?? '';
    // «Достигнут консенсус» is done already.
    const isDone = folded === 'достигнут' && found?.step === 'agree';
    return isDone || isRussianStudy(folded) ? found : (promise(read, word) ?? found);
  };
}

/** What may stand before a word that opens its clause: "deeply concerned", «будучи глубоко обеспокоены». */
const OPENING_ADVERB = /^(?:и|а|также|будучи|and|\p{L}+(?:о|ly)|tief|fest|zutiefst|ernsthaft)$/u;

function opensClause({ words }: ReadText, floor: number, word: number): boolean {
  for (let at = floor; at < word; at++) if (!OPENING_ADVERB.test(words[at]?.folded ?? '')) return false;
  return true;
}

function best(
  read: ReadText,
  candidates: readonly StepPattern[],
  word: number,
  floor: number,
  limit: number,
): Force | undefined {
  let longest = 0;
  // Where the attitude that was found last ends.
  let attitude: number | undefined;
  let found: Force | undefined;
  for (const { step, pattern, opens, nearest: isNearest, inverted } of candidates) {
    if (opens && !opensClause(read, floor, word)) continue;
    if (inverted && !isInverted(read, floor, word)) continue;
    const match = matchPattern(pattern, read, word, floor, limit);
    if (match === undefined || hasModal(read, match.from + 1, match.to)) continue;
    if (step === 'agree' && isNoted(read, match.from + 1, match.to)) continue;
    if (isNearest && attitude !== undefined) {
      const [short, long] = match.to < attitude ? [match.to, attitude] : [attitude, match.to];
      if ((isJoined(read, short) ? long : short) !== match.to) continue;
    } else if (match.to - match.from < longest) continue;
    // "Determined to …" in a preamble decides nothing.
    if (found?.frames === true && match.to - match.from === longest) continue;
    // "Their commitment to support" is not yet their support.
    if (match.to - match.from > 1 && isInfinitive(read, match.to - 1)) continue;
    longest = match.to - match.from;
    if (isNearest) attitude = match.to;
    const from = read.words[match.from]?.from;
    const to = read.words[match.to - 1]?.to;
    const words = read.text.slice(from, to).replace(/\s+/g, ' ');
    found = {
      step,
      rank: LADDER.indexOf(step) + 1,
      from,
      to,
      words,
      word: match.from,
      ...(isIntention(step, words, primaryLanguage(read.lang)) ? { intends: true as const } : {}),
      ...(opens ? { frames: true as const } : {}),
    };
  }
  return found;
}

/** "In Varna verwiesen die Minister auf …": the subject begins right behind its verb. */
function isInverted({ words }: ReadText, floor: number, word: number): boolean {
  return (
    word > floor &&
    !OPENS_SUBJECT.test(words[floor]?.folded ?? '') &&
    /^(?:die|der|das|wir|sie|beide|alle|sich)$/.test(words[word + 1]?.folded ?? '')
  );
}
const OPENS_SUBJECT = /^(?:die|der|das|wir|sie|beide|alle)$/;

/** "Expressed confidence and hope" is hope; "concern about the intention" is concern. */
function isJoined({ words, text }: ReadText, at: number): boolean {
  return (
    /^(?:and|or|as|и|или|а|und|sowie|oder)$/.test(words[at]?.folded ?? '') ||
    text.slice(words[at - 1]?.to, words[at]?.from).includes(',')
  );
}

/** «Принято к сведению решение»: the decision is somebody else's. */
function isNoted({ words }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:сведению|внимание)$/.test(words[at]?.folded ?? '')) return true;
  return false;
}

/** «Подготовка должна быть завершена»: what must be done is not done. */
function hasModal({ words }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (/^(?:должен|должн[аоы]|следует)$/.test(words[at]?.folded ?? '')) return true;
  return false;
}

/** «Усилим», «окажут»: a perfective verb in the present form promises, whatever it says. */
function promise(read: ReadText, word: number): Force | undefined {
  const here = read.words[word];
  if (here === undefined || !isRussianFuture(here.folded)) return undefined;
  const words = read.text.slice(here.from, here.to);
  return { step: 'commit', rank: LADDER.indexOf('commit') + 1, from: here.from, to: here.to, words, word };
}

function isInfinitive(read: ReadText, word: number): boolean {
  return read.words[word]?.folded === 'support' && read.words[word - 1]?.folded === 'to';
}

/** The last word of a verb. */
export function lastWordOf(read: ReadText, force: Force): number {
  let word = force.word;
  while ((read.words[word + 1]?.to ?? Number.POSITIVE_INFINITY) <= force.to) word++;
  return word;
}

/** The places in a ladder of the patterns that may begin with a word. */
interface Starts {
  readonly keys: ReadonlyMap<string, readonly number[]>;
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: ReadonlyMap<string, readonly number[]>;
}

/** Of each ladder, for all texts that are read with it. */
const prepared = new WeakMap<readonly StepPattern[], Starts>();

function startsOf(steps: readonly StepPattern[]): Starts {
  const known = prepared.get(steps);
  if (known !== undefined) return known;
  const keys = new Map<string, number[]>();
  const exact = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const file = (words: Iterable<string>, under: Map<string, number[]>, place: number) => {
    for (const word of words) {
      const places = under.get(word);
      if (places === undefined) under.set(word, [place]);
      else places.push(place);
    }
  };
  for (const [place, { pattern }] of steps.entries()) {
    const begins = beginningsOf(pattern);
    file(begins.keys, keys, place);
    file(begins.exact, exact, place);
    file(begins.prefixes, prefixes, place);
  }
  const starts = { keys, exact, prefixes };
  prepared.set(steps, starts);
  return starts;
}

/** The patterns that may begin with a word, in the order of the ladder; each word is looked up once a text. */
function startTest(steps: readonly StepPattern[]): (key: string, folded: string) => readonly StepPattern[] {
  const { keys, exact, prefixes } = startsOf(steps);
  const known = new Map<string, readonly StepPattern[]>();
  return (key, folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const places = new Set([...(keys.get(key) ?? []), ...(exact.get(folded) ?? [])]);
    for (const [prefix, at] of prefixes)
      if (folded.startsWith(prefix)) for (const place of at) places.add(place);
    const fits = [...places].sort((a, b) => a - b).flatMap((place) => steps[place] ?? []);
    known.set(folded, fits);
    return fits;
  };
}
