/** Where in a box its sentences stand, and how the boxes that hold them are drawn. Found once for each box. */
import { areAlike } from './alike.ts';
import type { Box } from './box-tree.ts';
import { remembered } from './remembered.ts';
import { isFlow } from './running-text.ts';

/** A text is not drawn in more ways. */
const MOST_KINDS = 20;

/** One of each kind of box that sentences run in. */
export function runsOf(box: Box): readonly Box[] {
  return remembered(kinds, box, () => {
    const found: Box[] = [];
    let own = box.sentences;
    const add = (run: Box) => {
      if (found.length < MOST_KINDS && !found.some((other) => isDrawnAs(run, other))) found.push(run);
    };
    for (const child of box.children) {
      if (isFlow(child.element)) continue;
      own -= child.sentences;
      for (const run of runsOf(child)) add(run);
    }
    if (own > 0) add(box);
    return found;
  });
}

export function runAround(own: Box): Box {
  let box = own;
  while (box.parent !== undefined && isFlow(box.element)) box = box.parent;
  return box;
}

/** The most sentences that stand in one box without another box between. */
export function longestRun(box: Box): number {
  return remembered(runs, box, () => {
    let own = box.sentences;
    let most = 0;
    for (const child of box.children) {
      if (isFlow(child.element)) continue;
      own -= child.sentences;
      most = Math.max(most, longestRun(child));
    }
    return Math.max(own, most);
  });
}

/** Where the first sentence in a box stands. */
export function firstSentence(box: Box): number {
  return remembered(openings, box, () =>
    box.children.reduce(
      (first, child) => (child.prose > 0 ? Math.min(first, child.first) : first),
      Number.POSITIVE_INFINITY,
    ),
  );
}

export function lastSentence(box: Box): number {
  return remembered(endings, box, () =>
    box.children.reduce((last, child) => (child.prose > 0 ? Math.max(last, child.last) : last), -1),
  );
}

/** The first and the last of each kind of box with sentences in a box. Numbers in names are positions, and no kinds. */
export function looksOf(box: Box): readonly Box[] {
  return remembered(looks, box, () => {
    const firsts = new Map<string, Box>();
    const lasts = new Map<string, Box>();
    for (const child of box.children)
      if (child.prose > 0) {
        const names = (child.element.getAttribute('class') ?? '').replace(/\d+/gu, '');
        const kind = `${child.element.localName} ${names}`;
        if (!firsts.has(kind)) {
          if (firsts.size === MOST_KINDS) continue;
          firsts.set(kind, child);
        }
        lasts.set(kind, child);
      }
    return [...new Set([...firsts.values(), ...lasts.values()])];
  });
}

export function isDrawnAs(box: Box, other: Box): boolean {
  return areAlike(box.element, other.element);
}

const runs = new WeakMap<Box, number>();
const kinds = new WeakMap<Box, readonly Box[]>();
const openings = new WeakMap<Box, number>();
const endings = new WeakMap<Box, number>();
const looks = new WeakMap<Box, readonly Box[]>();
