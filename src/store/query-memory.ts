import type { D1Database, D1PreparedStatement, D1Result } from '@cloudflare/workers-types';
import { whenFree } from './busy.ts';
import { ByteMemory } from './byte-memory.ts';

/**
 * What the database answered lately, so that an isolate does not ask it again: every question takes a round trip, and
 * reading its reply takes longer than most pages take to make.
 *
 * An answer belongs to a revision of the collection, which counts up with every change of content, so what is remembered
 * is as right as a reply that is remembered. Kept comparisons are no content: one may come at any time, so that none is
 * there yet is not remembered.
 */

/** The table that requests themselves write to. */
const WRITTEN_BETWEEN_REVISIONS = /\bFROM comparison\b/;

/** The table that the command line writes to while the collection is served; its rows belong to no revision. */
const WRITTEN_ALL_THE_TIME = /\bFROM fetching\b/;

/** A string takes at most two bytes a unit; a number, a name and the place of a value are counted together. */
const BYTES_A_UNIT = 2;
const BYTES_A_VALUE = 24;

/** The answers to one revision, bounded by their bytes. */
export class QueryMemory {
  readonly #answers: ByteMemory<unknown>;
  #revision = -1;

  constructor(limitBytes: number) {
    this.#answers = new ByteMemory(limitBytes, (key, value) => bytesOf(value) + BYTES_A_UNIT * key.length);
  }

  get bytes(): number {
    return this.#answers.bytes;
  }

  /** The database, answering from memory where it was asked before. Forgets what belongs to another revision. */
  before(db: D1Database, revision: number): D1Database {
    if (revision !== this.#revision) {
      this.#revision = revision;
      this.#answers.clear();
    }
    return remembering(db, {
      get: (key) => (revision === this.#revision ? this.#answers.get(key) : undefined),
      // An answer that comes late, when another revision is known, may be of either.
      set: (key, value) => {
        if (revision === this.#revision) this.#answers.set(key, value);
      },
    });
  }
}

interface Answers {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** A statement with what it was made from, so that it can be told from others and made when it is needed. */
interface Asked {
  readonly key: string | null;
  make(): D1PreparedStatement;
}

const asked = new WeakMap<D1PreparedStatement, Asked>();

function remembering(db: D1Database, answers: Answers): D1Database {
  const statement = (sql: string, values: readonly unknown[]): D1PreparedStatement => {
    const make = () => {
      const prepared = db.prepare(sql);
      return values.length === 0 ? prepared : prepared.bind(...values);
    };
    // Only questions are remembered; what writes goes through.
    const isRemembered = /^\s*(?:SELECT|WITH)\b/.test(sql) && !WRITTEN_ALL_THE_TIME.test(sql);
    const key = isRemembered ? `${sql}\n${JSON.stringify(values)}` : null;
    const ask = async <T>(how: string, run: () => Promise<T>, isNothing: (value: T) => boolean) => {
      if (key === null) return run();
      const known = answers.get(how + key) as { readonly value: T } | undefined;
      if (known !== undefined) return known.value;
      const value = await whenFree(run);
      if (!isNothing(value) || !WRITTEN_BETWEEN_REVISIONS.test(sql)) answers.set(how + key, { value });
      return value;
    };
    const own: Pick<D1PreparedStatement, 'bind'> & Record<'first' | 'all' | 'run' | 'raw', unknown> = {
      bind: (...bound: unknown[]) => statement(sql, bound),
      first: async (column?: string) => {
        const row = await ask(
          'first ',
          () => make().first(),
          (value) => value === null,
        );
        return column === undefined || row === null ? row : (row[column] ?? null);
      },
      all: async () => ownResults(await ask('all ', () => make().all(), hasNoRows)),
      run: () => make().run(),
      raw: () => make().raw(),
    };
    const prepared = own as unknown as D1PreparedStatement;
    asked.set(prepared, { key, make });
    return prepared;
  };
  const batch = async (statements: D1PreparedStatement[]): Promise<D1Result[]> => {
    const all = statements.map((one) => asked.get(one));
    const keys = all.map((one) => one?.key ?? null);
    const known = keys.map((key) =>
      key === null ? undefined : (answers.get(`all ${key}`) as { readonly value: D1Result } | undefined),
    );
    if (known.every((one) => one !== undefined)) return known.map(({ value }) => ownResults(value));
    const ask = () => db.batch(statements.map((one, index) => all[index]?.make() ?? one));
    const results = await (keys.every((key) => key !== null) ? whenFree(ask) : ask());
    // Where one of them writes, the others may have seen what is not yet a revision.
    if (keys.every((key) => key !== null))
      results.forEach((value, index) => {
        answers.set(`all ${keys[index]}`, { value });
      });
    return results.map(ownResults);
  };
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare') return (sql: string) => statement(sql, []);
      if (name === 'batch') return batch;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Who sorts the rows of an answer sorts a list of their own. */
function ownResults<Row>(result: D1Result<Row>): D1Result<Row> {
  return { ...result, results: [...result.results] };
}

function hasNoRows(result: D1Result): boolean {
  return result.results.length === 0;
}

/** About the bytes that an answer takes: rows of strings and numbers. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return BYTES_A_VALUE + BYTES_A_UNIT * value.length;
  if (typeof value !== 'object' || value === null) return BYTES_A_VALUE;
  let bytes = BYTES_A_VALUE;
  for (const inner of Object.values(value)) bytes += bytesOf(inner);
  return bytes;
}
