import type { D1Database } from '@cloudflare/workers-types';
import { distance } from 'fastest-levenshtein';
import { nearest } from '../../statement/index.ts';
import { listSimilarWords } from '../../store/index.ts';
import { type SearchTerm, wordsIn } from './search-term.ts';

/** At most this many words are looked up for "did you mean". */
const WORDS_LOOKED_UP = 5;

/** From so many letters on, a word with one other letter is taken for misspelt. */
const SURE_LENGTH = 5;

export async function meantWords(
  db: D1Database,
  term: SearchTerm,
): Promise<readonly { readonly word: string; readonly nearest: string }[]> {
  const wanted = [...new Set(wordsIn(term).flatMap((word) => word.split('-')))]
    .filter((word) => word.length > 3)
    .slice(0, WORDS_LOOKED_UP);
  const similar = await Promise.all(wanted.map((word) => listSimilarWords(db, word)));
  return wanted.flatMap((word, index) => {
    const known = similar[index] ?? [];
    if (known.includes(word)) return [];
    const best = nearest(word, known);
    // A word that is merely a little alike is another word, and a short one with another letter nearly always is.
    if (best === null || distance(word, best) > Math.max(1, Math.floor(word.length / 4))) return [];
    if (word.length < SURE_LENGTH && best.length === word.length) return [];
    return [{ word, nearest: best }];
  });
}
