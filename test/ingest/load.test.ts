import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { D1PreparedStatement } from '@cloudflare/workers-types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planStart } from '../../src/ingest/commands/start.ts';
import { readCollectionFolder } from '../../src/ingest/corpus/collection.ts';
import { loadCollection, preferredTexts } from '../../src/ingest/database/load.ts';
import { withDatabase } from '../../src/ingest/database/local-database.ts';
import type { Custody, TextVersion } from '../../src/statement/index.ts';
import { countStatements, listTextVersions, readText, readTextByFingerprint } from '../../src/store/index.ts';
import { withDatabaseFile } from './database-file.ts';
import { project, scratchContext, scratchFolder } from './scratch.ts';

const now = '2026-01-02T03:04:05.000Z';
let scratch: Awaited<ReturnType<typeof scratchFolder>>;

beforeAll(async () => {
  scratch = await scratchFolder();
  await cp(join(project, 'statements/specimens'), join(scratch.path, 'collection/specimens'), {
    recursive: true,
  });
  await cp(join(project, 'statements/collection.json'), join(scratch.path, 'collection/collection.json'));
});
afterAll(() => scratch.dispose());

const collection = () => readCollectionFolder(join(scratch.path, 'collection'));
const stateOf = (name: string) => join(scratch.path, 'state', name);
const database = (name: string) => scratchContext(stateOf(name)).context;

let databases = 0;
/** A name that no database had before, at a second try neither. */
const newName = () => `database-${++databases}`;

async function loadTwice() {
  const name = newName();
  const [first, second] = await withDatabase(database(name), 'demo', async (db) => [
    await loadCollection(db, await collection(), { now }),
    await loadCollection(db, await collection(), { now: '2027-01-01T00:00:00.000Z' }),
  ]);
  return { name, first, second };
}

let twice: ReturnType<typeof loadTwice> | undefined;

/** A database in which everything is loaded, made for whichever test asks first. No test writes to it. */
function loaded(): ReturnType<typeof loadTwice> {
  twice ??= loadTwice().catch((error: unknown) => {
    twice = undefined;
    throw error;
  });
  return twice;
}

/** A database of its own in which everything is loaded. */
async function loadedDatabase() {
  const name = newName();
  await cp(stateOf((await loaded()).name), stateOf(name), { recursive: true });
  return database(name);
}

/** Everything that is stored, without the times at which it was. */
function contentOf(name: string): unknown {
  return withDatabaseFile(stateOf(name), 'demo', (db) =>
    [
      'SELECT statement, lang, issuer, version, sha256, clauses, current FROM text ORDER BY 1, 2, 3, 4',
      'SELECT id, record FROM statement ORDER BY id',
      `SELECT text.statement, text.lang, clause, folded FROM clause_search JOIN text ON text.id = clause_search.text
       ORDER BY 1, 2, 3`,
    ].map((sql) => db.prepare(sql).all()),
  );
}

test('of two texts of one language the one in better custody is the one that comparisons use', () => {
  const url = 'https://copies.example/1';
  const version = (issuer: string, custody: Custody): TextVersion => ({
    lang: 'en',
    authority: 'authentic',
    issuer,
    sources: [{ custody, url, holder: issuer }],
  });
  const reprint = version('Selvane Courier', 'reprint');
  const embassy = version('Embassy of Corlund', 'embassy');
  const read = (one: TextVersion) => ({
    version: one,
    provenance: { source: url, kind: one.sources[0]?.custody ?? 'file' },
  });
  const better = preferredTexts({ texts: [reprint, embassy] }, [read(reprint), read(embassy)]);
  expect([...better]).toEqual([embassy]);
  // What a person chose and gave a reason for comes first all the same.
  const chosen = { ...reprint, preferred: { reason: 'the embassy left out a paragraph' } };
  const preferred = preferredTexts({ texts: [chosen, embassy] }, [read(chosen), read(embassy)]);
  expect([...preferred]).toEqual([chosen]);
});

