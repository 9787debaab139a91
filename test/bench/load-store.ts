import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { ENGINE_VERSION, encodePrepared, prepareText } from '../../src/comparison/index.ts';
import { searchForms } from '../../src/ingest/search-forms.ts';
import { collectionRecord, statementRecord } from '../../src/statement/index.ts';
import { saveCollection, saveStatement } from '../../src/store/index.ts';
import { countWords, fingerprint, normalise } from '../../src/text/index.ts';
import { makePair } from './pairs.ts';

/** The two statements that the load script compares. */
export const STATEMENTS = ['made-2022-01-01', 'made-2023-01-01'] as const;

const NOW = '2026-01-01T00:00:00Z';

/** Two self-made texts of 3,000 words in a fresh store. */
export async function fillStore(db: D1Database, migrations: string): Promise<void> {
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
  const [pair] = makePair('made-3000').texts;
  for (const [index, id] of STATEMENTS.entries()) {
    const record = statementRecord.parse({
      id,
      series: 'made',
      title: 'A made text',
      level: 'leaders',
      adopted: id.slice('made-'.length),
      parties: [],
    });
    const body = normalise(pair?.[index] ?? '');
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
  }
}

/** Statements of a migration; none of ours holds a semicolon inside a string or a trigger. */
function statementsOf(sql: string): readonly string[] {
  return sql
    .replace(/--[^\n]*/g, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
