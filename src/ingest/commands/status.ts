import { parseArgs } from 'node:util';
import { type StatementRecord, sourcesOfWholeText, type TextVersion } from '../../statement/index.ts';
import { type FetchLog, readFetchLog, textKey } from '../corpus/fetch-log.ts';
import { inspectKeptText } from '../corpus/keep-text.ts';
import {
  type AddressState,
  addressOf,
  addressSentence,
  addressTable,
  countAddresses,
} from '../corpus/known-addresses.ts';
import { listProblems, openCollection } from '../corpus/open-collection.ts';
import { selectRecords } from '../corpus/select-records.ts';
import { textFileName } from '../corpus/texts.ts';
import type { Command } from '../terminal/context.ts';
import { counted } from '../terminal/counted.ts';
import { formatTable } from '../terminal/table.ts';
import { whatToDo, whatWasTried } from '../terminal/what-to-do.ts';

/**
 * `pinned`: kept and equal to what a person reviewed. `partial`: only addresses of a part, a retelling or a link are
 * known. `no-source`: nobody knows an address yet.
 */
export type TextState =
  | 'pinned'
  | 'obtained'
  | 'differs'
  | 'broken'
  | 'missing'
  | 'partial'
  | 'no-source'
  | 'specimen';

export interface TextStatus {
  readonly id: string;
  readonly lang: string;
  readonly issuer: string;
  readonly authority: string;
  readonly state: TextState;
  readonly words?: number;
  readonly source?: string;
  readonly retrieved?: string;
  readonly message?: string;
  /** The most that any known address gives of it. */
  readonly address: AddressState;
}

export async function statusOfText(
  folder: string,
  record: StatementRecord,
  version: TextVersion,
): Promise<TextStatus> {
  const facts = {
    id: record.id,
    lang: version.lang,
    issuer: version.issuer,
    authority: version.authority,
    address: addressOf(record, version),
  };
  if (version.file !== undefined) return { ...facts, state: 'specimen', source: version.file };
  const found = await inspectKeptText(folder, record, version);
  if (found.state === 'none') return { ...facts, state: stateWithout(record, version) };
  if (found.state === 'broken') return { ...facts, state: 'broken', message: found.message };
  const { provenance } = found.kept;
  const pinned =
    version.pin === undefined ? 'obtained' : version.pin.sha256 === provenance.sha256 ? 'pinned' : 'differs';
  return {
    ...facts,
    state: pinned,
    words: provenance.words,
    source: provenance.source,
    retrieved: provenance.retrieved,
  };
}

function stateWithout(record: StatementRecord, version: TextVersion): TextState {
  if (version.sources.length === 0) return 'no-source';
  return addressOf(record, version) === 'whole' ? 'missing' : 'partial';
}

const SIGNS: Readonly<Record<TextState, string>> = {
  pinned: '●',
  obtained: '○',
  differs: '≠',
  broken: '✗',
  missing: '–',
  partial: '…',
  'no-source': '?',
  specimen: '◇',
};
const LEGEND =
  '● pinned  ○ obtained, not reviewed  ≠ differs from its pin  ✗ broken  – not yet obtained  … a part, a retelling, a machine translation or a link alone is known  ? no address known  ◇ invented specimen';

/** `status [ids] [--collection <folder>] [--json] [--missing]`: one table of everything that is known and missing. */
export const runStatus: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      collection: { type: 'string' },
      json: { type: 'boolean', default: false },
      missing: { type: 'boolean', default: false },
    },
  });
  const collection = await openCollection(context, values.collection);
  const records = selectRecords(collection.statements, positionals);
  const rows: { record: StatementRecord; texts: TextStatus[] }[] = [];
  for (const record of records) {
    const texts: TextStatus[] = [];
    for (const version of record.texts) texts.push(await statusOfText(collection.folder, record, version));
    const missing =
      texts.length === 0 ||
      texts.some((text) => ['missing', 'partial', 'no-source', 'broken'].includes(text.state));
    if (!values.missing || missing) rows.push({ record, texts });
  }
  const log = await readFetchLog(context, collection.collection.id);
  if (values.json) {
    const plain = rows.map(({ record, texts }) => ({
      id: record.id,
      series: record.series,
      adopted: record.adopted,
      level: record.level,
      kind: record.kind,
      outcome: record.outcome ?? null,
      texts: texts.map((text, index) => ({ ...text, ...adviceOf(record, index, text, log) })),
    }));
    context.stdout.write(`${JSON.stringify(plain, null, 2)}\n`);
  } else {
    context.stdout.write(`${statusTable(rows)}\n`);
    context.stdout.write(missingLines(rows, log));
    const series = collection.collection?.series.map(({ id }) => id) ?? [];
    const counts = countAddresses(records, series);
    if (counts.records > 0)
      context.stdout.write(
        `\nWhole texts with an address, of the language versions that are known:\n${formatTable(addressTable(counts))}\n\n${addressSentence(counts)}\n`,
      );
  }
  if (collection.problems.length > 0) {
    context.stderr.write(
      `${collection.problems.length} problems in the records:\n${listProblems(collection.problems)}\n`,
    );
    return 1;
  }
  return 0;
};

