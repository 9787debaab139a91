/**
 * A document tree → every block of it in page order, each kept or removed with a reason. Inline elements never add
 * white space (publishers split words across them); block elements and line breaks always end a block. No word is
 * left out: what is not kept is in `removed`.
 */
import { countWords } from '../../text/index.ts';
import { CDATA, ELEMENT, type Element, type Node, TEXT } from './dom.ts';
import type { Block, Removed } from './extraction.ts';
import { isFoldedText, isHeadingControl, isHidden, isOpener, standsForRest } from './hidden.ts';
import { withoutBreaksInside } from './ideographs.ts';
import { joinLines } from './join-lines.ts';
import { listMarker } from './list-marker.ts';
import { setNotesAside } from './note-bodies.ts';
import {
  isNoteMark,
  isNoteOnTouch,
  isPowerOfTen,
  letteredNotes,
  noteBoxReason,
  noteHeadOf,
  raisedDigits,
} from './note-marks.ts';
import { rowSeparators } from './table-rows.ts';
import { trimOf } from './trim.ts';

export interface Walked {
  readonly kept: readonly Block[];
  readonly removed: readonly Removed[];
  /** The elements that blocks stand in, by `place`. */
  readonly places: readonly Element[];
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Text that no reader of a page sees as text of the document. */
const NEVER: ReadonlyMap<string, string> = new Map([
  ['noscript', 'shown only without scripts'],
  ['template', 'not shown'],
  ['button', 'form control'],
  ['select', 'form control'],
  ['textarea', 'form control'],
  ['label', 'form control'],
  ['svg', 'figure'],
  ['figcaption', 'caption of a figure'],
  ['iframe', 'frame'],
  ['object', 'embedded object'],
  ['video', 'embedded object'],
  ['audio', 'embedded object'],
]);

const INLINE_MARKS = new Set(['sup', 'a', 'span']);

/** Not words at all. */
const CODE = new Set(['script', 'style', 'head', 'link', 'meta']);

export interface WalkOptions {
  /** Where the text stands; what is outside is removed for `outside`. Without it the whole tree is text. */
  readonly selected?: ReadonlySet<Element>;
  readonly outside?: string;
  /** Elements inside whose whole content is removed, and why. */
  readonly reasons?: ReadonlyMap<Element, string>;
}

/** Walks everything under `root` in page order. */
export function walk(root: Node, options: WalkOptions = {}): Walked {
  const { selected, outside = 'outside the text', reasons } = options;
  const kept: Block[] = [];
  const removed: Removed[] = [];
  const rows = new Map<Element, string>();
  const places: Element[] = [];
  const letters = 'querySelectorAll' in root ? letteredNotes(root as Element) : new Set<string>();
  /** Index of the element whose text is being read. */
  let place: number | undefined;
  let text = '';
  let linked = '';
  let link: string | undefined;
  let marker: string | undefined;
  let note: Pick<Block, 'noteHead' | 'leadsBack'> | undefined;
  let element: string | undefined;
  let afterBreak = false;
  let afterBlank = false;
  let reasonOfText: string | null = null;

  const flush = (byBreak = false) => {
    const content = trimOf(text, SPACES);
    if (content !== '') {
      if (reasonOfText !== null) removed.push({ text: content, reason: reasonOfText });
      else if (isOpener(content, linked.trim() === content))
        removed.push({ text: content, reason: 'opens a folded part' });
      else {
        kept.push({
          text: content,
          ...(marker ? { marker } : {}),
          ...(linked.trim() === '' ? {} : { linkedWords: countWords(linked) }),
          ...(afterBreak ? { afterBreak } : {}),
          ...(afterBlank ? { afterBlank } : {}),
          ...(link !== undefined && linked.trim() === content ? { link } : {}),
          ...(element === undefined ? {} : { element }),
          ...(place === undefined ? {} : { place }),
          ...note,
        });
        marker = undefined;
      }
      afterBreak = byBreak;
      afterBlank = false;
    } else {
      // Two breaks with nothing between them leave a blank line.
      afterBlank = byBreak && afterBreak;
      afterBreak &&= byBreak;
    }
    text = '';
    linked = '';
    link = undefined;
    note = undefined;
  };

  const reasonOf = (element: Element, around: string | null): string | null => {
    if (selected?.has(element)) return null;
    const given = around ?? reasons?.get(element);
    if (given !== undefined && given !== null) return given;
    const never = NEVER.get(element.localName);
    if (never !== undefined) return isHeadingControl(element) ? null : never;
    if (isNoteOnTouch(element)) return 'note';
    if (standsForRest(element)) return 'stands for what is folded';
    if (BLOCKS.has(element.localName)) {
      const noted = noteBoxReason(element);
      if (noted !== undefined) return noted;
    }
    return isHidden(element) && !isFoldedText(element) ? 'hidden' : null;
  };

  /** Inside a row of a table, cells make one line: no block ends there. */
  const visitRow = (row: Element, separator: string, reason: string | null, inLink: boolean) => {
    for (const cell of row.childNodes) {
      const before = text;
      if (cell.nodeType === ELEMENT && before.trim() !== '') text += separator;
      const start = text.length;
      visit(cell, reason, inLink, false, true);
      if (text.slice(start).trim() === '') text = before;
    }
  };

  const visit = (node: Node, reason: string | null, inLink: boolean, pre: boolean, inRow = false): void => {
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const raw = node.textContent ?? '';
      const shown = pre
        ? raw.replace(/\r\n?/g, '\n')
        : withoutBreaksInside(raw).replace(/[\t\n\f\r ]+/g, ' ');
      text += /\s$/.test(text.slice(-1)) && !pre ? shown.replace(/^ /, '') : shown;
      if (inLink) linked += shown;
      return;
    }
    if (node.nodeType !== ELEMENT) {
      for (const child of node.childNodes) visit(child, reason, inLink, pre, inRow);
      return;
    }
    const here = node as Element;
    const name = here.localName;
    if (CODE.has(name)) return;
    if (name === 'br') {
      if (inRow) text += ' ';
      else flush(true);
      return;
    }
    const mine = reasonOf(here, reason);
    if (mine === null && INLINE_MARKS.has(name)) {
      // At the head of a block the mark is the number of the note itself.
      if (text.trim() === '') note ??= noteHeadOf(here, letters);
      else if (name === 'sup' && isPowerOfTen(text, here.textContent ?? '')) {
        text += raisedDigits(here.textContent ?? '');
        return;
      } else if (isNoteMark(here, text, letters)) {
        removed.push({ text: (here.textContent ?? '').trim(), reason: 'mark of a note' });
        return;
      }
    }
    const block = (BLOCKS.has(name) || NEVER.has(name)) && !(inRow && mine === null);
    if (!block && mine !== reason) {
      // An inline element that is left out: the sentence around it goes on.
      const gone = (here.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (gone !== '') removed.push({ text: gone, reason: mine ?? '' });
      return;
    }
    const outer = place;
    if (block) {
      flush();
      reasonOfText = mine;
      element = name;
      place = places.push(here) - 1;
    }
    if (name === 'table' && mine === null)
      for (const [row, separator] of rowSeparators(here)) rows.set(row, separator);
    if (name === 'li' && mine === null) marker = listMarker(here);
    if (name === 'a' && text.trim() === '') link = here.getAttribute('href') ?? undefined;
    const separator = mine === null ? rows.get(here) : undefined;
    if (separator !== undefined) visitRow(here, separator, mine, inLink);
    else
      for (const child of here.childNodes)
        visit(child, mine, inLink || name === 'a', pre || name === 'pre', inRow);
    if (block) {
      flush();
      reasonOfText = reason;
      if (name === 'li') marker = undefined;
      element = undefined;
      place = outer;
    }
  };
  reasonOfText = selected ? outside : null;
  visit(root, reasonOfText, false, false);
  flush();
  const noted = setNotesAside(kept, removed);
  return { kept: joinLines(noted.kept, places), removed: noted.removed, places };
}

const SPACES = new Set([' ', '\n', '\u00a0']);
