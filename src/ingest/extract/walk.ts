/**
 * A document tree → every block of it in page order, each kept or removed with a reason. Inline elements never add
 * white space (publishers split words across them); block elements and line breaks always end a block. No word is
 * left out: what is not kept is in `removed`.
 */
import { countWords } from '../../text/index.ts';
import { CDATA, ELEMENT, type Element, type Node, TEXT } from './dom.ts';
import type { Block, Removed } from './extraction.ts';

export interface Walked {
  readonly kept: readonly Block[];
  readonly removed: readonly Removed[];
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Text that no reader of a page sees as text of the document. */
const NEVER: Readonly<Record<string, string>> = {
  noscript: 'shown only without scripts',
  template: 'not shown',
  button: 'form control',
  select: 'form control',
  textarea: 'form control',
  label: 'form control',
  svg: 'figure',
  figcaption: 'caption of a figure',
  iframe: 'frame',
  object: 'embedded object',
  video: 'embedded object',
  audio: 'embedded object',
};

/** Not words at all. */
const CODE = new Set(['script', 'style', 'head', 'link', 'meta']);

/** The words of a unit before an exponent: "km²" keeps its 2, a note mark does not. */
const UNIT_BEFORE = /(?:^|[\s\d(])(?:k|c|d|m)?m$|CO$|\d\s*$/u;
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[*†‡]+|[ivx]{1,4})[\])]?\s*$/u;

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
  let text = '';
  let linked = '';
  let link: string | undefined;
  let marker: string | undefined;
  let afterBreak = false;
  let reasonOfText: string | null = null;

  const flush = (byBreak = false) => {
    const content = text.replace(/^[ \n\u00a0]+|[ \n\u00a0]+$/g, '');
    if (content !== '') {
      if (reasonOfText !== null) removed.push({ text: content, reason: reasonOfText });
      else {
        kept.push({
          text: content,
          ...(marker === undefined ? {} : { marker }),
          ...(linked.trim() === '' ? {} : { linkedWords: countWords(linked) }),
          ...(afterBreak ? { afterBreak } : {}),
          ...(link !== undefined && linked.trim() === content ? { link } : {}),
        });
        marker = undefined;
      }
      afterBreak = byBreak;
    } else if (!byBreak) afterBreak = false;
    text = '';
    linked = '';
    link = undefined;
  };

  const reasonOf = (element: Element, around: string | null): string | null => {
    if (selected?.has(element)) return null;
    return around ?? reasons?.get(element) ?? NEVER[element.localName] ?? hiddenReason(element);
  };

  const visit = (node: Node, reason: string | null, inLink: boolean, pre: boolean): void => {
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const raw = node.textContent ?? '';
      const shown = pre ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[\t\n\f\r ]+/g, ' ');
      text += /\s$/.test(text) && !pre ? shown.replace(/^ /, '') : shown;
      if (inLink) linked += shown;
      return;
    }
    if (node.nodeType !== ELEMENT) {
      for (const child of node.childNodes) visit(child, reason, inLink, pre);
      return;
    }
    const element = node as Element;
    const name = element.localName;
    if (CODE.has(name)) return;
    if (name === 'br') {
      flush(true);
      return;
    }
    const mine = reasonOf(element, reason);
    // At the head of a block the mark is the number of the note itself.
    if (name === 'sup' && mine === null && text.trim() !== '' && isNoteMark(element, text)) {
      removed.push({ text: (element.textContent ?? '').trim(), reason: 'mark of a note' });
      return;
    }
    const block = BLOCKS.has(name) || name in NEVER;
    if (!block && mine !== reason) {
      // An inline element that is left out: the sentence around it goes on.
      const gone = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (gone !== '') removed.push({ text: gone, reason: mine ?? '' });
      return;
    }
    if (block) {
      flush();
      reasonOfText = mine;
    }
    if (name === 'li' && mine === null) marker = listMarker(element);
    if (name === 'a' && text.trim() === '') link = element.getAttribute('href') ?? undefined;
    for (const child of element.childNodes) visit(child, mine, inLink || name === 'a', pre || name === 'pre');
    if (block) {
      flush();
      reasonOfText = reason;
      if (name === 'li') marker = undefined;
    }
  };
  reasonOfText = selected ? outside : null;
  visit(root, reasonOfText, false, false);
  flush();
  return { kept: joinBreaks(kept), removed };
}

function hiddenReason(element: Element): string | null {
  if (element.hasAttribute('hidden')) return 'hidden';
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
    ? 'hidden'
    : null;
}

/** Ordinals ("78th") and exponents stay; a number, star or bracket that refers to a note goes. */
function isNoteMark(sup: Element, before: string): boolean {
  const mark = sup.textContent ?? '';
  if (!NOTE_MARK.test(mark)) return false;
  const linked =
    sup.querySelector('a')?.getAttribute('href') ?? sup.parentElement?.getAttribute('href') ?? '';
  return /#/.test(linked) || !UNIT_BEFORE.test(before);
}

/** What a browser draws before a point. */
function listMarker(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '• ';
  const type = list.getAttribute('type');
  if (type !== null && type !== '1') {
    const at = positionOf(item, list);
    return type.toLowerCase() === 'a' ? `(${String.fromCharCode(96 + at)}) ` : `${at}. `;
  }
  return `${positionOf(item, list)}. `;
}

function positionOf(item: Element, list: Element): number {
  let position = Number(list.getAttribute('start') ?? 1) - 1;
  for (const child of list.childNodes) {
    if ((child as Element).localName !== 'li') continue;
    const value = (child as Element).getAttribute('value');
    position = value === null ? position + 1 : Number(value);
    if (child === item) break;
  }
  return position;
}

/** A line break inside a sentence (the next line starts small, the last one did not end) is a wrap, not an end. */
function joinBreaks(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const runsOn =
      block.afterBreak &&
      block.marker === undefined &&
      last &&
      /[^.;:!?。；：]$/u.test(last.text) &&
      /^\p{Ll}/u.test(block.text);
    if (last && runsOn)
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${block.text}`,
        linkedWords: (last.linkedWords ?? 0) + (block.linkedWords ?? 0),
      };
    else joined.push(block);
  }
  return joined;
}
