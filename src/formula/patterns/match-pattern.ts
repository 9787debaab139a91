import { languageOf } from '../../text/index.ts';
import type { ReadText } from '../read-text.ts';
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
const MOST_BETWEEN_MEMBERS = 4;
/** Marks that end a slot: what follows belongs to another phrase. */
const ENDS_SLOT = /[,;:.!?()"«»„“”—–，。；：、（）]/;

/**
 * Matches the pattern with its first word (slots aside) at word `start`, inside the clause that ends before word
 * `limit` and starts at word `floor`. Choices and optional parts are tried in the order written, the longer first for
 * optional parts; the first way that works is taken, as in a regular expression. Work is bounded by the gaps.
 */
export function matchPattern(
  pattern: Pattern,
  read: ReadText,
  start: number,
  floor: number,
  limit: number,
): PatternMatch | undefined {
  const slots: (WordRange & { name: string })[] = [];
  const members: string[] = [];
  const small = languageOf(read.lang).functionWords;
  const items = pattern.node.kind === 'sequence' ? pattern.node.items : [pattern.node];
  const [first] = items;
  const leading = first?.kind === 'slot' ? first : undefined;
  let end = -1;
  const matched = run(leading === undefined ? items : items.slice(1), 0, start, (at) => {
    end = at;
    return at > start;
  });
  if (!matched) return undefined;
  if (leading !== undefined) {
    let from = start;
    while (from > floor && start - from < leading.most && !endsSlot(from - 1)) from--;
    if (from < start) slots.unshift({ name: leading.name, from, to: start });
  }
  return { from: start, to: end, slots, members };

  function run(
    list: readonly PatternNode[],
    index: number,
    at: number,
    then: (at: number) => boolean,
  ): boolean {
    const node = list[index];
    if (node === undefined) return then(at);
    return one(node, at, (next) => run(list, index + 1, next, then), index === list.length - 1);
  }

  function one(node: PatternNode, at: number, then: (at: number) => boolean, last: boolean): boolean {
    switch (node.kind) {
      case 'word':
        return at < limit && read.keys[at] === node.key && then(at + 1);
      case 'exact':
        return at < limit && read.words[at]?.folded === node.folded && then(at + 1);
      case 'prefix':
        return at < limit && read.words[at]?.folded.startsWith(node.prefix) === true && then(at + 1);
      case 'suffix':
        return at < limit && read.words[at]?.folded.endsWith(node.suffix) === true && then(at + 1);
      case 'sequence':
        return run(node.items, 0, at, then);
      case 'choice':
        return node.choices.some((choice) => one(choice, at, then, last));
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

  function slot(
    node: { name: string; most: number; capital: boolean },
    at: number,
    then: (at: number) => boolean,
    last: boolean,
  ): boolean {
    let longest = at;
    while (longest < limit && longest - at < node.most && !endsSlot(longest - 1)) {
      if (node.capital && !isCapital(longest)) break;
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
    const count = bits(taken);
    for (let m = 0; m < node.members.length; m++) {
      if (taken & (1 << m)) continue;
      const member = node.members[m] as (typeof node.members)[number];
      const here = members.length;
      for (let between = 0; between <= (count === 0 ? 0 : MOST_BETWEEN_MEMBERS); between++) {
        if (between > 0 && !small.has(read.words[at + between - 1]?.folded ?? '')) break;
        members.length = here;
        members.push(member.name);
        if (one(member.node, at + between, (next) => set(node, next, taken | (1 << m), then), false))
          return true;
      }
      members.length = here;
    }
    return count >= node.least && then(at);
  }

  function isCapital(word: number): boolean {
    const first = read.text[read.words[word]?.from ?? 0] ?? '';
    return first !== first.toLowerCase();
  }

  /** Does a mark stand between this word and the next? */
  function endsSlot(word: number): boolean {
    const here = read.words[word];
    const next = read.words[word + 1];
    if (here === undefined || next === undefined) return true;
    return ENDS_SLOT.test(read.text.slice(here.to, next.from));
  }
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
