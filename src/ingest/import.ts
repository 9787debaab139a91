import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse as parseYaml } from 'yaml';
import {
  type CollectionRecord,
  formatProblem,
  type Problem,
  type StatementRecord,
} from '../statement/index.ts';
import { fingerprint, normalise } from '../text/index.ts';
import type { Command } from './context.ts';
import { extractMarkdown } from './extract/markdown.ts';
import { today } from './open.ts';
import { replaceFolder } from './replace-folder.ts';
import { slug } from './texts.ts';

/** One Markdown file that can become a statement. */
interface Imported {
  readonly file: string;
  readonly series: string;
  readonly date: string;
  readonly title: string;
  readonly source: string | undefined;
  readonly body: string;
}

export interface ImportedCollection {
  readonly collection: CollectionRecord;
  readonly statements: readonly {
    readonly record: StatementRecord;
    readonly body: string;
    readonly file: string;
  }[];
  /** Each file that could not be used, and why. */
  readonly problems: readonly Problem[];
}

export interface ImportOptions {
  readonly id: string;
  readonly title: string;
  readonly hub: string;
  readonly lang: string;
}

/** A row of `series.tsv`: file, series, date and title, by the names in its first line. */
type SeriesRow = Readonly<Record<string, string>>;

/**
 * Turns Markdown files with front matter (`title`, `date`, `source_url`) and an optional `series.tsv` (columns file,
 * series, date, title) into a collection. Ids are stable: the same files give the same ids in whatever order they come.
 */
export function importMarkdown(
  files: readonly { readonly file: string; readonly content: string }[],
  table: string | undefined,
  options: ImportOptions,
): ImportedCollection {
  const rows = readTable(table);
  const problems: Problem[] = [];
  const imported: Imported[] = [];
  for (const { file, content } of files) {
    const found = readMarkdown(file, content, rows.get(file));
    if ('rule' in found) problems.push(found);
    else imported.push(found);
  }
  const ids = chooseIds(imported);
  const names = [...new Set(imported.map((each) => each.series))].sort();
  return {
    collection: {
      id: options.id,
      title: options.title,
      description: `${imported.length} statements imported from Markdown files.`,
      hub: { name: options.hub, short: options.hub, parties: [] },
      series: names.map((series) => ({
        id: series,
        partner: partnerName(series),
        title: partnerName(series),
        parties: [],
      })),
    },
    statements: imported.map((each) => ({
      record: toRecord(each, ids.get(each) ?? '', options.lang),
      body: each.body,
      file: each.file,
    })),
    problems,
  };
}

function readTable(table: string | undefined): ReadonlyMap<string, SeriesRow> {
  const [header, ...lines] = (table ?? '').split(/\r?\n/).filter((line) => line !== '');
  const names = (header ?? '').split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
  return new Map(rows.map((row) => [row.file ?? '', row]));
}

function readMarkdown(file: string, content: string, row: SeriesRow | undefined): Imported | Problem {
  const problem = (rule: string, message: string): Problem => ({ rule, file, message });
  const matter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(content);
  let facts: Record<string, unknown> = {};
  if (matter) {
    try {
      facts = (parseYaml(matter[1] ?? '') as Record<string, unknown> | null) ?? {};
    } catch (error) {
      return problem('import/front-matter', error instanceof Error ? error.message : 'not YAML');
    }
  }
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  const date = text(facts.date) || row?.date || /^\d{4}-\d{2}-\d{2}/.exec(file)?.[0] || '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    return problem('import/date', 'no date in the front matter, the table or the file name');
  const title = (text(facts.title) || row?.title || '').replace(/\s+/g, ' ');
  if (title === '') return problem('import/title', 'no title in the front matter or the table');
  const body = normalise(extractMarkdown(content.slice(matter?.[0].length ?? 0)).text);
  if (body === '') return problem('import/empty', 'no text after the front matter');
  const source = text(facts.source_url) || text(facts.source) || undefined;
  return { file, series: slug(row?.series || text(facts.series) || 'all'), date, title, source, body };
}

/** `<series>-<date>`; where several share it, each gets a word of its own title that the others lack, else a number. */
function chooseIds(imported: readonly Imported[]): ReadonlyMap<Imported, string> {
  const ids = new Map<Imported, string>();
  for (const [stem, same] of Map.groupBy(imported, (each) => `${each.series}-${each.date}`)) {
    if (same.length === 1 && same[0]) {
      ids.set(same[0], stem);
      continue;
    }
    const wordsOf = new Map(
      same.map((each) => [
        each,
        slug(each.title)
          .split('-')
          .filter((word) => /^[a-z]{4,}$/.test(word)),
      ]),
    );
    const taken = new Set<string>();
    for (const each of [...same].sort((a, b) => (a.file < b.file ? -1 : 1))) {
      const others = same.filter((other) => other !== each).flatMap((other) => wordsOf.get(other) ?? []);
      const word = wordsOf.get(each)?.find((own) => !others.includes(own) && !taken.has(own));
      let id = word ?? 'text';
      for (let number = 2; taken.has(id); number++) id = `${word ?? 'text'}-${number}`;
      taken.add(id);
      ids.set(each, `${stem}-${id}`);
    }
  }
  return ids;
}

