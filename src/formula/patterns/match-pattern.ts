import { languageOf } from '../../text/index.ts';
import { isCapital, type ReadText } from '../read-text.ts';
import { type BeginningIndex, BITS, beginningIndexOf, setIndexOf } from './beginning-index.ts';
import { takes, type WordNode } from './first-words.ts';
import { marksOf } from './marks-between.ts';
import type { Pattern, PatternNode } from './pattern.ts';

/** A half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export interface PatternMatch extends WordRange {
  readonly slots: readonly (WordRange & { readonly name: string })[];
  /** Members of sets, in the order in which the text has them. */
  readonly members: readonly string[];
}

/** Between two members of a set stand commas and at most this many small words ("as well as the"). */
export const MOST_BETWEEN_MEMBERS = 4;

/** `patternMatcher` for one place. */
export function matchPattern(
  pattern: Pattern,
  read: ReadText,
  start: number,
  floor: number,
  limit: number,
): PatternMatch | undefined {
  return patternMatcher(read)(pattern, start, floor, limit);
}

/**
 * Matches the pattern with its first word (slots aside) at word `start`, inside the clause that ends before word
 * `limit` and starts at word `floor`.
 */
export type PatternMatcher = (
  pattern: Pattern,
  start: number,
  floor: number,
  limit: number,
) => PatternMatch | undefined;

/**
 * Matches patterns in one text. Choices and optional parts are tried in the order written, the longer first for
 * optional parts; the first way that works is taken, as in a regular expression. Work is bounded by the gaps.
 */
