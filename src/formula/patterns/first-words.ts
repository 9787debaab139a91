/** The first two words of whatever a pattern may match, so that few places of a text are tried in full. Pure. */
import type { Pattern, PatternNode } from './pattern.ts';

/** A pattern node that takes one word; `small` takes any function word. */
export type WordNode =
  | Extract<PatternNode, { kind: 'word' | 'exact' | 'prefix' | 'suffix' }>
  | { readonly kind: 'small' };

export interface Beginning {
  readonly first: WordNode;
  /** What may stand second; undefined where anything may, or nothing need. */
  readonly second: readonly WordNode[] | undefined;
}

/** Every way in which a match can begin, the slot before it aside; undefined where a gap leaves that open. */
export function firstWordsOf({ node }: Pattern): readonly Beginning[] | undefined {
  const items = node.kind === 'sequence' ? node.items : [node];
  const words = items[0]?.kind === 'slot' ? items.slice(1) : items;
  return stepsOf(words, nothing)?.map(({ word, rest }) => ({
    first: word,
    second: rest()?.map(({ word: second }) => second),
  }));
}

/** Words that a match of a node may begin with; undefined where any may, or where it may match nothing. */
export function firstWordsOfNode(node: PatternNode): readonly WordNode[] | undefined {
  const known = firstWords.get(node);
  if (known !== undefined) return known.words;
  const words = stepsOfOne(node, nothing)?.map(({ word }) => word);
  firstWords.set(node, { words });
  return words;
}

const firstWords = new WeakMap<PatternNode, { readonly words: readonly WordNode[] | undefined }>();

/**
 * What may stand after a word that begins a match; undefined where anything may. `key` and `folded` are those of the
 * first word.
 */
export function secondWordsOf(
  beginnings: readonly Beginning[] | undefined,
  key: string,
  folded: string,
): readonly WordNode[] | undefined {
  const begun = (beginnings ?? []).filter(({ first }) => takes(first, key, folded, NONE));
  const lists = begun.flatMap(({ second }) => (second === undefined ? [] : [second]));
  return begun.length === 0 || lists.length < begun.length ? undefined : lists.flat();
}

/** Whether one of a list of nodes takes a word, given as its key and as it is folded. */
export type NextWords = (key: string, folded: string, small: ReadonlySet<string>) => boolean;

/** A list that may be long, made ready to be asked about many words. */
export function nextWordsOf(nodes: readonly WordNode[] | undefined): NextWords | undefined {
  if (nodes === undefined) return undefined;
  const keys = new Set(nodes.flatMap((node) => (node.kind === 'word' ? [node.key] : [])));
  const exact = new Set(nodes.flatMap((node) => (node.kind === 'exact' ? [node.folded] : [])));
  const others = nodes.filter(({ kind }) => kind !== 'word' && kind !== 'exact');
  if (exact.size + others.length === 0) return (key) => keys.has(key);
  return (key, folded, small) =>
    keys.has(key) || exact.has(folded) || others.some((node) => takes(node, key, folded, small));
}

/** Whether a node takes a word, given as its key and as it is folded. */
export function takes(node: WordNode, key: string, folded: string, small: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case 'small':
      return small.has(folded);
    case 'word':
      return node.key === key;
    case 'exact':
      return node.folded === folded;
    case 'prefix':
      return folded.startsWith(node.prefix);
    case 'suffix':
      return folded.endsWith(node.suffix);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** A word that may come next, and what may come after it. */
interface Step {
  readonly word: WordNode;
  readonly rest: Rest;
}

/** The words that may come next; undefined where any word may, or none. */
type Rest = () => readonly Step[] | undefined;

const nothing: Rest = () => undefined;

function stepsOf(items: readonly PatternNode[], then: Rest): readonly Step[] | undefined {
  const [item, ...others] = items;
  if (item === undefined) return then();
  return stepsOfOne(item, () => stepsOf(others, then));
}

function stepsOfOne(node: PatternNode, then: Rest): readonly Step[] | undefined {
  switch (node.kind) {
    case 'word':
    case 'exact':
    case 'prefix':
    case 'suffix':
      return [{ word: node, rest: then }];
    case 'sequence':
      return stepsOf(node.items, then);
    case 'choice':
      return allOf(node.choices.map((choice) => stepsOfOne(choice, then)));
    case 'optional':
      return allOf([stepsOfOne(node.item, then), then()]);
    case 'set':
      return allOf(node.members.map(({ node: own }) => stepsOfOne(own, afterMember(node))));
    case 'gap':
    case 'slot':
      return undefined;
  }
}

/** Where one member is not enough, another follows, or small words before it. */
function afterMember({ members, least }: Extract<PatternNode, { kind: 'set' }>): Rest {
  if (least < 2) return nothing;
  return () =>
    allOf([
      [{ word: { kind: 'small' }, rest: nothing }],
      ...members.map(({ node }) => stepsOfOne(node, nothing)),
    ]);
}

function allOf(lists: readonly (readonly Step[] | undefined)[]): readonly Step[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length < lists.length ? undefined : known.flat();
}
