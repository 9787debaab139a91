import { basename } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { ENGINE_VERSION, encodePrepared, prepareText } from '../../comparison/index.ts';
import {
  compareStandings,
  type Problem,
  partnersAmong,
  type StatementRecord,
  standingOf,
  type TextOrigin,
  type TextVersion,
} from '../../statement/index.ts';
import {
  type NewStatement,
  type NewText,
  readCollection,
  type SaveOutcome,
  saveCollection,
  saveMaking,
  saveReviews,
  saveStatements,
  withdrawStatements,
} from '../../store/index.ts';
import {
  countWords,
  findOutsideBmp,
  fingerprint,
  hasOverlongMarks,
  MOST_MARKS,
  normalise,
} from '../../text/index.ts';
import type { CollectionFolder } from '../corpus/collection.ts';
import { readReviews } from '../corpus/reviews.ts';
import { type ObtainedText, readObtainedTexts } from '../corpus/texts.ts';
import { type MadeComparisons, makeComparisons } from '../derive/comparisons.ts';
import { deriveCollection, deriveFormulaHits } from '../derive/index.ts';
import { searchForms } from '../derive/search-forms.ts';

export interface LoadReport {
  readonly statements: number;
  readonly texts: number;
  readonly outcomes: Readonly<Record<SaveOutcome, number>>;
  /** Ids of statements that were stored and are no longer in the catalogue. */
  readonly withdrawn: readonly string[];
  readonly comparisons: MadeComparisons;
  readonly problems: readonly Problem[];
}

const NO_COMPARISONS: MadeComparisons = { kept: 0, made: 0, left: 0 };

/** About fifty records without texts, or a handful of texts with what is prepared of them. */
const CHARACTERS_A_TRANSACTION = 400_000;
const SIZE_OF_RECORD = 8_000;

export interface LoadOptions {
  /** ISO time that is written beside what is new. */
  readonly now: string;
  readonly onProgress?: (done: number, all: number, id: string) => void;
  /** Told what is computed over all texts, which can take minutes, and when it is done. */
  readonly onStep?: (step: string) => void;
}

/**
 * Loads every record of a collection with the texts that are at hand. A few statements a transaction: what was
 * stored before a kill stays, what was not is loaded by the next call. A text with a problem is left out and reported; its
 * statement is loaded without it.
 */
