/** Words that a hyphen joins ("clean-hydrogen", "youth-led"), each part a word of its own. Pure. */
import { foldWord, languageOf, letterKey, type Word, wordKeyOf } from '../../text/index.ts';
import type { ReadText } from '../read-text.ts';
import { isSham } from './shams.ts';

export interface PartedText {
  /** The clauses with a parted word and no others, each whole. */
  readonly read: ReadText;
  /** Does a part stand among the words from `from` to `to`? */
  readonly hasPart: (from: number, to: number) => boolean;
}

/**
 * Parts the compounds of which some part is of use; undefined where there are none. What begins with a prefix stays one
 * word, because a prefix may turn its meaning round ("non-nuclear"), and so does what holds a figure ("COVID-19").
 */
export function partCompounds(
  read: ReadText,
  isOfUse: (key: string, folded: string) => boolean,
): PartedText | undefined {
  const { prefixes } = languageOf(read.lang);
  const keyOf = wordKeyOf(read.lang);
  const partsOf = ({ from, to, folded }: Word): readonly (Word & { readonly key: string })[] => {
    if (!folded.includes('-')) return [];
    const parts = [...read.text.slice(from, to).matchAll(/[^-‐‑]+/gu)].map(({ 0: printed, index }) => {
      const part = foldWord(printed);
      const begin = from + index;
      return {
        from: begin,
        to: begin + printed.length,
        folded: letterKey(part, read.lang),
        key: keyOf(part),
      };
    });
    const isPlain = parts.every((part) => /^\D{2,}$/.test(part.folded));
    const first = parts[0]?.folded ?? '';
    const isTurned = prefixes.has(first) || isSham(first, read.lang);
    const isUsed = isPlain && !isTurned && parts.some((p) => isOfUse(p.key, p.folded));
    return isUsed ? parts : [];
  };
  const parted = new Map<number, ReturnType<typeof partsOf>>();
  const clauses = new Set<number>();
  for (const [at, word] of read.words.entries()) {
    const parts = partsOf(word);
    if (parts.length < 2) continue;
    parted.set(at, parts);
    clauses.add(read.clauseOf[at]);
  }
  if (parted.size === 0) return undefined;
  const words: Word[] = [];
  const keys: string[] = [];
  const clauseOf: number[] = [];
  const isPart: boolean[] = [];
  for (const [at, word] of read.words.entries()) {
    const clause = read.clauseOf[at];
    if (!clauses.has(clause)) continue;
    const parts = parted.get(at);
    for (const one of parts ?? [{ ...word, key: read.keys[at] }]) {
      const { key, ...rest } = one;
      words.push(rest);
      keys.push(key);
      clauseOf.push(clause);
      isPart.push(parts !== undefined);
    }
  }
  /** By word: the first part from there on. */
  const nextPart = new Int32Array(words.length);
  for (let at = words.length - 1, next = words.length; at >= 0; at--) {
    if (isPart[at] === true) next = at;
    nextPart[at] = next;
  }
  return {
    read: { ...read, words, keys, clauseOf },
    hasPart: (from, to) => nextPart[from] < to,
  };
}
