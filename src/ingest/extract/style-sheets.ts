/**
 * What the style sheets inside a page say of its lists. Whole sheets are not understood: only how points are numbered,
 * by a style of the list or by a counter that is written before each point.
 */
import type { Document, Element } from './dom.ts';
import { remembered } from './remembered.ts';

const RULE = /([^{}@;]{1,200})\{([^{}]{0,2000})\}/gu;
/** A reset ("ol, ul { list-style: none }") is left out: what takes it back later may be anywhere. */
const NUMBERED =
  /list-style(?:-type)?\s*:[^;]*?((?:lower|upper)-(?:alpha|latin|roman)|lower-greek|decimal-leading-zero|cjk-ideographic|cjk-decimal|(?:simp|trad)-chinese-informal|japanese-informal)/iu;
const MOST_RULES = 50;
const MOST_UNITS = 200_000;

interface Rule {
  readonly selector: string;
  readonly style: string;
  /** What is written around the number, where a counter is written: "(" and ") ". */
  readonly around?: readonly [before: string, after: string];
}

/** `content: "(" counter(point, lower-alpha) ") "` */
const COUNTER =
  /content\s*:\s*(?:"([^"]{0,20})"|'([^']{0,20})')?\s*counter\(\s*[\w-]{1,40}\s*(?:,\s*([\w-]{1,30})\s*)?\)\s*(?:"([^"]{0,20})"|'([^']{0,20})')?\s*(?:;|!|$)/iu;
const BEFORE = /::?before\s*$/iu;

/** How the points of a list are numbered by a counter; undefined where they are not. */
export function counterOf(item: Element): Rule | undefined {
  const rules = remembered(known, item.ownerDocument, () => rulesOf(item.ownerDocument));
  return rules.findLast(({ selector, around }) => around !== undefined && matchesItself(item, selector));
}

/** By document: a page has many lists and one set of rules. */
const known = new WeakMap<Document, readonly Rule[]>();

/** The style that the last rule for this list names; undefined where there is none. */
export function listStyleOf(list: Element): string | undefined {
  const rules = remembered(known, list.ownerDocument, () => rulesOf(list.ownerDocument));
  return rules.findLast(({ selector, around }) => around === undefined && matches(list, selector))?.style;
}

function rulesOf(document: Document): readonly Rule[] {
  const rules: Rule[] = [];
  for (const sheet of document.querySelectorAll('style')) {
    const css = (sheet.textContent ?? '').slice(0, MOST_UNITS).replace(/\/\*[\s\S]*?\*\//gu, '');
    if (!/list-style|counter\(/u.test(css)) continue;
    for (const [, selectors = '', body = ''] of css.matchAll(RULE)) {
      if (rules.length >= MOST_RULES) break;
      const counter = BEFORE.test(selectors) ? COUNTER.exec(body) : null;
      if (counter) {
        const [, one, other, its = 'decimal', after, last] = counter;
        const around = [one ?? other ?? '', after ?? last ?? ''] as const;
        for (const selector of selectors.split(','))
          if (BEFORE.test(selector))
            rules.push({ selector: selector.replace(BEFORE, '').trim(), style: its.toLowerCase(), around });
        continue;
      }
      const style = NUMBERED.exec(body)?.[1]?.toLowerCase();
      if (style === undefined) continue;
      for (const selector of selectors.split(',')) rules.push({ selector: selector.trim(), style });
    }
  }
  return rules;
}

function matches(list: Element, selector: string): boolean {
  const item = list.querySelector('li');
  return matchesItself(list, selector) || (item !== null && matchesItself(item, selector));
}

function matchesItself(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A selector that this parser does not know.
    return false;
  }
}
