import type { D1Database } from '@cloudflare/workers-types';
import type { StatementRecord } from '../../src/statement/index.ts';
import { type NewText, type SaveOutcome, saveStatements } from '../../src/store/index.ts';

/** Stores one statement in a transaction of its own. */
export async function saveStatement(
  db: D1Database,
  record: StatementRecord,
  texts: readonly NewText[],
  now: string,
): Promise<SaveOutcome | undefined> {
  return (await saveStatements(db, [{ record, texts }], now))[0];
}
