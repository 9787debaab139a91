/**
 * Two texts as one run of words with tracked changes: left out what is `removed` it is B, left out what is `added` it is A,
 * sign for sign but for white space. Pure.
 */
import type { Row } from '../../../comparison/index.ts';
import { heaviestChain, type Range } from './anchors.ts';

export type Change = 'same' | 'removed' | 'added';

/** A run of words, or the end of a paragraph. */
export type Tracked =
  | { readonly change: Change; readonly text: string }
  | { readonly change: Change; readonly paragraphEnd: true };

/**
 * The changes that lead from `a` to `b`. Rows that stand in one order in both texts carry their own word edits; a passage
 * that stands elsewhere is removed at its old place and added at its new one.
 */
export function trackChanges(a: string, b: string, rows: readonly Row[]): readonly Tracked[] {
  const out = new Stream();
  let atA = 0;
  let atB = 0;
  const upTo = (toA: number, toB: number) => {
    out.replace(a.slice(atA, toA), b.slice(atB, toB));
    [atA, atB] = [toA, toB];
  };
  for (const { row, a: spanA, b: spanB } of heaviestChain(anchorsOf(rows))) {
    upTo(spanA[0], spanB[0]);
    for (const edit of [...row.edits].sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from)) {
      if (edit.kind !== 'same' || edit.a.from < atA || edit.b.from < atB) continue;
      if (edit.a.to > spanA[1] || edit.b.to > spanB[1]) continue;
      upTo(edit.a.from, edit.b.from);
      upTo(edit.a.to, edit.b.to);
    }
    // A row without edits is the same on both sides.
    upTo(spanA[1], spanB[1]);
  }
  upTo(a.length, b.length);
  return out.items;
}

/** Rows with two sides, with the place of each and how many letters it holds. */
function anchorsOf(rows: readonly Row[]) {
  const rangeOf = (clauses: Row['a']): Range => [
    Math.min(...clauses.map(({ from }) => from)),
    Math.max(...clauses.map(({ to }) => to)),
  ];
  return rows
    .filter((row) => row.a.length > 0 && row.b.length > 0)
    .map((row) => {
      const a = rangeOf(row.a);
      const share = row.kind === 'same' ? 2 : 1 + row.similarity;
      return { row, a, b: rangeOf(row.b), weight: (1 + a[1] - a[0]) * share };
    });
}

/** Collects changes; neighbours of one kind become one, and ends of lines become ends of paragraphs. */
class Stream {
  readonly items: Tracked[] = [];

  /** `a` becomes `b`: words that both begin or end with stay as they are. */
  replace(a: string, b: string): void {
    const before = commonStart(a, b);
    const [restA, restB] = [a.slice(before), b.slice(before)];
    const after = commonEnd(restA, restB);
    this.#add('same', a.slice(0, before));
    this.#replaceGap(restA.slice(0, restA.length - after), restB.slice(0, restB.length - after));
    this.#add('same', restA.slice(restA.length - after));
  }

  /** White space at a border is one gap, of a line or of a paragraph, whatever it is made of. */
  #replaceGap(a: string, b: string): void {
    const [headA, headB] = [/^\s*/.exec(a)?.[0] ?? '', /^\s*/.exec(b)?.[0] ?? ''];
    const oneHead = isOneGap(headA, headB);
    if (oneHead) this.#add('same', headB);
    const [restA, restB] = oneHead ? [a.slice(headA.length), b.slice(headB.length)] : [a, b];
    const [tailA, tailB] = [/\s*$/.exec(restA)?.[0] ?? '', /\s*$/.exec(restB)?.[0] ?? ''];
    const oneTail = isOneGap(tailA, tailB);
    this.#add('removed', oneTail ? restA.slice(0, restA.length - tailA.length) : restA);
    this.#add('added', oneTail ? restB.slice(0, restB.length - tailB.length) : restB);
    if (oneTail) this.#add('same', tailB);
  }

  #add(change: Change, text: string): void {
    for (const [index, part] of text.split(/\s*\n\s*/).entries()) {
      if (index > 0) this.items.push({ change, paragraphEnd: true });
      if (part === '') continue;
      const last = this.items.at(-1);
      if (last && 'text' in last && last.change === change)
        this.items[this.items.length - 1] = { change, text: last.text + part };
      else this.items.push({ change, text: part });
    }
  }
}

function isOneGap(a: string, b: string): boolean {
  return a !== '' && b !== '' && a.includes('\n') === b.includes('\n');
}

/** How many signs both begin with, up to the end of a word. */
function commonStart(a: string, b: string): number {
  if (a === b) return a.length;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  while (at > 0 && !/\s/.test(a[at - 1] ?? '')) at -= 1;
  return at;
}

/** How many signs both end with, from the beginning of a word. */
function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  while (count > 0 && !/\s/.test(a[a.length - count] ?? '')) count -= 1;
  return count;
}
