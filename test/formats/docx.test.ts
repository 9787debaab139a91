import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/comparison/index.ts';
import { compareCrossed } from '../../src/crossing/index.ts';
import { tableDocument, trackedDocument } from '../../src/http/formats/docx/documents.ts';
import { crossedDocx } from '../../src/http/formats/docx/index.ts';
import { trackChanges } from '../../src/http/formats/docx/tracked.ts';
import { allSteps, normalise, splitClauses } from '../../src/text/index.ts';

const folder = resolve(import.meta.dirname, '../../statements/specimens');
const texts = readdirSync(folder)
  .filter((file) => /^specimen.*\.en\.md$/.test(file))
  .sort()
  .map((file) => ({ file, text: normalise(readFileSync(join(folder, file), 'utf8').replace(/^#+ /gm, '')) }));
/** Every two of one partner, in both directions, and every text with the one after it. */
const partnerOf = (file: string) => /-(\w+)\.en\.md$/.exec(file)?.[1];
const pairs = texts.flatMap((a, at) =>
  texts
    .filter((b, other) => a !== b && (partnerOf(a.file) === partnerOf(b.file) || other === at + 1))
    .map((b) => [a, b] as const),
);
const facts = {
  title: 'A – B',
  a: 'A',
  b: 'B',
  notes: [],
  address: null,
  langs: { a: 'en', b: 'en' },
};

/** White space within a line, and how many empty lines part paragraphs, is nobody's wording. */
const plain = (text: string) =>
  text
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

const read = (a: string, b: string, without: 'added' | 'removed') =>
  trackChanges(a, b, compareTexts(a, b, { lang: 'en', mode: 'series' }).rows)
    .filter(({ change }) => change !== without)
    .map((item) => ('text' in item ? item.text : '\n'))
    .join('');

describe('tracked changes', () => {
  test('of every two statements of one partner: accepted they are B, rejected they are A', () => {
    expect(pairs.length).toBeGreaterThan(20);
    for (const [a, b] of pairs) {
      expect(plain(read(a.text, b.text, 'removed')), `${a.file} → ${b.file}`).toBe(plain(b.text));
      expect(plain(read(a.text, b.text, 'added')), `${a.file} → ${b.file}`).toBe(plain(a.text));
    }
  });

  test('so it is for any words in any order', () => {
    const word = fc.constantFrom(
      'ferry',
      'Ferry',
      'line',
      '“line”',
      'the',
      'sides',
      'agree.',
      '1.',
      'и',
      '🛳',
    );
    const text = fc
      .array(fc.array(word, { minLength: 1, maxLength: 12 }), { maxLength: 8 })
      .map((lines) => lines.map((line) => line.join(' ')).join('\n\n'));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(plain(read(a, b, 'removed'))).toBe(plain(b));
        expect(plain(read(a, b, 'added'))).toBe(plain(a));
      }),
      { numRuns: 200 },
    );
  });
});

/** What Word makes of a document: changed runs go or stay, and a paragraph whose end goes is joined with the next. */
function settled(docx: Uint8Array, goes: 'ins' | 'del'): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const left = xml.replace(new RegExp(`<w:${goes} [^>]*[^/]>.*?</w:${goes}>`, 'gs'), '');
  return [...left.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, inner = '']) => {
      const words = [...inner.matchAll(/<w:(?:t|delText) [^>]*>(.*?)<\/w:/gs)]
        .map(([, text]) => text)
        .join('');
      return `${words}${new RegExp(`<w:rPr><w:${goes} [^>]*/>`).test(inner) ? '' : '\n'}`;
    })
    .join('');
}

describe('a Word file', () => {
  const [first, second] = pairs[1] ?? [];
  const [a, b] = [first?.text ?? '', second?.text ?? ''];
  const { rows } = compareTexts(a, b, { lang: 'en', mode: 'series' });
  const escaped = (text: string) => plain(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

  test('with tracked changes gives B when they are accepted and A when they are rejected', async () => {
    const docx = trackedDocument(facts, a, b, rows);
    expect(plain(settled(docx, 'del'))).toBe(escaped(b));
    expect(plain(settled(docx, 'ins'))).toBe(escaped(a));
    // Another reader, which accepts what was inserted and leaves out what was deleted.
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    expect(messages).toEqual([]);
    expect(value.replace(/\s+/g, '')).toBe(b.replace(/\s+/g, ''));
  });

  test('with passage beside passage loses no word of either text', async () => {
    const docx = allSteps(
      tableDocument(
        facts,
        rows.map((row) => ({
          label: String(row.n),
          a: row.a.map(({ text }) => [{ kind: 'same' as const, text }]),
          b: row.b.map(({ text }) => [{ kind: 'only_b' as const, text }]),
        })),
      ),
    );
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    expect(messages).toEqual([]);
    for (const row of rows)
      for (const { text } of [...row.a, ...row.b]) expect(value).toContain(text.replace(/\s+/g, ' '));
  });

  test('of thousands of rows is drawn in steps, and asks for a row when it draws it', () => {
    let asked = 0;
    const rows = function* () {
      for (; asked < 3000; asked++)
        yield { label: String(asked), a: [[{ kind: 'only_a' as const, text: 'The ferry line.' }]], b: [] };
    };
    const steps = tableDocument(facts, rows());
    let most = 0;
    for (let before = asked; !steps.next().done; before = asked) most = Math.max(most, asked - before);
    expect(asked).toBe(3000);
    expect(most).toBeLessThanOrEqual(500);
  });

  test('is the same bytes every time', () => {
    expect(trackedDocument(facts, a, b, rows)).toEqual(trackedDocument(facts, a, b, rows));
  });
});

test('two languages: how sure each row is and what it was aligned by, and nothing said of marks that are not there', async () => {
  const read = (file: string) => normalise(readFileSync(join(folder, file), 'utf8'));
  const a = { text: read('specimen-2023-05-19-north.en.md'), lang: 'en' };
  const b = { text: read('specimen-2022-05-20-north.ru.md'), lang: 'ru' };
  const sideOf = ({ text, lang }: typeof a) => ({
    found: null,
    sha256: '0'.repeat(64),
    voices: null,
    prepare: () => Promise.reject(new Error('not asked')),
    segmented: { text, lang, clauses: splitClauses(text, { lang }) },
  });
  const bytes = allSteps(
    crossedDocx(
      { a: sideOf(a), b: sideOf(b), comparison: compareCrossed(a, b), common: [] },
      'https://multivector.example',
    ),
  );
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value).toMatch(/\d (likely |possible )?counterpart, aligned by: [\w ,’-]+/);
  expect(value).toContain('no counterpart found in B');
  expect(value).toContain('Text A, English');
  expect(value).toContain('Text B, Russian');
  expect(value).toContain('which does not say that there is none');
  expect(value).not.toContain('shaded');
});