describe('loading a collection', () => {
  test('asks the database for nothing that would be lost on the way to it', async () => {
    await withDatabase(database(newName()), 'demo', async (db) => {
      for (const value of [undefined, Number.NaN, new Uint8Array(2)])
        await expect(db.prepare('SELECT ?1 AS value').bind(value).all()).rejects.toThrow('cannot be bound');
      await expect(db.batch([{} as D1PreparedStatement])).rejects.toThrow('another database');
      expect(await db.prepare('SELECT ?1 AS value').bind(null).first()).toEqual({ value: null });
    });
  });

  test('twice changes nothing', async () => {
    const { first, second } = await loaded();
    expect(first?.problems).toEqual([]);
    expect([first?.withdrawn, second?.withdrawn]).toEqual([[], []]);
    expect(first?.outcomes).toMatchObject({ added: 12, unchanged: 0 });
    expect(second?.outcomes).toEqual({ added: 0, changed: 0, unchanged: 12 });
    expect(first?.texts).toBe(18);
  });

  test('that is killed in the middle leaves whole statements, and the next load completes it', async () => {
    const name = newName();
    const context = database(name);
    const folder = join(scratch.path, 'collection');
    const script = `
      import { readCollectionFolder } from '${project}/src/ingest/corpus/collection.ts';
      import { withDatabase } from '${project}/src/ingest/database/local-database.ts';
      import { loadCollection } from '${project}/src/ingest/database/load.ts';
      const context = { cwd: '${project}', env: process.env };
      await withDatabase(context, 'demo', async (db) => loadCollection(db, await readCollectionFolder('${folder}'), {
        now: '${now}',
        // By itself, with the runtime that it started: whoever watched it might be too slow.
        onProgress: (done) => done === 5 && process.kill(-process.pid, 'SIGKILL'),
      }));`;
    const file = join(scratch.path, 'load.ts');
    await writeFile(file, script);
    const child = spawn(process.execPath, [file], {
      env: { ...process.env, ...context.env },
      cwd: project,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [, signal] = await once(child, 'close');
    expect(signal).toBe('SIGKILL');
    const [{ stored = 0 } = {}] = withDatabaseFile(stateOf(name), 'demo', (db) =>
      db.prepare('SELECT count(*) AS stored FROM statement').all(),
    );
    expect(stored).toBeGreaterThanOrEqual(5);
    expect(stored).toBeLessThan(12);
    await withDatabase(context, 'demo', async (db) => loadCollection(db, await collection(), { now }));
    expect(contentOf(name)).toEqual(contentOf((await loaded()).name));
  });

  test('keeps the superseded text addressable by its fingerprint when a text is corrected', async () => {
    const context = await loadedDatabase();
    const id = 'specimen-2021-05-14-north';
    await withDatabase(context, 'demo', async (db) => {
      const before = await readText(db, id, 'en');
      const file = join(scratch.path, 'collection/specimens', `${id}.en.md`);
      const original = await readFile(file, 'utf8');
      await writeFile(file, `${original}\n\nAn invented sentence was added by a correction.\n`);
      const report = await loadCollection(db, await collection(), { now }).finally(() =>
        writeFile(file, original),
      );
      expect(report.outcomes.changed).toBe(1);
      const after = await readText(db, id, 'en');
      expect(after?.body).toBe(`${before?.body}\n\nAn invented sentence was added by a correction.`);
      expect((await listTextVersions(db, id)).map(({ version, current }) => [version, current])).toEqual([
        [2, true],
        [1, false],
      ]);
      expect(await readTextByFingerprint(db, before?.sha256 ?? '')).toMatchObject({
        body: before?.body,
        current: false,
      });
    });
  });
});

test('a statement that leaves the catalogue is withdrawn; one whose record cannot be read is not', async () => {
  const context = await loadedDatabase();
  const whole = await collection();
  const [first, second, ...rest] = whole.statements;
  if (!first || !second) throw new Error('too few specimens');
  const problem = { rule: 'json', file: `${second.series}/${second.id}.json`, message: 'not JSON' };
  const fewer = { ...whole, statements: rest, problems: [problem] };
  await withDatabase(context, 'demo', async (db) => {
    expect((await loadCollection(db, fewer, { now })).withdrawn).toEqual([first.id]);
    expect((await loadCollection(db, { ...whole, statements: [] }, { now })).withdrawn).toEqual([]);
    expect(await readText(db, first.id, 'en')).toBeNull();
    expect(await readText(db, second.id, 'en')).not.toBeNull();
    expect((await countStatements(db)).specimens).toBe(whole.statements.length - 1);
  });
});

describe('npm start', () => {
  test.each([
    [['--port', '80000'], '--port takes a number from 1 to 65535, not "80000"'],
    [['--port', 'x'], '--port takes a number'],
    [['--colection', 'x'], "Unknown option '--colection'"],
  ])('refuses %j', (argv, message) => {
    expect(() => planStart(argv, '/project')).toThrow(message);
  });

  test('serves the default collection on port 8787', () => {
    expect(planStart([], '/project')).toEqual({
      folder: '/project/statements',
      port: 8787,
      offline: false,
      loadOnly: false,
      watch: false,
    });
  });
});
