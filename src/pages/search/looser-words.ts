import type { Frame } from '../frame/frame.ts';
import type { LooserView } from './search-view.ts';

type Found = Pick<LooserView, 'way' | 'hits' | 'textsWith' | 'words'>;

/** What a looser search is, with the other words that it found, and its count; the page makes a link of the latter. */
export function looserWords(
  { t }: Frame,
  { way, hits, textsWith, words }: Found,
  texts: number,
): { readonly how: string; readonly count: string } {
  const named = words.length === 0 ? '' : ` (${words.map((word) => t.compare.quoted(word)).join(', ')})`;
  return {
    how: `${t.search.looser[way]}${named}: `,
    count: way === 'near' ? t.search.foundTexts(textsWith, texts) : t.search.found(hits, textsWith, texts),
  };
}

/** The same as sentences, for previews and figures, where a zero must not hide what the page tells below it. */
export function looserSentences(frame: Frame, looser: readonly Found[], texts: number): readonly string[] {
  return looser
    .filter(({ hits }) => hits > 0)
    .map((one) => {
      const { how, count } = looserWords(frame, one, texts);
      return `${how}${count}.`;
    });
}
