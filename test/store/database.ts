/** The database of the tests: whatever an earlier test left, each file begins by making it what it wants to find. */
import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

/** A table as it was: its columns, and its rows as JSON in pieces that one parameter takes. */
interface KeptTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

export type KeptContent = readonly KeptTable[];

const PIECE_CHARACTERS = 400_000;

/** The tables of the newest schema that hold rows of their own: neither views of the index nor what SQLite keeps for it. */
async function tables(): Promise<readonly string[]> {
  const { results } = await env.DB.prepare(
    `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'
     AND name <> 'd1_migrations' AND name NOT GLOB 'clause_search_*' AND sql NOT LIKE '%fts5vocab%' ORDER BY rowid`,
  ).all<{ name: string }>();
  return results.map(({ name }) => name);
}

/** The tables that the migrations make. */
let ours: readonly string[] | undefined;

/** Brings the database to the newest schema and takes away whatever an earlier file left: rows, tables, triggers. */
export async function emptyDatabase(): Promise<void> {
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  ours ??= await tables();
  const known = new Set(ours);
  const foreign = (await tables()).filter((name) => !known.has(name));
  const triggers = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all<{
    name: string;
  }>();
  await env.DB.batch([
    env.DB.prepare('PRAGMA defer_foreign_keys = true'),
    ...triggers.results.map(({ name }) => env.DB.prepare(`DROP TRIGGER ${name}`)),
    ...foreign.map((name) => env.DB.prepare(`DROP TABLE ${name}`)),
    ...ours.map((name) => env.DB.prepare(`DELETE FROM ${name}`)),
  ]);
}

/** Everything that is stored. */
export async function contentOfDatabase(): Promise<KeptContent> {
  const kept: KeptTable[] = [];
  for (const name of await tables()) {
    const { results } = await env.DB.prepare(`SELECT rowid AS "rowid", * FROM ${name}`)
      .all()
      .catch(() => env.DB.prepare(`SELECT * FROM ${name}`).all());
    if (results.length === 0) continue;
    const rows: string[] = [];
    let piece: string[] = [];
    let size = 0;
    for (const row of results) {
      const json = JSON.stringify(row);
      if (size + json.length > PIECE_CHARACTERS && piece.length > 0) {
        rows.push(`[${piece.join()}]`);
        piece = [];
        size = 0;
      }
      piece.push(json);
      size += json.length;
    }
    rows.push(`[${piece.join()}]`);
    kept.push({ name, columns: Object.keys(results[0] ?? {}), rows });
  }
  return kept;
}

/** Replies are kept by revision: no two files may have the same one for different content. */
let restored = 0;

/** Puts everything back, in one transaction, as a revision that was never there. */
export async function restoreDatabase(content: KeptContent): Promise<void> {
  await emptyDatabase();
  await env.DB.batch([
    env.DB.prepare('PRAGMA defer_foreign_keys = true'),
    ...content.flatMap(({ name, columns, rows }) => {
      const values = columns.map((column) => `value ->> '${column}'`).join();
      const sql = `INSERT INTO ${name} (${columns.map((column) => `"${column}"`).join()}) SELECT ${values} FROM json_each(?1)`;
      return rows.map((piece) => env.DB.prepare(sql).bind(piece));
    }),
    env.DB.prepare('UPDATE collection SET revision = revision + ?1').bind(++restored * 1_000),
  ]);
}
