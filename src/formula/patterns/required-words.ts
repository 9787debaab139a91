/**
 * Words without which a pattern cannot match: a clause that lacks one of them from some word on need not be tried there.
 * The idea of required literals, as searches for many regular expressions use it. Pure.
 */
import type { Pattern, PatternNode } from './pattern.ts';
import type { TextNode } from './word-index.ts';

/** One of these words stands in whatever the pattern matches. */
export type Requirement = readonly TextNode[];

/** Requirements that are asked of a pattern: those that remain tell hardly more. */
const MOST_REQUIREMENTS = 3;
/** Of more words one is nearly always there. */
const MOST_WORDS = 16;
/** Of each alternative so many words are required. */
const MOST_OF_ALTERNATIVES = 4;

/**
 * By pattern: what every match of it holds behind the word that begins it, the rarest first, of which the fewest
 * requirements of the list speak; empty where nothing is certain. What a small word (`small`) meets is met nearly
 * everywhere and is required only where nothing else is.
 */
export function requirementsOf(
  patterns: readonly Pattern[],
  small: ReadonlySet<string>,
): readonly (readonly Requirement[])[] {
  const all = patterns.map(requiredBehind);
  const mentions = new Map<string, number>();
  for (const list of all)
    for (const requirement of list)
      for (const node of requirement) {
        const word = wordOf(node);
        mentions.set(word, (mentions.get(word) ?? 0) + 1);
      }
  const commonness = (requirement: Requirement): number => {
    let sum = 0;
    for (const node of requirement) sum += mentions.get(wordOf(node)) ?? 0;
    return sum;
  };
  const isTelling = (requirement: Requirement): boolean =>
    !requirement.some((node) => small.has(wordOf(node)));
  return all.map((list) => {
    const telling = list.filter(isTelling);
    const common = new Map(list.map((requirement) => [requirement, commonness(requirement)]));
    const rarest = (telling.length > 0 ? telling : list).toSorted(
      (x, y) => (common.get(x) ?? 0) - (common.get(y) ?? 0),
    );
    return rarest.slice(0, telling.length > 0 ? MOST_REQUIREMENTS : 1);
  });
}

function requiredBehind({ node }: Pattern): readonly Requirement[] {
  const items = node.kind === 'sequence' ? node.items : [node];
  const first = items[0]?.kind === 'slot' ? 1 : 0;
  const list: Requirement[] = [];
  for (let at = first; at < items.length; at++) {
    const item = items[at];
    // The word that begins a match is known to be there.
    const skipped = at === first && (item.kind === 'choice' || isTextNode(item)) ? 1 : 0;
    list.push(...required(item).slice(skipped));
  }
  return list.filter((requirement) => requirement.length <= MOST_WORDS);
}

function isTextNode(node: PatternNode): node is TextNode {
  return node.kind === 'word' || node.kind === 'exact' || node.kind === 'prefix' || node.kind === 'suffix';
}

function required(node: PatternNode): readonly Requirement[] {
  switch (node.kind) {
    case 'word':
    case 'exact':
    case 'prefix':
    case 'suffix':
      return [[node]];
    case 'sequence':
      return node.items.flatMap(required);
    case 'choice':
      return ofOne(node.choices);
    case 'set': {
      const counted = node.members.flatMap(({ optional, node: own }) => (optional ? [] : [own]));
      if (node.least < 1) return [];
      return node.least < counted.length ? ofOne(counted) : counted.flatMap(required);
    }
    case 'optional':
    case 'gap':
    case 'slot':
      return [];
  }
}

/** One of the nodes is matched: of each a word, then of each its next, the last again where it has no more. */
function ofOne(nodes: readonly PatternNode[]): readonly Requirement[] {
  const lists = nodes.map(required);
  let longest = 1;
  for (const { length } of lists) {
    if (length === 0) return [];
    longest = Math.max(longest, Math.min(length, MOST_OF_ALTERNATIVES));
  }
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list[Math.min(at, list.length - 1)]),
  );
}

function wordOf(node: TextNode): string {
  switch (node.kind) {
    case 'word':
      return node.key;
    case 'exact':
      return node.folded;
    case 'prefix':
      return node.prefix;
    case 'suffix':
      return node.suffix;
  }
}
