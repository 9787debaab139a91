import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { collectionRecord, statementRecord } from '../../src/statement/index.ts';
import { saveCollection } from '../../src/store/index.ts';
import { plant } from '../formula/planted.ts';
import { NOW, newText } from '../http/collection.ts';
import { contentOfDatabase, emptyDatabase, type KeptContent, restoreDatabase } from './database.ts';
import { saveStatement } from './save-one.ts';

const TEXTS = 61;
const planted = plant({ seed: 7, texts: TEXTS, partners: 9, words: 300, runs: 100, copies: 5 });
const partners = [...new Set(planted.texts.map(({ partner }) => partner))].map((_, i) => `reed${i}`);
const seriesOf = new Map(
  [...new Set(planted.texts.map(({ partner }) => partner))].map((partner, i) => [partner, partners[i] ?? '']),
);

/** Every text has an Afghanistan formula and a voice, so that every kind of record is made. */
async function add(number: number): Promise<string> {
  const text = planted.texts[number];
  const series = seriesOf.get(text?.partner ?? '') ?? '';
  const id = `${series}-${2000 + number}-01-01`;
  const record = statementRecord.parse({
    id,
    series,
    title: 'An invented text',
    level: 'leaders',
    adopted: `${2000 + number}-01-01`,
    parties: [],
  });
  const body = `${text?.text ?? ''}\n\nThe participants reaffirmed their wish for a peaceful, stable and prosperous Tarvash.`;
  await saveStatement(env.DB, record, [await newText(body, 'en')], NOW);
  return id;
}

/** What the database itself counts: one line a row that is inserted, updated or deleted. */
async function countWrites(): Promise<void> {
  await env.DB.prepare('CREATE TABLE written (kind TEXT NOT NULL)').run();
  for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
    const row = event === 'DELETE' ? 'OLD' : 'NEW';
    for (const [table, kind] of [
      ['derived', `${row}.kind`],
      ['shared_wording', "'wording'"],
      ['formula_hit', "'hit'"],
    ])
      await env.DB.prepare(
        `CREATE TRIGGER ${table}_${event} AFTER ${event} ON ${table} BEGIN INSERT INTO written VALUES (${kind}); END`,
      ).run();
  }
}

async function writes(): Promise<Readonly<Record<string, number>>> {
  const { results } = await env.DB.prepare('SELECT kind, count(*) AS n FROM written GROUP BY kind').all<{
    kind: string;
    n: number;
  }>();
  await env.DB.prepare('DELETE FROM written').run();
  return Object.fromEntries(results.map(({ kind, n }) => [kind, n]));
}

/** What the first load wrote. */
let whole: Readonly<Record<string, number>>;
let loaded: KeptContent;

beforeAll(async () => {
  await emptyDatabase();
  const collection = collectionRecord.parse({
    id: 'reeds',
    title: 'Invented texts',
    description: 'Invented texts for counting.',
    hub: { name: 'the hub', short: 'hub', parties: [] },
    series: partners.map((id) => ({ id, partner: id, title: id })),
  });
  await saveCollection(env.DB, collection, NOW);
  for (let number = 0; number < TEXTS - 1; number++) await add(number);
  await countWrites();
  await deriveCollection(env.DB, { now: NOW });
  whole = await writes();
  loaded = await contentOfDatabase();
});

beforeEach(async () => {
  await restoreDatabase(loaded);
  await countWrites();
});

test('one more statement writes its own records and those that it touches, and nothing else', async () => {
  expect(whole).toMatchObject({ voice: TEXTS - 1, overlap: TEXTS - 1, change: TEXTS - 1 - partners.length });
  expect(whole.wording).toBeGreaterThan(200);
  const id = await add(TEXTS - 1);
  const [report] = await deriveCollection(env.DB, { now: NOW });
  const { wording = 0, absence = 0, hit, ...others } = await writes();
  expect(hit).toBe(1);
  expect(others).toMatchObject({
    voice: 1,
    change: 1,
    overlap: 1,
    'partner-overlap-official': 2,
    collection: 1,
  });
  // Whatever else is kept is kept in a row or two for the whole collection.
  for (const [kind, rows] of Object.entries(others)) expect(rows, kind).toBeLessThanOrEqual(2);
  const { questions = 0, ...kept } = others;
  expect(questions).toBe(1);
  expect(report?.rows).toBe(wording + absence + Object.values(kept).reduce((sum, n) => sum + n, 0));
  const { n } = (await env.DB.prepare(`SELECT count(*) AS n FROM shared_wording WHERE instr(record, ?1) > 0`)
    .bind(`"${id}"`)
    .first<{ n: number }>()) ?? { n: 0 };
  expect(n).toBeGreaterThan(5);
  // Besides its own echoes: rarity that moved by a hundredth, and a form that found another leader.
  expect(wording).toBeLessThan(0.25 * (whole.wording ?? 0));
});

test('a load that changes nothing writes nothing', async () => {
  await deriveCollection(env.DB, { now: NOW });
  expect(await writes()).toEqual({});
});
