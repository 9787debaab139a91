/**
 * What the compiler calls for an element of JSX (`jsxImportSource`). An element is text as soon as it is written: a page has
 * thousands of them, and as objects that are drawn later they cost more than all the rest of it.
 */
import type { FC, PropsWithChildren } from 'hono/jsx';
import { type Drawn, escaped, htmlOf, raw } from './markup.ts';

export type { JSX } from 'hono/jsx/jsx-runtime';

type Props = PropsWithChildren<Readonly<Record<string, unknown>>>;

/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Attributes that are there or not; others say `true` or `false`. */
const BOOLEAN: ReadonlySet<string> = new Set(
  (
    'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden inert ' +
    'ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'
  ).split(' '),
);

export function jsx(tag: string | FC<Props>, props: Props): Drawn {
  if (typeof tag === 'function') return between('', tag(props), '');
  let opened = `<${tag}`;
  for (const name in props) if (name !== 'children') opened += attribute(name, props[name]);
  return VOID.has(tag) ? raw(`${opened}/>`) : between(`${opened}>`, props.children, `</${tag}>`);
}

/** The same of several children, and for a compiler that adds where an element was written. */
export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: Props): Drawn {
  return between('', children, '');
}

function between(before: string, part: unknown, after: string): Drawn {
  const text = htmlOf(part);
  return typeof text === 'string'
    ? raw(before + text + after)
    : text.then((late) => raw(before + late + after));
}

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean' && BOOLEAN.has(name)) return value ? ` ${name}=""` : '';
  // A style as an object, a handler, a text that comes later: none has a form that a browser would understand.
  if (typeof value === 'object' || typeof value === 'function')
    throw new TypeError(`The attribute ${name} is neither a text nor a number`);
  return ` ${name}="${escaped(String(value))}"`;
}
