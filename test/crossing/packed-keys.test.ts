import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packKeys, readKeys, unpackKeys } from '../../src/crossing/index.ts';
import { normalise, splitClauses } from '../../src/text/index.ts';

const SPECIMENS = new URL('../../statements/specimens/', import.meta.url);

const texts = readdirSync(SPECIMENS)
  .filter((file) => /\.(?:en|ru|zh)\.md$/.test(file))
  .map((file) => {
    const lang = file.split('.').at(-2) as string;
    return [file, lang, normalise(readFileSync(new URL(file, SPECIMENS), 'utf8'))] as const;
  });

test.each(texts)('the keys of %s are read back as they were', (_, lang, text) => {
  const clauses = splitClauses(text, { lang });
  const keys = readKeys(text, { lang, clauses });
  expect(unpackKeys(packKeys(keys), { text, lang, clauses })).toEqual(keys);
});

test('keys of another version, or of another text, are not read', () => {
  const [text, lang] = ['The parties met in Tarvash. They signed.', 'en'];
  const clauses = splitClauses(text, { lang });
  const packed = packKeys(readKeys(text, { lang, clauses }));
  expect(unpackKeys(`0.0.1 ${packed}`, { text, lang, clauses })).toBeUndefined();
  expect(unpackKeys(packed, { text, lang, clauses: clauses.slice(1) })).toBeUndefined();
});
