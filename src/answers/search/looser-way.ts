import type { FoundCount } from '../../store/index.ts';

/** A way of looking less strictly than for the very words. */
export type LooserWay = 'forms' | 'spellings' | 'borders' | 'near' | 'names' | 'written' | 'unsigned';

/** What a looser search found, in the same texts. */
export interface Looser {
  readonly way: LooserWay;
  /** Places; of words near one another the clauses that have them. */
  readonly hits: number;
  readonly texts_with: number;
  /** Words that stand in the texts in place of the words asked for, where they are other words. */
  readonly words: readonly string[];
}

/** So far apart may the words of a phrase stand to be near one another. */
export const NEAR_DISTANCE = 5;

const TOLD: readonly LooserWay[] = ['spellings', 'names', 'written'];

/** What a sentence to be cited says of it: after a zero everything; else that the same words, a name or a sign are written otherwise too. */
export function toldAgain(looser: readonly Looser[], hits: number): readonly Looser[] {
  return hits === 0 ? looser : looser.filter(({ way }) => TOLD.includes(way));
}

/** A looser search where it is worth a word: after a zero always, else where it finds more. */
export function more(looser: Looser, hits: number): readonly Looser[] {
  return hits === 0 || looser.hits > hits ? [looser] : [];
}

export function found(way: LooserWay, counts: readonly FoundCount[], words: readonly string[] = []): Looser {
  return {
    way,
    hits: counts.reduce((sum, { hits }) => sum + hits, 0),
    texts_with: counts.length,
    words,
  };
}
