import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, type Mode } from '../../src/comparison/index.ts';
import { html } from '../../src/markup/markup.ts';
import { placedRow } from '../../src/pages/comparison/compared-row.ts';
import type { RowContext } from '../../src/pages/comparison/row-context.ts';
import { pageRows } from '../../src/pages/comparison/row-pages.ts';
import type { ComparisonParts, RowEchoes } from '../../src/pages/comparison/view.ts';
import type { Frame } from '../../src/pages/index.ts';
import { stringsOf } from '../../src/pages/interface/strings.ts';
import { splitClauses } from '../../src/text/index.ts';

/** Words that would end an element or an attribute, or begin one, were they written as they are. */
const HOSTILE = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</p></section>', '<!--', ']]>'],
  ...['"', "'", '" onclick="alert(1)', '&', '&lt;', '&quot;', '&#39;', '<', '>', '`', '=', '<b'],
];
const NAME = `The "Isle" & <i>Harbour</i>'s text`;

/** Elements that rows are made of; whatever else looks like one came out of a text. */
const ELEMENTS = new Set(
  'section div p span a q h3 h4 mark del ins sup button details summary ul li time'.split(' '),
);

const hostileText = fc
  .array(fc.constantFrom(...HOSTILE, 'the', 'parties', 'met', 'at the lake', '.\n\n', '3.'), {
    minLength: 3,
    maxLength: 24,
  })
  .map((words) => `The parties met. ${words.join(' ')}`);

const frame = { ui: 'en', t: stringsOf('en'), path: '/', origin: 'https://example.org' } as Frame;

const echoes: RowEchoes = {
  partners: 1,
  of: 2,
  wording: `at "the" <lake> & 'shore'`,
  other: true,
  places: [
    {
      statement: 'islands-2020-01-01',
      name: NAME,
      partner: 'islands',
      adopted: '2020-01-01',
      clause: 1,
      wording: HOSTILE.join(' '),
    },
  ],
  more: 1,
};

function written(textA: string, textB: string, mode: Mode, shown: Partial<RowContext>) {
  const side = (text: string) => ({
    text: { lang: 'en' },
    clauses: splitClauses(text, { lang: 'en' }),
    reference: 'islands-2020-01-01',
  });
  const marked = (text: string) => ({ text, clauses: splitClauses(text, { lang: 'en' }), marks: [] });
  const comparison = compareTexts(textA, textB, { mode });
  const [first] = comparison.rows;
  const data: ComparisonParts = {
    a: side(textA),
    b: side(textB),
    history: { a: 'islands-2020-01-01', b: 'islands-2021-01-01' },
    comparison,
    state: {},
    echoes: { get: () => echoes },
    themes: [],
    digest: { lines: [], rest: { shared: [], reworded: [], only_a: [], only_b: [] } },
    marked: { a: marked(textA), b: marked(textB) },
    nearest: new Map(
      comparison.rows.flatMap(({ n, a, b }) => {
        const clause = a[0] ?? b[0];
        return clause ? [[n, { row: first?.n ?? 1, clause }]] : [];
      }),
    ),
    shownRows: null,
  };
  const context: RowContext = {
    frame,
    data,
    style: { mode, t: frame.t, spoken: true, ignore: new Set() },
    names: { a: NAME, b: NAME },
    inline: false,
    common: false,
    pages: pageRows(data),
    around: new Map(comparison.rows.map(({ n }) => [n, { previous: 1, next: n + 1 }])),
    ...shown,
  };
  const markup = String(html`${pageRows(data).placed.map((one) => placedRow(one, context))}`);
  return { markup, rows: comparison.rows };
}

/** Text between elements, read as a browser reads it. */
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test.each([
  ['series', {}],
  ['cross', {}],
  ['series', { inline: true }],
  ['cross', { common: true }],
] as const)('no words of a text become markup in its rows (%s, %o)', (mode, shown) => {
  fc.assert(
    fc.property(hostileText, hostileText, (textA, textB) => {
      const { markup, rows } = written(textA, textB, mode, shown);
      for (const [, end, name, attributes] of markup.matchAll(/<(\/?)([^\s>/]*)([^>]*)>/g)) {
        expect(ELEMENTS).toContain(name);
        // Whole attributes in double quotes and nothing beside them; none of them runs anything.
        expect(end === '/' ? attributes : attributes?.replace(/ (?!on)[a-z-]+="[^"<>]*"/g, '')).toBe('');
      }
      expect(markup.match(/<(?![a-z0-9/])/g)).toBeNull();
      if ('inline' in shown) return;
      const sides = [...markup.matchAll(/<div class="side a" lang="en">(.*?)<\/div>/gs)];
      const unsaid = sides.map(([, side = '']) =>
        side.replace(/<sup.*?<\/sup>|<span class="vh">.*?<\/span>/gs, ''),
      );
      expect(unsaid.map(textOf).sort()).toEqual(
        rows.flatMap(({ a }) => (a.length > 0 ? [a.map(({ text }) => text).join('')] : [])).sort(),
      );
    }),
    { numRuns: 60 },
  );
});
