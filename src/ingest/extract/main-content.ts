/**
 * Which of the blocks that were taken for the text are furniture, told by where they stand and not by what they say:
 * the smallest box that holds most of the sentences is the main content; a box beside or inside it that holds no
 * sentence is a label, unless it is drawn as the boxes with sentences are. Languages do not matter here.
 */
import { furnitureName, isEditorial } from './box-names.ts';
import {
  firstSentence,
  isDrawnAs,
  lastSentence,
  longestRun,
  looksOf,
  runAround,
  runsOf,
} from './box-runs.ts';
import {
  asksToAct,
  isBelowRule,
  isCaption,
  isHeading,
  isLinkAlone,
  isRow,
  leadsToPerson,
} from './box-signs.ts';
import { type Box, boxTree, isSentence } from './box-tree.ts';
import type { Element } from './dom.ts';
import type { Block, Removed } from './extraction.ts';
import { isHeadingControl } from './hidden.ts';
import { closesText } from './junk.ts';
import { opensText } from './opening.ts';
import { remembered } from './remembered.ts';
import { isFlow, withRunningText } from './running-text.ts';
import { isDocumentDateline, isSigning } from './wording-lines.ts';

/** The main content holds at least this share of the sentences; what is outside may be an opening or a foot. */
const MAIN_SHARE = 0.7;
/** So does the only box of running text, where all the rest are single sentences. */
const TEXT_SHARE = 0.4;
const LONGEST_SUMMARY = 50;
/** Blocks below a rule that closes the text; more are a part of it. */
const MOST_BELOW = 2;
/** Characters of a name with its office, and lines that sign. */
const LONGEST_SIGNATURE = 80;
const MOST_SIGNATURES = 6;

export interface Settled {
  readonly kept: readonly Block[];
  readonly removed: readonly Removed[];
}

/** `page`: every block of the page that is no junk; `pointed`: those that were taken for the text. */
export function settle(
  page: readonly Block[],
  pointed: ReadonlySet<Block>,
  places: readonly Element[],
): Settled {
  const chosen = withRunningText(page, pointed, places);
  const tree = boxTree(page, places, (index) => chosen.has(page[index] as Block));
  if (tree === undefined || tree.root.prose === 0) return parted(page, chosen);
  const main = mainBox(tree.root);
  const kept: Block[] = [];
  const removed: Removed[] = [];
  for (const [index, block] of page.entries()) {
    const own = tree.of[index] as Box;
    const reason =
      chosen.has(block) || wasPassedOver(block, index, own, main)
        ? reasonOf(page, index, own, main, tree.root)
        : 'outside the main content';
    if (reason === undefined) kept.push(block);
    else removed.push({ text: block.text, reason });
  }
  return { kept, removed };
}

/** What general extractors take for dust: the place and the day above a text, and sentences that run on below it. */
function wasPassedOver(block: Block, index: number, own: Box, main: Box): boolean {
  const around = commonBox(own, main);
  const branch = branchOf(own, around);
  if (branch !== undefined && !isFlow(branch.element) && branch.prose === 0) return false;
  if (index <= firstSentence(main)) return isDocumentDateline(block.text);
  if (branch !== undefined && !isFlow(branch.element)) return false;
  return around === main && index > main.first && (isSentence(block) || isSigning(block.text));
}

function parted(page: readonly Block[], chosen: ReadonlySet<Block>): Settled {
  return {
    kept: page.filter((block) => chosen.has(block)),
    removed: page
      .filter((block) => !chosen.has(block))
      .map(({ text }) => ({ text, reason: 'outside the main content' })),
  };
}

function mainBox(root: Box): Box {
  for (let box = root; ; ) {
    const next = box.children.find((child) => child.prose >= root.prose * MAIN_SHARE) ?? onlyText(box, root);
    if (next === undefined || isFlow(next.element)) return box;
    box = next;
  }
}

/** The one box in which sentences follow each other, where all beside it are boxes of one sentence. */
function onlyText(box: Box, root: Box): Box | undefined {
  const texts = box.children.filter((child) => longestRun(child) > 1);
  const [only] = texts;
  if (texts.length !== 1 || only === undefined || only.prose < root.prose * TEXT_SHARE) return undefined;
  const drawnAlike = box.children.some(
    (other) => other !== only && other.prose > 0 && isDrawnAs(other, only),
  );
  return drawnAlike || box.children.some((other) => other.prose > 0 && isFlow(other.element))
    ? undefined
    : only;
}

function reasonOf(page: readonly Block[], index: number, own: Box, main: Box, root: Box): string | undefined {
  const block = page[index] as Block;
  if (isSigning(block.text) || headsFoldedPart(index, own, main)) return undefined;
  // From the block outwards: boxes that say themselves what they are.
  for (let box: Box | undefined = own; box !== undefined && box !== main; box = box.parent) {
    if (box.prose * 2 > root.prose || box.sentences > 1) break;
    if (isCaption(box)) return 'caption of a figure';
    if (asksToAct(box)) return 'a form or what leads to one';
    const name = closesText(box.element) ? undefined : furnitureName(box.element);
    // A name that several boxes with sentences bear names a part of the text.
    if (name !== undefined && (box.prose === 0 || isAlone(box, root))) return `furniture (${name})`;
    if (isEditorial(box.element) && isAlone(box, root) && !isOpening(page, index, main))
      return 'summary above the text';
  }
  const around = commonBox(own, main);
  const branch = branchOf(own, around);
  if (around !== main && leadsToPerson(own)) return 'who is to be asked';
  if (around === main) return insideReason(page, index, own, main);
  const before = index < main.first;
  if (branch === undefined || isFlow(branch.element)) {
    if (isSentence(block)) return !before && index > headingBelow(page, main) ? 'another section' : undefined;
    if (before && (isDocumentDateline(block.text) || isHeading(block, own))) return undefined;
    return 'a label outside the text';
  }
  if (before) return isSentence(block) || isHeading(block, own) ? undefined : 'a label outside the text';
  const beside = branchOf(main, around) ?? main;
  if (!isDrawnAs(branch, beside) || branch.prose === 0) return 'outside the text';
  if (!runsOf(main).some((run) => isDrawnAs(runAround(own), run))) return 'outside the text';
  return insideReason(page, index, own, branch);
}

