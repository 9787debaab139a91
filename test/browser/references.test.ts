import { parse, parseRIS } from 'biblatex-csl-converter';
import citeproc from 'citeproc';
import { describe, expect, inject, test } from 'vitest';
import type { CslItem } from '../../src/answers/citing/citation.ts';
import { writeReference } from '../../src/http/formats/reference-formats.ts';
import { HOSTILE, HOSTILE_TWIN } from './hostile.ts';

const origin = inject('origin');

const signs = '{braces} & 100 % of C_5 #1 $2 ~x^y \\alpha a < b “quoted” — «Évian» ñ';
const whole: CslItem = {
  id: 'specimen-2023-09-21-en',
  type: 'document',
  title: `Совместное заявление Пятёрки: ${signs}`,
  author: [{ literal: 'The Five & {Others}' }, { literal: 'Северный союз' }],
  issued: { 'date-parts': [[2023, 9, 2]] },
  accessed: { 'date-parts': [[2026, 11, 3]] },
  publisher: 'Ministère des 50 % & Cie',
  genre: 'Joint statement',
  'event-title': 'Встреча Пятёрки',
  'event-place': 'Самарканд',
  language: 'ru',
  URL: 'https://example.org/a_b?c=1&d=%20#x~y',
  note: `Text sha256 abc. ${'Long words to be broken. '.repeat(20)}${signs}`,
};

/** The words of a field as the parser gives them, without marks. */
function wordsOf(field: unknown): string {
  if (typeof field === 'string') return field;
  if (Array.isArray(field)) return field.map(wordsOf).join('');
  const { text, literal, family, given, marks } = field as Record<string, unknown>;
  if (typeof text === 'string') return JSON.stringify(marks ?? '').includes('enquote') ? `“${text}”` : text;
  return wordsOf(literal ?? [given ?? [], given && family ? ' ' : '', family ?? []]);
}

function fieldsOf(entries: ReturnType<typeof parseRIS>['entries']): Record<string, unknown> {
  const found = Object.values(entries);
  expect(found.length).toBe(1);
  return { ...found[0]?.unexpected_fields, ...found[0]?.fields };
}

const bibtexFields = (bibtex: string) => {
  const { entries, errors } = parse(bibtex, { processUnexpected: true, processUnknown: true });
  expect(errors).toEqual([]);
  return fieldsOf(entries);
};

const risFields = (ris: string) => {
  const { entries, errors } = parseRIS(ris);
  expect(errors).toEqual([]);
  return fieldsOf(entries);
};

const items: readonly (readonly [string, CslItem])[] = [
  ['every sign that means something to LaTeX', whole],
  ['a brace that is never closed', { ...whole, title: 'Открыта { скобка', note: 'and } closed' }],
  ['a year alone', { ...whole, issued: { 'date-parts': [[2023]] } }],
  ['a month', { ...whole, issued: { 'date-parts': [[2023, 9]] } }],
  [
    'a passage over paragraphs that looks like fields',
    { ...whole, note: '“One.\n\nER  - \nTY  - BOOK\nTI  - Other”\n},\n@book{x,\ntitle={Other}}' },
  ],
  ['Chinese, Arabic and letters beyond the first plane', { ...whole, title: '中亚 العربية 𐐷 𠀀' }],
];

/** A lone brace is written by a command of LaTeX that this parser does not know, so there they are left out. */
const loose = (text: string) => text.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();

