import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReviewRecord, StatementRecord } from '../../statement/index.ts';
import { fingerprint, normalise } from '../../text/index.ts';
import { readKeptText } from '../corpus/keep-text.ts';
import { openCollection, today } from '../corpus/open-collection.ts';
import { replaceFolder } from '../corpus/replace-folder.ts';
import { readReviews } from '../corpus/reviews.ts';
import { selectRecords } from '../corpus/select-records.ts';
import { preferredTexts } from '../database/load.ts';
import { buildPackage } from '../export/package.ts';
import { pairsTable } from '../export/pairs-table.ts';
import { clausesTable, type ExportText, statementsTable, textsTable } from '../export/tables.ts';
import { extractMarkdown } from '../extract/markdown.ts';
import type { Command } from '../terminal/context.ts';
import { counted } from '../terminal/counted.ts';
import { checkDay } from '../terminal/given-values.ts';

/**
 * `export [ids] [--out <folder>] [--date <date>] [--specimens] [--force]`: a data package of everything that may be passed on:
 * records, texts, clauses and pairs as CSV and JSON, checksums, a citation. Replaces what an earlier
 * export wrote, and nothing else; `--force` moves aside what stands there.
 */
export const runExport: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      collection: { type: 'string' },
      out: { type: 'string' },
      date: { type: 'string', default: today() },
      specimens: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  checkDay('--date', values.date);
  const collection = await openCollection(context, values.collection);
  const records = selectRecords(collection.statements, positionals).filter(
    (record) => values.specimens || !record.specimen,
  );
  const texts: ExportText[] = [];
  for (const record of records) texts.push(...(await textsOf(collection.folder, record)));
  const { version } = JSON.parse(await readFile(join(context.cwd, 'package.json'), 'utf8')) as {
    version: string;
  };
  const tty = context.stderr.isTTY === true;
  const tables = [
    statementsTable(records),
    textsTable(texts),
    clausesTable(texts),
    pairsTable(texts, (done, all) => {
      if (tty && (done % 20 === 0 || done === all))
        context.stderr.write(`\r\u001b[Kcomparing ${done} of ${all}`);
    }),
  ];
  if (tty) context.stderr.write('\r\u001b[K');
  const files = buildPackage({
    collection: collection.collection,
    tables,
    texts,
    reviews: await reviewsOf(collection.folder, texts),
    version,
    date: values.date,
  });
  const out = resolve(context.cwd, values.out ?? join('dist', `${collection.collection.id}-${values.date}`));
  const movedTo = await replaceFolder(out, files, { aside: values.force });
  if (movedTo !== null) context.stdout.write(`What stood there is kept in ${movedTo}.\n`);
  const count = (name: string) => tables.find((table) => table.name === name)?.rows.length ?? 0;
  const wording = [...files.keys()].filter((path) => path.startsWith('texts/')).length;
  context.stdout.write(
    `${counted(count('statements'), 'record')}, ${counted(texts.length, 'text')} (${wording} with their wording), ${counted(count('clauses'), 'clause')} and ${counted(count('pairs'), 'pair')} written to ${out}.\nCheck it: cd ${out} && sha256sum -c SHA256SUMS\n`,
  );
  return 0;
};

/** The alignments by hand of texts that are in the package, as they are now. */
async function reviewsOf(folder: string, texts: readonly ExportText[]): Promise<readonly ReviewRecord[]> {
  const here = new Set(texts.map(({ sha256 }) => sha256));
  const { reviews } = await readReviews(folder);
  return reviews
    .filter(({ current, record }) => current && here.has(record.a.sha256) && here.has(record.b.sha256))
    .map(({ record }) => record);
}

async function textsOf(folder: string, record: StatementRecord): Promise<readonly ExportText[]> {
  const found: Omit<ExportText, 'preferred'>[] = [];
  for (const version of record.texts) {
    if (version.file !== undefined) {
      const text = normalise(extractMarkdown(await readFile(join(folder, version.file), 'utf8')).text);
      found.push({ record, version, text, sha256: await fingerprint(text) });
      continue;
    }
    const kept = await readKeptText(folder, record, version);
    if (kept)
      found.push({
        record,
        version,
        text: kept.text,
        provenance: kept.provenance,
        sha256: kept.provenance.sha256,
      });
  }
  const preferred = preferredTexts(
    record,
    found.map(({ version, provenance }) => ({
      version,
      provenance: provenance ?? { source: version.file ?? '', kind: 'specimen' },
    })),
  );
  return found.map((each) => ({ ...each, preferred: preferred.has(each.version) }));
}
