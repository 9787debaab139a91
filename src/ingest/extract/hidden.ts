/** What a page does not show at first: a menu or a second copy goes, the folded half of a text stays. */
import { ELEMENT, type Element, type Node, TEXT } from './dom.ts';
import { remembered } from './remembered.ts';

const FOLD =
  /(?:^|[-_ ])(?:more|full|rest|collapse|collapsed|collapsible|fold|folded|foldable|spoiler|toggle|expand|expandable|accordion|panel|read-?more)(?:$|[-_ ])/iu;
const FOREIGN =
  /(?:^|[-_ ])(?:cookies?|consent|modal|popup|pop-up|menu|nav|newsletter|share|login|search|comments?|lang|print)(?:$|[-_ ])/iu;
const SENTENCE = /\p{L}[^.!?。！？]{25,}[.!?;。！？；]/u;
/** Fewer characters of prose are a notice, not a part of a text. */
const LEAST_PROSE = 120;
/** What opens a second copy of the text that is shown. */
const SAMPLE = 80;

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '');
}

/**
 * Whether a hidden box is the folded rest of a text that a page shows: prose beside prose of the same script, or in a
 * box that is named for folding; not a copy of what is shown, and no dialogue.
 */
export function isFoldedText(element: Element): boolean {
  const text = textOf(element);
  if (endsSentence(element, text)) return true;
  if (text.length < leastProse(element) || !SENTENCE.test(text) || linkedShare(element, text) > 0.3)
    return false;
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (FOREIGN.test(named) || /\bcookies?\b/iu.test(text.slice(0, 400))) return false;
  const parent = element.parentElement;
  if (parent === null || parent.localName === 'body' || parent.localName === 'html') return false;
  const around = wholeText(parent);
  if (around.indexOf(text.slice(0, SAMPLE), around.indexOf(text) + 1) >= 0) return false;
  if (around.indexOf(text.slice(0, SAMPLE)) < around.indexOf(text)) return false;
  if (FOLD.test(named) || isUnderControl(element) || continuesNumbers(element, text)) return true;
  const beside = directText(parent);
  return beside.length >= LEAST_PROSE && SENTENCE.test(beside) && scriptOf(beside) === scriptOf(text);
}

/** A point or a paragraph in a row of its like may be short, where the row is folded from there on. */
function leastProse(element: Element): number {
  if (element.localName !== 'li' && element.localName !== 'p') return LEAST_PROSE;
  let before = element.previousElementSibling;
  for (let seen = 0; before !== null && isHidden(before) && seen < MOST_FOLDED; seen++)
    before = before.previousElementSibling;
  return before?.localName === element.localName ? LEAST_IN_ROW : LEAST_PROSE;
}

const LEAST_IN_ROW = 30;
const MOST_FOLDED = 40;

const INLINE = new Set(['span', 'em', 'b', 'i', 'strong', 'font', 'small']);
/** Nodes before it in which the beginning is looked for. */
const MOST_BEFORE = 4;
const LEAST_REST = 15;
/** A letter and the dots behind it. */
const LONGEST_CUT = 10;

/** "The Five welcome the new…" and, hidden, "ferry to Merian.": the end of a sentence whose beginning is shown. */
function endsSentence(element: Element, text: string): boolean {
  if (!INLINE.has(element.localName) || text.length < LEAST_REST || !/[.!?;。！？；]["”’»)]*$/u.test(text))
    return false;
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (FOREIGN.test(named) || element.getAttribute('role') === 'tooltip') return false;
  const dots = element.previousElementSibling;
  const dotted = dots !== null && isDots(dots);
  if (!FOLD.test(named) && !dotted) return false;
  let before = '';
  let node = dotted ? (dots?.previousSibling ?? null) : element.previousSibling;
  for (let seen = 0; node !== null && seen < MOST_BEFORE && before.trim() === ''; seen++) {
    before = `${node.textContent ?? ''}${before}`;
    node = node.previousSibling;
  }
  return /[\p{L}\p{N},]\s{0,3}(?:\.{3}|…)?$/u.test(before.trimEnd().slice(-LONGEST_CUT));
}

/** "…" in an element of its own, which is shown while the rest is not. */
function isDots(element: Element): boolean {
  if (!INLINE.has(element.localName)) return false;
  const { firstChild } = element;
  return (
    firstChild !== null &&
    firstChild.nodeType === TEXT &&
    firstChild.nextSibling === null &&
    /^\s{0,3}\[?(?:\.{3}|…)\]?\s{0,3}$/u.test(firstChild.textContent ?? '')
  );
}

/** Whether an element holds the dots in the place of a hidden end of a sentence. */
export function standsForRest(element: Element): boolean {
  if (!isDots(element)) return false;
  const rest = element.nextElementSibling;
  return rest !== null && isHidden(rest) && isFoldedText(rest);
}

/** Right below a heading that is a control: the control opens this box. */
function isUnderControl(element: Element): boolean {
  const above = element.previousElementSibling;
  if (!above) return false;
  const control = above.localName === 'button' ? above : above.querySelector('button');
  return control !== null && control !== undefined && isHeadingControl(control);
}

/** "2. …" in the box before, which is shown, and "3. …" first in this one: a part of the same list. */
function continuesNumbers(element: Element, text: string): boolean {
  const first = /^(\d{1,3})[.)]\s/u.exec(text)?.[1];
  const before = element.previousElementSibling;
  if (first === undefined || !before || isHidden(before)) return false;
  let last: string | undefined;
  for (const paragraph of before.querySelectorAll('p, li, h2, h3, h4'))
    last = /^\s*(\d{1,3})[.)]\s/u.exec(paragraph.textContent ?? '')?.[1] ?? last;
  return last !== undefined && Number(first) === Number(last) + 1;
}