export function patternMatcher(read: ReadText): PatternMatcher {
  const small = languageOf(read.lang).functionWords;
  const { isParted, endsSlot } = marksOf(read, small);
  const spaceless = isSpaceless(read.lang);
  let slots: (WordRange & { name: string })[] = [];
  let members: string[] = [];
  let start = 0;
  let limit = 0;
  let end = -1;
  /** The word that must follow the one before it without a mark that parts them; -1 where marks may stand. */
  let glued = -1;
  /** Do these two words stand as close as characters do? */
  let gluedClosely = false;
  const finish = (at: number): boolean => {
    end = at;
    return at > start;
  };
  return ({ node }, from, floor, to) => {
    start = from;
    limit = to;
    glued = -1;
    gluedClosely = false;
    const items = node.kind === 'sequence' ? node.items : [node];
    const leading = items[0]?.kind === 'slot' ? items[0] : undefined;
    const close = spaceless || (node.kind === 'sequence' && node.close === true);
    if (slots.length > 0) slots = [];
    if (members.length > 0) members = [];
    if (!run(items, leading === undefined ? 0 : 1, start, close, finish)) return undefined;
    const match = { from: start, to: end, slots, members };
    if (leading !== undefined) {
      let head = start;
      while (head > floor && start - head < leading.most && !endsSlot(head - 1)) head--;
      if (head < start) slots.unshift({ name: leading.name, from: head, to: start });
    }
    slots = [];
    members = [];
    return match;
  };

  function run(
    list: readonly PatternNode[],
    index: number,
    at: number,
    close: boolean,
    then: (at: number) => boolean,
  ): boolean {
    const before = glued;
    const beforeClosely = gluedClosely;
    const matched = follow(list, index, at, close, then);
    glued = before;
    gluedClosely = beforeClosely;
    return matched;
  }

  /** As `run`, but for what the marks between words are held against, which `run` puts back. */
  function follow(
    list: readonly PatternNode[],
    index: number,
    at: number,
    close: boolean,
    then: (at: number) => boolean,
  ): boolean {
    const last = list.length - 1;
    let here = at;
    for (let place = index; place <= last; place++) {
      const node = list[place];
      const isGlue = place < last && node.kind !== 'gap' && node.kind !== 'slot';
      if (!isWord(node)) {
        const next = (to: number): boolean => {
          const before = glued;
          const beforeClosely = gluedClosely;
          glued = isGlue ? to : -1;
          gluedClosely = close;
          const matched = run(list, place + 1, to, close, then);
          glued = before;
          gluedClosely = beforeClosely;
          return matched;
        };
        return one(node, here, next, place === last);
      }
      // Most nodes are words, and a word goes on in one way only.
      if (!isTaken(node, here)) return false;
      here++;
      glued = isGlue ? here : -1;
      gluedClosely = close;
    }
    return then(here);
  }

  function isTaken(node: WordNode, at: number): boolean {
    if (at >= limit) return false;
    const isSame =
      node.kind === 'word' ? read.keys[at] === node.key : takes(node, '', read.words[at]?.folded, small);
    return isSame && !(at === glued && at > start && isParted(at, gluedClosely));
  }

  function one(node: PatternNode, at: number, then: (at: number) => boolean, last: boolean): boolean {
    switch (node.kind) {
      case 'word':
      case 'exact':
      case 'prefix':
      case 'suffix':
        return isTaken(node, at) && then(at + 1);
      case 'sequence':
        return run(node.items, 0, at, node.close === true || spaceless, then);
      case 'choice':
        return choice(node.choices, at, then, last);
      case 'optional':
        return one(node.item, at, then, last) || then(at);
      case 'gap': {
        for (let skipped = 0; skipped <= node.most && at + skipped < limit; skipped++) {
          if (then(at + skipped)) return true;
        }
        return false;
      }
      case 'slot':
        return slot(node, at, then, last);
      case 'set':
        return set(node, at, 0, then);
    }
  }

  function choice(
    choices: readonly PatternNode[],
    at: number,
    then: (at: number) => boolean,
    last: boolean,
  ): boolean {
    const begun = begunAt(beginningIndexOf(choices), at);
    for (let m = 0; m < choices.length; m++)
      if ((m >= BITS || (begun & (1 << m)) !== 0) && one(choices[m], at, then, last)) return true;
    return false;
  }

  /** A bit for each node of a list that a match may begin at the word. */
  function begunAt({ others, byKey, byFolded }: BeginningIndex, at: number): number {
    if (at >= limit) return others;
    const ofKey = byKey.size === 0 ? 0 : (byKey.get(read.keys[at]) ?? 0);
    const ofFolded = byFolded.size === 0 ? 0 : (byFolded.get(read.words[at]?.folded) ?? 0);
    return others | ofKey | ofFolded;
  }

  function slot(
    node: { name: string; most: number; capital: boolean },
    at: number,
    then: (at: number) => boolean,
    last: boolean,
  ): boolean {
    let longest = at;
    while (longest < limit && longest - at < node.most && !endsSlot(longest - 1)) {
      if (node.capital && !isCapital(read, longest)) break;
      longest++;
    }
    if (node.capital && longest === at) return false;
    const here = slots.length;
    for (let step = 0; step <= longest - at; step++) {
      const to = last ? longest - step : at + step;
      slots.length = here;
      if (to > at) slots.push({ name: node.name, from: at, to });
      // The slot shows what stands around the formula; its words are not part of the match.
      if (then(last ? at : to)) return true;
    }
    slots.length = here;
    return false;
  }

  function set(
    node: Extract<PatternNode, { kind: 'set' }>,
    at: number,
    taken: number,
    then: (at: number) => boolean,
  ): boolean {
    const { counted, index } = setIndexOf(node);
    // Members of which some word begins: where the set stands and, after the first, behind small words.
    let begun = begunAt(index, at);
    let furthest = 0;
    while (taken !== 0 && furthest < MOST_BETWEEN_MEMBERS && isSmall(at + furthest)) {
      furthest++;
      begun |= begunAt(index, at + furthest);
    }
    begun &= ~taken;
    for (let m = 0; m < node.members.length && begun >>> m !== 0; m++) {
      if ((begun & (1 << m)) === 0) continue;
      const member = node.members[m];
      const here = members.length;
      const goOn = (next: number): boolean => set(node, next, taken | (1 << m), then);
      for (let between = 0; between <= furthest; between++) {
        members.length = here;
        members.push(member.name);
        const before = glued;
        if (taken !== 0) glued = -1;
        if (one(member.node, at + between, goOn, false)) return true;
        glued = before;
      }
      members.length = here;
    }
    return bits(taken & counted) >= node.least && then(at);
  }

  function isSmall(word: number): boolean {
    return small.has(read.words[word]?.folded ?? '');
  }
}

function isWord(node: PatternNode): node is Exclude<WordNode, { kind: 'small' }> {
  return node.kind === 'word' || node.kind === 'exact' || node.kind === 'prefix' || node.kind === 'suffix';
}

/** Chinese and Japanese are matched by character. */
function isSpaceless(lang: string): boolean {
  return /^(zh|ja)\b/.test(lang);
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
