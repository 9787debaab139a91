import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readForms } from '../../src/glossary/entries.ts';
import { conceptTable } from '../../src/glossary/lookup.ts';
import { dataFiles } from '../../training/glossary/data-files.ts';

const data = new URL('../../src/glossary/data/', import.meta.url);
const files = dataFiles();

test('the data is what the tables give', () => {
  for (const [name, text] of files) expect(readFileSync(new URL(name, data), 'utf8'), name).toBe(text);
});

test('every table has a line for every concept', () => {
  for (const lang of ['en', 'ru', 'zh', 'de'] as const)
    expect(readForms(lang)).toHaveLength(conceptTable().length);
});

test('no key is given twice within a kind', () => {
  const keys = conceptTable().map(({ kind, key }) => `${kind} ${key}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('the glossary stays small: what the Worker carries of it', () => {
  const bytes = files.reduce((sum, [, text]) => sum + gzipSync(text, { level: 9 }).length, 0);
  expect(bytes).toBeLessThan(175_000);
});