describe.each(items)('a reference with %s', (_, item) => {
  const date = item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');

  test('keeps its words in BibTeX', () => {
    const bibtex = writeReference(item, 'bibtex');
    const fields = bibtexFields(bibtex);
    expect(bibtex.startsWith(`@misc{${item.id},\n`)).toBe(true);
    expect(loose(wordsOf(fields.title))).toBe(loose(item.title));
    expect(loose(wordsOf(fields.note))).toBe(loose(item.note ?? ''));
    expect((fields.author as unknown[]).map(wordsOf).map(loose)).toEqual(
      item.author?.map(({ literal }) => loose(literal)),
    );
    expect(wordsOf(fields.venue)).toBe('Самарканд');
    expect(wordsOf(fields.howpublished)).toBe(item.publisher);
    expect(fields.langid).toBe('russian');
    expect([fields.url, fields.date, fields.urldate]).toEqual([item.URL, date, '2026-11-03']);
    expect(bibtex).toContain('\tyear = {2023},');
  });

  test('keeps its words in RIS', () => {
    const ris = writeReference(item, 'ris');
    const fields = risFields(ris);
    for (const line of ris.trimEnd().split('\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/);
    expect(wordsOf(fields.title)).toBe(item.title);
    expect(wordsOf(fields.note)).toBe((item.note ?? '').replace(/\s+/g, ' ').trim());
    expect((fields.author as unknown[]).map(wordsOf).map((name) => name.trim())).toEqual(
      item.author?.map(({ literal }) => literal),
    );
    expect(ris).toContain('\nER  - \n');
    expect(ris).toContain(`\nID  - ${item.id}\n`);
    expect(ris).toContain(`DA  - ${date?.replaceAll('-', '/')}/`);
    expect([wordsOf(fields.location), fields.url]).toEqual(['Самарканд', item.URL]);
  });
});

const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>Plain</title><id>plain</id><updated>2026-01-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout delimiter="|">
    <group delimiter="|">
      <names variable="author"><name delimiter="; "/></names>
      <text variable="title"/>
      <date variable="issued" date-parts="year-month-day"><date-part name="year"/><date-part name="month" form="numeric" prefix="-"/><date-part name="day" prefix="-"/></date>
      <text variable="publisher"/><text variable="URL"/><text variable="note"/>
    </group>
  </layout></bibliography>
</style>`;
const LOCALE =
  '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><terms><term name="et-al">et al.</term><term name="and">and</term></terms></locale>';

/** The reference as citeproc sets it. */
function typeset(csl: string): string {
  const [item] = JSON.parse(csl) as { id: string }[];
  const engine = new citeproc.Engine({ retrieveLocale: () => LOCALE, retrieveItem: () => item }, STYLE);
  engine.updateItems([item?.id ?? '']);
  engine.setOutputFormat('text');
  return engine.makeBibliography()[1].join('').trim();
}

test.each([
  [`statement=${HOSTILE.id}`],
  [`statement=${HOSTILE.id}&from=0&to=300`],
  [`a=${HOSTILE.id}&b=${HOSTILE_TWIN.id}`],
  ['statement=specimen-2023-05-19-north&lang=ru'],
])('what the service writes for %s is read alike in three forms', async (query) => {
  const [csl, bibtex, ris] = await Promise.all(
    ['csl', 'bibtex', 'ris'].map(async (form) =>
      // The parser takes no address without a dot for one.
      (await (await fetch(`${origin}/v1/cite?${query}&format=${form}`)).text()).replaceAll(
        origin,
        'https://service.example',
      ),
    ),
  );
  const [item] = JSON.parse(csl ?? '') as [CslItem];
  const [fromBibtex, fromRis] = [bibtexFields(bibtex ?? ''), risFields(ris ?? '')];
  for (const fields of [fromBibtex, fromRis]) {
    expect(loose(wordsOf(fields.title))).toBe(loose(item.title));
    expect(loose(wordsOf(fields.note))).toBe(loose(item.note ?? ''));
    expect(fields.url).toBe(item.URL);
    expect((fields.author as unknown[]).map(wordsOf).map(loose)).toEqual(
      item.author?.map(({ literal }) => loose(literal)),
    );
  }
  const set = typeset(csl ?? '');
  for (const part of [item.publisher, item.URL]) expect(set).toContain(part);
  expect(set).toContain(item.issued?.['date-parts'][0]?.[0]?.toString());
});
