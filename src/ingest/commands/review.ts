import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePrepared, prepareText } from '../../comparison/index.ts';
import {
  type Problem,
  type ReviewRecord,
  reviewRecord,
  type StatementRecord,
} from '../../statement/index.ts';
import { fingerprint, normalise } from '../../text/index.ts';
import { type OpenCollection, openCollection, today } from '../corpus/open-collection.ts';
import { writeReviewRecord } from '../corpus/reviews.ts';
import { selectRecord } from '../corpus/select-records.ts';
import { readObtainedTexts } from '../corpus/texts.ts';
import { preferredTexts } from '../database/load.ts';
import {
  firstWords,
  problemsOfSpans,
  proposedReview,
  type ReviewedPair,
  type ReviewedText,
  type ReviewProblem,
  readFields,
  readReview,
  writeReview,
} from '../review/file.ts';
import type { Command, Context } from '../terminal/context.ts';
import { requireFile } from '../terminal/given-path.ts';
import { checkLanguage } from '../terminal/given-values.ts';

/**
 * `review <a> <b> [--lang en] [--out <file>] [--json]` writes the rows of two texts as a file to edit;
 * `review <file> [--check]` checks what was edited and takes it into the collection.
 */
export const runReview: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      collection: { type: 'string' },
      lang: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  checkLanguage('--lang', values.lang);
  const collection = await openCollection(context, values.collection);
  const [first, second] = positionals;
  if (first === undefined || positionals.length > 2) {
    context.stderr.write('review takes two statements, or the file that was edited\n');
    return 2;
  }
  if (second === undefined) return takeReview(context, collection, first, values.check);
  const pair = await readPair(collection, first, second, values.lang);
  if (typeof pair === 'string') {
    context.stderr.write(`${pair}\n`);
    return 1;
  }
  const out = resolve(
    context.cwd,
    values.out ?? `${first}..${second}.${pair.a.lang}.review.${values.json ? 'json' : 'txt'}`,
  );
  if (existsSync(out)) {
    context.stderr.write(`${out} exists already: name another file with --out, or take it away\n`);
    return 1;
  }
  const record = proposedReview(pair, comparePrepared(pair.a.prepared, pair.b.prepared), today());
  const content = values.json
    ? `${JSON.stringify(withWords(record, pair), null, 1)}\n`
    : writeReview(pair, record, `npm run statements -- review ${out}`);
  await writeFile(out, content);
  const linked = record.rows.filter(({ a, b }) => a.length > 0 && b.length > 0).length;
  context.stdout.write(
    `${out}: ${record.rows.length} rows, ${linked} of them with both sides. It holds words of the texts: keep it out of what you publish.\n`,
  );
  return 0;
};

interface PreparedSide extends ReviewedText {
  readonly prepared: ReturnType<typeof prepareText>;
}

/** The two texts at hand, in the language asked for, else the first that both have; a sentence where there are none. */
async function readPair(
  collection: OpenCollection,
  a: string,
  b: string,
  lang: string | undefined,
): Promise<(ReviewedPair & { readonly a: PreparedSide; readonly b: PreparedSide }) | string> {
  const sides: ReadonlyMap<string, PreparedSide>[] = [];
  const leftOut: string[] = [];
  for (const record of [a, b].map((id) => selectRecord(collection.statements, id))) {
    const { texts, unreviewed } = await textsOf(collection.folder, record);
    leftOut.push(...unreviewed.map(({ message }) => `${record.id}: ${message}`));
    if (texts.size === 0)
      return unreviewed.length > 0
        ? leftOut.join('\n')
        : `No text of "${record.id}" is at hand: npm run statements -- fetch ${record.id} asks its publishers, npm run statements -- add ${record.id} <saved page> takes one that you have`;
    sides.push(texts);
  }
  const [textsA, textsB] = sides;
  const common = [...(textsA?.keys() ?? [])].filter((each) => textsB?.has(each));
  const chosen = lang ?? (common.includes('en') ? 'en' : common[0]);
  const [sideA, sideB] = [textsA?.get(chosen ?? ''), textsB?.get(chosen ?? '')];
  if (!sideA || !sideB) {
    const why =
      common.length === 0
        ? `The two have no text in a common language: "${a}" has ${listed(textsA)}, "${b}" ${listed(textsB)}`
        : `The two have no text in "${lang}"; both have ${common.join(', ')}`;
    return [why, ...leftOut].join('\n');
  }
  return { a: sideA, b: sideB };
}

const listed = (texts: ReadonlyMap<string, unknown> | undefined) => [...(texts?.keys() ?? [])].join(', ');

