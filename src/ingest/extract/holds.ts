/** What stands in an element of a page, however deep. The document must not change after the first question. */
import { type Document, ELEMENT, type Element, TEXT } from './dom.ts';
import { remembered } from './remembered.ts';

/** Whether an element holds a match of a selector. All that do are found at one go: boxes stand in one another. */
export function holds(element: Element, selector: string): boolean {
  const { ownerDocument } = element;
  const ofDocument = remembered(holders, ownerDocument, () => new Map<string, ReadonlySet<Element>>());
  let found = ofDocument.get(selector);
  if (found === undefined) {
    found = holdersOf(ownerDocument, selector);
    ofDocument.set(selector, found);
  }
  return found.has(element);
}

const holders = new WeakMap<Document, Map<string, ReadonlySet<Element>>>();

function holdersOf(document: Document, selector: string): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const match of document.querySelectorAll(selector))
    for (
      let around = match.parentElement;
      around !== null && !found.has(around);
      around = around.parentElement
    )
      found.add(around);
  return found;
}

interface Held {
  /** Without the blanks around each piece of text, which only lay out the source. */
  readonly characters: number;
  readonly headings: number;
  readonly paragraphs: number;
}

/** Counted from what each child holds, so that no text is read twice. */
export function heldIn(element: Element): Held {
  return remembered(known, element, () => {
    let characters = 0;
    let headings = 0;
    let paragraphs = 0;
    for (const child of element.childNodes)
      if (child.nodeType === ELEMENT) {
        const { localName } = child as Element;
        const held = heldIn(child as Element);
        characters += held.characters;
        headings += held.headings + (HEADING.test(localName) ? 1 : 0);
        paragraphs += held.paragraphs + (localName === 'p' ? 1 : 0);
      } else if (child.nodeType === TEXT) characters += (child.textContent ?? '').trim().length;
    return { characters, headings, paragraphs };
  });
}

const HEADING = /^h[1-6]$/u;
const known = new WeakMap<Element, Held>();
