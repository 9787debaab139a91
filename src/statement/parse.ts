import { type CollectionRecord, collectionRecord, collectionShapes } from './collection-record.ts';
import { type Problem, problemsOfShape, sortProblems } from './problem.ts';
import { recordShapes, type StatementRecord, statementRecord } from './record.ts';

/** Every field that a collection or a record may have, for the help with a misspelt one. */
const FIELD_NAMES: readonly string[] = [
  ...new Set([...recordShapes, ...collectionShapes].flatMap((shape) => Object.keys(shape.shape))),
];

export interface RecordFile {
  /** Path relative to the collection, with forward slashes. */
  readonly file: string;
  readonly content: string;
}

export interface ParsedCollection {
  readonly collection: CollectionRecord | null;
  readonly statements: readonly StatementRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `collection.json` and the records of a collection. Every problem of every file is reported at once; a record
 * with a problem of shape is left out of `statements`, the others stay.
 */
export function parseCollection(files: readonly RecordFile[]): ParsedCollection {
  const problems: Problem[] = [];
  const collectionFile = files.find((file) => file.file === 'collection.json');
  let collection: CollectionRecord | null = null;
  if (collectionFile) {
    const value = parseJson(collectionFile, problems);
    const parsed = collectionRecord.safeParse(value);
    if (parsed.success) collection = parsed.data;
    else if (!problems.length)
      problems.push(...problemsOfShape(collectionFile.file, parsed.error, value, FIELD_NAMES));
  } else {
    problems.push({
      rule: 'collection/missing',
      file: 'collection.json',
      message: 'the collection has no collection.json',
    });
  }
  const series = (collection?.series ?? []).map(({ id }) => id);
  for (const [index, id] of series.entries())
    if (series.indexOf(id) < index)
      problems.push({
        rule: 'collection/twice',
        file: 'collection.json',
        field: `series.${index}.id`,
        message: `"${id}" is the id of two series`,
      });
  const statements: StatementRecord[] = [];
  const fileOf = new Map<string, string>();
  for (const file of files) {
    if (file === collectionFile) continue;
    const before = problems.length;
    const value = parseJson(file, problems);
    if (problems.length > before) continue;
    const parsed = statementRecord.safeParse(value);
    if (!parsed.success) {
      problems.push(...problemsOfShape(file.file, parsed.error, value, FIELD_NAMES));
      continue;
    }
    const twin = fileOf.get(parsed.data.id);
    if (twin !== undefined) {
      problems.push({
        rule: 'record/twice',
        file: file.file,
        field: 'id',
        message: `"${parsed.data.id}" also stands in ${twin}`,
      });
      continue;
    }
    fileOf.set(parsed.data.id, file.file);
    statements.push(parsed.data);
  }
  for (const record of statements) problems.push(...problemsOfSense(record, fileOf, collection));
  statements.sort((a, b) =>
    a.adopted === b.adopted ? (a.id < b.id ? -1 : 1) : a.adopted < b.adopted ? -1 : 1,
  );
  return { collection, statements, problems: sortProblems(problems) };
}

function parseJson(file: RecordFile, problems: Problem[]): unknown {
  try {
    return JSON.parse(file.content);
  } catch (error) {
    problems.push({
      rule: 'record/json',
      file: file.file,
      message: error instanceof Error ? error.message : 'not JSON',
    });
    return undefined;
  }
}

/** What the shape cannot say: ids, files, series and dates that agree with each other. */
function problemsOfSense(
  record: StatementRecord,
  fileOf: ReadonlyMap<string, string>,
  collection: CollectionRecord | null,
): readonly Problem[] {
  const file = fileOf.get(record.id) ?? record.id;
  const found: Problem[] = [];
  const report = (rule: string, field: string, message: string) => found.push({ rule, file, field, message });
  if (!file.endsWith(`/${record.id}.json`))
    report('record/file', 'id', `"${record.id}" must stand in ${record.id}.json`);
  if (!record.id.startsWith(`${record.series}-`))
    report('record/series', 'id', `must begin with the series "${record.series}-"`);
  const dates = [record.adopted, ...(record.published === undefined ? [] : [record.published])];
  if (!dates.some((date) => record.id.startsWith(`${record.series}-${date}`)))
    report('record/date', 'id', `must carry the date of adoption or of publication (${dates.join(', ')})`);
  if (collection && !collection.series.some((series) => series.id === record.series))
    report('record/series', 'series', `"${record.series}" is not a series of collection.json`);
  if (record.predecessor !== undefined && !fileOf.has(record.predecessor))
    report('record/predecessor', 'predecessor', `there is no statement "${record.predecessor}"`);
  if (record.kind !== 'statement' && record.texts.some((text) => text.authority === 'authentic'))
    report('record/kind', 'kind', `a ${record.kind} has no authentic joint text`);
  const preferred = new Map<string, number>();
  record.texts.forEach((text, index) => {
    if (text.preferred) preferred.set(text.lang, (preferred.get(text.lang) ?? 0) + 1);
    if (record.specimen !== true && text.file !== undefined)
      report(
        'record/wording',
        `texts.${index}.file`,
        'only specimens carry their text; others name their sources',
      );
    if (record.specimen === true && text.file === undefined)
      report('record/wording', `texts.${index}.file`, 'a specimen names the file of its text');
  });
  record.texts.forEach(({ sources }, index) => {
    const addresses = sources.map(({ url, item }) => `${url} ${item ?? ''}`);
    sources.forEach((source, place) => {
      const field = `texts.${index}.sources.${place}`;
      if (addresses.indexOf(addresses[place] ?? '') < place)
        report('record/source-twice', `${field}.url`, `${source.url} is the address of two sources`);
    });
  });
  const issued = record.texts.map(({ lang, issuer }) => `${lang} ${issuer}`);
  for (const [index, one] of issued.entries())
    if (issued.indexOf(one) < index)
      report('record/same-text', `texts.${index}`, `${one}: two texts of one language and issuer are one`);
  for (const [lang, count] of preferred)
    if (count > 1) report('record/preferred', 'texts', `${count} texts in "${lang}" are marked as preferred`);
  return found;
}
