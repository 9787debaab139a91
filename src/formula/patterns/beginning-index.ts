/** Which of the choices of a pattern, or of the members of a set, a word may begin: found by looking the word up. Pure. */
import { firstWordsOfNode } from './first-words.ts';
import type { PatternNode } from './pattern.ts';

type SetNode = Extract<PatternNode, { kind: 'set' }>;

export interface SetIndex {
  /** A bit for each member that counts. */
  readonly counted: number;
  readonly index: BeginningIndex;
}

const setIndexes = new WeakMap<SetNode, SetIndex>();

export function setIndexOf(node: SetNode): SetIndex {
  const known = setIndexes.get(node);
  if (known !== undefined) return known;
  const counted = node.members.reduce((bits, { optional }, m) => (optional ? bits : bits | (1 << m)), 0);
  const made = { counted, index: beginningIndexOf(node.members.map((member) => member.node)) };
  setIndexes.set(node, made);
  return made;
}

/** Which nodes of a list a word may begin, a bit for each. */
export interface BeginningIndex {
  readonly byKey: ReadonlyMap<string, number>;
  readonly byFolded: ReadonlyMap<string, number>;
  /** Nodes of which more must be asked. */
  readonly others: number;
}

/** Nodes of a list that have a bit: more choices are always tried, and no set has more members. */
export const BITS = 32;

const beginningIndexes = new WeakMap<readonly PatternNode[], BeginningIndex>();

export function beginningIndexOf(nodes: readonly PatternNode[]): BeginningIndex {
  const known = beginningIndexes.get(nodes);
  if (known !== undefined) return known;
  const byKey = new Map<string, number>();
  const byFolded = new Map<string, number>();
  let others = 0;
  for (const [m, node] of nodes.slice(0, BITS).entries()) {
    const bit = 1 << m;
    for (const word of firstWordsOfNode(node) ?? [undefined]) {
      if (word?.kind === 'word') byKey.set(word.key, (byKey.get(word.key) ?? 0) | bit);
      else if (word?.kind === 'exact') byFolded.set(word.folded, (byFolded.get(word.folded) ?? 0) | bit);
      else others |= bit;
    }
  }
  const made = { byKey, byFolded, others };
  beginningIndexes.set(nodes, made);
  return made;
}
