import type { Hub, StatementRecord, TextVersion } from '../../statement/index.ts';
import { acceptDocument } from '../corpus/accept-document.ts';
import { keepText, readKeptText } from '../corpus/keep-text.ts';
import { removeLeftovers } from '../corpus/leftovers.ts';
import { differsFromReviewed } from '../corpus/texts.ts';
import { type Attempt, attemptsNoWorse, captureOf, planAttempts } from './attempts.ts';
import type { Client } from './client.ts';

interface AttemptReport {
  readonly kind: Attempt['kind'];
  readonly url: string;
  /** Why it did not give the text; absent where it did. */
  readonly reason?: string;
  readonly message: string;
}

/** `differs`: kept, but another text than the one a person reviewed. */
export type FetchState =
  | 'at-hand'
  | 'stored'
  | 'unchanged'
  | 'differs'
  | 'refused'
  | 'unreachable'
  | 'stopped'
  | 'no-source';

export interface FetchResult {
  readonly id: string;
  readonly lang: string;
  readonly issuer: string;
  readonly state: FetchState;
  readonly attempts: readonly AttemptReport[];
  readonly words?: number;
}

export interface FetchOptions {
  /** Folder of the collection. */
  readonly folder: string;
  readonly client: Client;
  /** The group of states that texts may name in place of its members. */
  readonly hub?: Hub;
  /** ISO date that is written beside what is new. */
  readonly today: string;
  /** Ask again for texts that are at hand. */
  readonly refresh?: boolean;
  readonly signal?: AbortSignal;
  /** Which texts come first, the smaller number the earlier; undefined leaves a text out of this run. */
  readonly order?: (record: StatementRecord, version: TextVersion) => number | undefined;
  readonly onResult?: (result: FetchResult, done: number, all: number) => void;
}

/** Texts in work at one time. Many, because most wait for their host's turn, and no host shall keep the others waiting. */
const AT_ONCE = 512;

/**
 * Fetches every text of the records that is not at hand. Each text is kept as soon as it has passed the checks, so a
 * run that is killed goes on where it stopped; a text that was at hand is never touched by a failure.
 */
