import type { RowWords } from './rows.ts';
import type { Mode, Row, RowCounts, Summary } from './types.ts';

/** Counts of a comparison, and one sentence that says in plain words what differs. */
export function summarise(rows: readonly Row[], words: RowWords, mode: Mode): Summary {
  const counts = countRows(rows);
  const all = words.same + words.only_a + words.only_b;
  return {
    sentence: sentenceOf(counts, words, mode),
    rows: counts,
    words,
    overlap: {
      a_in_b: share(words.same, words.same + words.only_a),
      b_in_a: share(words.same, words.same + words.only_b),
      jaccard: share(words.same, all),
    },
  };
}

function countRows(rows: readonly Row[]): RowCounts {
  const counts = { same: 0, reworded: 0, only_a: 0, only_b: 0, moved: 0, split: 0, merged: 0 };
  for (const row of rows) {
    counts[row.kind]++;
    if (row.moved) counts.moved++;
    if (row.split) counts.split++;
    if (row.merged) counts.merged++;
  }
  return counts;
}

/** To four places; two texts without words share nothing. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000;
}

function sentenceOf(rows: RowCounts, words: RowWords, mode: Mode): string {
  if (rows.same + rows.reworded + rows.only_a + rows.only_b === 0) return 'Both texts are empty.';
  if (rows.reworded + rows.only_a + rows.only_b + rows.moved === 0)
    return 'The two texts have the same words.';
  const [onlyA, onlyB] = mode === 'series' ? ['removed', 'added'] : ['only in A', 'only in B'];
  return (
    `${clauses(rows.same)} the same, ${rows.reworded} reworded, ${rows.only_a} ${onlyA}, ${rows.only_b} ${onlyB}` +
    `${rows.moved > 0 ? `, ${rows.moved} moved` : ''}; ` +
    `${words.only_a} words ${onlyA}, ${words.only_b} words ${onlyB}, ${words.same} shared.`
  );
}

function clauses(count: number): string {
  return count === 1 ? '1 clause' : `${count} clauses`;
}
