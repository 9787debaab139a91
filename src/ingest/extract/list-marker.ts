/** What a browser draws before a point of a list. Pure. */
import { ELEMENT, type Element, type Node, TEXT } from './dom.ts';
import { remembered } from './remembered.ts';
import { counterOf, listStyleOf } from './style-sheets.ts';

type Style =
  | 'han'
  | 'greek'
  | 'zero'
  | 'number'
  | 'letter'
  | 'LETTER'
  | 'roman'
  | 'ROMAN'
  | 'none'
  | 'bullet';

const TYPES: ReadonlyMap<string, Style> = new Map([
  ['1', 'number'],
  ['a', 'letter'],
  ['A', 'LETTER'],
  ['i', 'roman'],
  ['I', 'ROMAN'],
]);

const STYLES: ReadonlyMap<string, Style> = new Map([
  ['decimal', 'number'],
  ['decimal-leading-zero', 'zero'],
  ['lower-greek', 'greek'],
  ['lower-alpha', 'letter'],
  ['lower-latin', 'letter'],
  ['upper-alpha', 'LETTER'],
  ['upper-latin', 'LETTER'],
  ['lower-roman', 'roman'],
  ['upper-roman', 'ROMAN'],
  ['cjk-ideographic', 'han'],
  ['cjk-decimal', 'han'],
  ['simp-chinese-informal', 'han'],
  ['trad-chinese-informal', 'han'],
  ['japanese-informal', 'han'],
  ['none', 'none'],
  ['disc', 'bullet'],
  ['circle', 'bullet'],
  ['square', 'bullet'],
]);

/** A number, letter or bullet that the writer typed: the list draws no second one. */
const WRITTEN = /^(?:\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})[.)]\s|[•▪●–—*-]\s)/iu;
const LONGEST_WRITTEN = 10;

/** "3. ", "IV. ", "(b) ", "• "; empty where the list draws nothing or the point brings its own. */
export function listMarker(item: Element): string {
  const list = item.parentElement;
  const ordered = list?.localName === 'ol';
  const style = styleOf(item, list, ordered);
  const counted = ordered ? countedMarker(item, list) : undefined;
  if (
    (style === 'none' && counted === undefined) ||
    WRITTEN.test(openingOf(item, LONGEST_WRITTEN).trimStart().slice(0, LONGEST_WRITTEN))
  )
    return '';
  if (counted !== undefined) return counted;
  if (style === 'bullet' || !list) return '• ';
  return drawn(positionOf(item, list), style);
}

/** What a style sheet writes before a point, in place of what the list would draw: "(a)", "Article 3.". */
function countedMarker(item: Element, list: Element | null): string | undefined {
  const rule = list === null ? undefined : counterOf(item);
  const style = STYLES.get(rule?.style ?? '');
  if (list === null || rule?.around === undefined || style === undefined || style === 'none')
    return undefined;
  const [before, after] = rule.around;
  const usual = drawn(positionOf(item, list), style);
  if (before + after.trim() === '') return usual;
  const number = usual.replace(/[().、\s]/gu, '');
  return `${`${before}${number}${after}`.trim()} `;
}

function styleOf(item: Element, list: Element | null, ordered: boolean): Style {
  for (const element of [item, list]) {
    const css = element?.getAttribute('style');
    const named = css ? /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(css)?.[1]?.toLowerCase() : undefined;
    const type = element?.getAttribute('type')?.trim() ?? '';
    const style =
      named
        ?.split(/\s+/)
        .map((word) => STYLES.get(word))
        .find((one) => one !== undefined) ??
      TYPES.get(type) ??
      STYLES.get(type.toLowerCase());
    if (style !== undefined) return style;
  }
  const ruled = list === null || !ordered ? undefined : STYLES.get(listStyleOf(list) ?? '');
  if (ruled !== undefined) return ruled;
  return ordered ? 'number' : 'bullet';
}

/** A position in the style of a list: 3 → "3. ", "(c) ", "iii. ". */
function drawn(position: number, style: Style): string {
  if (style === 'letter') return `(${lettered(position)}) `;
  if (style === 'LETTER') return `${lettered(position).toUpperCase()}. `;
  if (style === 'roman') return `${romanOf(position).toLowerCase()}. `;
  if (style === 'han') return `${hanOf(position)}、`;
  if (style === 'greek') return `${GREEK[position - 1] ?? position}. `;
  if (style === 'zero') return `${String(position).padStart(2, '0')}. `;
  if (style === 'ROMAN') return `${romanOf(position)}. `;
  return `${position}. `;
}

/** 1 → a, 26 → z, 27 → aa; what is no position stays a number. */
export function lettered(position: number): string {
  if (position < 1) return String(position);
  let letters = '';
  for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}

const GREEK = [...'αβγδεζηθικλμνξοπρστυφχψω'];
const HAN = [...'〇一二三四五六七八九'];

/** 1 → 一, 12 → 十二; what is not from 1 to 99 stays a number. */
export function hanOf(position: number): string {
  if (position < 1 || position > 99) return String(position);
  const tens = Math.floor(position / 10);
  const ones = position % 10 === 0 ? '' : (HAN[position % 10] ?? '');
  return tens === 0 ? ones : `${tens === 1 ? '' : HAN[tens]}十${ones}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → IV; what Roman figures cannot write stays a number. */
export function romanOf(position: number): string {
  if (position < 1 || position > 3999) return String(position);
  let rest = position;
  let roman = '';
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) roman += letters;
  return roman;
}

function positionOf(item: Element, list: Element): number {
  return remembered(positions, list, () => positionsIn(list)).get(item) ?? 0;
}

const positions = new WeakMap<Element, ReadonlyMap<Element, number>>();

function positionsIn(list: Element): ReadonlyMap<Element, number> {
  const items = [...list.childNodes].filter((child) => (child as Element).localName === 'li') as Element[];
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const start = list.getAttribute('start');
  let position = (start === null ? (step < 0 ? items.length : 1) : Number(start)) - step;
  const found = new Map<Element, number>();
  for (const item of items) {
    const value = item.getAttribute('value');
    position = value === null || value === '' ? position + step : Number(value);
    found.set(item, position);
  }
  return found;
}

/** How a point begins, in at least so many characters if it has them; what it holds further on may be a list of points. */
function openingOf(node: Node, length: number): string {
  if (node.nodeType === TEXT) return node.textContent ?? '';
  let text = '';
  if (node.nodeType === ELEMENT)
    for (const child of node.childNodes) {
      text += openingOf(child, length);
      if (text.trimStart().length >= length) break;
    }
  return text;
}