function toRecord(each: Imported, id: string, lang: string): StatementRecord {
  return {
    id,
    series: each.series,
    title: each.title,
    kind: 'statement',
    level: 'unknown',
    adopted: each.date,
    parties: [],
    absent: [],
    guests: [],
    certainty: {},
    texts: [
      {
        lang,
        authority: 'unknown',
        issuer: each.source ? new URL(each.source).hostname : 'imported file',
        sources: each.source ? [{ kind: 'data', url: each.source }] : [],
        rights: { basis: 'not examined', redistribute: 'unclear' },
      },
    ],
  };
}

function partnerName(series: string): string {
  return series.length <= 3
    ? series.toUpperCase()
    : series.replace(
        /(^|-)(\p{L})/gu,
        (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase(),
      );
}

/** The files of a collection that `npm start -- --collection <out>` can serve: path inside the folder → content. */
async function filesOf(
  imported: ImportedCollection,
  retrieved: string,
): Promise<readonly (readonly [path: string, content: string])[]> {
  const files: [path: string, content: string][] = [];
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  files.push(['collection.json', json(imported.collection)]);
  for (const { record, body, file } of imported.statements) {
    files.push([`${record.series}/${record.id}.json`, json(record)]);
    const text = `texts/${record.id}/${record.texts[0]?.lang ?? 'en'}`;
    files.push([`${text}.txt`, `${body}\n`]);
    const provenance = {
      source: record.texts[0]?.sources[0]?.url ?? file,
      kind: 'file',
      retrieved,
      sha256: await fingerprint(body),
    };
    files.push([`${text}.json`, json(provenance)]);
  }
  return files;
}

const DESCRIPTION = /^\d+ statements imported from Markdown files\.$/;

/** A collection that somebody wrote, or edited after an import, says something else of itself. */
async function isImport(folder: string): Promise<boolean> {
  try {
    const collection = JSON.parse(await readFile(join(folder, 'collection.json'), 'utf8')) as {
      readonly description?: unknown;
    } | null;
    return DESCRIPTION.test(String(collection?.description));
  } catch {
    return false;
  }
}

/**
 * Reads a folder of Markdown and writes a collection of it to `out`; tells what could not be used. Throws an Error in
 * plain words where the folder does not exist or holds nothing to import, or where `out` holds anything but an earlier
 * import; then nothing is written, and what stood at `out` stays as it was.
 */
export async function importFolder(
  folder: string,
  out: string,
  options: ImportOptions,
): Promise<ImportedCollection> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new Error(`There is no folder ${folder}`);
  if (!found.isDirectory()) throw new Error(`${folder} is a file; import takes a folder`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const files = await Promise.all(
    names.map(async (file) => ({ file, content: await readFile(join(folder, file), 'utf8') })),
  );
  const table = await readFile(join(folder, 'series.tsv'), 'utf8').catch(() => undefined);
  const imported = importMarkdown(files, table, options);
  if (imported.statements.length === 0)
    throw new Error(
      [
        `Nothing was written: ${folder} holds no Markdown file that can become a statement.`,
        ...imported.problems.map((problem) => `  not used: ${formatProblem(problem)}`),
        'Each file needs a title and a date in its front matter or in series.tsv, and a text.',
      ].join('\n'),
    );
  await replaceFolder(out, await filesOf(imported, today()), isImport);
  return imported;
}

export function importOptions(
  folder: string,
  values: { title?: string; hub?: string; lang?: string },
): ImportOptions {
  const id = slug(basename(folder)) || 'collection';
  return {
    id,
    title: values.title ?? basename(folder),
    // Whose statements they are is not in the files; pages put the name into a sentence.
    hub: values.hub ?? 'the collection',
    lang: values.lang ?? 'en',
  };
}

/** `npm run statements -- import <folder> [--out <folder>] [--title …] [--hub …] [--lang …]` */
export const runImport: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      title: { type: 'string' },
      hub: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    context.stderr.write('import takes one folder of Markdown files with front matter.\n');
    return 2;
  }
  const options = importOptions(folder, values);
  const out = resolve(context.cwd, values.out ?? join('collections', options.id));
  const imported = await importFolder(resolve(context.cwd, folder), out, options);
  for (const problem of imported.problems) context.stderr.write(`  not used: ${formatProblem(problem)}\n`);
  context.stdout.write(
    `${imported.statements.length} statements in ${imported.collection.series.length} series written to ${out}; ${imported.problems.length} files not used.\nServe them: npm start -- --collection ${values.out ?? join('collections', options.id)}\n`,
  );
  return 0;
};
