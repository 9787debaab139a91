import type { Document, Element } from '../../src/ingest/extract/dom.ts';

/** What a function reads of a page: elements that a search passes, characters of text, attributes. Work without a clock. */
export function countReads({ documentElement }: Document, run: () => unknown): number {
  let reads = 0;
  const { querySelectorAll: all } = documentElement;
  const undo: (() => void)[] = [];
  const watch = (name: keyof Element, note: (element: Element, result: unknown) => number) => {
    const owner = ownerOf(documentElement, name);
    const before = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    const { value, get } = before;
    const noted = (element: Element, result: unknown) => {
      reads += note(element, result);
      return result;
    };
    Object.defineProperty(
      owner,
      name,
      get
        ? {
            ...before,
            get: function (this: Element) {
              return noted(this, get.call(this));
            },
          }
        : {
            ...before,
            value: function (this: Element, ...given: unknown[]) {
              return noted(this, value.apply(this, given));
            },
          },
    );
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  const passed = (element: Element, found?: unknown) => {
    const inside = [...(all.call(element, '*') as Iterable<Element>)];
    const at = inside.indexOf(found as Element);
    return at < 0 ? inside.length : at + 1;
  };
  watch('querySelector', passed);
  watch('querySelectorAll', (element) => passed(element));
  watch('textContent', (_, text) => String(text).length);
  watch('getAttribute', () => 1);
  try {
    run();
  } finally {
    for (const each of undo) each();
  }
  return reads;
}

function ownerOf(element: Element, name: string): object {
  let owner: object = element;
  while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  return owner;
}
