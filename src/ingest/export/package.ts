/** Tables and texts → the files of a Frictionless data package, with checksums and a citation. Pure but for hashing. */
import Papa from 'papaparse';
import { stringify as toYaml } from 'yaml';
import { type CollectionRecord, mayPassOn, type ReviewRecord } from '../../statement/index.ts';
import { sha256 } from '../corpus/written-folder.ts';
import type { Table } from './table.ts';
import { type ExportText, textKey } from './tables.ts';

/** Path inside the package → content. */
export type PackageFiles = ReadonlyMap<string, string>;

export interface PackageInput {
  readonly collection: CollectionRecord;
  readonly tables: readonly Table[];
  readonly texts: readonly ExportText[];
  /** Alignments by hand: places in the texts and no wording. */
  readonly reviews: readonly ReviewRecord[];
  readonly version: string;
  /** ISO date of the release. */
  readonly date: string;
}

export function buildPackage(input: PackageInput): PackageFiles {
  const { collection, tables, texts, reviews, version, date } = input;
  const files = new Map<string, string>();
  for (const table of tables) {
    files.set(`data/${table.name}.csv`, toCsv(table));
    files.set(`data/${table.name}.json`, toJson(table));
  }
  const passedOn = texts.filter((each) => mayPassOn(each.version));
  for (const each of passedOn) files.set(`texts/${textKey(each)}.txt`, `${each.text}\n`);
  for (const review of reviews) files.set(reviewPath(review), `${JSON.stringify(review)}\n`);
  files.set('CITATION.cff', citation(collection, version, date));
  files.set('datapackage.json', descriptor(input, files));
  const sums = [...files]
    .map(([path, content]) => `${sha256(content)}  ${path}`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  files.set('SHA256SUMS', `${sums.join('\n')}\n`);
  return files;
}

function toCsv(table: Table): string {
  const fields = table.fields.map((each) => each.name);
  return `${Papa.unparse({ fields, data: table.rows.map((row) => [...row]) }, { newline: '\r\n' })}\r\n`;
}

function toJson(table: Table): string {
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.fields.map((each, index) => [each.name, row[index] ?? null])),
  );
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

function reviewPath({ a, b, lang }: ReviewRecord): string {
  return `reviews/${a.id}..${b.id}.${lang}.json`;
}

function descriptor(
  { collection, tables, texts, reviews, version, date }: PackageInput,
  files: PackageFiles,
): string {
  const withheld = texts.filter((each) => !mayPassOn(each.version));
  const file = (path: string) => {
    const content = files.get(path) ?? '';
    return { path, bytes: Buffer.byteLength(content), hash: `sha256:${sha256(content)}`, encoding: 'utf-8' };
  };
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: `multivector-${collection.id}`,
      title: collection.title,
      description: `${collection.description} ${texts.length} texts; the wording of ${withheld.length} is left out because the right to pass it on is not clear: for them there are facts, offsets and counts.`,
      version,
      created: `${date}T00:00:00Z`,
      resources: [
        ...tables.flatMap((table) => [
          {
            name: table.name,
            title: table.title,
            ...file(`data/${table.name}.csv`),
            type: 'table',
            format: 'csv',
            mediatype: 'text/csv',
            dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
            schema: schemaOf(table),
          },
          {
            name: `${table.name}-json`,
            title: `${table.title} (JSON)`,
            ...file(`data/${table.name}.json`),
            format: 'json',
            mediatype: 'application/json',
          },
        ]),
        ...reviews.map((review) => ({
          name: `review-${review.a.id}-${review.b.id}-${review.lang.toLowerCase()}`,
          title: `Clauses of ${review.a.id} and ${review.b.id} that make the same point, aligned by ${review.by}, ${review.date}`,
          ...file(reviewPath(review)),
          format: 'json',
          mediatype: 'application/json',
        })),
      ],
    },
    null,
    2,
  )}\n`;
}

function schemaOf(table: Table): unknown {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.fields,
    primaryKey: table.primaryKey,
    missingValues: [''],
    ...(table.foreignKeys === undefined
      ? {}
      : {
          foreignKeys: table.foreignKeys.map(({ fields, resource, of }) => ({
            fields,
            reference: { resource, fields: of },
          })),
        }),
  };
}

function citation(collection: CollectionRecord, version: string, date: string): string {
  return toYaml({
    'cff-version': '1.2.0',
    message:
      'If you use this data, please cite it, and cite each statement by its publisher and fingerprint.',
    type: 'dataset',
    title: collection.title,
    abstract: collection.description,
    authors: [{ name: 'The Multivector contributors' }],
    version,
    'date-released': date,
    keywords: ['joint statements', 'diplomacy', collection.hub.name],
  });
}
