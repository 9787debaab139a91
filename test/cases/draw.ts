import type { Comparison, Edit, Row, RowClause } from '../../src/comparison/index.ts';
import type { Span } from '../../src/text/index.ts';

/**
 * A comparison as a reviewer reads it: one row a paragraph, kind and clauses first, then the words with what only A has
 * in `[-…-]` and what only B has in `{+…+}`, as wdiff draws them. Noise is drawn as it is marked: `{case:The|the}`.
 * Rows have no numbers here: one row more would be a change of all that follow.
 */
export function drawComparison(comparison: Comparison, a: string, b: string): string {
  const { same, reworded, only_a, only_b, moved } = comparison.summary.rows;
  const head = `${comparison.mode}: ${same} same, ${reworded} reworded, ${only_a} only A, ${only_b} only B; ${moved} moved`;
  return [head, ...comparison.rows.map((row) => drawRow(row, a, b)), ''].join('\n\n');
}

function drawRow(row: Row, a: string, b: string): string {
  const turns = (['moved', 'split', 'merged'] as const).filter((turn) => row[turn]);
  const met = row.points?.map((point) => `${spanOf(point.a)}=${spanOf(point.b)}`) ?? [];
  const head = [row.kind, `A${numbers(row.a)}`, `B${numbers(row.b)}`, ...turns, ...met].join(' ');
  const words =
    row.kind === 'reworded'
      ? row.edits.map((edit) => drawEdit(edit, a, b)).join('')
      : [...(row.a.length > 0 ? row.a : row.b)].map(({ text }) => text).join(' ');
  return `${head}\n${words.replace(/\s+/g, ' ').trim()}`;
}

function drawEdit({ kind, noise, ...span }: Edit, a: string, b: string): string {
  const [left, right] = [a.slice(span.a.from, span.a.to), b.slice(span.b.from, span.b.to)];
  if (noise !== undefined) return `{${noise}:${left}|${right}}`;
  return kind === 'same' ? left : kind === 'only_a' ? `[-${left}-]` : `{+${right}+}`;
}

const numbers = (clauses: readonly RowClause[]) => clauses.map(({ clause }) => clause).join('+') || '–';
const spanOf = ({ from, to }: Span) => `${from}–${to}`;
