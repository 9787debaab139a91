/**
 * What became of each text that was asked for: written while a run goes on, read by `status` and by whoever shows how
 * far it is. One file beside the database of a collection, whole at any moment.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { databaseFolder } from '../database/database-folder.ts';
import type { FetchResult, FetchState } from '../fetch/run.ts';
import type { Context } from '../terminal/context.ts';
import { writeWhole } from './keep-text.ts';
import { removeHalfWritten } from './leftovers.ts';

interface LoggedText {
  readonly state: FetchState;
  /** ISO date on which it was asked for. */
  readonly on: string;
  readonly tried: FetchResult['attempts'];
}

export interface FetchLog {
  readonly state: 'running' | 'finished' | 'stopped';
  /** ISO times. */
  readonly started: string;
  readonly updated: string;
  readonly done: number;
  readonly all: number;
  readonly obtained: number;
  /** By `textKey`; also what earlier runs found. */
  readonly texts: Readonly<Record<string, LoggedText>>;
}

export function textKey(text: Pick<FetchResult, 'id' | 'lang' | 'issuer'>): string {
  return `${text.id} ${text.lang} ${text.issuer}`;
}

function logPath(context: Pick<Context, 'cwd' | 'env'>, collection: string): string {
  return join(databaseFolder(context, collection), 'fetching.json');
}

/** The last run that was written down; undefined where there was none. */
export async function readFetchLog(
  context: Pick<Context, 'cwd' | 'env'>,
  collection: string,
): Promise<FetchLog | undefined> {
  try {
    return JSON.parse(await readFile(logPath(context, collection), 'utf8')) as FetchLog;
  } catch {
    return undefined;
  }
}

export interface OpenLog {
  readonly note: (result: FetchResult, done: number, all: number) => void;
  readonly close: (state: 'finished' | 'stopped') => Promise<void>;
}

const HERE: ReadonlySet<FetchState> = new Set(['at-hand', 'stored', 'unchanged', 'differs']);

/** Opens the log of a run. Notes are written one after another; many that come at once are written together. */
export async function openFetchLog(context: Context, collection: string): Promise<OpenLog> {
  const path = logPath(context, collection);
  const texts = { ...(await readFetchLog(context, collection))?.texts };
  const started = new Date().toISOString();
  const count = { done: 0, all: 0, obtained: 0 };
  let state: FetchLog['state'] = 'running';
  let writing: Promise<void> | undefined;
  let changed = false;
  await mkdir(dirname(path), { recursive: true });
  for (const name of await readdir(dirname(path)))
    if (name.startsWith(basename(path))) await removeHalfWritten(join(dirname(path), name));
  const write = async () => {
    do {
      changed = false;
      const log: FetchLog = { state, started, updated: new Date().toISOString(), ...count, texts };
      await writeWhole(path, `${JSON.stringify(log)}\n`);
    } while (changed);
    writing = undefined;
  };
  const change = () => {
    changed = true;
    // A log that cannot be written must not end the run that it tells of.
    writing ??= write().catch(() => undefined);
  };
  return {
    note(result, done, all) {
      Object.assign(count, { done, all, obtained: count.obtained + (HERE.has(result.state) ? 1 : 0) });
      if (result.attempts.length > 0)
        texts[textKey(result)] = { state: result.state, on: started.slice(0, 10), tried: result.attempts };
      change();
    },
    async close(how) {
      state = how;
      change();
      while (writing) await writing;
    },
  };
}
