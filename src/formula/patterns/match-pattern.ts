import { languageOf } from '../../text/index.ts';
import type { ReadText } from '../read-text.ts';
import type { Pattern, PatternNode, SetMember } from './pattern.ts';

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
/** Marks that part what is printed as one word, and the characters of a language written without spaces. */
const PARTS_WORDS = /[,;:.!?()，。；：、！？（）]/;
/** Marks that part the words of a phrase; a comma does so too, but for one before a small word ("just, and lasting"). */
const PARTS_PHRASES = /[;:!?]/;
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
  /** The word that must follow the one before it without a mark that parts them; -1 where marks may stand. */
  let glued = -1;
  /** Do these two words stand as close as characters do? */
  let gluedClosely = false;
  const whole = leading === undefined ? items : items.slice(1);
  const close = isSpaceless(read.lang) || (pattern.node.kind === 'sequence' && pattern.node.close === true);
  const matched = run(whole, 0, start, close, (at) => {
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
    close: boolean,
    then: (at: number) => boolean,
  ): boolean {
    const node = list[index];
    if (node === undefined) return then(at);
    const next = (to: number): boolean => {
      const before = glued;
      const beforeClosely = gluedClosely;
      glued = index < list.length - 1 && node.kind !== 'gap' && node.kind !== 'slot' ? to : -1;
      gluedClosely = close;
      const matched = run(list, index + 1, to, close, then);
      glued = before;
      gluedClosely = beforeClosely;
      return matched;
    };
    return one(node, at, next, index === list.length - 1);
  }

  /** Is there a word that may be tried here? */
  function isOpen(at: number): boolean {
    return at < limit && !(at === glued && at > start && isParted(at));
  }

  /** Does a mark part this word from the one before it? */
  function isParted(word: number): boolean {
    const gap = read.text.slice(read.words[word - 1]?.to ?? 0, read.words[word]?.from);
    if (gluedClosely) return PARTS_WORDS.test(gap);
    return PARTS_PHRASES.test(gap) || (gap.includes(',') && !small.has(read.words[word]?.folded ?? ''));
  }

  function one(node: PatternNode, at: number, then: (at: number) => boolean, last: boolean): boolean {
    switch (node.kind) {
      case 'word':
        return isOpen(at) && read.keys[at] === node.key && then(at + 1);
      case 'exact':
        return isOpen(at) && read.words[at]?.folded === node.folded && then(at + 1);
      case 'prefix':
        return isOpen(at) && read.words[at]?.folded.startsWith(node.prefix) === true && then(at + 1);
      case 'suffix':
        return isOpen(at) && read.words[at]?.folded.endsWith(node.suffix) === true && then(at + 1);
      case 'sequence':
        return run(node.items, 0, at, node.close === true || isSpaceless(read.lang), then);
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
    const count = bits(taken & counted(node.members));
    const first = taken === 0;
    for (let m = 0; m < node.members.length; m++) {
      if (taken & (1 << m)) continue;
      const member = node.members[m] as (typeof node.members)[number];
      const here = members.length;
      for (let between = 0; between <= (first ? 0 : MOST_BETWEEN_MEMBERS); between++) {
        if (between > 0 && !small.has(read.words[at + between - 1]?.folded ?? '')) break;
        members.length = here;
        members.push(member.name);
        const before = glued;
        if (!first) glued = -1;
        if (one(member.node, at + between, (next) => set(node, next, taken | (1 << m), then), false))
          return true;
        glued = before;
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

/** A bit for each member that counts. */
function counted(members: readonly SetMember[]): number {
  return members.reduce((set, { optional }, m) => (optional ? set : set | (1 << m)), 0);
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
