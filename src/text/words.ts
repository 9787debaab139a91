import { readTokens } from './tokens.ts';
import type { TextOptions, Word } from './types.ts';

/**
 * The words of a text, in order: never white space or punctuation. Chinese and Japanese have no spaces between
 * words; there each Han or Kana character is a word. The dictionaries of `Intl.Segmenter` differ between versions
 * of ICU, so the same text would have other words in Node than in the Worker.
 *
 * The rules are the same for every language; `options` is taken so that a language may get rules of its own.
 */
export function splitWords(text: string, _options?: TextOptions): readonly Word[] {
  const tokens = readTokens(text);
  const words: Word[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const id = tokens.id[token];
    if (tokens.isWord[id] === 0) continue;
    words.push({
      from: tokens.from[token],
      to: tokens.to[token],
      folded: tokens.vocabulary[id],
    });
  }
  return words;
}

/** How many words `splitWords` finds. */
export function countWords(text: string): number {
  const tokens = readTokens(text);
  let words = 0;
  for (let token = 0; token < tokens.count; token++) words += tokens.isWord[tokens.id[token]];
  return words;
}
