/** The boxes that the blocks of a page stand in, as a tree, with what each holds. */
import { countWords } from '../../text/index.ts';
import type { Element } from './dom.ts';
import type { Block } from './extraction.ts';
import { isFurniture } from './furniture.ts';

/** An element of the page and what stands in it, however deep. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | undefined;
  readonly children: Box[];
  /** Indices of its first and its last block. */
  first: number;
  last: number;
  blocks: number;
  words: number;
  linked: number;
  /** Words in sentences that count as wording. */
  prose: number;
  sentences: number;
}

export interface BoxTree {
  readonly root: Box;
  /** The box of each block, the innermost. */
  readonly of: readonly Box[];
}

const ENDED = /[.;:!?,…。；：！？，、]["”’»)\]」』]*$/u;
const NUMBERED = /^\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]\s|^[一二三四五六七八九十]{1,3}、/iu;
/** A sentence has at least this many words; fewer with a full stop are a label that somebody ended. */
const LEAST_SENTENCE = 5;

/** Whether a block reads like wording: it ends as a sentence does, or is a numbered point, and is not made of links. */
export function isSentence(block: Block): boolean {
  const words = countWords(block.text);
  if (words < LEAST_SENTENCE || isLinked(block, words)) return false;
  return (
    (ENDED.test(block.text) || NUMBERED.test((block.marker ?? '') + block.text)) && !isFurniture(block.text)
  );
}

function isLinked(block: Block, words = countWords(block.text)): boolean {
  return (block.linkedWords ?? 0) * 2 >= Math.max(1, words) && (block.linkedWords ?? 0) > 0;
}

/** `wording`: which blocks count as prose where they are sentences. `places` gives the element of each block. */
export function boxTree(
  blocks: readonly Block[],
  places: readonly Element[],
  wording: (index: number) => boolean,
): BoxTree | undefined {
  const boxes = new Map<Element, Box>();
  const boxOf = (element: Element): Box => {
    const known = boxes.get(element);
    if (known) return known;
    const parent = element.parentElement === null ? undefined : boxOf(element.parentElement);
    const box: Box = {
      element,
      parent,
      children: [],
      first: Number.POSITIVE_INFINITY,
      last: -1,
      blocks: 0,
      words: 0,
      linked: 0,
      prose: 0,
      sentences: 0,
    };
    boxes.set(element, box);
    parent?.children.push(box);
    return box;
  };
  const of: Box[] = [];
  for (const [index, block] of blocks.entries()) {
    const place = block.place === undefined ? undefined : places[block.place];
    if (place === undefined) return undefined;
    const own = boxOf(place);
    of.push(own);
    const words = countWords(block.text);
    const sentence = isSentence(block);
    for (let box: Box | undefined = own; box !== undefined; box = box.parent) {
      box.first = Math.min(box.first, index);
      box.last = Math.max(box.last, index);
      box.blocks++;
      box.words += words;
      box.linked += block.linkedWords ?? 0;
      if (sentence && wording(index)) {
        box.prose += words;
        box.sentences++;
      }
    }
  }
  let root = of[0];
  while (root?.parent) root = root.parent;
  return root === undefined ? undefined : { root, of };
}
