import { comparePrepared, preparedOf } from '../../comparison/index.ts';
import type { DatedStoredText } from '../../store/index.ts';
import type { RecordToMake } from './each.ts';

/** The change from a statement to the next of its series, short enough for an entry of a feed. */
interface StatementChange {
  readonly statement: string;
  readonly previous: string;
  readonly sentence: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly overlap: { readonly a_in_b: number; readonly b_in_a: number; readonly jaccard: number };
}

/**
 * Each text compared with the one before it in its series and partner. The oldest of each has no record, and what is
 * assigned to no partner has none before it.
 */
export function changesOf(
  texts: readonly DatedStoredText[],
  isPartner: (series: string) => boolean,
): readonly RecordToMake[] {
  const before = new Map<string, DatedStoredText>();
  const records: RecordToMake[] = [];
  for (const text of texts) {
    if (!isPartner(text.series)) continue;
    const previous = before.get(text.partner);
    before.set(text.partner, text);
    if (!previous) continue;
    records.push({
      id: text.statement,
      from: [text.lang, previous.statement, previous.sha256, text.sha256],
      make: () => JSON.stringify(changeOf(previous, text)),
    });
  }
  return records;
}

function changeOf(previous: DatedStoredText, text: DatedStoredText): StatementChange {
  const { summary } = comparePrepared(preparedOf(previous), preparedOf(text), {
    lang: text.lang,
    mode: 'series',
  });
  return {
    statement: text.statement,
    previous: previous.statement,
    sentence: summary.sentence,
    rows: { ...summary.rows },
    overlap: summary.overlap,
  };
}