const PROSE_CHILDREN = new Set(
  'p ul ol li blockquote h1 h2 h3 h4 h5 h6 dl b strong i em span a br'.split(' '),
);

/** The text that a box shows itself, not in boxes inside it. */
function directText(parent: Element): string {
  return remembered(direct, parent, () => {
    let text = '';
    for (const child of parent.childNodes as Iterable<Node>) {
      const element = child.nodeType === ELEMENT ? (child as Element) : undefined;
      if (element === undefined || (PROSE_CHILDREN.has(element.localName) && !isHidden(element)))
        text += `${child.textContent ?? ''} `;
    }
    return text.replace(/\s+/gu, ' ').trim();
  });
}

function wholeText(parent: Element): string {
  return remembered(whole, parent, () => textOf(parent));
}

const direct = new WeakMap<Element, string>();
const whole = new WeakMap<Element, string>();

function linkedShare(element: Element, text: string): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  return linked / Math.max(1, text.length);
}

function scriptOf(text: string): string {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const counts: readonly (readonly [string, number])[] = [
    ['Latin', count(/\p{sc=Latin}/gu)],
    ['Cyrillic', count(/\p{sc=Cyrillic}/gu)],
    ['Han', count(/\p{sc=Han}/gu)],
    ['Arabic', count(/\p{sc=Arabic}/gu)],
    ['Hangul', count(/\p{sc=Hangul}/gu)],
  ];
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** "the full statement", «весь текст»: what a control opens. */
const WHOLE =
  '(?: the)?(?: (?:full|whole|entire|complete|rest of the))? (?:text|statement|declaration|document|story|article|version|communiqué)';
const WHOLE_RU = '(?: (?:полный|весь))? (?:текст|документ)(?: (?:полностью|целиком))?';

const OPENER_ALONE =
  /^(?:read (?:more|less|on)|show (?:more|less|all)|see more|view more|continue reading|читать (?:далее|полностью|дальше)|показать (?:ещё|еще|всё|все|полностью))/iu;

/** Words on a control that opens or shuts a part of a page. */
const OPENER = new RegExp(
  `^[+»›→▼▾▸►]?\\s*(?:${[
    '(?:read|show|see|view|display|open|expand|hide|collapse)(?: (?:more|less|all|on|in full|full))',
    `(?:read|show|see|view|display|open|expand|hide|collapse|continue to)${WHOLE}`,
    'more|less|expand|collapse|continue(?: reading)?|full text',
    `(?:читать|показать|развернуть|раскрыть|открыть|свернуть|скрыть)${WHOLE_RU}`,
    'читать (?:далее|полностью|дальше|ещё|еще|всё|все|целиком)|(?:развернуть|раскрыть|показать)(?: (?:ещё|еще|всё|все|полностью|целиком|больше))',
    'подробнее|далее|ещё|еще|развернуть|раскрыть|свернуть|показать|скрыть|толығырақ|батафсил|batafsil',
    '展开(?:全文)?|收起|阅读全文|查看更多|続きを読む|더보기|mehr(?: lesen| anzeigen)?|weiterlesen|leggi tutto|lire la suite',
  ].join('|')})\\s*[.…»›>→+↓▼]*$`,
  'iu',
);

/** One word may be a heading of the text, unless it is a link or a button. */
export function isOpener(text: string, isControl = true): boolean {
  return text.length < 60 && OPENER.test(text.trim()) && (isControl || OPENER_ALONE.test(text.trim()));
}

/** A control that is the heading of a folded part ("II. Trade"), not one that only opens or shuts it. */
export function isHeadingControl(element: Element): boolean {
  if (element.localName !== 'button') return false;
  const text = textOf(element);
  if (text === '' || text.length > 200 || isOpener(text)) return false;
  const around = element.parentElement?.localName ?? '';
  const folds =
    element.hasAttribute('aria-expanded') ||
    /collapse/iu.test(element.getAttribute('data-bs-toggle') ?? element.getAttribute('data-toggle') ?? '') ||
    FOLD.test(element.getAttribute('class') ?? '');
  const menu = /menu|nav|search|lang|share|dropdown/iu.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${text}`,
  );
  return !menu && (/^h[1-6]$|^summary$/u.test(around) || folds);
}
