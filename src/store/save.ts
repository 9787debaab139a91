import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { CollectionRecord, StatementRecord } from '../statement/index.ts';
import type { Making } from './making.ts';
import type { NewText } from './new-text.ts';
import { nextRevision } from './revision.ts';
import { changesOfOthers, changesOfText, type KnownText, preferSome, TRACES } from './text-changes.ts';

export type SaveOutcome = 'added' | 'changed' | 'unchanged';

/**
 * Stores the facts of the collection, and the JSON of its vocabulary where it brings one. Idempotent. `making` is written
 * with the first load only.
 */
export async function saveCollection(
  db: D1Database,
  record: CollectionRecord,
  now: string,
  making: Making | null = null,
  vocabulary: string | null = null,
): Promise<SaveOutcome> {
  const json = JSON.stringify(record);
  const before = await db
    .prepare('SELECT record, vocabulary FROM collection WHERE only = 1')
    .first<{ record: string; vocabulary: string | null }>();
  if (before?.record === json && before.vocabulary === vocabulary) return 'unchanged';
  const write = db
    .prepare(
      `INSERT INTO collection (only, record, loaded, making, vocabulary) VALUES (1, ?1, ?2, ?3, ?4)
       ON CONFLICT (only) DO UPDATE SET record = ?1, vocabulary = ?4, revision = revision + 1, loaded = max(loaded, ?2)`,
    )
    .bind(json, now, making === null ? null : JSON.stringify(making), vocabulary);
  // Comparisons across languages go by formulas.
  const drop = db.prepare("DELETE FROM comparison WHERE instr(lang, '+') > 0");
  await db.batch(before && before.vocabulary !== vocabulary ? [write, drop] : [write]);
  return before ? 'changed' : 'added';
}

interface KnownStatement {
  readonly id: string;
  readonly record: string;
  readonly withdrawn: string | null;
}

/** A statement with those of its texts that are at hand. */
export interface NewStatement {
  readonly record: StatementRecord;
  readonly texts: readonly NewText[];
}

/**
 * Stores statements with their texts in a single transaction: a load that is killed leaves them as they were, or as they
 * should be. A text whose fingerprint is new becomes the next version and the older one is kept; a text that
 * is already there is only prepared anew where another engine version had prepared it, or where what is stored of it is
 * damaged. A text that the record no longer
 * names, or that is not the one it pins, is no longer current. Idempotent. The answer has one outcome a statement.
 */
export async function saveStatements(
  db: D1Database,
  statements: readonly NewStatement[],
  now: string,
): Promise<readonly SaveOutcome[]> {
  const ids = JSON.stringify(statements.map(({ record }) => record.id));
  const some = 'IN (SELECT value FROM json_each(?1))';
  const [found, known] = await db.batch<Record<string, unknown>>([
    db.prepare(`SELECT id, record, withdrawn FROM statement WHERE id ${some}`).bind(ids),
    db
      .prepare(
        `SELECT id, statement, lang, issuer, version, sha256, engine, authority, provenance, current, preferred, ${TRACES} FROM text WHERE statement ${some}`,
      )
      .bind(ids),
  ]);
  const before = new Map(
    ((found?.results ?? []) as unknown as KnownStatement[]).map((each) => [each.id, each] as const),
  );
  const versions = Map.groupBy((known?.results ?? []) as unknown as KnownText[], (each) => each.statement);
  const changes: D1PreparedStatement[] = [];
  const outcomes = statements.map(({ record, texts }): SaveOutcome => {
    const stored = before.get(record.id);
    const needed = changesOfStatement(db, record, texts, stored, versions.get(record.id) ?? [], now);
    changes.push(...needed);
    return needed.length === 0 ? 'unchanged' : stored ? 'changed' : 'added';
  });
  if (changes.length > 0) await db.batch([...changes, nextRevision(db, now)]);
  return outcomes;
}

/** What has to be written so that one statement is as it should be; nothing where it is. */
function changesOfStatement(
  db: D1Database,
  record: StatementRecord,
  texts: readonly NewText[],
  before: KnownStatement | undefined,
  versions: readonly KnownText[],
  now: string,
): D1PreparedStatement[] {
  const json = JSON.stringify(record);
  const ofTexts = [
    ...changesOfOthers(db, record, texts, versions),
    ...texts.flatMap((text) => changesOfText(db, record.id, text, versions, now)),
  ];
  if (before?.record === json && before.withdrawn === null && ofTexts.length === 0) return [];
  return [
    db
      .prepare(
        `INSERT INTO statement (id, series, kind, level, adopted, specimen, parties, record)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (id) DO UPDATE SET series = ?2, kind = ?3, level = ?4, adopted = ?5, specimen = ?6, parties = ?7, record = ?8, withdrawn = NULL`,
      )
      .bind(
        record.id,
        record.series,
        record.kind,
        record.level,
        record.adopted,
        record.specimen ? 1 : 0,
        ` ${record.parties.join(' ')} `,
        json,
      ),
    ...ofTexts,
    ...(texts.length === 0 && versions.length === 0 ? [] : [preferSome(db, record.id)]),
  ];
}
