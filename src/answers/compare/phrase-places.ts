import {
  type Clause,
  letterKey,
  partsOfWord,
  type Span,
  splitWords,
  stemmerOf,
  typed,
} from '../../text/index.ts';

/** Words of a phrase as they are looked for: as written but for case and accents, or in any form. */
export type PhraseWay = 'words' | 'forms';

/**
 * Where a phrase stands in a text, clause by clause: spans in the text, in its order. Hyphens part words, as in the
 * search. A phrase never runs from one clause into another. Pure.
 */
export function phrasePlaces(
  text: { readonly body: string; readonly lang: string },
  clauses: readonly Clause[],
  phrase: string,
  way: PhraseWay,
): ReadonlyMap<number, readonly Span[]> {
  const sought = keysOf(typed(phrase), text.lang, way).map(({ key }) => key);
  const places = new Map<number, readonly Span[]>();
  if (sought.length === 0) return places;
  for (const [index, { from, to }] of clauses.entries()) {
    const words = keysOf(text.body.slice(from, to), text.lang, way);
    const found: Span[] = [];
    for (let at = 0; at + sought.length <= words.length; at += 1) {
      const [first, last] = [words[at], words[at + sought.length - 1]];
      if (!first || !last || !sought.every((key, offset) => words[at + offset]?.key === key)) continue;
      found.push({ from: from + first.from, to: from + last.to });
      at += sought.length - 1;
    }
    if (found.length > 0) places.set(index, found);
  }
  return places;
}

function keysOf(wording: string, lang: string, way: PhraseWay): readonly (Span & { readonly key: string })[] {
  const stem = stemmerOf(lang);
  return splitWords(wording)
    .flatMap(partsOfWord)
    .flatMap(({ folded, from, to }) => {
      const form = way === 'forms' ? stem(folded) : letterKey(folded, lang);
      // The search table ends a word at an apostrophe and at a stop, too.
      return (form.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((key) => ({ key, from, to }));
    });
}
