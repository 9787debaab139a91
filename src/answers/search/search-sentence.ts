import type { StoredCollection } from '../../store/index.ts';

/** What a search went over, and what it found there. */
export interface SearchCounts {
  readonly hits: number;
  readonly texts_with: number;
  readonly searched: {
    readonly texts: number;
    readonly words: number;
    readonly from: string | null;
    readonly to: string | null;
    /** Languages of the texts, in alphabetical order. */
    readonly languages: readonly string[];
    /** Statements that the filters leave and that are known, but without a text in one of these languages. */
    readonly without_text: number;
  };
}

/**
 * A sentence that can be cited, above all where nothing was found: the proof of an absence names what was searched, in
 * which languages, of which state, and how much is missing. Where no text was searched it says so, and proves nothing.
 */
export function searchSentence(
  q: string,
  { hits, texts_with, searched }: SearchCounts,
  collection: StoredCollection | null,
  theme?: string,
): string {
  const asked = /["“«„]/.test(q) ? q : `“${q}”`;
  const state = collection
    ? `collection “${collection.record.id}” of ${collection.loaded.slice(0, 10)}, revision ${collection.revision}`
    : 'no collection is loaded';
  if (searched.texts === 0)
    return `No text was searched for ${asked}: none that the filters leave is in a language that is written so (${state}). This is not an absence and cannot be cited as one.`;
  const missing =
    searched.without_text === 0
      ? ''
      : `; ${searched.without_text} more known ${searched.without_text === 1 ? 'statement has' : 'statements have'} no text here`;
  const where = `${texts_with} of ${counted(searched.texts, 'text')} searched (${counted(searched.words, 'word')} in ${searched.languages.join(', ')}, adopted ${searched.from} to ${searched.to}${missing}; ${state})`;
  const clauses = theme === undefined ? '' : ` in clauses with a formula of the theme “${theme}”`;
  if (hits === 0) return `${asked} stands${clauses} in ${where}.`;
  return `${asked} stands ${hits === 1 ? 'once' : `${hits} times`}${clauses}, in ${where}.`;
}

/** `1 text`, `2 texts`: English words of the API's sentences. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
