/** Things filed under the words that a pattern may name, and found by a word of a text. Pure. */
import type { WordNode } from './first-words.ts';

/** A node of a pattern that takes one word of a text, told by its key or by its letters. */
export type TextNode = Exclude<WordNode, { kind: 'small' }>;

export interface WordIndex<Thing> {
  readonly file: (node: TextNode, thing: Thing) => void;
  /**
   * What is filed under a word, each once: under its key, then as printed, then under its beginning or end; of each in
   * the order in which it was filed.
   */
  readonly under: (key: string, folded: string) => readonly Thing[];
}

export function createWordIndex<Thing>(): WordIndex<Thing> {
  const byKey = new Map<string, Thing[]>();
  const byExact = new Map<string, Thing[]>();
  const byBeginning = createPartIndex((word, length) => word.slice(0, length));
  const byEnd = createPartIndex((word, length) => word.slice(-length));
  const filedByPart: Thing[] = [];
  return {
    file(node, thing) {
      if (node.kind === 'word') add(byKey, node.key, thing);
      else if (node.kind === 'exact') add(byExact, node.folded, thing);
      else {
        const number = filedByPart.push(thing) - 1;
        if (node.kind === 'prefix') byBeginning.add(node.prefix, number);
        else byEnd.add(node.suffix, number);
      }
    },
    under(key, folded) {
      const ofParts = [...byBeginning.under(folded), ...byEnd.under(folded)].sort((x, y) => x - y);
      return [
        ...new Set([
          ...(byKey.get(key) ?? []),
          ...(byExact.get(folded) ?? []),
          ...ofParts.map((number) => filedByPart[number]),
        ]),
      ];
    },
  };
}

/** Numbers filed under a part of a word: one look for each length that there is, however many parts there are. */
function createPartIndex(cut: (word: string, length: number) => string) {
  const byLength = new Map<number, Map<string, number[]>>();
  return {
    add(part: string, number: number): void {
      const parts = byLength.get(part.length) ?? new Map<string, number[]>();
      byLength.set(part.length, parts);
      add(parts, part, number);
    },
    under: (word: string): readonly number[] =>
      [...byLength].flatMap(([length, parts]) =>
        length > word.length ? [] : (parts.get(cut(word, length)) ?? []),
      ),
  };
}

function add<Thing>(map: Map<string, Thing[]>, word: string, thing: Thing): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [thing]);
  else list.push(thing);
}