export async function loadCollection(
  db: D1Database,
  collection: CollectionFolder,
  options: LoadOptions,
): Promise<LoadReport> {
  const problems: Problem[] = [...collection.problems];
  const outcomes: Record<SaveOutcome, number> = { added: 0, changed: 0, unchanged: 0 };
  if (!collection.collection)
    return { statements: 0, texts: 0, outcomes, withdrawn: [], comparisons: NO_COMPARISONS, problems };
  const isPartner = partnersAmong(collection.collection.series);
  const all = collection.statements.length;
  await saveCollection(
    db,
    collection.collection,
    options.now,
    { step: 'texts', done: 0, all },
    collection.vocabulary,
  );
  // A load that was broken off left it; one that ended took it away, and later loads are read while they run.
  const first = (await readCollection(db))?.making != null;
  let texts = 0;
  let stored = 0;
  const save = async (batch: readonly NewStatement[]) => {
    for (const outcome of await saveStatements(db, batch, options.now)) outcomes[outcome] += 1;
    for (const { record } of batch) options.onProgress?.(++stored, all, record.id);
    if (first) await saveMaking(db, { step: 'texts', done: stored, all });
  };
  let waiting: NewStatement[] = [];
  let size = 0;
  // What comes next is prepared while the database writes.
  let writing = Promise.resolve();
  for (const record of collection.statements) {
    const obtained = await readObtainedTexts(collection.folder, record);
    problems.push(...obtained.problems);
    const ready: NewText[] = [];
    const preferred = preferredTexts(record, obtained.texts);
    for (const text of obtained.texts) {
      const prepared = await prepareForStore(record, text, preferred.has(text.version));
      if ('rule' in prepared) problems.push(prepared);
      else ready.push(prepared);
    }
    texts += ready.length;
    waiting.push({
      record: isPartner(record.series) ? record : { ...record, unassigned: true },
      texts: ready,
    });
    // Many small ones take no longer than one; a database takes a transaction of so much at once.
    size +=
      SIZE_OF_RECORD + ready.reduce((sum, { body, prepared }) => sum + body.length + prepared.length, 0);
    if (size < CHARACTERS_A_TRANSACTION) continue;
    await writing;
    writing = save(waiting);
    // Its failure reaches whoever awaits it.
    writing.catch(() => undefined);
    [waiting, size] = [[], 0];
  }
  await writing;
  if (waiting.length > 0) await save(waiting);
  // A record that cannot be read is a mistake to be mended, not a statement that is gone; an empty folder is one as well.
  const unread = collection.problems.map(({ file }) => basename(file, '.json'));
  const withdrawn =
    collection.statements.length === 0
      ? []
      : await withdrawStatements(db, [...collection.statements.map(({ id }) => id), ...unread], options.now);
  const { reviews, problems: inReviews } = await readReviews(collection.folder);
  problems.push(...inReviews);
  await saveReviews(db, reviews);
  if (first) await deriveFormulaHits(db);
  await deriveCollection(db, {
    now: options.now,
    ...(first ? { onStep: (done, steps) => saveMaking(db, { step: 'counts', done, all: steps }) } : {}),
    ...(options.onStep === undefined ? {} : { onProgress: options.onStep }),
  });
  if (first) await saveMaking(db, null);
  options.onStep?.('comparisons …');
  const comparisons = await makeComparisons(db);
  return { statements: collection.statements.length, texts, outcomes, withdrawn, comparisons, problems };
}

/** One text a language: the one that the record prefers, else the better one by whose words it is and who holds it. */
export function preferredTexts(
  record: Pick<StatementRecord, 'texts'>,
  texts: readonly { readonly version: TextVersion; readonly provenance: TextOrigin['provenance'] }[],
): ReadonlySet<TextVersion> {
  const standing = new Map(
    texts.map(({ version, provenance }) => [version, standingOf(record, { ...version, provenance })]),
  );
  const order = (a: TextVersion, b: TextVersion): number => {
    const [inA, inB] = [standing.get(a), standing.get(b)];
    const chosen = Number(b.preferred !== undefined) - Number(a.preferred !== undefined);
    return chosen || (inA && inB ? compareStandings(inA, inB) : 0);
  };
  const best = Map.groupBy(standing.keys(), ({ lang }) => lang);
  return new Set([...best.values()].flatMap((same) => [...same].sort(order).slice(0, 1)));
}

async function prepareForStore(
  record: StatementRecord,
  { version, raw, provenance }: ObtainedText,
  preferred: boolean,
): Promise<NewText | Problem> {
  const body = normalise(raw);
  const place = {
    file: `${record.series}/${record.id}.json`,
    field: `texts.${record.texts.indexOf(version)}`,
  };
  const outside = findOutsideBmp(body)[0];
  if (outside !== undefined)
    return {
      rule: 'text/outside-bmp',
      ...place,
      message: `a character outside the basic plane stands at offset ${outside}; offsets would differ between programs`,
    };
  if (hasOverlongMarks(body))
    return {
      rule: 'text/marks',
      ...place,
      message: `more than ${MOST_MARKS} combining marks stand on one letter`,
    };
  if (body === '') return { rule: 'text/empty', ...place, message: 'the text is empty' };
  const prepared = prepareText(body, { lang: version.lang });
  return {
    lang: version.lang,
    issuer: version.issuer,
    authority: version.authority,
    preferred,
    sha256: await fingerprint(body),
    body,
    words: countWords(body),
    clauses: JSON.stringify(prepared.clauses),
    search: searchForms(prepared),
    prepared: encodePrepared(prepared),
    engine: ENGINE_VERSION,
    provenance,
  };
}
