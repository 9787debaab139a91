/** What stands between the words of a text, as far as a pattern minds. Pure. */
import type { ReadText } from '../read-text.ts';

/** Marks that part what is printed as one word, and the characters of a language written without spaces. */
const PARTS_WORDS = /[,;:.!?()，。；：、！？（）]/;
/** Marks that part the words of a phrase; a comma does so too, but for one before a small word ("just, and lasting"). */
const PARTS_PHRASES = /[;:!?]/;
/** Marks that end a slot: what follows belongs to another phrase. */
const ENDS_SLOT = /[,;:.!?()"«»„“”—–，。；：、（）]/;

export interface Marks {
  /** Does a mark part this word from the one before it? `closely`: they stand as close as characters do. */
  readonly isParted: (word: number, closely: boolean) => boolean;
  /** Does a mark stand between this word and the next? */
  readonly endsSlot: (word: number) => boolean;
}

/** `small`: the function words of the language. */
export function marksOf({ text, words }: ReadText, small: ReadonlySet<string>): Marks {
  return {
    isParted(word, closely) {
      const gap = text.slice(words[word - 1]?.to ?? 0, words[word]?.from);
      if (closely) return PARTS_WORDS.test(gap);
      return PARTS_PHRASES.test(gap) || (gap.includes(',') && !small.has(words[word]?.folded ?? ''));
    },
    endsSlot(word) {
      const here = words[word];
      const next = words[word + 1];
      return here === undefined || next === undefined || ENDS_SLOT.test(text.slice(here.to, next.from));
    },
  };
}
