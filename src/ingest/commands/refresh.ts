import { parseArgs } from 'node:util';
import type { StatementRecord, TextVersion } from '../../statement/index.ts';
import { type AcceptedText, acceptDocument } from '../corpus/accept-document.ts';
import { inspectKeptText, type KeptText, keepText } from '../corpus/keep-text.ts';
import { openCollection, today } from '../corpus/open-collection.ts';
import { selectRecords } from '../corpus/select-records.ts';
import { textFileName } from '../corpus/texts.ts';
import { originalAddress } from '../extract/publishers.ts';
import { planAttempts } from '../fetch/attempts.ts';
import type { Client } from '../fetch/client.ts';
import { askYes } from '../terminal/ask-person.ts';
import type { Command } from '../terminal/context.ts';
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
        readonly bytes: Uint8Array;
        readonly accepted: AcceptedText;
        readonly validators: { readonly etag?: string; readonly last_modified?: string };
      }
  );

/**
 * `refresh [ids] [--yes]`: asks the publishers of the texts at hand whether they changed them, and shows each change as
 * a comparison. Nothing is replaced without a yes. 0 where nothing changed or every change was taken over, else 1.
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
  const results = await Promise.all(texts.map((text) => askAgain(client, text)));
  let taken = 0;
  for (const result of results) {
    const name = `${result.record.id} ${textFileName(result.record, result.version)}`;
    if (result.state === 'not-read')
      context.stdout.write(`${name}: could not be read again (${result.message}); the text at hand stays\n`);
    if (result.state !== 'changed') continue;
    const { kept, version, accepted } = result;
    context.stdout.write(
      `${name}: changed by the publisher after ${kept.provenance.retrieved}\n${describeDrift(kept.text, accepted.text, version.lang).replace(/^/gm, '    ')}\n`,
    );
    const question = `Take the new text of ${name}, in place of the one at hand?`;
    if (!values.yes && !(await askYes(context, question))) continue;
    await keepText(collection.folder, result.record, version, result.bytes, accepted, {
      source: kept.provenance.source,
      kind: kept.provenance.kind,
      retrieved: today(),
      ...result.validators,
    });
    taken++;
  }
  const count = (state: Refreshed['state']) => results.filter((result) => result.state === state).length;
  const changed = count('changed');
  context.stdout.write(
    `${texts.length} texts asked for again: ${count('unchanged')} unchanged, ${changed} changed (${taken} taken over), ${count('not-read')} could not be read.\n`,
  );
  return changed > taken ? 1 : 0;
};

async function askAgain(client: Client, text: Kept): Promise<Refreshed> {
  const { record, version, kept } = text;
  const { source, etag, last_modified } = kept.provenance;
  const answer = await client.get(source, {
    lang: version.lang,
    ...(etag === undefined ? {} : { etag }),
    ...(last_modified === undefined ? {} : { last_modified }),
  });
  if (answer.state === 'unchanged') return { ...text, state: 'unchanged' };
  if (answer.state === 'failed') return { ...text, state: 'not-read', message: answer.message };
  const attempt = planAttempts(record, version).find((each) => each.url === source);
  const result = await acceptDocument(
    {
      bytes: answer.bytes,
      url: attempt?.of ?? originalAddress(source),
      ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
      ...(attempt?.item === undefined ? {} : { item: attempt.item }),
    },
    record,
    version,
  );
  if (!('accepted' in result)) {
    const message = result.failures.map(({ check, message: why }) => `${check}: ${why}`).join('; ');
    return { ...text, state: 'not-read', message };
  }
  if (result.accepted.sha256 === kept.provenance.sha256) return { ...text, state: 'unchanged' };
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
