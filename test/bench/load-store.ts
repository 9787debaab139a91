import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { ENGINE_VERSION, encodePrepared, prepareText } from '../../src/comparison/index.ts';
import { makeComparisons } from '../../src/ingest/derive/comparisons.ts';
import { searchForms } from '../../src/ingest/derive/search-forms.ts';
import { collectionRecord, statementRecord } from '../../src/statement/index.ts';
import { saveCollection } from '../../src/store/index.ts';
import { countWords, fingerprint, normalise } from '../../src/text/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { makePair } from './pairs.ts';

const STATEMENTS = 12;

const NOW = '2026-01-01T00:00:00Z';

/** The pair of self-made texts of 3,000 words that the load script compares. */
export function madeTexts(): readonly [a: string, b: string] {
  const [pair] = makePair('made-3000').texts;
  if (!pair) throw new Error('A pair has two texts.');
  return [normalise(pair[0]), normalise(pair[1])];
}

/** Self-made texts of 3,000 words in a fresh store, with the comparisons that a load makes of them. Gives the ids, oldest first. */
export async function fillStore(db: D1Database, migrations: string): Promise<readonly string[]> {
  for (const file of readdirSync(migrations).sort())
    for (const sql of statementsOf(readFileSync(join(migrations, file), 'utf8'))) await db.prepare(sql).run();
  const collection = collectionRecord.parse({
    id: 'made',
    title: 'Made texts',
    description: 'Self-made texts for measuring.',
    hub: { name: 'the hub', short: 'hub', parties: [] },
    series: [{ id: 'made', partner: 'nobody', title: 'Made' }],
  });
  await saveCollection(db, collection, NOW);
  const statements: string[] = [];
  for (let index = 0; index < STATEMENTS; index++) {
    const id = `made-${2000 + index}-01-01`;
    const record = statementRecord.parse({
      id,
      series: 'made',
      title: 'A made text',
      level: 'leaders',
      adopted: id.slice('made-'.length),
      parties: [],
    });
    const body = turned(madeTexts()[index % 2] ?? '', index);
    const prepared = prepareText(body, { lang: 'en' });
    const text = {
      lang: 'en',
      issuer: 'nobody',
      authority: 'authentic' as const,
      preferred: true,
      sha256: await fingerprint(body),
      body,
      words: countWords(body),
      clauses: JSON.stringify(prepared.clauses),
      search: searchForms(prepared),
      prepared: encodePrepared(prepared),
      engine: ENGINE_VERSION,
      provenance: { source: 'made', kind: 'file' as const },
    };
    await saveStatement(db, record, [text], NOW);
    statements.push(id);
  }
  await makeComparisons(db);
  return statements;
}

/** The same text with its first paragraphs at the end: another wording of the same length. */
function turned(text: string, paragraphs: number): string {
  const all = text.split('\n\n');
  return [...all.slice(paragraphs), ...all.slice(0, paragraphs)].join('\n\n');
}

/** Statements of a migration; none of ours holds a semicolon inside a string or a trigger. */
function statementsOf(sql: string): readonly string[] {
  return sql
    .replace(/--[^\n]*/g, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
