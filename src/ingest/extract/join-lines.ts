/**
 * Lines that a page prints one by one – broken by hand, or made from a PDF with a paragraph for each – become the
 * paragraphs that they were. Pure.
 */
import { areAlike } from './alike.ts';
import type { Element } from './dom.ts';
import type { Block } from './extraction.ts';
import { joinClosely } from './ideographs.ts';

const ENDED = /[.;:!?。；：！？…]["”’»)\]]*$/u;
const SMALL = /^["“‘«([]*\p{Ll}/u;
const OPENS_POINT = /^(?:[•▪●–—]|\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})[.)])\s/iu;

/** Fewer unfinished lines than this, or than this share of all, are a list or a poem. */
const LEAST_LINES = 5;
const LINE_SHARE = 0.25;
/** So many lines at least go on with a small letter: those of a list of names never do. */
const LEAST_SMALL = 2;
const LONGEST_LINE = 130;
/** A line shorter than this share of the usual width was ended by hand. */
const FULL = 0.7;

/** `places`: the elements that blocks stand in; lines that are drawn differently are not joined. */
export function joinLines(blocks: readonly Block[], places: readonly Element[]): readonly Block[] {
  const width = lineWidth(blocks, isPlaced(blocks, places));
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && runsOn(last, block, width) && isSameHand(last, block, places))
      joined[joined.length - 1] = {
        ...last,
        text: last.text.endsWith('\u00ad')
          ? last.text.slice(0, -1) + block.text
          : `${last.text}${joinClosely(last.text, block.text) ? '' : ' '}${block.text}`,
        linkedWords: (last.linkedWords ?? 0) + (block.linkedWords ?? 0),
        lastLine: block.text.length,
      };
    else joined.push(block);
  }
  return joined.map(({ lastLine: _, ...block }: Block) => block);
}

function isSameHand(last: Block, block: Block, places: readonly Element[]): boolean {
  const [a, b] = [places[last.place ?? -1], places[block.place ?? -1]];
  return a === undefined || b === undefined || a.localName !== b.localName || a.contains(b) || areAlike(a, b);
}

/** Whether most blocks are put at a height of their own, as pages made from a PDF are: each is a line. */
function isPlaced(blocks: readonly Block[], places: readonly Element[]): boolean {
  const placed = blocks.filter(({ place }) => {
    const element = places[place ?? -1];
    return (
      /(?:^|\s)y[\da-f]{1,4}(?:$|\s)/u.test(element?.getAttribute('class') ?? '') ||
      /(?:^|[;\s])(?:top|bottom)\s*:/iu.test(element?.getAttribute('style') ?? '')
    );
  });
  return placed.length * 2 > blocks.length;
}

/** The usual length of a line in characters, where the page prints line by line; 0 where it does not. */
function lineWidth(blocks: readonly Block[], placed: boolean): number {
  const lines = blocks.filter(
    (block) => block.element === 'p' || block.element === 'div' || block.afterBreak,
  );
  const lengths = lines.map((block) => block.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  let unfinished = 0;
  let small = 0;
  let pairs = 0;
  for (const [index, block] of lines.entries()) {
    const next = lines[index + 1];
    if (!next) continue;
    pairs++;
    if (ENDED.test(block.text) || next.marker !== undefined || OPENS_POINT.test(next.text)) continue;
    if (SMALL.test(next.text)) small++;
    // A name or a number may open the next line of a sentence; then the line before it is full.
    if (SMALL.test(next.text) || block.text.length >= width * FULL) unfinished++;
  }
  const few = unfinished < LEAST_LINES || unfinished < pairs * LINE_SHARE || small < LEAST_SMALL;
  if (placed ? small === 0 : few) return 0;
  return width <= LONGEST_LINE && width >= 20 ? width : 0;
}

function runsOn(last: Block, block: Block, width: number): boolean {
  if (block.marker !== undefined || ENDED.test(last.text)) return false;
  if (block.afterBlank || OPENS_POINT.test(block.text)) return false;
  // A line break inside a sentence (the next line starts small) is a wrap, not an end.
  if (block.afterBreak && SMALL.test(block.text)) return true;
  if (width === 0 || block.element !== last.element) return false;
  if (SMALL.test(block.text)) return true;
  return (last.lastLine ?? last.text.length) >= width * FULL && block.text.length <= width * 2;
}
