/**
 * The blocks of a page that general extractors pointed at. They take short lines for dust and an opening with a date
 * for a byline; what they passed over between, before and after their blocks is looked at again. Pure.
 */
import { countWords } from '../../text/index.ts';
import type { Block } from './extraction.ts';
import { isFurniture } from './furniture.ts';
import { opensText } from './opening.ts';
import { plainWords } from './plain-words.ts';
import { isSigning } from './wording-lines.ts';

/** Words that a general extractor may have passed over between two blocks that it chose. */
const LARGEST_HOLE = 40;
/** Fewer words are a byline, a date or a button. */
const LEAST_PROSE = 8;
/** A paragraph below the headline that ends as a sentence may be shorter: no byline ends with a full stop. */
const LEAST_OPENING = 6;
/** Blocks that are looked at before the first and after the last chosen one. */
const REACH = 6;
const ENDED = /[.;:!?,…。；：！？，]["”’»)\]]*$/u;

export interface Picked {
  readonly kept: readonly Block[];
}

export interface Pointed {
  /** Blocks of the extractor that is followed. */
  readonly chosen: readonly Block[];
  /** Blocks of the one that is asked as well. */
  readonly check?: readonly Block[];
  /** Headlines of the page. */
  readonly titles?: readonly string[];
}

export function pick(page: readonly Block[], { chosen, check = [], titles = [] }: Pointed): Picked {
  const marked = markedIn(page, chosen);
  const also = markedIn(page, check);
  extendUp(page, marked, also, new Set(titles.map(plainWords)));
  extendDown(page, marked, also);
  fillHoles(page, marked);
  return {
    kept: page.filter((_, index) => marked[index]),
  };
}

/** Which blocks of the page an extractor gave, each as often as it gave it. */
function markedIn(page: readonly Block[], pointed: readonly Block[]): boolean[] {
  const counts = new Map<string, number>();
  for (const { text } of pointed) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return page.map(({ text }) => {
    const count = counts.get(keyOf(text)) ?? 0;
    if (count > 0) counts.set(keyOf(text), count - 1);
    return count > 0;
  });
}

function fillHoles(page: readonly Block[], marked: boolean[]): void {
  for (let from = marked.indexOf(true); from >= 0; ) {
    const next = marked.indexOf(true, from + 1);
    const hole = page.slice(from + 1, next);
    const prose = hole.every(isProse);
    if (next > from + 1 && (prose || wordsOf(hole) <= LARGEST_HOLE) && !isLinks(hole))
      marked.fill(true, from + 1, next);
    // Headings with a link to edit them.
    else if (next > from + 1)
      for (let at = from + 1; at < next; at++) if (isSubheading(page[at] as Block)) marked[at] = true;
    from = next;
  }
}

/** Prose between the headline and the first chosen block belongs to the text. */
function extendUp(
  page: readonly Block[],
  marked: boolean[],
  also: readonly boolean[],
  titles: ReadonlySet<string>,
): void {
  const first = marked.indexOf(true);
  const rest = page
    .filter((_, at) => marked[at])
    .map(({ text }) => text)
    .join(' ');
  const headline = page
    .slice(0, Math.max(0, first))
    .findLastIndex(
      (block) =>
        titles.has(plainWords(block.text)) ||
        (isHeading(block) && (block.element === 'h1' || !opensText(block.text, rest))),
    );
  for (let at = first - 1; at > headline && at >= first - REACH; at--) {
    const block = page[at] as Block;
    const isOpening = block.element === 'p' && /[.;:]$/u.test(block.text) && isProse(block, LEAST_OPENING);
    if ((isOpening && headline >= 0) || (isProse(block) && (headline >= 0 || also[at]))) marked[at] = true;
  }
}

/** Prose and closing lines that the second extractor kept as well. */
function extendDown(page: readonly Block[], marked: boolean[], also: readonly boolean[]): void {
  const last = marked.lastIndexOf(true);
  if (last < 0) return;
  for (let at = last + 1; at < page.length && at <= last + REACH; at++) {
    const block = page[at] as Block;
    if (isHeading(block) || isFurniture(block.text) || isLinks([block])) return;
    if ((isProse(block) && also[at]) || isPoint(block)) marked[at] = true;
    else if (isSigning(block.text)) marked[at] = true;
    else if (!also[at]) return;
  }
}

function isProse(block: Block, least = LEAST_PROSE): boolean {
  return (
    countWords(block.text) >= least && ENDED.test(block.text) && !isLinks([block]) && !isFurniture(block.text)
  );
}

/** A point of a list that is made of no links: a short last list looks like a menu to an extractor. */
function isPoint(block: Block): boolean {
  return block.element === 'li' && block.linkedWords === undefined;
}

function isSubheading(block: Block): boolean {
  return block.element !== undefined && /^h[2-5]$/u.test(block.element) && !isLinks([block]);
}

function isHeading(block: Block): boolean {
  return block.element !== undefined && /^h[12]$/u.test(block.element);
}

function isLinks(blocks: readonly Block[]): boolean {
  const linked = blocks.reduce((sum, block) => sum + (block.linkedWords ?? 0), 0);
  return linked > 0 && linked * 2 >= wordsOf(blocks);
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0);
}

function keyOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
