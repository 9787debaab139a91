import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { isBusy } from '../../store/index.ts';

/** A connection that was closed while it stood idle fails once; the pool may hold more than one such connection. */
const ATTEMPTS = 4;
const PAUSE_MS = 50;

/** A service that is read keeps comparisons meanwhile; its turn and ours are over in a moment, but readers go on. */
const BUSY_ATTEMPTS = 40;
const BUSY_PAUSE_MS = 250;

/**
 * The same database, reached again where the connection was lost before a reply. The local database and the proxy of a
 * remote one are reached over kept connections, which their side closes while this side computes for many seconds; the
 * next query then fails with `fetch failed`, however well the database is. A statement is made anew for each attempt.
 *
 * Everything the loader writes may be asked for twice: reads, replacements, and transactions that a second run cannot
 * apply on top of the first. Asked again is also a database that another process writes to at the moment. Other errors of
 * the database itself are thrown at once.
 */
export function steadyDatabase(db: D1Database): D1Database {
  const sources = new WeakMap<D1PreparedStatement, () => D1PreparedStatement>();
  const sourceOf = (statement: D1PreparedStatement) => sources.get(statement)?.() ?? statement;
  const steadyStatement = (make: () => D1PreparedStatement): D1PreparedStatement => {
    const statement = answering<D1PreparedStatement>((name, values) =>
      name === 'bind'
        ? steadyStatement(() => make().bind(...values))
        : again(() => call(make(), name, values)),
    );
    sources.set(statement, make);
    return statement;
  };
  return answering<D1Database>((name, values) => {
    if (name === 'prepare') return steadyStatement(() => db.prepare(String(values[0])));
    if (name === 'batch') return again(() => db.batch((values[0] as D1PreparedStatement[]).map(sourceOf)));
    return again(() => call(db, name, values));
  });
}

/** An object whose every method is answered by one function. */
function answering<T extends object>(answer: (name: string, values: readonly unknown[]) => unknown): T {
  return new Proxy({} as T, {
    get: (_, name) =>
      // An object with `then` would be awaited as a promise.
      typeof name === 'symbol' || name === 'then'
        ? undefined
        : (...values: readonly unknown[]) => answer(name, values),
  });
}

function call(target: object, name: string, values: readonly unknown[]): unknown {
  return Reflect.apply(Reflect.get(target, name) as () => unknown, target, values);
}

async function again<T>(ask: () => T): Promise<Awaited<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const lost = isConnectionLost(error);
      if (attempt >= (lost ? ATTEMPTS : isBusy(error) ? BUSY_ATTEMPTS : 0)) throw error;
      // Also gives the event loop a turn, in which the other closed connections are noticed.
      const pause = lost ? PAUSE_MS * attempt : Math.min(PAUSE_MS * attempt, BUSY_PAUSE_MS);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

const LOST = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED']);

function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && LOST.has(code)) return true;
  return error.message === 'fetch failed' || isConnectionLost(error.cause);
}
