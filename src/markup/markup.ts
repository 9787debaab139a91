import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML that is ready to be sent. What Hono draws is known by the same mark, so either may stand within the other. */
class Markup {
  declare readonly isEscaped: true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** What is ready is the most of every page: it is known by its class, and its text is read without a search for `toString`. */
  static textOf(part: object): string | undefined {
    return #text in part ? part.#text : undefined;
  }
}

Object.defineProperty(Markup.prototype, 'isEscaped', { value: true });

/** A part of a page: HTML, or HTML that comes later. */
export type Drawn = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Takes a text as HTML, as it is. */
export function raw(text: string): HtmlEscapedString {
  return new Markup(text) as unknown as HtmlEscapedString;
}

const SPECIAL = /[&<>'"]/;

/** A text as it stands in HTML, between tags and between quotation marks. */
export function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** HTML of whatever may stand in a page: texts and numbers, HTML, lists of these, nothing, and what comes later. */
export function htmlOf(part: unknown): string | Promise<string> {
  if (typeof part === 'string') return escaped(part);
  if (part === null || part === undefined || typeof part === 'boolean') return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'object') {
    const ready = Markup.textOf(part);
    if (ready !== undefined) return ready;
  }
  if (Array.isArray(part)) return htmlOfAll(part);
  if (part instanceof Promise) return part.then(htmlOf);
  return (part as Partial<Markup>).isEscaped === true ? String(part) : escaped(String(part));
}

function htmlOfAll(parts: readonly unknown[]): string | Promise<string> {
  let text = '';
  for (let at = 0; at < parts.length; at++) {
    const own = htmlOf(parts[at]);
    if (typeof own !== 'string')
      return Promise.all([text, own, ...parts.slice(at + 1).map(htmlOf)]).then((all) => all.join(''));
    text += own;
  }
  return text;
}

/** A template of HTML: what is put into it is escaped unless it is HTML. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Drawn {
  let text = strings[0] ?? '';
  for (let at = 0; at < values.length; at++) {
    const own = htmlOf(values[at]);
    if (typeof own !== 'string') return later(text, own, strings, values, at);
    text += own + strings[at + 1];
  }
  return raw(text);
}

async function later(
  before: string,
  own: Promise<string>,
  strings: TemplateStringsArray,
  values: readonly unknown[],
  at: number,
): Promise<HtmlEscapedString> {
  const parts = await Promise.all([own, ...values.slice(at + 1).map(htmlOf)]);
  return raw(
    parts.reduce<string>((text, part, index) => text + part + (strings[at + 1 + index] ?? ''), before),
  );
}
