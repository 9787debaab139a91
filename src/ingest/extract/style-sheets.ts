/** What the style sheets inside a page say of its lists. Whole sheets are not understood: only how points are numbered. */
import type { Document, Element } from './dom.ts';

const RULE = /([^{}@;]{1,200})\{([^{}]{0,2000})\}/gu;
/** A reset ("ol, ul { list-style: none }") is left out: what takes it back later may be anywhere. */
const NUMBERED =
  /list-style(?:-type)?\s*:[^;]*?((?:lower|upper)-(?:alpha|latin|roman)|lower-greek|decimal-leading-zero|cjk-ideographic|cjk-decimal|(?:simp|trad)-chinese-informal|japanese-informal)/iu;
const MOST_RULES = 50;
const MOST_UNITS = 200_000;

interface Rule {
  readonly selector: string;
  readonly style: string;
}

/** By document: a page has many lists and one set of rules. */
const known = new WeakMap<Document, readonly Rule[]>();

/** The style that the last rule for this list names; undefined where there is none. */
export function listStyleOf(list: Element): string | undefined {
  const document = list.ownerDocument;
  const rules = known.get(document) ?? rulesOf(document);
  known.set(document, rules);
  return rules.findLast(({ selector }) => matches(list, selector))?.style;
}

function rulesOf(document: Document): readonly Rule[] {
  const rules: Rule[] = [];
  for (const sheet of document.querySelectorAll('style')) {
    const css = (sheet.textContent ?? '').slice(0, MOST_UNITS).replace(/\/\*[\s\S]*?\*\//gu, '');
    if (!css.includes('list-style')) continue;
    for (const [, selectors = '', body = ''] of css.matchAll(RULE)) {
      const style = NUMBERED.exec(body)?.[1]?.toLowerCase();
      if (style === undefined || rules.length >= MOST_RULES) continue;
      for (const selector of selectors.split(',')) rules.push({ selector: selector.trim(), style });
    }
  }
  return rules;
}

function matches(list: Element, selector: string): boolean {
  try {
    return list.matches(selector) || list.querySelector('li')?.matches(selector) === true;
  } catch {
    // A selector that this parser does not know.
    return false;
  }
}