/** The texts of a statement by language, and those at hand that are left out until somebody accepts them. */
async function textsOf(
  folder: string,
  record: StatementRecord,
): Promise<{ readonly texts: ReadonlyMap<string, PreparedSide>; readonly unreviewed: readonly Problem[] }> {
  const { texts, problems } = await readObtainedTexts(folder, record);
  const preferred = preferredTexts(record, texts);
  const found = new Map<string, PreparedSide>();
  for (const { version, raw } of texts) {
    if (!preferred.has(version)) continue;
    const text = normalise(raw);
    const prepared = prepareText(text, { lang: version.lang });
    found.set(version.lang, {
      id: record.id,
      title: record.short ?? record.title,
      lang: version.lang,
      text,
      clauses: prepared.clauses,
      sha256: await fingerprint(text),
      prepared,
    });
  }
  return { texts: found, unreviewed: problems.filter(({ rule }) => rule === 'text/not-reviewed') };
}

/** The record as it is stored, with how each clause begins, for a program that shows it. */
function withWords(record: ReviewRecord, { a, b }: ReviewedPair) {
  const begun = (text: string, spans: readonly (readonly [number, number])[]) =>
    spans.map(([from, to]) => firstWords(text.slice(from, to)));
  return {
    ...record,
    words: record.rows.map((row) => ({ a: begun(a.text, row.a), b: begun(b.text, row.b) })),
  };
}

async function takeReview(
  context: Context,
  collection: OpenCollection,
  given: string,
  onlyCheck: boolean,
): Promise<number> {
  const path = resolve(context.cwd, given);
  if (collection.statements.some(({ id }) => id === given) && !existsSync(path))
    throw new TypeError(`review takes a second statement beside ${given}, or the file that was edited`);
  await requireFile(path, 'review');
  const content = await readFile(path, 'utf8');
  const read = await readEdited(collection, content);
  if ('problems' in read) {
    for (const { line, message } of read.problems)
      context.stderr.write(`${path}${line > 0 ? `:${line}` : ''}: ${message}\n`);
    return 1;
  }
  const linked = read.rows.filter(({ a, b }) => a.length > 0 && b.length > 0).length;
  const told = `${read.rows.length} rows, ${linked} of them with both sides, aligned by ${read.by}, ${read.date}`;
  if (onlyCheck) {
    context.stdout.write(`Nothing is wrong: ${told}. Nothing was written.\n`);
    return 0;
  }
  const { file, replaced } = await writeReviewRecord(collection.folder, read);
  context.stdout.write(`${file}: ${told}. The next start serves it.\n`);
  for (const kept of replaced) context.stdout.write(`What stood there before is kept in ${kept}.\n`);
  return 0;
}

type Edited = ReviewRecord | { readonly problems: readonly ReviewProblem[] };

/** The record that an edited file, or the JSON of another program, holds; what is wrong with it where there is none. */
async function readEdited(collection: OpenCollection, content: string): Promise<Edited> {
  if (!content.trimStart().startsWith('{')) {
    const fields = readFields(content);
    const [a = '', shaA = ''] = (fields.get('a')?.value ?? '').split(/\s+/);
    const [b = '', shaB = ''] = (fields.get('b')?.value ?? '').split(/\s+/);
    const missing = ['a', 'b', 'lang'].find((name) => !fields.get(name)?.value);
    if (missing !== undefined)
      return wholly(`it is no file that review wrote: it has no line that begins with “${missing}:”`);
    const pair = await readPair(collection, a, b, fields.get('lang')?.value);
    if (typeof pair === 'string') return wholly(pair);
    const other = otherWording(pair, shaA, shaB);
    if (other !== null) return wholly(other);
    const read = readReview(content, pair);
    return read.ok ? ofShape(read.record, (name) => fields.get(name)?.line ?? 0) : read;
  }
  let given: Record<string, unknown>;
  try {
    given = JSON.parse(content) as Record<string, unknown>;
  } catch (error) {
    return wholly(`it is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const { words: _, ...fields } = given;
  const record = ofShape(fields, () => 0);
  if ('problems' in record) return record;
  const pair = await readPair(collection, record.a.id, record.b.id, record.lang);
  if (typeof pair === 'string') return wholly(pair);
  const other = otherWording(pair, record.a.sha256, record.b.sha256);
  if (other !== null) return wholly(other);
  const problems = problemsOfSpans(record, pair);
  return problems.length > 0 ? { problems } : record;
}

function wholly(message: string): Edited {
  return { problems: [{ line: 0, message }] };
}

/** A sentence where a text is another one now than the one that was aligned. */
function otherWording(pair: ReviewedPair, shaA: string, shaB: string): string | null {
  for (const [{ id, sha256 }, asked] of [[pair.a, shaA] as const, [pair.b, shaB] as const])
    if (asked !== sha256)
      return `the text of ${id} is another now (${sha256.slice(0, 12)}…) than the one that was aligned; write a new file and carry your rows over`;
  return null;
}

function ofShape(value: unknown, lineOf: (field: string) => number): Edited {
  const checked = reviewRecord.safeParse(value);
  if (checked.success) return checked.data;
  return {
    problems: checked.error.issues.map(({ path, message }) => ({
      line: lineOf(String(path[0])),
      message: `${path.join('.')}: ${message}`,
    })),
  };
}
