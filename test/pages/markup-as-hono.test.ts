import fc from 'fast-check';
import { raw as honoRaw } from 'hono/html';
import { Fragment as HonoFragment, jsx as honoJsx } from 'hono/jsx/jsx-runtime';
import { expect, test } from 'vitest';
import { Fragment, jsx } from '../../src/markup/jsx-runtime.ts';
import { htmlOf, raw } from '../../src/markup/markup.ts';

/** What our runtime draws, that of Hono draws to the letter: random elements, drawn by both. */

type Value = string | number | boolean | null | undefined;
/** A part of a page, before either runtime has drawn it. */
type Part = Value | readonly Part[] | ((by: Runtime) => unknown);

interface Runtime {
  readonly jsx: (tag: unknown, props: object) => unknown;
  readonly Fragment: unknown;
  readonly raw: (text: string) => unknown;
}

const OURS: Runtime = { jsx: jsx as Runtime['jsx'], Fragment, raw };
const THEIRS: Runtime = { jsx: honoJsx as Runtime['jsx'], Fragment: HonoFragment, raw: honoRaw };

function drawn(part: Part, by: Runtime): unknown {
  if (typeof part === 'function') return part(by);
  return Array.isArray(part) ? part.map((one: Part) => drawn(one, by)) : part;
}

const shown = (of: (by: Runtime) => unknown, words: () => string) =>
  Object.assign(of, { [fc.toStringMethod]: words });
const inWords = (part: unknown) => fc.stringify(part);

const text = fc.string({ unit: fc.constantFrom(...'<>&"\'`=/ aя\n') });
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
);
const names =
  'class id title href value style hidden checked disabled open download inert novalidate aria-hidden aria-current data-x tabindex';
const attributes = fc.dictionary(fc.constantFrom(...names.split(' ')), value, { maxKeys: 4 });
const plain = fc.constantFrom(...'div p span ul li td a button textarea script'.split(' '));
const empty = fc.constantFrom(...'br hr img input'.split(' '));

const { part } = fc.letrec<{ part: Part; inner: Part; element: Part; late: Part }>((tie) => ({
  inner: fc.array(tie('part'), { maxLength: 4 }),
  element: fc.oneof(
    fc.tuple(plain, attributes, tie('inner')).map(([tag, props, inner]) =>
      shown(
        (by) => by.jsx(tag, { ...props, children: drawn(inner, by) }),
        () => `<${tag} ${inWords(props)}>${inWords(inner)}`,
      ),
    ),
    fc.tuple(empty, attributes).map(([tag, props]) =>
      shown(
        (by) => by.jsx(tag, props),
        () => `<${tag} ${inWords(props)}/>`,
      ),
    ),
    tie('inner').map((inner) =>
      shown(
        (by) => by.jsx(by.Fragment, { children: drawn(inner, by) }),
        () => `<>${inWords(inner)}`,
      ),
    ),
    tie('inner').map((inner) =>
      shown(
        (by) =>
          by.jsx(({ children }: { readonly children: unknown }) => by.jsx('b', { children }), {
            children: drawn(inner, by),
          }),
        () => `<Bold>${inWords(inner)}`,
      ),
    ),
    text.map((own) =>
      shown(
        (by) => by.raw(own),
        () => `raw(${own})`,
      ),
    ),
  ),
  // Of a list that comes later Hono writes the commas, too.
  late: fc.oneof({ maxDepth: 3 }, text, tie('element')).map((inner) =>
    shown(
      (by) => Promise.resolve().then(() => drawn(inner, by)),
      () => `late(${inWords(inner)})`,
    ),
  ),
  part: fc.oneof({ maxDepth: 4 }, value, tie('inner'), tie('element'), tie('late')),
}));

test('random elements are drawn as Hono draws them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
      const [ours, theirs] = [OURS, THEIRS].map((by) => by.jsx('main', { children: drawn(parts, by) }));
      expect(await htmlOf(ours)).toBe(String(await (theirs as { toString(): unknown }).toString()));
    }),
    { numRuns: 400 },
  );
});
