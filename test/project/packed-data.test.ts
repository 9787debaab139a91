import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownLexicon } from '../../src/formula/patterns/lexicon.ts';
import { readConcepts } from '../../src/glossary/index.ts';
import { bundleParts } from '../../src/ingest/local-service/bundle.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(root, 'node_modules/.cache-packed-'));
  const parts = { lexicon: 'src/formula/patterns/lexicon.ts', glossary: 'src/glossary/index.ts' };
  await bundleParts(
    Object.fromEntries(Object.entries(parts).map(([name, path]) => [name, join(root, path)])),
    folder,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const bundled = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, `${name}.js`)).href);

test('the Worker unpacks the very formulas that stand in their files, but for their examples', async () => {
  const { ownLexicon: unpacked } = (await bundled('lexicon')) as { ownLexicon: typeof ownLexicon };
  expect(unpacked.themes).toEqual(ownLexicon.themes);
  expect(unpacked.formulas).toEqual(ownLexicon.formulas.map((formula) => ({ ...formula, examples: {} })));
});

test('the Worker unpacks the very glossary', async () => {
  const { readConcepts: unpacked } = (await bundled('glossary')) as { readConcepts: typeof readConcepts };
  /** Invented. */
  const texts = {
    en: 'The parties support regional connectivity and the protection of water resources.',
    ru: 'Стороны поддерживают региональную взаимосвязанность и охрану водных ресурсов.',
    zh: '各方支持区域互联互通和保护水资源。',
    de: 'Die Parteien unterstützen die regionale Anbindung und den Schutz der Wasserressourcen.',
  };
  for (const [lang, text] of Object.entries(texts)) {
    expect(unpacked(text, lang)).toEqual(readConcepts(text, lang));
    expect(unpacked(text, lang).length).toBeGreaterThan(3);
  }
});
