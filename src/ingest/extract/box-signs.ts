/** What a box or a block is, by its elements alone. */
import { countWords } from '../../text/index.ts';
import type { Box } from './box-tree.ts';
import type { Element } from './dom.ts';
import type { Block } from './extraction.ts';
import { holds } from './holds.ts';
import { remembered } from './remembered.ts';
import { isFlow } from './running-text.ts';

/** A box with a picture and no more words than this holds a caption. */
const LONGEST_CAPTION = 45;
/** A bold line with fewer words is a label. */
const LEAST_HEADING = 4;
const CONTROLS = 'button, input, select, textarea, [role="button"], a[class*="button"], a[class*="btn"]';
const CONTACTS = 'a[href^="mailto:"], a[href^="tel:"]';
const PICTURES = 'img, amp-img, picture, video, amp-video, svg image';

export function isHeading(block: Block, own: Box): boolean {
  if (/^h[1-6]$/u.test(block.element ?? '')) return true;
  return countWords(block.text) >= LEAST_HEADING && isBold(own.element);
}

/** Whether all that an element says is in bold. */
function isBold(element: Element): boolean {
  return remembered(bold, element, () => {
    const first = element.querySelector('strong, b');
    return first !== null && (first.textContent ?? '').trim() === (element.textContent ?? '').trim();
  });
}

const bold = new WeakMap<Element, boolean>();

/** A row of a table that is read as one line. */
export function isRow(box: Box): boolean {
  return box.element.localName === 'tr';
}

/** A whole paragraph that is a link, and no sentence. */
export function isLinkAlone(block: Block): boolean {
  return (
    block.element === 'p' &&
    block.link !== undefined &&
    !block.link.startsWith('#') &&
    !/[.;:,。；]$/u.test(block.text)
  );
}

/** A picture with a line beside it, in a box of their own. */
export function isCaption(box: Box): boolean {
  return (
    !isFlow(box.element) &&
    box.blocks <= 2 &&
    box.words <= LONGEST_CAPTION &&
    holds(box.element, PICTURES) &&
    !isQuoted(box)
  );
}

/** A box with something to press or to fill in, and a line or two that ask for it. */
export function asksToAct(box: Box): boolean {
  return !isFlow(box.element) && box.words <= LONGEST_CAPTION && holds(box.element, CONTROLS);
}

/** The portrait of somebody who is quoted makes no caption of the words. */
function isQuoted(box: Box): boolean {
  for (let each: Box | undefined = box; each !== undefined; each = each.parent)
    if (each.element.localName === 'blockquote') return true;
  return false;
}

/** A few words with an address to write to or a number to call. */
export function leadsToPerson(box: Box): boolean {
  return box.words <= LONGEST_CAPTION && holds(box.element, CONTACTS);
}

/** A line drawn across the page stands right before a paragraph of a few words. */
export function isBelowRule(box: Box): boolean {
  return box.words <= LONGEST_CAPTION && box.element.previousElementSibling?.localName === 'hr';
}
