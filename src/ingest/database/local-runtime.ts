/** The runtime of Workers on this machine, over the database of one collection. */
import { join } from 'node:path';
import type { D1Database, D1PreparedStatement, D1Result } from '@cloudflare/workers-types';
import { convertV4MiniflareOptions, Miniflare, NoOpLog } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from 'wrangler';
import { tellsOfBusy } from '../../store/index.ts';
import type { Context } from '../terminal/context.ts';
import { migrateDatabase } from './migrations.ts';
import { steadyDatabase } from './reconnecting-database.ts';

/** What the runtime serves to others, beside the database that it gives to this process. */
export interface Served {
  readonly port: number;
  /** Source of the bundled Worker. */
  readonly worker: string;
  /** What the log of the Worker says, for those who know its sources. */
  readonly read: (message: string) => string;
}

export interface LocalRuntime {
  readonly db: D1Database;
  /** Serves another build of the Worker from now on. */
  serve(worker: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the runtime as wrangler.toml has it and brings the database to the newest schema. It is a child of this process
 * and ends with it, however it ends.
 *
 * @param folder where the database of the collection lies, or will lie
 */
export async function openRuntime(context: Context, folder: string, served?: Served): Promise<LocalRuntime> {
  const { workerOptions } = workerOptionsOf(join(context.cwd, 'wrangler.toml'));
  const door = { ...workerOptions, name: 'door', modules: [moduleOf(DOOR)] };
  const optionsOf = (worker: string | undefined) => ({
    ...convertV4MiniflareOptions({
      // The first one is the one that the port reaches; nobody but this process reaches the other.
      workers:
        worker === undefined
          ? [door]
          : [{ ...workerOptions, name: 'site', modules: [moduleOf(worker)] }, door],
      host: '127.0.0.1',
      port: served?.port ?? 0,
      log: new NoOpLog(),
      structuredWorkerdLogs: true,
      handleStructuredLogs: ({ level, message }) => {
        if (['warn', 'error'].includes(level) && !tellsOfBusy(message))
          context.stderr.write(`${served?.read(message) ?? message}\n`);
      },
    }),
    // As `wrangler dev --persist-to`, which keeps its data one level below the folder that it is given.
    resourcePersistencePath: join(folder, 'v3'),
  });
  const miniflare = new Miniflare(optionsOf(served?.worker));
  try {
    await miniflare.ready;
    const { fetch } = await miniflare.getWorker('door');
    const db = steadyDatabase(
      askedThrough(async (statements) => {
        const response = await fetch('http://door', { method: 'POST', body: JSON.stringify(statements) });
        return (await response.json()) as Answer;
      }),
    );
    await migrateDatabase(db, join(context.cwd, 'src/store/migrations'));
    return {
      db,
      serve: (worker) => miniflare.setOptions(optionsOf(worker)),
      stop: () => miniflare.dispose(),
    };
  } catch (error) {
    await miniflare.dispose();
    throw error;
  }
}

function moduleOf(contents: string) {
  return { type: 'ESModule', path: 'worker.js', contents } as const;
}

interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
}

type Answer = { readonly results: D1Result[] } | { readonly error: string };

/**
 * The other side of `askedThrough`. The binding that the runtime lends to Node asks it once for each statement that is
 * prepared and once for each that is bound, and Node stands still meanwhile: a third of a load. Here a whole batch is one
 * message.
 */
const DOOR = `export default {
  async fetch(request, { DB }) {
    const asked = await request.json();
    try {
      return Response.json({ results: await DB.batch(asked.map(({ sql, values }) => DB.prepare(sql).bind(...values))) });
    } catch (error) {
      return Response.json({ error: error.message });
    }
  },
};`;

/** What a message carries as it is; D1 would refuse the rest, or JSON would make it something else. */
function bindable(value: unknown): unknown {
  const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean';
  if (isPlain || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw new TypeError(`${Object.prototype.toString.call(value)} cannot be bound to a statement.`);
}

/** A database whose statements are kept here until they are asked, all of a batch in one message. */
function askedThrough(send: (statements: readonly Asked[]) => Promise<Answer>): D1Database {
  const askedBy = new WeakMap<D1PreparedStatement, Asked>();
  const ask = async (statements: readonly Asked[]): Promise<D1Result[]> => {
    const answer = await send(statements);
    if ('error' in answer) throw new Error(answer.error);
    return answer.results;
  };
  const statement = (asked: Asked): D1PreparedStatement => {
    const only = async () => (await ask([asked]))[0];
    // What the store never calls is not offered.
    const made = {
      bind: (...values: readonly unknown[]) => statement({ ...asked, values: values.map(bindable) }),
      first: async () => (await only())?.results[0] ?? null,
      all: only,
      run: only,
    } as unknown as D1PreparedStatement;
    askedBy.set(made, asked);
    return made;
  };
  return {
    prepare: (sql: string) => statement({ sql, values: [] }),
    batch: async (statements: readonly D1PreparedStatement[]) =>
      ask(
        statements.map((each) => {
          const asked = askedBy.get(each);
          if (asked === undefined)
            throw new TypeError('A statement of another database cannot be asked here.');
          return asked;
        }),
      ),
  } as unknown as D1Database;
}
