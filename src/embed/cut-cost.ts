/** Where a run of units is best cut. Pure. */
import { functionWordsOf, isConjunction, splitWords } from '../text/index.ts';
import { type Side, type Sides, type Unit, wordingIn } from './units.ts';

/** A context begins and ends where a phrase does, so many words nearer or further. */
export const TO_PHRASE = 3;
/**
 * What it costs to cut between two words: at a mark of punctuation, before a small word that opens something new, between
 * two others, and behind a small word, which asks for what follows; and for every word nearer or further.
 */
export const COST = { mark: 0, small: 1, middle: 2, loose: 4, word: 0.3 } as const;

/** So many words, or a few more or less where a cut costs less. */
export function nearestTo(words: number, costOf: (words: number) => number): number {
  let best = words;
  let least = Number.POSITIVE_INFINITY;
  for (let at = words - TO_PHRASE; at <= words + TO_PHRASE; at++) {
    const cost = costOf(at) + COST.word * Math.abs(at - words);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

/** What it costs to cut between two units that follow each other; without a second one, behind the first. */
export type CutCost = (before: Unit | undefined, after: Unit | undefined) => number;

export function cutter(row: Sides, lang: string): CutCost {
  const isGrammar = functionWordsOf(lang);
  const textOf = (unit: Unit, side: Side) => wordingIn(row[side], unit[side]);
  const isSmall = (unit: Unit | undefined, joins = true) => {
    const [word] = unit === undefined ? [] : splitWords(textOf(unit, 'a') || textOf(unit, 'b'));
    return word !== undefined && isGrammar(word.folded) && (joins || !isConjunction(word.folded));
  };
  return (before, after) => {
    if (before === undefined) return COST.mark;
    if ((['a', 'b'] as const).every((side) => ENDS_PHRASE.test(textOf(before, side)))) return COST.mark;
    if (isSmall(before)) return COST.loose;
    return after?.marked || isSmall(after, false) ? COST.small : COST.middle;
  };
}

const ENDS_PHRASE = /[,;:.!?–—，；：。！？][”"’»)]*\s*$/u;
