import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packKeys, readKeys, unpackKeys } from '../../src/crossing/index.ts';
import { lexicon, matchFormulas } from '../../src/formula/index.ts';
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

test.each(texts)(
  'the keys of %s are the same where the text was searched before, for plain names too',
  (_, lang, text) => {
    const clauses = splitClauses(text, { lang });
    const hits = matchFormulas(text, lexicon, { lang });
    expect(readKeys(text, { lang, clauses, hits })).toEqual(readKeys(text, { lang, clauses }));
  },
);

test('keys of another version, or of another text, are not read', () => {
  const [text, lang] = ['The parties met in Tarvash. They signed.', 'en'];
  const clauses = splitClauses(text, { lang });
  const packed = packKeys(readKeys(text, { lang, clauses }));
  expect(unpackKeys(`0.0.1 ${packed}`, { text, lang, clauses })).toBeUndefined();
  expect(unpackKeys(packed, { text, lang, clauses: clauses.slice(1) })).toBeUndefined();
});

test('junk in the place of keys is not read', () => {
  const [text, lang] = ['The parties met in Tarvash on 4 May 2023. They signed.', 'en'];
  const clauses = splitClauses(text, { lang });
  const packed = packKeys(readKeys(text, { lang, clauses }));
  const head = packed.slice(0, packed.indexOf('{'));
  const whole = JSON.parse(packed.slice(head.length)) as { meanings: unknown[]; places: number[][] };
  const [[from = 0, long = 0, meaning = 0] = []] = whole.places;
  expect(unpackKeys(packed, { text, lang, clauses })).toBeDefined();
  const spoilt = [
    '',
    'junk',
    'null',
    '[]',
    '{}',
    ...[
      { words: 'many' },
      { meanings: [null] },
      { meanings: [[99, 'x']] },
      { places: [null, null] },
      { places: [[from, 999_999, meaning], []] },
      { places: [[-5, long, meaning], []] },
      { places: [[from, long, whole.meanings.length], []] },
      { places: [[from, long], []] },
    ].map((other) => JSON.stringify({ ...whole, ...other })),
  ];
  for (const junk of spoilt) expect(unpackKeys(head + junk, { text, lang, clauses }), junk).toBeUndefined();
});
