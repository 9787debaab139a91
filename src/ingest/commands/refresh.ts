import { parseArgs } from 'node:util';
import type { Hub, StatementRecord, TextVersion } from '../../statement/index.ts';
import { type AcceptedText, acceptDocument } from '../corpus/accept-document.ts';
import { inspectKeptText, type KeptText, keepText, type Origin } from '../corpus/keep-text.ts';
import { openCollection, today } from '../corpus/open-collection.ts';
import { selectRecords } from '../corpus/select-records.ts';
import { textFileName } from '../corpus/texts.ts';
import { originalAddress } from '../extract/publishers.ts';
import type { Answer } from '../fetch/answer.ts';
import { type Attempt, attemptsNoWorse, planAttempts } from '../fetch/attempts.ts';
import type { Client } from '../fetch/client.ts';
import { askYes } from '../terminal/ask-person.ts';
import type { Command } from '../terminal/context.ts';
import { counted } from '../terminal/counted.ts';
import { describeDrift } from '../terminal/describe-drift.ts';
import { politeClient } from './fetch.ts';

interface Kept {
  readonly record: StatementRecord;
  readonly version: TextVersion;
  readonly kept: KeptText;
}

type Refreshed = Kept &
  (
    | { readonly state: 'unchanged' }
    | { readonly state: 'not-read'; readonly message: string }
    | {
        readonly state: 'changed';
        /** Where it was read; a better copy than the one at hand where it is `better`. */
        readonly origin: Pick<Origin, 'source' | 'kind'>;
        readonly better: boolean;
        readonly bytes: Uint8Array;
        readonly accepted: AcceptedText;
        readonly validators: { readonly etag?: string; readonly last_modified?: string };
      }
  );

/**
 * `refresh [ids] [--yes]`: asks the publishers of the texts at hand whether they changed them, looks for a better copy of
 * those that were read in other hands, and shows each change as a comparison. Nothing is replaced without a yes. 0 where nothing changed or every change was taken over, else 1.
 */
export const runRefresh: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { collection: { type: 'string' }, yes: { type: 'boolean', default: false } },
  });
  const collection = await openCollection(context, values.collection);
  const texts: Kept[] = [];
  for (const record of selectRecords(collection.statements, positionals))
    for (const version of record.texts) {
      if (version.file !== undefined) continue;
      const found = await inspectKeptText(collection.folder, record, version);
      if (found.state === 'whole' && /^https?:/.test(found.kept.provenance.source))
        texts.push({ record, version, kept: found.kept });
    }
  const client = politeClient(context);
  // Hosts side by side; the client asks each for one page at a time.
  const results = await Promise.all(texts.map((text) => askAgain(client, text, collection.collection.hub)));
  let taken = 0;
  for (const result of results) {
    const name = `${result.record.id} ${textFileName(result.record, result.version)}`;
    if (result.state === 'not-read')
      context.stdout.write(`${name}: could not be read again (${result.message}); the text at hand stays\n`);
    if (result.state !== 'changed') continue;
    const { kept, version, accepted, origin } = result;
    const what = result.better
      ? `a better copy was found: ${origin.kind}, ${origin.source} (at hand: ${kept.provenance.kind})`
      : `changed by the publisher after ${kept.provenance.retrieved}`;
    const drift =
      accepted.sha256 === kept.provenance.sha256
        ? 'The words are the same.'
        : describeDrift(kept.text, accepted.text, version.lang);
    context.stdout.write(`${name}: ${what}\n${drift.replace(/^/gm, '    ')}\n`);
    const question = `Take the new ${result.better ? 'copy' : 'text'} of ${name}, in place of the one at hand?`;
    if (!values.yes && !(await askYes(context, question))) continue;
    await keepText(collection.folder, result.record, version, result.bytes, accepted, {
      ...origin,
      retrieved: today(),
      ...result.validators,
    });
    taken++;
  }
  const count = (state: Refreshed['state']) => results.filter((result) => result.state === state).length;
  const changed = count('changed');
  context.stdout.write(
    `${counted(texts.length, 'text')} asked for again: ${count('unchanged')} unchanged, ${changed} changed (${taken} taken over), ${count('not-read')} could not be read.\n`,
  );
  return changed > taken ? 1 : 0;
};

/** A better copy that can be had comes first; else the source that the text at hand was read from. */
async function askAgain(client: Client, text: Kept, hub: Hub): Promise<Refreshed> {
  const { record, version, kept } = text;
  const { source, kind, etag, last_modified } = kept.provenance;
  for (const attempt of attemptsNoWorse(record, version, kept.provenance, { better: true })) {
    const answer = await client.get(attempt.url, { lang: version.lang });
    if (answer.state !== 'body') continue;
    const asked = await judge(text, attempt, attempt.of ?? answer.url, answer, hub);
    const from = attempt.kind === 'wayback' ? answer.url : attempt.url;
    if (asked.state === 'changed')
      return { ...asked, better: true, origin: { source: from, kind: attempt.kind } };
  }
  const answer = await client.get(source, {
    lang: version.lang,
    ...(etag === undefined ? {} : { etag }),
    ...(last_modified === undefined ? {} : { last_modified }),
  });
  if (answer.state === 'unchanged') return { ...text, state: 'unchanged' };
  if (answer.state === 'failed') return { ...text, state: 'not-read', message: answer.message };
  const attempt = planAttempts(record, version).find((each) => each.url === source);
  const asked = await judge(text, attempt, attempt?.of ?? originalAddress(source), answer, hub);
  if (asked.state === 'changed' && asked.accepted.sha256 === kept.provenance.sha256)
    return { ...text, state: 'unchanged' };
  if (asked.state !== 'changed') return asked;
  // What somebody saved as a file has now been read from the address itself, and so is whose copy the record says it is.
  const readAs = kind === 'file' ? (attempt?.kind ?? kind) : kind;
  return { ...asked, better: false, origin: { source, kind: readAs } };
}

type Judged = Kept &
  (
    | { readonly state: 'not-read'; readonly message: string }
    | Omit<Extract<Refreshed, { readonly state: 'changed' }>, keyof Kept | 'origin' | 'better'>
  );

/** Whether what an address answered is the statement. */
async function judge(
  text: Kept,
  attempt: Attempt | undefined,
  url: string,
  answer: Extract<Answer, { readonly state: 'body' }>,
  hub: Hub,
): Promise<Judged> {
  const result = await acceptDocument(
    {
      bytes: answer.bytes,
      url,
      ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
      ...(attempt?.item === undefined ? {} : { item: attempt.item }),
    },
    text.record,
    text.version,
    hub,
  );
  if (!('accepted' in result)) {
    const message = result.failures.map(({ check, message: why }) => `${check}: ${why}`).join('; ');
    return { ...text, state: 'not-read', message };
  }
  return {
    ...text,
    state: 'changed',
    bytes: answer.bytes,
    accepted: result.accepted,
    validators: {
      ...(answer.etag === undefined ? {} : { etag: answer.etag }),
      ...(answer.last_modified === undefined ? {} : { last_modified: answer.last_modified }),
    },
  };
}
