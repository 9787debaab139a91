import { comparePrepared } from '../comparison/index.ts';
import type { DatedStoredText, DerivedRecord } from '../store/index.ts';
import { preparedOf } from './derive-prepared.ts';

/** The change from a statement to the next of its series, short enough for an entry of a feed. */
interface StatementChange {
  readonly statement: string;
  readonly previous: string;
  readonly sentence: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly overlap: { readonly a_in_b: number; readonly b_in_a: number; readonly jaccard: number };
}

/** Each text compared with the one before it in its series and partner. The oldest of each has no record. */
export function changesOf(texts: readonly DatedStoredText[]): readonly DerivedRecord[] {
  const before = new Map<string, DatedStoredText>();
  const records: DerivedRecord[] = [];
  for (const text of texts) {
    const previous = before.get(text.partner);
    before.set(text.partner, text);
    if (!previous) continue;
    const { summary } = comparePrepared(preparedOf(previous), preparedOf(text), {
      lang: text.lang,
      mode: 'series',
    });
    const change: StatementChange = {
      statement: text.statement,
      previous: previous.statement,
      sentence: summary.sentence,
      rows: { ...summary.rows },
      overlap: summary.overlap,
    };
    records.push({ id: text.statement, record: JSON.stringify(change) });
  }
  return records;
}
