import type { RowClause } from '../../../comparison/index.ts';
import type { ComparisonReply } from './reply.ts';

type Edits = ComparisonReply['rows'][number]['edits'];

/** Clauses of one side of a row as cells: their indices, their spans in the text, and their words to the letter. */
export function sideCells(
  clauses: readonly RowClause[],
): readonly [clauses: string, spans: string, text: string] {
  return [
    clauses.map(({ clause }) => clause).join(' '),
    clauses.map(({ from, to }) => `${from}-${to}`).join(' '),
    clauses.map(({ text }) => text).join('\n'),
  ];
}

/** The words that one side has alone, run by run. */
export function wordsOf(edits: Edits, kind: 'only_a' | 'only_b', side: 'a' | 'b', text: string): string {
  return edits
    .filter((edit) => edit.kind === kind)
    .map((edit) => text.slice(edit[side].from, edit[side].to).trim())
    .filter((words) => words !== '')
    .join('\n');
}

/** Every word edit with its places: `only_a 120-131 98-98`, one a line, the span of A before that of B. */
export function editCell(edits: Edits): string {
  return edits
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, a, b, noise }) => `${kind} ${a.from}-${a.to} ${b.from}-${b.to}${noise ? ` ${noise}` : ''}`)
    .join('\n');
}
