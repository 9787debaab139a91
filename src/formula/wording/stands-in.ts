import { splitClauses, splitWords, wordKey } from '../../text/index.ts';
import type { SharedWording } from '../types.ts';

/** A text that took no part when wording was found to be shared, such as an unofficial translation. */
export interface TextApart {
  readonly id: string;
  readonly text: string;
}

/**
 * Tells in which of some texts wording stands in any of its forms: the same words in the same order, inside one clause.
 * For texts that are counted beside; the words are read once.
 */
export function createStandsIn(
  texts: readonly TextApart[],
  lang: string,
): (wording: Pick<SharedWording, 'variants'>) => readonly string[] {
  const keysOf = (words: string) =>
    ` ${splitWords(words)
      .map(({ folded }) => wordKey(folded, lang))
      .join(' ')} `;
  const read = texts.map(({ id, text }) => ({
    id,
    clauses: splitClauses(text, { lang })
      .map(({ from, to }) => keysOf(text.slice(from, to)))
      .join('\n'),
  }));
  return ({ variants }) => {
    if (read.length === 0) return [];
    const forms = variants.map(({ wording }) => keysOf(wording));
    return read.flatMap(({ id, clauses }) => (forms.some((form) => clauses.includes(form)) ? [id] : []));
  };
}
