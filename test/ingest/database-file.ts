/** The database of a collection as it lies on disk: what a command left there is read without a runtime of Workers. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Opens the file for as long as `use` runs. No command may be running on it.
 *
 * @param state The folder that holds the databases of all collections.
 */
export function withDatabaseFile<T>(state: string, collection: string, use: (db: DatabaseSync) => T): T {
  const files = globSync('v3/d1/*/*.sqlite', { cwd: join(state, collection) }).filter(
    (file) => !file.endsWith('metadata.sqlite'),
  );
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`${files.length} databases are in ${state}`);
  const db = new DatabaseSync(join(state, collection, file));
  try {
    return use(db);
  } finally {
    db.close();
  }
}
