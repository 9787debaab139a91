import { step } from './automaton.ts';
import type { Echoes } from './echoes.ts';
import type { WordPlace } from './fragments.ts';

/**
 * Finds every place of the words of a place, whatever stands around them. A run is closed by partner: where "the X"
 * loses no partner, "X" is not a run, and would not be counted in a text that has it without the article.
 */
export function createExactPlaces(echoes: Echoes): (shown: WordPlace) => readonly WordPlace[] {
  const { first, text, word } = placesOfSymbols(echoes);
  const placesOf = (symbol: number): number => first[symbol + 1] - first[symbol];
  return (shown) => {
    const words = echoes.texts[shown.text].symbols.subarray(shown.fromWord, shown.toWord);
    let rarest = 0;
    for (let w = 1; w < words.length; w++) if (placesOf(words[w]) < placesOf(words[rarest])) rarest = w;
    const found: WordPlace[] = [];
    for (let at = first[words[rarest]]; at < first[words[rarest] + 1]; at++) {
      const { symbols, clause } = echoes.texts[text[at]];
      const fromWord = word[at] - rarest;
      const toWord = fromWord + words.length;
      if (fromWord < 0 || toWord > symbols.length || clause[fromWord] !== clause[toWord - 1]) continue;
      if (words.every((symbol, w) => symbols[fromWord + w] === symbol))
        found.push({ text: text[at], fromWord, toWord, difference: 'same' });
    }
    return found;
  };
}

/** In how many texts the words of a place stand. */
export function textsWithWords(echoes: Echoes, { text, fromWord, toWord }: WordPlace): number {
  let state = 0;
  for (const symbol of echoes.texts[text].symbols.subarray(fromWord, toWord))
    state = step(echoes.automaton, state, symbol);
  return echoes.automaton.texts[state];
}

/** By symbol, from `first[s]` to `first[s + 1]`: the text and the word of each of its places. */
function placesOfSymbols({ texts, keys }: Echoes): {
  readonly first: Int32Array;
  readonly text: Int32Array;
  readonly word: Int32Array;
} {
  const first = new Int32Array(keys.length + 1);
  for (const { symbols } of texts) for (const symbol of symbols) first[symbol + 1] += 1;
  for (let symbol = 0; symbol < keys.length; symbol++) first[symbol + 1] += first[symbol];
  const next = first.slice(0, keys.length);
  const text = new Int32Array(first[keys.length]);
  const word = new Int32Array(text.length);
  for (const [t, { symbols }] of texts.entries())
    for (let w = 0; w < symbols.length; w++) {
      const at = next[symbols[w]]++;
      text[at] = t;
      word[at] = w;
    }
  return { first, text, word };
}
