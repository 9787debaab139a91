import { DOMParser } from 'linkedom';

/** The little of a document tree that reading a page needs; linkedom gives it without a browser. */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  readonly parentElement: Element | null;
  readonly firstChild: Node | null;
  readonly previousSibling: Node | null;
  readonly nextSibling: Node | null;
}

export interface Element extends Node {
  readonly localName: string;
  readonly outerHTML: string;
  readonly previousElementSibling: Element | null;
  readonly nextElementSibling: Element | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  removeAttribute(name: string): void;
  readonly ownerDocument: Document;
  /** Throws where the selector is none that the parser knows. */
  matches(selector: string): boolean;
  contains(other: Node): boolean;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
  replaceWith(...nodes: readonly Node[]): void;
}

export interface Document extends Node {
  readonly body: Element;
  readonly documentElement: Element;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  getElementsByTagName(name: string): Iterable<Element>;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

/** linkedom adds no html and body around a fragment, and extractors return nothing without them. */
export function parseHtml(html: string): Document {
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}

export function parseXml(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}
