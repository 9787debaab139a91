import { hasForm } from '../../glossary/index.ts';
import type { ReadText } from '../read-text.ts';

/**
 * Whether two Chinese characters belong to two words, the end of one and the beginning of another: 法治 in 无法治愈 is
 * neither the word nor a formula. So it is where each makes a word with its other neighbour. Of longer matches this is
 * not asked: they seldom arise by chance.
 *
 * @param from The first word of the match, that is its first character; the second follows it.
 */
export function isCutFromWords(read: ReadText, from: number): boolean {
  const before = characterAt(read, from - 1, from);
  const after = characterAt(read, from + 2, from + 1);
  if (before === undefined || after === undefined) return false;
  const [first, second] = [read.words[from]?.folded, read.words[from + 1]?.folded];
  return hasForm([before, first], 'zh') && hasForm([second, after], 'zh');
}

/** A character, where nothing stands between it and its neighbour. */
function characterAt({ words }: ReadText, at: number, neighbour: number): string | undefined {
  const [word, next] = [words[at], words[neighbour]];
  if (word === undefined || next === undefined) return undefined;
  return (at < neighbour ? word.to === next.from : next.to === word.from) ? word.folded : undefined;
}
