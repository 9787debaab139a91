import { comparePrepared, type PreparedText, prepareText } from '../../comparison/index.ts';
import { type Cell, field, type Table } from './table.ts';
import { type ExportText, textKey } from './tables.ts';

/** Every pair of preferred texts of one language, earlier text first. */
export function pairsTable(
  texts: readonly ExportText[],
  onProgress: (done: number, all: number) => void = () => undefined,
): Table {
  const preferred = texts
    .filter((each) => each.preferred)
    .map((each) => ({ each, prepared: prepareText(each.text, { lang: each.version.lang }) }));
  const pairs = preferred.flatMap((a, index) =>
    preferred
      .slice(index + 1)
      .flatMap((b) => (a.each.version.lang === b.each.version.lang ? [{ a, b }] : [])),
  );
  return {
    name: 'pairs',
    title: 'Comparisons of every two texts of one language, in numbers',
    primaryKey: ['a', 'b'],
    foreignKeys: [
      { fields: ['a'], resource: 'texts', of: ['text'] },
      { fields: ['b'], resource: 'texts', of: ['text'] },
    ],
    fields: [
      field('a', 'string', 'key of the earlier text'),
      field('b', 'string', 'key of the later text'),
      field('lang', 'string', 'language code'),
      field('mode', 'string', 'series (there is a before and an after) or cross (two partners)'),
      field('rows_same', 'integer', 'rows with equal wording'),
      field('rows_reworded', 'integer', 'rows that say the same point in other words'),
      field('rows_only_a', 'integer', 'rows of A alone'),
      field('rows_only_b', 'integer', 'rows of B alone'),
      field('rows_moved', 'integer', 'rows that stand in another place'),
      field('words_same', 'integer', 'words in common'),
      field('words_only_a', 'integer', 'words of A alone'),
      field('words_only_b', 'integer', 'words of B alone'),
      field('a_in_b', 'number', 'share of A that stands in B, 0 to 1'),
      field('b_in_a', 'number', 'share of B that stands in A, 0 to 1'),
      field('jaccard', 'number', 'symmetric overlap, 0 to 1'),
    ],
    rows: pairs.map(({ a, b }, index) => {
      onProgress(index + 1, pairs.length);
      return pairRow(a, b);
    }),
  };
}

interface PreparedExport {
  readonly each: ExportText;
  readonly prepared: PreparedText;
}

function pairRow(a: PreparedExport, b: PreparedExport): Cell[] {
  const mode = a.each.record.series === b.each.record.series ? 'series' : 'cross';
  const { summary } = comparePrepared(a.prepared, b.prepared, { mode });
  const share = (value: number) => Math.round(value * 1e4) / 1e4;
  return [
    textKey(a.each),
    textKey(b.each),
    a.each.version.lang,
    mode,
    summary.rows.same,
    summary.rows.reworded,
    summary.rows.only_a,
    summary.rows.only_b,
    summary.rows.moved,
    summary.words.same,
    summary.words.only_a,
    summary.words.only_b,
    share(summary.overlap.a_in_b),
    share(summary.overlap.b_in_a),
    share(summary.overlap.jaccard),
  ];
}
