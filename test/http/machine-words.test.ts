import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { checkDraft } from '../../src/answers/compare/draft.ts';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { statementRecord } from '../../src/statement/index.ts';
import { readCollection } from '../../src/store/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';

/**
 * What a machine made of a statement, which a reader may add to read it, is counted nowhere and quoted nowhere: every
 * count is what it was without it, whoever's words are asked for.
 */

const ID = 'specimen-2025-05-05-machine';
const WORDS =
  'The Five and the Harbour Towns respect sovereignty, independence and territorial integrity. They fight terrorism. They speak of gribblewood in Talvern.';

const COUNTS = ['official', 'authentic', 'unofficial', 'all'].flatMap((authority) =>
  [
    '/v1/formulas?lang=en',
    '/v1/formulas/sovereignty-triad?lang=en',
    '/v1/formulas/matrix',
    '/v1/shared?lang=en&partners=2',
    '/v1/matrix?lang=en',
    '/v1/search?q=territorial+integrity&lang=en',
    '/v1/search?q=gribblewood&lang=en',
    '/v1/search?q=terrorism&lang=en&across=true',
    '/v1/themes/terrorism?lang=en',
    '/v1/questions',
  ].map((path) => `${path}${path.includes('?') ? '&' : '?'}authority=${authority}`),
);

/** Fields that name the state of the collection, which adding any text changes. */
const OF_THE_STATE = ['collection', 'revision', 'as_of', 'pin', 'pinned', 'page', 'citation'];

/** A reply without what tells which state of the collection it was given from. */
async function countsOf(path: string): Promise<unknown> {
  const response = await service()(path);
  const reply = JSON.stringify(await response.json(), (key, value) =>
    OF_THE_STATE.includes(key) ? undefined : value,
  );
  return { status: response.status, reply: reply.replaceAll(/revision \d+/g, '') };
}

let before: readonly unknown[];

beforeAll(async () => {
  await loadSpecimens();
  const record = statementRecord.parse({
    ...specimens[0],
    id: ID,
    adopted: '2025-05-05',
    texts: [{ lang: 'en', authority: 'machine-translation', issuer: 'Corlund Co.', sources: [] }],
  });
  // Known, without a text.
  await saveStatement(env.DB, record, [], NOW);
  await deriveCollection(env.DB, { now: NOW });
  before = await Promise.all(COUNTS.map(countsOf));
  const text = await newText(WORDS, 'en', { authority: 'machine-translation', issuer: 'Corlund Co.' });
  await saveStatement(env.DB, record, [text], NOW);
  await deriveCollection(env.DB, { now: NOW });
});

test.each(COUNTS.map((path, at) => [path, at] as const))('%s', async (path, at) => {
  expect(await countsOf(path)).toEqual(before[at]);
});

test('no draft is held against it', async () => {
  const checked = await checkDraft(env.DB, await readCollection(env.DB), WORDS, 'en');
  if (!checked.ok) throw new Error(checked.refusal.detail);
  expect(JSON.stringify(checked.value)).toContain('"status":"precedent"');
  expect(JSON.stringify(checked.value)).not.toContain(ID);
});

test('who asks for it can read it, and is told whose words they are', async () => {
  const page = await (await service()(`/statements/${ID}`, { headers: { accept: 'text/html' } })).text();
  expect(page).toContain('gribblewood');
  expect(page).toContain('achine translation by Corlund Co.');
  const list = (await (await service()('/v1/statements?authority=unofficial&limit=200')).json()) as {
    statements: readonly { id: string }[];
  };
  expect(list.statements.map(({ id }) => id)).toContain(ID);
});
