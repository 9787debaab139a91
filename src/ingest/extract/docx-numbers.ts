/**
 * The numbers that Word draws before paragraphs. They stand nowhere in the text: each list counts by itself, goes on
 * after paragraphs between its points, and may draw "2.1", "(b)" or "IV.". Pure, over the parts of the document.
 */
import type { Document, Element } from './dom.ts';
import { hanOf, lettered, romanOf } from './list-marker.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" */
  readonly pattern: string;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
}

export interface Numbering {
  /** What Word draws before this paragraph, with a blank; empty where it draws nothing. Counts on. */
  next(paragraph: Element): string;
}

const BULLET = '• ';

export function numberingOf(numbering: Document | undefined, styles: Document | undefined): Numbering {
  const lists = listsOf(numbering);
  const byStyle = styleNumbers(styles);
  const counts = new Map<string, number[]>();
  return {
    next(paragraph) {
      const properties = child(paragraph, 'w:pPr');
      const style = attributeOf(properties, 'w:pStyle') ?? '';
      const own = child(properties, 'w:numPr');
      const inherited = byStyle.get(style);
      const id = attributeOf(own, 'w:numId') ?? inherited?.id;
      const list = id === undefined || id === '0' ? undefined : lists.get(id);
      if (!list) return '';
      const level = Number(attributeOf(own, 'w:ilvl') ?? inherited?.level ?? 0);
      const shape = list.levels.get(level);
      if (!shape) return '';
      if (shape.format === 'bullet') return BULLET;
      const count = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, count);
      for (let above = 0; above < level; above++) count[above] ??= list.levels.get(above)?.start ?? 1;
      count[level] = count[level] === undefined ? shape.start : count[level] + 1;
      count.length = level + 1;
      return drawn(shape, count, list);
    },
  };
}

function drawn(shape: Level, count: readonly number[], list: List): string {
  if (shape.format === 'none') return '';
  const text = shape.pattern.replace(/%(\d)/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    return inFormat(count[at] ?? 1, list.levels.get(at)?.format ?? 'decimal');
  });
  const marker = text.trim();
  // 一、 and （一） hold their own distance.
  return marker === '' || /[、）]$/u.test(marker) ? marker : `${marker} `;
}

function inFormat(position: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return romanOf(position);
    case 'lowerRoman':
      return romanOf(position).toLowerCase();
    case 'upperLetter':
      return lettered(position).toUpperCase();
    case 'lowerLetter':
      return lettered(position);
    case 'russianLower':
      return RUSSIAN[position - 1] ?? String(position);
    case 'russianUpper':
      return RUSSIAN[position - 1]?.toUpperCase() ?? String(position);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
      return hanOf(position);
    case 'none':
      return '';
    default:
      return String(position);
  }
}

const RUSSIAN = [...'абвгдежзиклмнопрстуфхцчшщэюя'];
function listsOf(numbering: Document | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  if (!numbering) return lists;
  for (const abstract of numbering.getElementsByTagName('w:abstractNum')) {
    const levels = new Map<number, Level>();
    for (const level of children(abstract, 'w:lvl'))
      levels.set(Number(level.getAttribute('w:ilvl') ?? 0), levelOf(level));
    abstracts.set(abstract.getAttribute('w:abstractNumId') ?? '', levels);
  }
  for (const list of numbering.getElementsByTagName('w:num')) {
    const id = list.getAttribute('w:numId') ?? '';
    const abstract = attributeOf(list, 'w:abstractNumId') ?? '';
    const levels = new Map(abstracts.get(abstract));
    let restarts = false;
    for (const override of children(list, 'w:lvlOverride')) {
      const at = Number(override.getAttribute('w:ilvl') ?? 0);
      const whole = child(override, 'w:lvl');
      const start = attributeOf(override, 'w:startOverride');
      const before = whole ? levelOf(whole) : levels.get(at);
      if (before) levels.set(at, start === undefined ? before : { ...before, start: Number(start) });
      restarts ||= start !== undefined || whole !== undefined;
    }
    // Lists of one kind count together, unless one says that it begins anew.
    lists.set(id, { abstract: restarts ? `${abstract}/${id}` : abstract, levels });
  }
  return lists;
}

function levelOf(level: Element): Level {
  return {
    start: Number(attributeOf(level, 'w:start') ?? 1),
    format: attributeOf(level, 'w:numFmt') ?? 'decimal',
    pattern: attributeOf(level, 'w:lvlText') ?? '',
  };
}

function styleNumbers(
  styles: Document | undefined,
): ReadonlyMap<string, { readonly id: string; readonly level: number }> {
  const found = new Map<string, { readonly id: string; readonly level: number }>();
  for (const style of styles?.getElementsByTagName('w:style') ?? []) {
    const numbers = child(child(style, 'w:pPr'), 'w:numPr');
    const id = attributeOf(numbers, 'w:numId');
    const name = style.getAttribute('w:styleId');
    if (id !== undefined && name !== null)
      found.set(name, { id, level: Number(attributeOf(numbers, 'w:ilvl') ?? 0) });
  }
  return found;
}

function* children(element: Element | undefined, name: string): Generator<Element> {
  for (const each of element?.childNodes ?? []) if (each.nodeName === name) yield each as Element;
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name).next().value ?? undefined;
}

export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.getAttribute('w:val') ?? undefined;
}
