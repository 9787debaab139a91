import type { TextVersion } from '../../statement/index.ts';
import { countWords } from '../../text/index.ts';
import { type Extraction, finishExtraction, type Removed } from './extraction.ts';
import { plainWords } from './plain-words.ts';

/** Never more than this share of the words is cut off at a term: a term that stands elsewhere must not eat the text. */
const MOST_CUT = 0.25;

/**
 * Cuts what stands before the paragraph that the record expects first ("AGENCY, 15 October. Here is the full text:")
 * and after the one that it expects last. Both are listed as removed.
 */
export function cutAtTerms(extraction: Extraction, expect: TextVersion['expect']): Extraction {
  const { opens, closes } = expect ?? {};
  const texts = extraction.kept.map((block) => plainWords(block.text));
  let from = 0;
  let to = texts.length;
  if (opens !== undefined) {
    const at = texts.findIndex((text) => text.startsWith(plainWords(opens)));
    if (at > 0 && share(extraction, 0, at) <= MOST_CUT) from = at;
  }
  if (closes !== undefined) {
    const at = texts.findLastIndex((text) => text.includes(plainWords(closes)));
    if (at >= from && share(extraction, at + 1, texts.length) <= MOST_CUT) to = at + 1;
  }
  if (from === 0 && to === texts.length) return extraction;
  const cut = (blocks: typeof extraction.kept, reason: string): Removed[] =>
    blocks.map(({ text }) => ({ text, reason }));
  return finishExtraction({
    ...extraction,
    kept: extraction.kept.slice(from, to),
    removed: [
      ...extraction.removed,
      ...cut(extraction.kept.slice(0, from), 'before the expected opening'),
      ...cut(extraction.kept.slice(to), 'after the expected closing'),
    ],
  });
}

function share(extraction: Extraction, from: number, to: number): number {
  const words = extraction.kept.slice(from, to).reduce((sum, block) => sum + countWords(block.text), 0);
  return words / Math.max(1, extraction.words.kept);
}
