import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/comparison/index.ts';
import { readCollectionFolder } from '../../src/ingest/corpus/collection.ts';
import { readObtainedTexts } from '../../src/ingest/corpus/texts.ts';
import { countWords, fingerprint, normalise } from '../../src/text/index.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** True where a reply has everything that a shortened copy of it shows: "…" and what follows stands for anything. */
function shows(copy: unknown, reply: unknown): boolean {
  if (typeof copy === 'string' && copy.includes('…'))
    return typeof reply === 'string' && reply.startsWith(copy.slice(0, copy.indexOf('…')));
  if (Array.isArray(copy))
    return Array.isArray(reply) && copy.every((one) => reply.some((other) => shows(one, other)));
  if (typeof copy === 'object' && copy !== null)
    return (
      typeof reply === 'object' &&
      reply !== null &&
      Object.entries(copy).every(([key, value]) => shows(value, (reply as Record<string, unknown>)[key]))
    );
  return copy === reply;
}

async function sideOf(id: string) {
  const collection = await readCollectionFolder(join(root, 'statements'));
  const record = collection.statements.find((one) => one.id === id);
  if (!record) throw new Error(`README.md asks for ${id}, which is not in the collection`);
  const { texts } = await readObtainedTexts(collection.folder, record);
  const body = normalise(texts.find(({ version }) => version.lang === 'en')?.raw ?? '');
  const sha256 = await fingerprint(body);
  return { body, facts: { id, lang: 'en', sha256, words: countWords(body), specimen: record.specimen } };
}

test('the reply that README.md shows is what the two texts of its request give', async () => {
  const asked = new URLSearchParams(/curl '[^']*\/v1\/compare\?([^']+)'/.exec(readme)?.[1]);
  const copy = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '{}') as Record<string, unknown>;
  const [a, b] = [await sideOf(asked.get('a') ?? ''), await sideOf(asked.get('b') ?? '')];
  const comparison = compareTexts(a.body, b.body, { lang: 'en', mode: 'series' });
  const reply = {
    ...comparison,
    a: a.facts,
    b: b.facts,
    pin: `/v1/compare/${a.facts.sha256}..${b.facts.sha256}?mode=series&engine=${comparison.engine.version}`,
  };
  expect(Object.keys(copy)).toContain('rows');
  for (const [key, value] of Object.entries(copy)) {
    const own = reply[key as keyof typeof reply];
    expect(shows(value, own), `${key}: ${JSON.stringify(own).slice(0, 2000)}`).toBe(true);
  }
});
