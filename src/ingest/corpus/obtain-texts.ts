import type { CollectionRecord, StatementRecord, TextVersion } from '../../statement/index.ts';
import { politeClient } from '../commands/fetch.ts';
import type { FetchCounts } from '../database/fetch-progress.ts';
import { type FetchOptions, type FetchResult, fetchTexts } from '../fetch/run.ts';
import type { Context } from '../terminal/context.ts';
import type { CollectionFolder } from './collection.ts';
import { openFetchLog, textKey } from './fetch-log.ts';
import { noteFetch } from './first-fetch.ts';
import { type OpenCollection, today } from './open-collection.ts';

/** How long the texts of the main comparisons are asked for before what came is loaded. */
const FIRST_FETCH_SECONDS = 60;

/** Where a text stands among those that the collection asks for first; undefined where it is not one of them. */
function placeAmongFirst(
  { first }: Pick<CollectionRecord, 'first'>,
  record: Pick<StatementRecord, 'series' | 'level'>,
  version: Pick<TextVersion, 'lang'>,
): number | undefined {
  if (first === undefined) return 0;
  const series = first.series.indexOf(record.series);
  const lang = first.langs.indexOf(version.lang);
  if (series < 0 || lang < 0 || record.level !== first.level) return undefined;
  return lang * first.series.length + series;
}

export interface FirstFetch {
  /** What came of it, in one line. */
  readonly told: string;
  /** Nothing is left that was not asked for. */
  readonly complete: boolean;
  /** Texts that were asked for to the end, by `textKey`. */
  readonly asked: ReadonlySet<string>;
  /** How many of those are at hand, how many of them came just now, and how many texts are known. */
  readonly obtained: number;
  readonly stored: number;
  readonly known: number;
}

/**
 * Asks for the texts that make the main comparisons possible, for at most a minute. What was finished is kept;
 * `fetchTheRest` goes on from there.
 */
export async function fetchForFirstStart(
  context: Context,
  collection: OpenCollection,
  tell: (counts: FetchCounts) => void,
): Promise<FirstFetch> {
  const known = countKnownTexts(collection);
  let obtained = 0;
  const until = AbortSignal.timeout(FIRST_FETCH_SECONDS * 1000);
  const results = await askFor(context, collection, {
    signal: until,
    order: (record, version) => placeAmongFirst(collection.collection, record, version),
    onResult: (result, done) => {
      if (isHere(result)) obtained++;
      tell({ done, known, obtained });
    },
  });
  const complete = results.length === known && !until.aborted;
  if (complete) await noteFetch(context, collection.collection.id, results, today());
  return {
    complete,
    asked: new Set(results.filter(({ state }) => state !== 'stopped').map(textKey)),
    obtained,
    stored: results.filter(({ state }) => state === 'stored').length,
    known,
    told: `${obtained} of the ${results.length} texts of the main comparisons are at hand; ${
      complete
        ? '"npm run statements -- status" tells of the others.'
        : `the other ${known - results.length} known texts are asked for while you read.`
    }`,
  };
}

/** Asks for everything that was not asked for yet, however long it takes; the answer is how many texts came. */
export async function fetchTheRest(
  context: Context,
  collection: OpenCollection,
  first: FirstFetch,
  tell: (counts: FetchCounts) => void,
): Promise<number> {
  const { asked } = first;
  let { obtained } = first;
  const order = (record: StatementRecord, version: TextVersion) =>
    asked.has(textKey({ id: record.id, lang: version.lang, issuer: version.issuer }))
      ? undefined
      : (placeAmongFirst(collection.collection, record, version) ?? Number.MAX_SAFE_INTEGER);
  const results = await askFor(context, collection, {
    order,
    onResult: (result, done) => {
      if (isHere(result)) obtained++;
      tell({ done: asked.size + done, known: first.known, obtained });
    },
  });
  await noteFetch(context, collection.collection.id, results, today());
  return results.filter((result) => result.state === 'stored').length;
}

async function askFor(
  context: Context,
  collection: OpenCollection,
  options: Pick<FetchOptions, 'order' | 'onResult' | 'signal'>,
): Promise<readonly FetchResult[]> {
  const log = await openFetchLog(context, collection.collection.id);
  const results = await fetchTexts(
    collection.statements.filter((record) => !record.specimen),
    {
      folder: collection.folder,
      client: politeClient(context),
      hub: collection.collection.hub,
      today: today(),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.order === undefined ? {} : { order: options.order }),
      onResult: (result, done, all) => {
        log.note(result, done, all);
        options.onResult?.(result, done, all);
      },
    },
  );
  await log.close(options.signal?.aborted ? 'stopped' : 'finished');
  return results;
}

/** How many texts have to be fetched, of all that the records name. */
export function countKnownTexts({ statements }: CollectionFolder): number {
  const versions = statements.filter((record) => !record.specimen).flatMap((record) => record.texts);
  return versions.filter((version) => version.file === undefined).length;
}

function isHere(result: FetchResult): boolean {
  return ['at-hand', 'stored', 'unchanged', 'differs'].includes(result.state);
}
