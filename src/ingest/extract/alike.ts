import type { Element } from './dom.ts';

/** Boxes that share more than this share of their classes are drawn alike: "line x1 y7" and "line x1 y8". */
const SHARED = 0.5;

/** Whether a page draws two elements alike: the same element with the same classes, or most of them. */
export function areAlike(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  const first = classesOf(a);
  const second = classesOf(b);
  if (first.size === 0 && second.size === 0) return true;
  let both = 0;
  for (const name of first) if (second.has(name)) both++;
  return both > SHARED * (first.size + second.size - both);
}

function classesOf(element: Element): ReadonlySet<string> {
  return new Set((element.getAttribute('class') ?? '').split(/\s+/u).filter((name) => name !== ''));
}
