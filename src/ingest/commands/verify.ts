import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  formatProblem,
  type Hub,
  type StatementRecord,
  sourcesOfWholeText,
  type TextVersion,
} from '../../statement/index.ts';
import { normalise } from '../../text/index.ts';
import { checkText } from '../checks/index.ts';
import { acceptDocument } from '../corpus/accept-document.ts';
import { inspectKeptText, type KeptText } from '../corpus/keep-text.ts';
import { listProblems, openCollection } from '../corpus/open-collection.ts';
import { readReviews } from '../corpus/reviews.ts';
import { selectRecords } from '../corpus/select-records.ts';
import { textFileName } from '../corpus/texts.ts';
import { extractMarkdown } from '../extract/markdown.ts';
import { originalAddress } from '../extract/publishers.ts';
import { planAttempts } from '../fetch/attempts.ts';
import type { Client } from '../fetch/client.ts';
import { setAside, textsByFingerprint } from '../review/texts-at-hand.ts';
import type { Command } from '../terminal/context.ts';
import { describeDrift } from '../terminal/describe-drift.ts';
import { politeClient } from './fetch.ts';

/** What is wrong with one text; `detail` holds more lines. */
export interface Finding {
  readonly id: string;
  readonly text: string;
  readonly message: string;
  readonly detail?: string;
}

/**
 * Without a network: do the files agree with each other, with the record's pin and with what the extractor reads from
 * the raw bytes today, and does the text still pass every check? Specimens are checked like any other text.
 */
export async function verifyKept(
  folder: string,
  record: StatementRecord,
  version: TextVersion,
  hub?: Hub,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const report = (message: string, detail?: string) =>
    findings.push({
      id: record.id,
      text: textFileName(record, version),
      message,
      ...(detail === undefined ? {} : { detail }),
    });
  if (version.file !== undefined) {
    const extraction = extractMarkdown(await readFile(join(folder, version.file), 'utf8'));
    for (const failure of checkText({
      text: normalise(extraction.text),
      extraction,
      record,
      version,
      hub,
    }))
      report(`${failure.check}: ${failure.message}`);
    return findings;
  }
  const found = await inspectKeptText(folder, record, version);
  if (found.state === 'none') return findings;
  if (found.state === 'broken') {
    report(found.message);
    return findings;
  }
  const { provenance, text } = found.kept;
  if (version.pin && version.pin.sha256 !== provenance.sha256)
    report(
      `is not the text that was reviewed on ${version.pin.retrieved} (${version.pin.sha256.slice(0, 12)}…)`,
    );
  if (found.raw === undefined) return findings;
  const url =
    provenance.kind === 'file'
      ? sourcesOfWholeText(version)[0]?.url
      : sourceOf(record, version, provenance.source);
  const again = await acceptDocument(
    {
      bytes: found.raw,
      name: provenance.raw ?? '',
      ...(url === undefined ? {} : { url }),
      ...itemOf(version, provenance.source),
    },
    record,
    version,
    hub,
  );
  if (!('accepted' in again))
    for (const failure of again.failures) report(`${failure.check}: ${failure.message}`);
  else if (again.accepted.sha256 !== provenance.sha256)
    report(
      'the extractor reads the same bytes differently today',
      describeDrift(text, again.accepted.text, version.lang),
    );
  return findings;
}

/** With a network: does the publisher still show the text that was kept? Silent edits are told as a comparison. */
export async function verifyAtSource(
  client: Client,
  record: StatementRecord,
  version: TextVersion,
  kept: KeptText,
  hub?: Hub,
): Promise<Finding | undefined> {
  const found = (message: string, detail?: string): Finding => ({
    id: record.id,
    text: textFileName(record, version),
    message,
    ...(detail === undefined ? {} : { detail }),
  });
  const source = kept.provenance.source;
  if (!/^https?:/.test(source)) return undefined;
  const answer = await client.get(source, { lang: version.lang });
  if (answer.state === 'unchanged') return undefined;
  if (answer.state === 'failed') return found(`${source} could not be read again: ${answer.message}`);
  const url = sourceOf(record, version, source);
  const again = await acceptDocument(
    {
      bytes: answer.bytes,
      url,
      ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
      ...itemOf(version, source),
    },
    record,
    version,
    hub,
  );
  if (!('accepted' in again))
    return found(
      `${source} no longer gives the text: ${again.failures.map((failure) => `${failure.check}, ${failure.message}`).join('; ')}`,
    );
  const [title] = again.accepted.extraction.titles;
  if (again.accepted.sha256 === kept.provenance.sha256)
    return title === kept.provenance.title || title === undefined || kept.provenance.title === undefined
      ? undefined
      : found(
          `the publisher changed the title after ${kept.provenance.retrieved}; the text is the same`,
          `[−${kept.provenance.title}] [+${title}]`,
        );
  return found(
    `the publisher changed the text after ${kept.provenance.retrieved}`,
    describeDrift(kept.text, again.accepted.text, version.lang),
  );
}

/** The page that an address stands for, where it is a data interface, an archive or a capture. */
function sourceOf(record: StatementRecord, version: TextVersion, source: string): string {
  const attempt = planAttempts(record, version).find((each) => each.url === source);
  return attempt?.of ?? attempt?.url ?? originalAddress(source);
}

function itemOf(version: TextVersion, source: string): { readonly item?: string } {
  const item = version.sources.find((each) => each.url === source)?.item;
  return item === undefined ? {} : { item };
}

/** `verify [ids] [--offline]`: 0 where everything at hand is as it was reviewed, 1 where something is not. */
export const runVerify: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { collection: { type: 'string' }, offline: { type: 'boolean', default: false } },
  });
  const collection = await openCollection(context, values.collection);
  const findings: Finding[] = [];
  let texts = 0;
  let asked = 0;
  const client = politeClient(context);
  for (const record of selectRecords(collection.statements, positionals))
    for (const version of record.texts) {
      const found = await verifyKept(collection.folder, record, version, collection.collection.hub);
      findings.push(...found);
      const kept =
        version.file === undefined ? await inspectKeptText(collection.folder, record, version) : undefined;
      if (version.file !== undefined || kept?.state === 'whole') texts++;
      if (values.offline || found.length > 0 || kept?.state !== 'whole') continue;
      asked++;
      const drifted = await verifyAtSource(client, record, version, kept.kept, collection.collection.hub);
      if (drifted) findings.push(drifted);
    }
  for (const { id, text, message, detail } of findings) {
    context.stdout.write(`${id} ${text}: ${message}\n`);
    if (detail) context.stdout.write(`${detail.replace(/^/gm, '    ')}\n`);
  }
  const { reviews, problems: inReviews } = await readReviews(collection.folder);
  for (const problem of inReviews) context.stdout.write(`${formatProblem(problem)}\n`);
  const atHand = await textsByFingerprint(collection.folder, collection.statements, reviews);
  for (const line of setAside(reviews, atHand)) context.stdout.write(`${line}\n`);
  if (collection.problems.length > 0) context.stdout.write(`${listProblems(collection.problems)}\n`);
  const wrong = findings.length + collection.problems.length + inReviews.length;
  context.stdout.write(
    `${collection.statements.length} records and ${texts} texts verified${values.offline ? ' without a network' : `, ${asked} asked for again`}: ${wrong === 0 ? 'no problem' : `${wrong} problem${wrong === 1 ? '' : 's'}`}.\n`,
  );
  return wrong === 0 ? 0 : 1;
};
