import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { unstable_splitSqlQuery as splitSqlQuery } from 'wrangler';

/** The list that `wrangler d1 migrations apply` keeps: a deployed database and a local one know the same names. */
const APPLIED = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/**
 * Brings a database to the newest schema through the connection that is open anyhow: a wrangler of its own takes longer
 * to start than twelve statements to load. A migration is applied whole, with its name, or not at all.
 *
 * @param folder where the `.sql` files stand; they are applied in the order of their names
 * @throws Error that names the migration which the database refused
 */
export async function migrateDatabase(db: D1Database, folder: string): Promise<void> {
  await db.prepare(APPLIED).run();
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  for (const name of files.filter((file) => !applied.has(file))) {
    const statements = splitSqlQuery(await readFile(join(folder, name), 'utf8'));
    try {
      await db.batch([
        ...statements.map((sql) => db.prepare(sql)),
        db.prepare('INSERT INTO d1_migrations (name) VALUES (?1)').bind(name),
      ]);
    } catch (error) {
      throw new Error(`the local database could not be prepared (${name})`, { cause: error });
    }
  }
}