/** What was tried for a text that is not at hand, and what a person can do about it; nothing for the others. */
function adviceOf(
  record: StatementRecord,
  index: number,
  text: TextStatus,
  log: FetchLog | undefined,
): { readonly tried?: string; readonly asked?: string; readonly advice?: string } {
  const version = record.texts[index];
  if (!version || !['missing', 'partial', 'no-source', 'broken'].includes(text.state)) return {};
  const logged = log?.texts[textKey(text)];
  const lead = version.sources.find(({ holds }) => holds !== undefined && holds !== 'whole');
  return {
    ...(logged === undefined ? {} : { tried: whatWasTried(logged.tried), asked: logged.on }),
    advice: whatToDo({
      id: record.id,
      lang: text.lang,
      addresses: sourcesOfWholeText(version).map((source) => source.url),
      ...(version.authority === 'machine-translation' ? { machine: version.issuer } : {}),
      ...(lead === undefined ? {} : { lead }),
      ...(logged === undefined ? {} : { tried: logged.tried }),
    }),
  };
}

function missingLines(
  rows: readonly { record: StatementRecord; texts: readonly TextStatus[] }[],
  log: FetchLog | undefined,
): string {
  const lines = rows.flatMap(({ record, texts }) =>
    texts.flatMap((text, index) => {
      const { tried, asked, advice } = adviceOf(record, index, text, log);
      if (advice === undefined) return [];
      return [
        `  ${record.id} ${nameOf(record, index)}: ${advice}`,
        ...(tried ? [`      tried on ${asked}: ${tried}`] : []),
      ];
    }),
  );
  return lines.length === 0 ? '' : `\nNot at hand:\n${lines.join('\n')}\n`;
}

function statusTable(rows: readonly { record: StatementRecord; texts: readonly TextStatus[] }[]): string {
  const body = rows.map(({ record, texts }) => [
    record.id,
    record.series,
    record.adopted,
    record.level,
    record.kind === 'statement' ? '' : record.kind,
    texts
      .map(
        (text, index) => `${SIGNS[text.state]} ${nameOf(record, index)}${text.words ? ` ${text.words}` : ''}`,
      )
      .join(', ') || outcomeInWords(record),
  ]);
  const statuses = rows.flatMap((row) => row.texts);
  const obtained = statuses.filter((text) => ['pinned', 'obtained', 'differs'].includes(text.state)).length;
  const known = statuses.filter((text) => text.state !== 'specimen').length;
  const statements = rows.filter(({ record }) => record.kind === 'statement' && !record.specimen);
  const covered = statements.filter(({ texts }) =>
    texts.some((text) => ['pinned', 'obtained', 'differs'].includes(text.state)),
  );
  return [
    formatTable([['id', 'series', 'adopted', 'level', 'kind', 'texts (words)'], ...body]),
    '',
    LEGEND,
    `${counted(rows.length, 'record')}; ${obtained} of ${known} known texts obtained; ${covered.length} of ${statements.length} adopted statements have a text here.`,
  ].join('\n');
}

/** The language, and as much of the issuer as a table has room for where one language has several. */
function nameOf(record: StatementRecord, index: number): string {
  const version = record.texts[index];
  if (!version) return '';
  const several = textFileName(record, version) !== version.lang;
  const issuer = version.issuer.length > 30 ? `${version.issuer.slice(0, 29)}…` : version.issuer;
  return several ? `${version.lang} (${issuer})` : version.lang;
}

function outcomeInWords(record: StatementRecord): string {
  const words = {
    adopted: 'adopted; no language version known',
    'none-issued': 'no joint text was issued',
    'none-found': 'no joint text found',
    'not-held': 'not held',
    unknown: 'outcome not known',
  };
  return record.outcome ? words[record.outcome] : '';
}
