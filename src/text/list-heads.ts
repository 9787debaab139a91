/** Which clause opens the list that a point stands in: "The sides agreed to: (a) …; (b) …". Pure. */
import { markerAt } from './markers.ts';
import type { Clause } from './types.ts';

/**
 * For each clause the number of the clause that opens its list, where it is a point of one. A list is opened by a clause
 * that ends in a colon, or in no stop at all, before a clause that begins with the first number, letter or bullet of a
 * list; its points go on while their markers are of that kind. A point that opens a list of its own is head of that one.
 */
export function listHeads(text: string, clauses: readonly Clause[]): readonly (number | undefined)[] {
  const heads: (number | undefined)[] = clauses.map(() => undefined);
  const open: { readonly head: number; readonly style: string; last: number }[] = [];
  clauses.forEach((clause, index) => {
    if (clause.kind === 'heading' || clause.kind === 'signature') {
      open.length = 0;
      return;
    }
    const style = styleOf(text, clause);
    const before = clauses[index - 1];
    if (
      style !== undefined &&
      before !== undefined &&
      isFirst(text, clause) &&
      opensList(text, before, clause)
    ) {
      open.push({ head: index - 1, style, last: index });
    } else if (style === undefined) {
      // A second sentence of a point stands in its paragraph; another paragraph ends every list.
      const last = open.at(-1)?.last;
      if (last === undefined || clauses[last]?.paragraph !== clause.paragraph) open.length = 0;
    } else {
      while (open.length > 0 && open.at(-1)?.style !== style) open.pop();
      const list = open.at(-1);
      if (list !== undefined) list.last = index;
    }
    heads[index] = open.at(-1)?.head;
  });
  return heads;
}

/** The kind of marker that a clause begins with: letters, figures, bullets, and the brackets around them. */
function styleOf(text: string, { from, to }: Clause): string | undefined {
  const marker = markerAt(text, from, to);
  if (marker === undefined) return undefined;
  if (marker.number === undefined) return 'bullet';
  const printed = text.slice(from, from + marker.length);
  const kind = /^\d/.test(marker.number) ? '1' : /^\p{Script=Han}/u.test(marker.number) ? '一' : 'a';
  return printed.replace(marker.number, kind).replace(/[（(]/u, '(').replace(/[）)]/u, ')');
}

/** Does a clause begin with the marker that lists begin with? */
function isFirst(text: string, { from, to }: Clause): boolean {
  const number = markerAt(text, from, to)?.number;
  return number === undefined || /^(?:1|a|а|i|一)$/iu.test(number);
}

/** A colon opens a list, and so does a clause that breaks off before its first point. */
function opensList(text: string, head: Clause, point: Clause): boolean {
  if (head.kind === 'heading' || head.kind === 'signature') return false;
  const last = text.slice(head.from, head.to).trimEnd().at(-1) ?? '';
  if (last === ':' || last === '：') return true;
  return head.paragraph === point.paragraph && /[\p{L}\p{N}]/u.test(last);
}
