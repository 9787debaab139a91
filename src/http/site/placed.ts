import type { Comparison } from '../../comparison/index.ts';

/** Between two partners nobody moved anything: what stands elsewhere is no difference. */
export function placed(comparison: Comparison): Comparison {
  if (comparison.mode === 'series') return comparison;
  const { summary } = comparison;
  return {
    ...comparison,
    summary: { ...summary, rows: { ...summary.rows, moved: 0 } },
    rows: comparison.rows.map((row) => (row.moved ? { ...row, moved: false } : row)),
  };
}
