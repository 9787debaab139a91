import { languageOf, primaryLanguage } from '../../text/index.ts';
import type { ReadText } from '../read-text.ts';
import { firstWordsOf, type NextWords, nextWordsOf } from './first-words.ts';
import type { Formula } from './formulas.ts';
import type { PatternMatcher, WordRange } from './match-pattern.ts';
import type { Pattern } from './pattern.ts';

/**
 * Tells whether a place of a formula overlaps one of its `not` patterns and so is another phrase. Made for one clause
 * (the words from `floor` to before `limit`). Each word is tried once for each `not` pattern, however many places of
 * the formula the clause has: a clause of one phrase said a thousand times costs no more for a word than any other.
 */
export function createPhraseTest(
  read: ReadText,
  match: PatternMatcher,
  floor: number,
  limit: number,
): (formula: Formula, place: WordRange) => boolean {
  const lang = primaryLanguage(read.lang);
  const small = languageOf(lang).functionWords;
  /** By formula, then by word from `floor` on: where the furthest `not` match that starts up to this word ends. */
  const reachOf = new Map<string, number[]>();
  return (formula, place) => {
    const patterns = formula.not[lang];
    if (patterns === undefined || patterns.length === 0) return false;
    let reach = reachOf.get(formula.id);
    if (reach === undefined) {
      reach = [];
      reachOf.set(formula.id, reach);
    }
    for (let word = floor + reach.length; word < place.to; word++) {
      let furthest = reach.at(-1) ?? floor;
      for (const pattern of patterns) {
        const mayBegin = beginsWith(pattern);
        if (mayBegin !== undefined && !mayBegin(read.keys[word], read.words[word]?.folded, small)) continue;
        furthest = Math.max(furthest, match(pattern, word, floor, limit)?.to ?? floor);
      }
      reach.push(furthest);
    }
    return (reach[place.to - 1 - floor] ?? floor) > place.from;
  };
}

const begins = new WeakMap<Pattern, { readonly words: NextWords | undefined }>();

/** Whether a word may begin a match of the pattern; undefined where any may. */
function beginsWith(pattern: Pattern): NextWords | undefined {
  const known = begins.get(pattern);
  if (known !== undefined) return known.words;
  const words = nextWordsOf(firstWordsOf(pattern)?.map(({ first }) => first));
  begins.set(pattern, { words });
  return words;
}
