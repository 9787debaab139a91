/**
 * The rows of two texts as a file that a person edits: blocks of lines, a line a clause, which says where the clause
 * stands and how it begins. Pure.
 */

import type { z } from 'zod';
import type { Comparison, SegmentedText } from '../../comparison/index.ts';
import {
  nearest,
  type ReviewRecord,
  type RowCertainty,
  type reviewRecord,
  rowCertainty,
} from '../../statement/index.ts';

/** A text that is aligned, as it is named in the file. */
export interface ReviewedText extends SegmentedText {
  readonly id: string;
  readonly title: string;
  readonly sha256: string;
}

export interface ReviewedPair {
  readonly a: ReviewedText;
  readonly b: ReviewedText;
}

/** Enough to know a clause again, and too few to stand for it. */
const WORDS_SHOWN = 8;

/** What the engine found similar is offered as sure, the rest as something to look at. */
const SURE = 0.6;
const LIKELY = 0.3;

function certaintyOf(similarity: number): RowCertainty {
  return similarity >= SURE ? 'sure' : similarity >= LIKELY ? 'likely' : 'possible';
}

/** The rows that a comparison found, as an alignment that nobody has signed. */
export function proposedReview({ a, b }: ReviewedPair, { rows }: Comparison, date: string): ReviewRecord {
  const spans = (side: readonly { readonly from: number; readonly to: number }[]) =>
    side.map(({ from, to }): [number, number] => [from, to]);
  return {
    a: { id: a.id, sha256: a.sha256 },
    b: { id: b.id, sha256: b.sha256 },
    lang: a.lang,
    by: '',
    date,
    rows: rows.map((row) => ({
      a: spans(row.a),
      b: spans(row.b),
      ...(row.a.length > 0 && row.b.length > 0
        ? { certainty: row.certainty ?? certaintyOf(row.similarity) }
        : {}),
    })),
  };
}

