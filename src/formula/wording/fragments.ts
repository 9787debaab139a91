import { languageOf, wordKey } from '../../text/index.ts';
import type { Difference } from '../types.ts';
import type { Echoes, EchoText } from './echoes.ts';

/** A place as word numbers: text, first word, word after the last. */
export interface WordPlace {
  readonly text: number;
  readonly fromWord: number;
  readonly toWord: number;
  readonly difference: Difference;
}

/** A run of so many content words is worth reading wherever it is cut. */
const LEAST_FOR_WHOLE = 5;
/** From this share on, places that go on with "and" show that the pair of a "between" is cut in two. */
const MOST_OPEN = 0.5;
/** In at least this share of its places a phrase must come to an end where its run does. */
const LEAST_CLOSED = 0.4;
/** An article with one word behind it ends a phrase where that word is a noun: so many places must end there in full. */
const LEAST_FULLY_CLOSED = 0.2;

/**
 * Tells whether a wording is no phrase: it ends in a small word or begins with one other than an article, has a single content
 * word, breaks off between "between" and its "and", or is short and most of its places run on into the next word ("will continue to support | the", "in areas of
 * mutual | interest"). A run is closed when it loses a partner by growing, and that happens inside phrases too; only
 * its places tell where a phrase ends.
 */
export function createFragmentTest(
  echoes: Echoes,
): (shown: WordPlace, places: readonly WordPlace[]) => boolean {
  const { phrases } = languageOf(echoes.lang);
  const joining = symbolsOf(echoes, phrases.joining);
  const determiners = phrases.determiners;
  const [opens, closes] = (phrases.pair ?? []).map((word) =>
    echoes.vocabulary.get(wordKey(word, echoes.lang)),
  );
  const openers: Openers = {
    joining,
    determiners: symbolsOf(echoes, determiners ?? new Set()),
    asked: symbolsOf(echoes, phrases.complement),
  };
  return (shown, places) => {
    const { symbols } = echoes.texts[shown.text];
    const small = (word: number): boolean => echoes.isSmall[symbols[word]] === true;
    let content = 0;
    for (let word = shown.fromWord; word < shown.toWord; word++) if (!small(word)) content++;
    if (content < 2 || small(shown.toWord - 1) || joining.has(symbols[shown.fromWord])) return true;
    // "Of women and girls": without its preposition it would be shorter than what was asked for.
    const first = symbols[shown.fromWord];
    if (determiners !== undefined && small(shown.fromWord) && !openers.determiners.has(first)) return true;
    if (isPredicate(echoes, shown)) return true;
    const run = symbols.subarray(shown.fromWord, shown.toWord);
    const opened = opens === undefined ? -1 : run.lastIndexOf(opens);
    if (opened >= 0 && closes !== undefined && run.indexOf(closes, opened) < 0) {
      // "Ties between the two countries" needs no "and".
      const goOn = places.filter((place) => wordAfter(echoes, place) === closes);
      if (goOn.length >= MOST_OPEN * places.length) return true;
    }
    if (determiners === undefined || content >= LEAST_FOR_WHOLE) return false;
    const ends = places.map((place) => closing(echoes, place, openers));
    const closed = ends.reduce((sum, end) => sum + end, 0);
    if (closed < LEAST_CLOSED * places.length) return true;
    // "Call for the immediate | and", "the immediate, unconditional": an adjective without its noun.
    const articleBefore =
      shown.toWord - shown.fromWord > 2 && openers.determiners.has(symbols[shown.toWord - 2]);
    return articleBefore && ends.filter((end) => end === 1).length < LEAST_FULLY_CLOSED * places.length;
  };
}

/** Adverbs that only say how something is done. */
const HOW = new Set(['together', 'forward', 'closely', 'jointly', 'actively']);
const NOUN = /(?:tion|ment|ance|ence|ity|ship)s?$/;

/** "Continue to work together", "look forward to working": verbs and no word of what it is about. */
function isPredicate(echoes: Echoes, { text, fromWord, toWord }: WordPlace): boolean {
  if (echoes.lang !== 'en') return false;
  const home = echoes.texts[text];
  const { isVerb } = languageOf(echoes.lang).pointBoundaries;
  let hasTo = false;
  for (let w = fromWord; w < toWord; w++) {
    const folded = home.text.slice(home.from[w], home.to[w]).toLowerCase();
    hasTo ||= folded === 'to' && w > fromWord;
    if (echoes.isSmall[home.symbols[w]] === true || HOW.has(folded)) continue;
    if (!isVerb(folded) || NOUN.test(folded)) return false;
  }
  return hasTo;
}

/** How far a comma or a joining word closes a phrase: "an inclusive, …", "the threat | or use" go on. */
const HALF = 0.5;
/** How far "of" and "to" do: they mostly bring what the word before them asks for ("affirmed the importance | of"). */
const HARDLY = 0.25;

interface Openers {
  readonly joining: ReadonlySet<number>;
  readonly determiners: ReadonlySet<number>;
  readonly asked: ReadonlySet<number>;
}

/**
 * How far a phrase ends with the last content word of a place: 1 before a strong mark, the end of the clause or a small
 * word that opens something new, 0 before a content word or a determiner.
 */
function closing(echoes: Echoes, { text, toWord }: WordPlace, openers: Openers): number {
  const home = echoes.texts[text];
  const end = contentEnd(echoes, home, toWord);
  if (end >= home.symbols.length || home.clause[end] !== home.clause[end - 1]) return 1;
  const between = home.text.slice(home.to[end - 1], home.from[end]);
  if (/[^\s,\p{Pd}\p{Pi}\p{Pf}"']/u.test(between)) return 1;
  if (between.includes(',')) return HALF;
  const next = home.symbols[end];
  if (openers.joining.has(next)) return HALF;
  if (openers.asked.has(next)) return HARDLY;
  return echoes.isSmall[next] === true && !openers.determiners.has(next) ? 1 : 0;
}

/** The word after the last content word of a place; undefined at the end of the text. */
function wordAfter(echoes: Echoes, { text, toWord }: WordPlace): number | undefined {
  const home = echoes.texts[text];
  return home.symbols[contentEnd(echoes, home, toWord)];
}

/** Number of the word after the last content word before `toWord`: the places of forms may end in small words. */
function contentEnd(echoes: Echoes, home: EchoText, toWord: number): number {
  let end = toWord;
  while (end > 1 && echoes.isSmall[home.symbols[end - 1]] === true) end--;
  return end;
}

function symbolsOf(echoes: Echoes, words: ReadonlySet<string>): ReadonlySet<number> {
  const symbols = new Set<number>();
  for (const word of words) {
    const symbol = echoes.vocabulary.get(wordKey(word, echoes.lang));
    if (symbol !== undefined) symbols.add(symbol);
  }
  return symbols;
}