/** What unfolds a part of the text is the heading of that part. */
function headsFoldedPart(index: number, own: Box, main: Box): boolean {
  if (index < main.first || index >= main.last) return false;
  return own.element.localName === 'summary' || isHeadingControl(own.element);
}

/** The first sentence of the main content, or one right above it, that opens the text. */
function isOpening(page: readonly Block[], index: number, main: Box): boolean {
  const { first, rest } = remembered(wordings, main, () => {
    const at = page.findIndex((block, each) => each >= main.first && isSentence(block));
    const after = page.slice(at + 1, main.last + 1).map(({ text }) => text);
    return { first: at, rest: after.join(' ') };
  });
  if (index > first || (index < first && index < main.first - LABELS_BELOW)) return false;
  return opensText((page[index] as Block).text, rest);
}

/** Labels between an opening and the box of the text. */
const LABELS_BELOW = 3;
const wordings = new WeakMap<Box, { readonly first: number; readonly rest: string }>();
const headings = new WeakMap<Box, number>();

/** The first heading below the main content: what stands under it is another section. */
function headingBelow(page: readonly Block[], main: Box): number {
  return remembered(headings, main, () => {
    const at = page.findIndex(({ element }, index) => index > main.last && /^h[1-4]$/u.test(element ?? ''));
    return at < 0 ? page.length : at;
  });
}

/** Who signs stands in short lines below the formula. */
function signsBefore(page: readonly Block[], index: number): boolean {
  const block = page[index] as Block;
  if (block.linkedWords !== undefined || block.text.length > LONGEST_SIGNATURE || !/\p{L}/u.test(block.text))
    return false;
  return page.slice(Math.max(0, index - MOST_SIGNATURES), index).some(({ text }) => isSigning(text));
}

/** A box inside the main content without a sentence is a label, unless boxes with sentences are drawn alike. */
function insideReason(page: readonly Block[], index: number, own: Box, main: Box): string | undefined {
  const path = pathOf(own, main);
  if (path.length === 0) return undefined;
  if (own.element.localName === 'dt' || own.element.localName === 'dd')
    return index < firstSentence(main) ? 'facts above the text' : undefined;
  const isNamed = () => isDocumentDateline((page[index] as Block).text) || signsBefore(page, index);
  const at = path.findIndex(
    ({ element, sentences }) =>
      sentences === 0 || element.localName === 'blockquote' || isFlow(element) || isRow(own),
  );
  const branch = path[at];
  if (branch === undefined || (at > 0 && isNamed())) return undefined;
  const outer = path[at - 1] ?? main;
  // Who is quoted stands below the words in a box of their own.
  if (branch.element.localName === 'blockquote') return undefined;
  if (isFlow(branch.element) && isBelowRule(branch) && outer.last - branch.first < MOST_BELOW)
    return 'a note below the text';
  if (isFlow(branch.element) || isRow(own))
    return isLinkAlone(page[index] as Block) ? 'a link to something else' : undefined;
  if (isNamed()) return undefined;
  if (looksOf(outer).some((other) => isDrawnAs(branch, other))) return undefined;
  if (
    isHeading(page[index] as Block, own) &&
    branch.blocks === 1 &&
    branch.last < outer.last &&
    branch.linked === 0
  )
    return undefined;
  const middle = branch.first > firstSentence(outer) && branch.last < lastSentence(outer);
  if (middle && branch.linked === 0 && /^(?:li|tr|dd|dt|h[2-5])$/u.test(own.element.localName))
    return undefined;
  return 'a box without a sentence';
}

/** One paragraph in a box that is not drawn as any other with sentences. */
function isAlone(box: Box, root: Box): boolean {
  if (box.blocks > 1 || box.words > LONGEST_SUMMARY || box.prose * 2 > root.prose) return false;
  const others = box.parent === undefined ? [] : looksOf(box.parent);
  return !others.some((other) => other !== box && isDrawnAs(box, other));
}

/** The innermost box around both; `main` is the same for all blocks of a page. */
function commonBox(own: Box, main: Box): Box {
  const around = remembered(surroundings, main, () => new Set(pathOf(main)));
  let box = own;
  while (!around.has(box)) box = box.parent as Box;
  return box;
}

const surroundings = new WeakMap<Box, ReadonlySet<Box>>();

/** The boxes between `outer` and `inner`, the outermost first and `inner` last. */
function pathOf(inner: Box, outer?: Box): readonly Box[] {
  const path: Box[] = [];
  for (let box: Box | undefined = inner; box !== undefined && box !== outer; box = box.parent) path.push(box);
  return path.reverse();
}

/** The child of `outer` that `inner` stands in; undefined where it is `outer` itself. */
function branchOf(inner: Box, outer: Box): Box | undefined {
  if (inner === outer) return undefined;
  let box = inner;
  while (box.parent !== undefined && box.parent !== outer) box = box.parent;
  return box;
}
