import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type StatementRecord, statementRecord, type TextVersion } from '../../statement/index.ts';
import type { Failure } from '../checks/index.ts';
import { type AcceptedText, acceptDocument } from '../corpus/accept-document.ts';
import { inspectKeptText, keepText, type Origin } from '../corpus/keep-text.ts';
import { openCollection, today } from '../corpus/open-collection.ts';
import { editRecord } from '../corpus/record-file.ts';
import { selectRecords, selectVersion } from '../corpus/select-records.ts';
import { textFileName } from '../corpus/texts.ts';
import type { Document, ExtractedDocument } from '../extract/index.ts';
import { planAttempts } from '../fetch/attempts.ts';
import { askYes } from '../terminal/ask-person.ts';
import type { Command, Context } from '../terminal/context.ts';
import { politeClient } from './fetch.ts';

const HELP =
  'add takes one id and one of --file <path>, --url <address> and -; add --help names the options.';

const OPTIONS = {
  collection: { type: 'string' },
  lang: { type: 'string' },
  issuer: { type: 'string' },
  authority: { type: 'string' },
  file: { type: 'string' },
  url: { type: 'string' },
  source: { type: 'string' },
  retrieved: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

/**
 * `add`: takes one text from a file that a person saved, from an address, or from standard input; shows what it read
 * and asks before it stores. A language version that the record does not have yet is added to the record.
 */
export const runAdd: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  const [id, dash, ...more] = positionals;
  const ways = [values.file, values.url, dash === '-' ? '-' : undefined].filter((way) => way !== undefined);
  if (id === undefined || ways.length !== 1 || more.length > 0 || (dash !== undefined && dash !== '-')) {
    context.stderr.write(`${HELP}\n`);
    return 2;
  }
  if (values.url !== undefined && !(/^https?:\/\//.test(values.url) && URL.canParse(values.url)))
    throw new TypeError(`--url takes a web address (https://…), not "${values.url}"`);
  const collection = await openCollection(context, values.collection);
  const record = selectRecords(collection.statements, [id])[0] as StatementRecord;
  if (record.id !== id) throw new TypeError(`"${id}" is a series; name one statement of it`);
  const version = chooseVersion(record, values);
  const known = record.texts.includes(version);
  const taken = await takeDocument(context, values, version);
  const result = await acceptDocument(taken.document, record, version);
  const { extraction, text, failures } = outcomeOf(result);
  if (extraction) context.stdout.write(describeExtraction(extraction, text));
  if (!('accepted' in result)) {
    context.stderr.write(`Not stored:\n${describeFailures(failures)}\n`);
    return 1;
  }
  const before = known
    ? await inspectKeptText(collection.folder, record, version)
    : { state: 'none' as const };
  const replaces = before.state === 'whole' && before.kept.provenance.sha256 !== result.accepted.sha256;
  const where = textFileName(known ? record : { ...record, texts: [...record.texts, version] }, version);
  if (before.state === 'whole' && !replaces) {
    context.stdout.write('This very text is at hand already.\n');
    return 0;
  }
  const question = `Store it as ${record.id} ${where}${replaces ? ', in place of another text' : ''}?`;
  if (!values.yes && (dash === '-' || !(await askYes(context, question)))) {
    context.stdout.write(
      dash === '-'
        ? 'Nothing was stored: with standard input, --yes answers for you.\n'
        : 'Nothing was stored.\n',
    );
    return 1;
  }
  const inRecord = known ? record : await addVersion(collection.folder, record, version);
  await keepText(
    collection.folder,
    inRecord,
    inRecord.texts[known ? record.texts.indexOf(version) : record.texts.length] as TextVersion,
    taken.document.bytes,
    result.accepted,
    taken.origin,
  );
  context.stdout.write(
    `Stored. When you have read it: npm run statements -- pin ${record.id}${version.lang === 'en' ? '' : ` --lang ${version.lang}`}\n`,
  );
  return 0;
};

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** The text of the record that is meant, or a new one where `--authority` and `--issuer` say what it is. */
function chooseVersion(record: StatementRecord, values: Values): TextVersion {
  const { lang, issuer, authority } = values;
  if (authority === undefined) return selectVersion(record, lang, issuer);
  if (lang === undefined || issuer === undefined)
    throw new TypeError('a new text needs --lang and --issuer beside --authority');
  const address = values.source ?? values.url;
  const text = {
    lang,
    authority,
    issuer,
    sources: address === undefined ? [] : [{ kind: 'publisher', url: address, certainty: 'seen' }],
    rights: { basis: 'not examined', redistribute: 'unclear' },
  };
  const checked = statementRecord.safeParse({ ...record, texts: [...record.texts, text] });
  if (!checked.success)
    throw new TypeError(
      checked.error.issues.map((issue) => `${String(issue.path.at(-1))}: ${issue.message}`).join('; '),
    );
  return checked.data.texts.at(-1) as TextVersion;
}

async function addVersion(
  folder: string,
  record: StatementRecord,
  version: TextVersion,
): Promise<StatementRecord> {
  await editRecord(folder, record, ['texts', record.texts.length], version);
  return { ...record, texts: [...record.texts, version] };
}

async function takeDocument(
  context: Context,
  values: Values,
  version: TextVersion,
): Promise<{ readonly document: Document; readonly origin: Origin }> {
  const retrieved = values.retrieved ?? today();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(retrieved))
    throw new TypeError(`--retrieved takes a date as YYYY-MM-DD, not "${retrieved}"`);
  const address = values.source ?? version.sources[0]?.url;
  const url = address === undefined ? {} : { url: address };
  if (values.url !== undefined) return takeAddress(context, values.url, values.source, version, retrieved);
  const path = values.file === undefined ? undefined : resolve(context.cwd, values.file);
  const bytes = new Uint8Array(path === undefined ? await buffer(context.stdin) : await readFile(path));
  const name = path === undefined ? 'standard input' : basename(path);
  return {
    document: { bytes, name, ...url },
    origin: { source: address ?? name, kind: 'file', retrieved },
  };
}

/** A page that a script draws is read through its data interface, where one is known. */
async function takeAddress(
  context: Context,
  url: string,
  source: string | undefined,
  version: TextVersion,
  retrieved: string,
): Promise<{ readonly document: Document; readonly origin: Origin }> {
  const client = politeClient(context);
  const sources = [{ kind: 'publisher' as const, url }];
  const attempts = planAttempts({ adopted: retrieved }, { sources, lang: version.lang });
  let why = 'gave nothing';
  for (const attempt of attempts.filter((each) => each.kind === 'publisher')) {
    const answer = await client.get(attempt.url, { lang: version.lang });
    if (answer.state === 'failed') why = answer.message;
    if (answer.state !== 'body') continue;
    return {
      document: {
        bytes: answer.bytes,
        url: source ?? attempt.of ?? answer.url,
        ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
      },
      origin: { source: source ?? attempt.url, kind: 'publisher', retrieved },
    };
  }
  throw new Error(`${url}: ${why}`);
}

function outcomeOf(
  result:
    | { readonly accepted: AcceptedText }
    | {
        readonly failures: readonly Failure[];
        readonly extraction?: ExtractedDocument;
        readonly text?: string;
      },
) {
  return 'accepted' in result
    ? { extraction: result.accepted.extraction, text: result.accepted.text, failures: [] }
    : { extraction: result.extraction, text: result.text ?? '', failures: result.failures };
}

const SHOWN_CHARACTERS = 240;

/** What an editor needs to see: how it was read, where the text begins and ends, what was left out and why. Pure. */
export function describeExtraction(extraction: ExtractedDocument, text: string): string {
  const paragraphs = text === '' ? [] : text.split('\n\n');
  const cut = (some: string) =>
    some.length > SHOWN_CHARACTERS ? `${some.slice(0, SHOWN_CHARACTERS)}…` : some;
  const removed = Map.groupBy(extraction.removed, (each) => each.reason);
  return [
    `Read as ${extraction.format}${extraction.charset ? ` (${extraction.charset})` : ''} by ${extraction.extractor}.`,
    ...(extraction.titles[0] ? [`Title: ${extraction.titles[0]}`] : []),
    ...(extraction.published ? [`Dated: ${extraction.published}`] : []),
    `${extraction.words.in} words in = ${extraction.words.kept} kept + ${extraction.words.removed} removed; ${paragraphs.length} paragraphs.`,
    '',
    ...(paragraphs.length > 0
      ? ['Begins:', `  ${cut(paragraphs[0] ?? '')}`, 'Ends:', `  ${cut(paragraphs.at(-1) ?? '')}`, '']
      : []),
    ...(removed.size > 0 ? ['Removed:'] : []),
    ...[...removed].map(
      ([reason, blocks]) =>
        `  ${reason} (${blocks.length}): ${cut(
          blocks
            .map((block) => block.text.trim())
            .filter(Boolean)
            .join(' | '),
        )}`,
    ),
    ...extraction.warnings.map((warning) => `Warning: ${warning}`),
    '',
  ].join('\n');
}

export function describeFailures(failures: readonly Failure[]): string {
  return failures
    .map(
      ({ check, message, paragraph }) =>
        `  ${check}: ${message}${paragraph === undefined ? '' : ` (paragraph ${paragraph})`}`,
    )
    .join('\n');
}
