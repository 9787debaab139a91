/**
 * `<joint-statement-diff a="…" b="…">` around a quotation: the quotation stays what readers see until the figure is
 * there, and remains when it cannot be had. One request to the address that the script came from; no cookie, no
 * storage, nothing global but the element.
 */
import style from '../figure.css';
import { type Figure, renderFigure } from './render.ts';

/** Where the script came from is where its data come from. */
const home = new URL('.', import.meta.url).href;

let sheet: CSSStyleSheet | undefined;

/** A constructed sheet is not an inline style: a strict `style-src` of the host does not stop it. */
function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  return sheet;
}

/** Attributes that the service is asked with. */
const ASKED = [
  'lang',
  'lang_a',
  'lang_b',
  'only',
  'view',
  'at',
  'engine',
  'topic',
  'ui',
  'heading',
  'caption',
];

class JointStatementDiffElement extends HTMLElement {
  static readonly observedAttributes = [
    'a',
    'b',
    'lang',
    'lang_a',
    'lang_b',
    'theme',
    'top',
    'only',
    'view',
    'at',
    'engine',
    'topic',
    'ui',
    'heading',
    'caption',
    'base',
  ];

  #shadow = this.attachShadow({ mode: 'open' });
  #quotation = document.createElement('slot');
  #status = document.createElement('p');
  #figure: Element | undefined;
  #request: AbortController | undefined;
  #asked = false;

  constructor() {
    super();
    this.#status.className = 'v';
    this.#status.setAttribute('role', 'status');
    this.#shadow.adoptedStyleSheets = [sharedSheet()];
    this.#shadow.append(this.#status, this.#quotation);
  }

  /** Reference of text A: an id, or `id@fingerprint`. */
  get a(): string {
    return this.getAttribute('a') ?? '';
  }
  set a(value: string) {
    this.setAttribute('a', value);
  }

  get b(): string {
    return this.getAttribute('b') ?? '';
  }
  set b(value: string) {
    this.setAttribute('b', value);
  }

  get theme(): 'auto' | 'light' | 'dark' {
    const value = this.getAttribute('theme');
    return value === 'auto' || value === 'dark' ? value : 'light';
  }
  set theme(value: 'auto' | 'light' | 'dark') {
    this.setAttribute('theme', value);
  }

  /** How many passages at most; 3 unless told. */
  get top(): number {
    const value = Number(this.getAttribute('top') || 3);
    return Number.isFinite(value) ? Math.min(8, Math.max(1, Math.trunc(value))) : 3;
  }
  set top(value: number) {
    this.setAttribute('top', String(value));
  }

  /** The site that is asked; where the script came from unless told. */
  get base(): string {
    return this.getAttribute('base') || home;
  }
  set base(value: string) {
    this.setAttribute('base', value);
  }

  connectedCallback(): void {
    this.#askSoon();
  }

  disconnectedCallback(): void {
    this.#request?.abort();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (name === 'theme' && this.#figure) this.#figure.className = `jsd ${this.theme}`;
    else this.#askSoon();
  }

  /** Several attributes set in a row are one question. */
  #askSoon(): void {
    if (this.#asked || !this.a || !this.b) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      if (this.isConnected) this.#ask();
    });
  }

  async #ask(): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    try {
      const part = (reference: string) => encodeURIComponent(reference).replace('%40', '@');
      const address = new URL(`embed/${part(this.a)}/${part(this.b)}.json`, this.base);
      for (const name of ASKED) {
        const value = this.getAttribute(name);
        if (value) address.searchParams.set(name, value);
      }
      address.searchParams.set('top', String(this.top));
      const reply = await fetch(address, {
        signal: request.signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      if (!reply.ok) throw new Error(`${reply.status} ${address.href}`);
      const figure = (await reply.json()) as Figure;
      const drawn = renderFigure(figure, this.theme);
      if (request.signal.aborted) return;
      this.#figure?.remove();
      this.#figure = drawn;
      this.#quotation.hidden = true;
      this.#shadow.append(drawn);
      this.#status.textContent = figure.labels.loaded ?? '';
      this.dispatchEvent(new Event('load'));
    } catch (error) {
      if (request.signal.aborted) return;
      this.#figure?.remove();
      this.#figure = undefined;
      this.#quotation.hidden = false;
      this.#status.textContent = '';
      this.dispatchEvent(new CustomEvent('error', { detail: error }));
    }
  }
}

if (!customElements.get('joint-statement-diff'))
  customElements.define('joint-statement-diff', JointStatementDiffElement);