export async function fetchTexts(
  records: readonly StatementRecord[],
  options: FetchOptions,
): Promise<readonly FetchResult[]> {
  await removeLeftovers(options.folder);
  const { order = () => 0 } = options;
  const wanted: { readonly record: StatementRecord; readonly version: TextVersion }[] = [];
  for (const record of records)
    for (const version of record.texts)
      if (version.file === undefined && (await isAskedFor(options.folder, record, version)))
        wanted.push({ record, version });
  const work = wanted
    .map((each) => ({ ...each, place: order(each.record, each.version) }))
    .filter((each) => each.place !== undefined)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const results: FetchResult[] = [];
  let next = 0;
  let done = 0;
  const worker = async () => {
    for (let index = next++; index < work.length; index = next++) {
      const { record, version } = work[index] as (typeof work)[number];
      const result = await fetchText(record, version, options);
      results[index] = result;
      options.onResult?.(result, ++done, work.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** The words of a machine stay out until somebody adds them. */
async function isAskedFor(folder: string, record: StatementRecord, version: TextVersion): Promise<boolean> {
  return (
    version.authority !== 'machine-translation' || (await readKeptText(folder, record, version)) !== undefined
  );
}

async function fetchText(
  record: StatementRecord,
  version: TextVersion,
  options: FetchOptions,
): Promise<FetchResult> {
  const facts = { id: record.id, lang: version.lang, issuer: version.issuer };
  const kept = await readKeptText(options.folder, record, version);
  const reviewed = (sha256: string) => !differsFromReviewed(version, [sha256]);
  if (kept && !options.refresh) {
    const state = reviewed(kept.provenance.sha256) ? 'at-hand' : 'differs';
    return { ...facts, state, attempts: [], words: kept.provenance.words };
  }
  const attempts: AttemptReport[] = [];
  let refused = false;
  // A text at hand is never replaced by one in worse hands, should its own source fail today.
  const queue = [
    ...(kept ? attemptsNoWorse(record, version, kept.provenance) : planAttempts(record, version)),
  ];
  for (let attempt = queue.shift(); attempt !== undefined; attempt = queue.shift()) {
    const known = kept?.provenance.source === attempt.url ? kept.provenance : undefined;
    const answer = await options.client.get(attempt.url, {
      lang: version.lang,
      ...(known?.etag === undefined ? {} : { etag: known.etag }),
      ...(known?.last_modified === undefined ? {} : { last_modified: known.last_modified }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const { kind, url } = attempt;
    const report = (reason: string, message: string) => attempts.push({ kind, url, reason, message });
    if (answer.state === 'unchanged' && kept)
      return { ...facts, state: 'unchanged', attempts, words: kept.provenance.words };
    if (answer.state !== 'body') {
      const { reason, message } =
        answer.state === 'failed' ? answer : { reason: 'unchanged', message: 'status 304' };
      report(reason, message);
      if (reason === 'stopped') return { ...facts, state: 'stopped', attempts };
      if (kind === 'wayback' && reason === 'not-found') queue.unshift(...otherSpellings(attempt));
      continue;
    }
    const result = await acceptDocument(
      {
        bytes: answer.bytes,
        url: attempt.of ?? answer.url,
        ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
        ...(attempt.item === undefined ? {} : { item: attempt.item }),
      },
      record,
      version,
      options.hub,
    );
    if (!('accepted' in result)) {
      refused = true;
      for (const failure of result.failures) report(failure.check, failure.message);
      // A note about the text that links it: the text itself is asked for next.
      if (result.failures.some((failure) => failure.check === 'note'))
        queue.unshift(...pointedAt(attempt, result.extraction?.pointers ?? [], record));
      continue;
    }
    const { accepted } = result;
    attempts.push({ kind: attempt.kind, url: attempt.url, message: `${accepted.words} words` });
    const done = { ...facts, attempts, words: accepted.words };
    const isSame = kept?.provenance.sha256 === accepted.sha256;
    const isSameCopy = kept?.provenance.kind === attempt.kind;
    if (isSame && isSameCopy) return { ...done, state: 'unchanged' };
    // A reviewed text is replaced by a person, after `verify` has shown what changed.
    if (kept && !isSame && version.pin?.sha256 === kept.provenance.sha256)
      return { ...done, state: 'differs' };
    await keepText(options.folder, record, version, answer.bytes, accepted, {
      // The very capture, not the date that was asked for.
      source: attempt.kind === 'wayback' ? answer.url : attempt.url,
      kind: attempt.kind,
      retrieved: options.today,
      ...(answer.etag === undefined ? {} : { etag: answer.etag }),
      ...(answer.last_modified === undefined ? {} : { last_modified: answer.last_modified }),
    });
    if (isSame) return { ...done, state: 'unchanged' };
    return { ...done, state: reviewed(accepted.sha256) ? 'stored' : 'differs' };
  }
  if (attempts.length === 0) return { ...facts, state: 'no-source', attempts };
  return { ...facts, state: refused ? 'refused' : 'unreachable', attempts };
}

/** A capture may have been made of the same page under `http` or with another `www`; each spelling is asked for once. */
function otherSpellings(attempt: Attempt): readonly Attempt[] {
  const [, capture, scheme, www, rest] =
    /^(https?:\/\/[^/]+\/web\/\d+id_\/)(https?):\/\/(www\.)?(.+)$/.exec(attempt.url) ?? [];
  if (rest === undefined || attempt.spelling) return [];
  const spelt = (to: string) => ({ ...attempt, url: `${capture}${to}`, spelling: true });
  const other = www === undefined ? `www.${rest}` : rest;
  return [
    ...(scheme === 'https' ? [spelt(`http://${www ?? ''}${rest}`)] : []),
    spelt(`${scheme}://${other}`),
    ...(scheme === 'https' ? [spelt(`http://${other}`)] : []),
  ];
}

/** More links than this on a note lead to other documents than its own. */
const MOST_POINTERS = 2;

/** The documents that a page points at, by the way by which the page was reached; never from one of them to more. */
function pointedAt(from: Attempt, pointers: readonly string[], record: StatementRecord): readonly Attempt[] {
  if (from.pointed) return [];
  return pointers.slice(0, MOST_POINTERS).map((pointer) => ({
    kind: from.kind,
    url: from.kind === 'wayback' ? captureOf(pointer, record.published ?? record.adopted) : pointer,
    of: pointer,
    pointed: true,
  }));
}
