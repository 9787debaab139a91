/** Where sentences run one after another in one box of a page. */
import { countWords } from '../../text/index.ts';
import { isSentence } from './box-tree.ts';
import type { Element } from './dom.ts';
import type { Block } from './extraction.ts';
import { holds } from './holds.ts';

/** Elements that a text consists of; all others are boxes that hold one. */
const FLOW = new Set('p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hgroup center'.split(' '));

/** How many times longer a passed-over run of sentences must be than the longest that was chosen. */
const LONGER_RUN = 1.5;

/** Whether an element is part of a running text and no box of its own. */
export function isFlow(element: Element): boolean {
  // Old pages set whole texts off as one quotation.
  if (/^(?:blockquote|center)$/u.test(element.localName)) return !holds(element, 'p');
  return FLOW.has(element.localName);
}

/**
 * What general extractors chose, or the box with the most running sentences where they chose none of these: on short
 * pages they take a list of other news for the text.
 */
export function withRunningText(
  page: readonly Block[],
  chosen: ReadonlySet<Block>,
  places: readonly Element[],
): ReadonlySet<Block> {
  const runs = new Map<Element, { words: number; chosen: number }>();
  for (const block of page) {
    const box = runOf(places[block.place ?? -1]);
    if (box === undefined || !isSentence(block)) continue;
    const run = runs.get(box) ?? { words: 0, chosen: 0 };
    const words = countWords(block.text);
    run.words += words;
    if (chosen.has(block)) run.chosen += words;
    runs.set(box, run);
  }
  let longest: [Element, { words: number; chosen: number }] | undefined;
  let most = 0;
  for (const run of runs) {
    if (longest === undefined || run[1].words > longest[1].words) longest = run;
    most = Math.max(most, run[1].chosen);
  }
  if (longest === undefined || longest[1].chosen > 0 || longest[1].words < most * LONGER_RUN) return chosen;
  return new Set(page.filter((block) => longest[0].contains(places[block.place ?? -1] as Element)));
}

/** The box whose text a paragraph or a line runs in. */
function runOf(place: Element | undefined): Element | undefined {
  let box = place;
  while (box?.parentElement && isFlow(box)) box = box.parentElement;
  return box;
}
