/**
 * Markdown files with front matter → a collection: records, bodies, and what could not be used. Pure but for hashing.
 */
import Papa from 'papaparse';
import {
  type CollectionRecord,
  isDay,
  LANGUAGE_CODE,
  type Problem,
  type StatementRecord,
} from '../../statement/index.ts';
import { normalise } from '../../text/index.ts';
import { detectLanguage } from '../../text/language.ts';
import { extractMarkdown, readFrontMatter } from '../extract/markdown.ts';
import { asId, asInTitles, partnerName, UNASSIGNED } from './imported-names.ts';
import { slug } from './texts.ts';

/** One Markdown file that can become a statement. */
interface Imported {
  readonly file: string;
  readonly series: string;
  /** The series as it was written. */
  readonly partner: string;
  readonly lang: string;
  readonly date: string;
  readonly title: string;
  readonly source: string | undefined;
  readonly issuer: string | undefined;
  readonly body: string;
  readonly content: string;
}

export interface ImportedCollection {
  readonly collection: CollectionRecord;
  readonly statements: readonly {
    readonly record: StatementRecord;
    /** In normal form. */
    readonly body: string;
    readonly file: string;
    /** The file as it was read. */
    readonly content: string;
  }[];
  /** Each file that could not be used, and why. */
  readonly problems: readonly Problem[];
}

export interface ImportOptions {
  readonly id: string;
  readonly title: string;
  readonly hub: string;
  /** The language of files that do not name theirs; each is looked at where nothing is said. */
  readonly lang?: string;
}

/** A row of `series.tsv`: file, series, date, title and lang, by the names in its first line. */
type SeriesRow = Readonly<Record<string, string>>;

/**
 * Turns Markdown files with front matter (`title`, `date`, `source_url`, `series`, `lang`) and an optional `series.tsv`
 * (columns file, series, date, title, lang) into a collection. Ids are stable: the same files give the same ids in whatever order they come.
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
    const found = readMarkdown(file, content, rows.get(file), options);
    if ('rule' in found) problems.push(found);
    else imported.push(found);
  }
  const ids = chooseIds(imported);
  const partners = new Map(
    [...Map.groupBy(imported, ({ series }) => series)].map(([series, own]) => [
      series,
      asInTitles(
        own.at(-1)?.partner ?? series,
        own.map(({ title }) => title),
      ),
    ]),
  );
  return {
    collection: {
      id: options.id,
      title: options.title,
      description: `${imported.length} statements imported from Markdown files.`,
      hub: { name: options.hub, short: options.hub, parties: [] },
      series: [...partners].sort().map(([id, partner]) => ({
        id,
        partner: UNASSIGNED.has(id) ? 'no partner assigned' : partner,
        title: UNASSIGNED.has(id) ? 'Statements that are assigned to no partner' : partner,
        parties: [],
        ...(UNASSIGNED.has(id) ? { unassigned: true as const } : {}),
      })),
    },
    statements: imported.map((each) => ({
      record: toRecord(each, ids.get(each) ?? ''),
      body: each.body,
      content: each.content,
      file: each.file,
    })),
    problems,
  };
}

/** Rows by file. A spreadsheet puts cells with quotes into quotes; a table written by hand may have a title in quotes. */
function readTable(table: string | undefined): ReadonlyMap<string, SeriesRow> {
  const read = (quoteChar: string) =>
    Papa.parse<SeriesRow>((table ?? '').replace(/^\uFEFF/, ''), {
      delimiter: '\t',
      header: true,
      skipEmptyLines: true,
      quoteChar,
    });
  const quoted = read('"');
  const rows = quoted.errors.some(({ type }) => type === 'Quotes') ? read('\0').data : quoted.data;
  return new Map(rows.map((row) => [row.file ?? '', row]));
}

function readMarkdown(
  file: string,
  content: string,
  row: SeriesRow | undefined,
  options: ImportOptions,
): Imported | Problem {
  const problem = (rule: string, message: string): Problem => ({ rule, file, message });
  const { facts, mistake, body: written } = readFrontMatter(content);
  if (mistake !== undefined) return problem('import/front-matter', mistake);
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  const dated = text(facts.date) || row?.date || file;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(dated)?.[0];
  if (date === undefined)
    return problem('import/date', 'no date in the front matter, the table or the file name');
  if (!isDay(date)) return problem('import/date', `${date} is no day of the calendar`);
  const title = (text(facts.title) || row?.title || '').replace(/\s+/g, ' ');
  if (title === '') return problem('import/title', 'no title in the front matter or the table');
  const body = normalise(extractMarkdown(written).text);
  if (body === '') return problem('import/empty', 'no text after the front matter');
  const url = text(facts.source_url);
  if (url !== '' && !isWebAddress(url))
    return problem('import/source', `source_url "${url}" is no web address (https://…)`);
  // `source` is written for an address as well as for the name of a publisher.
  const named = text(facts.source);
  const source = url || (isWebAddress(named) ? named : undefined);
  const said = text(facts.lang) || row?.lang || options.lang;
  if (said !== undefined && !LANGUAGE_CODE.test(said))
    return problem('import/lang', `"${said}" is no language code such as en, ru or uz-Latn`);
  const series = row?.series || text(facts.series);
  return {
    file,
    series: series === '' ? 'all' : asId(series),
    partner: series === '' ? options.title : partnerName(series),
    lang: said ?? languageOf(body),
    date,
    title,
    source,
    issuer: named === '' || named === source ? undefined : named,
    body,
    content,
  };
}

function languageOf(body: string): string {
  const { lang, sure } = detectLanguage(body);
  return sure && lang !== null ? lang : 'en';
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value);
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

function toRecord(each: Imported, id: string): StatementRecord {
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
        lang: each.lang,
        authority: 'unknown',
        issuer: each.issuer ?? (each.source ? new URL(each.source).hostname : 'imported file'),
        sources: each.source ? [{ custody: 'data', url: each.source }] : [],
        rights: { basis: 'not examined', redistribute: 'unclear' },
      },
    ],
  };
}