/** The file to edit. `command` is what a person types when it is done. */
export function writeReview(pair: ReviewedPair, record: ReviewRecord, command: string): string {
  const head = [
    `# Rows of ${pair.a.title} (A) beside ${pair.b.title} (B), to be corrected by hand.`,
    '#',
    '# A block is a row: the clauses of A and of B that make the same point. What nobody else says is a block of its own.',
    '# Move lines from block to block, part blocks by an empty line, join them by taking it out. A block with both sides',
    `# begins with how sure you are: ${rowCertainty.options.join(', ')}. Every clause stands in one block.`,
    '# Say who you are after "by:". Then:',
    `#   ${command}`,
    '',
    `a: ${pair.a.id} ${pair.a.sha256}`,
    `b: ${pair.b.id} ${pair.b.sha256}`,
    `lang: ${record.lang}`,
    `by: ${record.by}`,
    `date: ${record.date}`,
    ...(record.note === undefined ? [] : [`note: ${record.note}`]),
  ];
  const blocks = record.rows.map((row) =>
    [
      ...(row.certainty === undefined ? [] : [row.certainty]),
      ...row.a.map((span) => lineOf('A', pair.a, span)),
      ...row.b.map((span) => lineOf('B', pair.b, span)),
    ].join('\n'),
  );
  return `${head.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

function lineOf(side: 'A' | 'B', text: ReviewedText, [from, to]: readonly [number, number]): string {
  const clause = text.clauses.findIndex((each) => each.from === from);
  return `${side}${clause + 1} ${from}-${to} ${firstWords(text.text.slice(from, to))}`;
}

/** How a clause begins, on one line. */
export function firstWords(clause: string): string {
  const words = clause.replace(/\s+/g, ' ').trim().split(' ');
  // Where words are printed without spaces, as many letters as eight words have.
  const shown = words.slice(0, WORDS_SHOWN).join(' ').slice(0, 70);
  return shown.length < clause.trim().length ? `${shown} …` : shown;
}

/** What is wrong with a file, and on which line. */
export interface ReviewProblem {
  /** From 1; 0 where it is the file as a whole. */
  readonly line: number;
  readonly message: string;
}

export type ReadReview =
  | { readonly ok: true; readonly record: z.input<typeof reviewRecord> }
  | { readonly ok: false; readonly problems: readonly ReviewProblem[] };

const FIELDS = ['a', 'b', 'lang', 'by', 'date', 'note'];
const CLAUSE = /^([AB])(\d{1,6})(?:\s+(\d+)-(\d+))?(?:\s|$)/;

/** The fields of a file, before its clauses are read: they say which texts are meant. */
export function readFields(
  content: string,
): ReadonlyMap<string, { readonly value: string; readonly line: number }> {
  const fields = new Map<string, { readonly value: string; readonly line: number }>();
  for (const [at, line] of content.split(/\r?\n/).entries()) {
    const [, name, value] = /^([a-z]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !fields.has(name))
      fields.set(name, { value: (value ?? '').trim(), line: at + 1 });
  }
  return fields;
}

/** Reads an edited file against the two texts. All problems are reported at once. */
export function readReview(content: string, pair: ReviewedPair): ReadReview {
  const problems: ReviewProblem[] = [];
  const report = (line: number, message: string) => problems.push({ line, message });
  const fields = readFields(content);
  for (const [name, { line }] of fields)
    if (!FIELDS.includes(name))
      report(line, `"${name}" is not a field of this file (${FIELDS.join(', ')})${perhaps(name, FIELDS)}`);
  const rows: { a: [number, number][]; b: [number, number][]; certainty?: RowCertainty; line: number }[] = [];
  const seen = new Map<string, number>();
  let open = false;
  for (const [at, line] of content.split(/\r?\n/).entries()) {
    const number = at + 1;
    if (line.startsWith('#') || /^[a-z]+:/.test(line)) continue;
    if (line.trim() === '') {
      open = false;
      continue;
    }
    if (!open) rows.push({ a: [], b: [], line: number });
    open = true;
    const row = rows[rows.length - 1] as (typeof rows)[number];
    const [, side, digits = '', from, to] = CLAUSE.exec(line) ?? [];
    if (side === undefined) {
      const said = rowCertainty.safeParse(line.trim());
      if (said.success && row.certainty === undefined && row.a.length + row.b.length === 0)
        row.certainty = said.data;
      else if (said.success) report(number, `"${line.trim()}" belongs before the clauses of its block, once`);
      else
        report(
          number,
          `"${line.trim().slice(0, 40)}" is neither a clause (A1, B12) nor one of ${rowCertainty.options.join(', ')}${perhaps(line.trim(), rowCertainty.options)}`,
        );
      continue;
    }
    const text = side === 'A' ? pair.a : pair.b;
    const span = text.clauses[Number(digits) - 1];
    const name = `${side}${Number(digits)}`;
    if (!span) {
      report(number, `there is no clause ${name}; ${side} has ${text.clauses.length}`);
      continue;
    }
    const before = seen.get(name);
    if (before !== undefined) report(number, `${name} stands in line ${before} already`);
    seen.set(name, number);
    if (from !== undefined && (Number(from) !== span.from || Number(to) !== span.to))
      report(number, `${name} stands at ${span.from}-${span.to}, not at ${from}-${to}`);
    row[side === 'A' ? 'a' : 'b'].push([span.from, span.to]);
  }
  for (const [side, { clauses }] of [['A', pair.a] as const, ['B', pair.b] as const]) {
    const missing = clauses.flatMap((_, at) => (seen.has(`${side}${at + 1}`) ? [] : [`${side}${at + 1}`]));
    if (missing.length > 0)
      report(
        0,
        `${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ` and ${missing.length - 10} more` : ''} ${missing.length === 1 ? 'stands' : 'stand'} in no block`,
      );
  }
  for (const { a, b, certainty, line } of rows) {
    if (a.length > 0 && b.length > 0 && certainty === undefined)
      report(
        line,
        `a block with both sides begins with how sure you are: ${rowCertainty.options.join(', ')}`,
      );
    if ((a.length === 0 || b.length === 0) && certainty !== undefined && a.length + b.length > 0)
      report(line, `"${certainty}" stands before clauses of one side only`);
  }
  if (problems.length > 0) return { ok: false, problems };
  const note = fields.get('note')?.value;
  return {
    ok: true,
    record: {
      a: { id: pair.a.id, sha256: pair.a.sha256 },
      b: { id: pair.b.id, sha256: pair.b.sha256 },
      lang: pair.a.lang,
      by: fields.get('by')?.value ?? '',
      date: fields.get('date')?.value ?? '',
      ...(note === undefined || note === '' ? {} : { note }),
      rows: rows
        .filter(({ a, b }) => a.length + b.length > 0)
        .map(({ a, b, certainty }) => ({
          a: a.sort(byStart),
          b: b.sort(byStart),
          ...(certainty === undefined ? {} : { certainty }),
        })),
    },
  };
}

function perhaps(value: string, valid: readonly string[]): string {
  const near = nearest(value, valid);
  return near === null ? '' : `; did you mean "${near}"?`;
}

function byStart([x]: readonly [number, number], [y]: readonly [number, number]): number {
  return x - y;
}

/** What a record from another program gets wrong about the texts: a clause that stands in no row, or in two, or a span that is not one of a clause. */
export function problemsOfSpans(record: ReviewRecord, pair: ReviewedPair): readonly ReviewProblem[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const left = new Set(pair[side].clauses.map(({ from, to }) => `${from}-${to}`));
    const problems: ReviewProblem[] = [];
    for (const [at, row] of record.rows.entries())
      for (const [from, to] of row[side])
        if (!left.delete(`${from}-${to}`))
          problems.push({
            line: 0,
            message: `rows.${at}.${side}: ${from}-${to} is not a clause of ${side.toUpperCase()}, or stands in another row already`,
          });
    if (left.size > 0)
      problems.push({
        line: 0,
        message: `${left.size} clauses of ${side.toUpperCase()} stand in no row; the first is ${[...left][0]}`,
      });
    return problems;
  });
}
