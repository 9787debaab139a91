import { readTokens } from '../text/index.ts';
import { editsOfRow, type RowSide } from './edits.ts';
import { matchIds } from './match.ts';
import type { Edit } from './types.ts';
import { joinVocabularies, renumber } from './vocabulary.ts';

/**
 * The word edits between two texts taken as one clause each: half-open UTF-16 spans that tile both texts. Words,
 * numbers and marks of punctuation are compared after folding of case, quotes and dashes; white space is never
 * compared. Swapping the texts swaps the kinds and nothing else but the order of neighbouring one-sided edits.
 */
export function diffWords(a: string, b: string, _options?: { lang?: string }): readonly Edit[] {
  const tokensA = readTokens(a);
  const tokensB = readTokens(b);
  const idsB = renumber(tokensB.id, joinVocabularies(tokensA.vocabulary, tokensB.vocabulary).ofB);
  const { match } = matchIds(tokensA.id, idsB);
  const side = (text: string, tokens: typeof tokensA): RowSide => ({
    tokens,
    list: Int32Array.from({ length: tokens.count }, (_, index) => index),
    spans: [{ from: 0, to: text.length }],
    starts: [0],
    anchor: 0,
  });
  const edits = editsOfRow(side(a, tokensA), side(b, tokensB), match);
  if (edits.length > 0 || a.length + b.length === 0) return edits;
  // White space only: nothing differs that counts.
  return [{ kind: 'same', a: { from: 0, to: a.length }, b: { from: 0, to: b.length } }];
}
