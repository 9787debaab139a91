import type { Mode, Row, RowCounts, Summary } from '../types.ts';
import type { RowWords } from './rows.ts';

/** Counts of a comparison, and what differs in plain words. */
export function summarise(rows: readonly Row[], words: RowWords, mode: Mode): Summary {
  const counts = countRows(rows);
  return {
    sentence: sentenceOf(rows, counts, words, mode),
    rows: counts,
    words,
    overlap: {
      a_in_b: share(words.same, words.same + words.only_a),
      b_in_a: share(words.same, words.same + words.only_b),
      jaccard: share(words.same, words.same + words.only_a + words.only_b),
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

function sentenceOf(rows: readonly Row[], counts: RowCounts, words: RowWords, mode: Mode): string {
  const shared = counts.same + counts.reworded;
  if (shared + counts.only_a + counts.only_b === 0) return 'Neither text has a clause.';
  if (counts.reworded + counts.only_a + counts.only_b === 0) {
    if (counts.moved === 0 && !rows.every(hasSameEditsOnly))
      return 'The two texts have the same words in the same order; their points are numbered differently.';
    if (counts.moved === 0) return 'The two texts have the same words in the same order.';
    return `The two texts have the same clauses; ${isOrAre(counts.moved)} in another place.`;
  }
  if (shared > 0 && counts.only_a + counts.only_b === 0 && rows.every(differsInNoiseOnly)) {
    return 'The two texts differ only in case, punctuation, spelling, number format or order.';
  }
  return mode === 'series' ? seriesSentence(counts, words) : crossSentence(counts, words);
}

function hasSameEditsOnly(row: Row): boolean {
  return row.edits.every((edit) => edit.kind === 'same');
}

function differsInNoiseOnly(row: Row): boolean {
  return row.edits.every((edit) => edit.kind === 'same' || edit.noise !== undefined);
}

/** What has no match may still be said in quite other words, so it is not called new or dropped. */
function unmatched(onlyA: number, onlyB: number): string {
  if (onlyA + onlyB === 0) return 'every clause has a match';
  const parts = [
    ...(onlyA > 0 ? [`${clauses(onlyA)} of A`] : []),
    ...(onlyB > 0 ? [`${clauses(onlyB)} of B`] : []),
  ];
  return `no match found for ${parts.join(' and ')}`;
}

/** There is a before and an after: clauses were kept or reworded, words added or removed. */
function seriesSentence(counts: RowCounts, words: RowWords): string {
  const { same, reworded, only_a, only_b } = counts;
  const kept = same + reworded;
  const opening =
    kept === 0
      ? 'No clause of the earlier text was found in the later one'
      : `${clauses(same)} kept word for word, ${clauses(reworded)} reworded`;
  return (
    `${opening}; ${unmatched(only_a, only_b)}${changedPlace(counts)}. ` +
    `${plural(words.only_b, 'word')} added, ${plural(words.only_a, 'word')} removed, ${plural(words.same, 'word')} kept.`
  );
}

/** Two partners: nothing was added or removed by anyone. */
function crossSentence(counts: RowCounts, words: RowWords): string {
  const { same, reworded, only_a, only_b } = counts;
  const shared = same + reworded;
  const opening =
    shared === 0
      ? 'No clause of one text was matched with a clause of the other'
      : `${clauses(shared)} in both texts (${same} in the same words, ${reworded} in other words)`;
  const percent = (part: number, rest: number) => `${Math.round(100 * share(part, part + rest))} %`;
  return (
    `${opening}; ${unmatched(only_a, only_b)}${changedPlace(counts)}. ` +
    `${percent(words.same, words.only_a)} of the words of A and ${percent(words.same, words.only_b)} of the words of B are shared.`
  );
}

function changedPlace({ moved, split, merged }: RowCounts): string {
  const parts: string[] = [];
  if (moved > 0) parts.push(`${moved} in another place`);
  if (split > 0) parts.push(`${split} split`);
  if (merged > 0) parts.push(`${merged} merged`);
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}

function clauses(count: number): string {
  return plural(count, 'clause');
}

function isOrAre(count: number): string {
  return count === 1 ? '1 stands' : `${grouped(count)} stand`;
}

function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** 12345 → "12,345". In a fresh isolate `toLocaleString` takes ten milliseconds, as long as the whole comparison. */
function grouped(count: number): string {
  const digits = String(count);
  return digits.length < 4 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
