/** Alignments by hand of the collection itself, as gold for the pairs whose texts are at hand. */
import { join } from 'node:path';
import { alignUnits } from '../../src/comparison/index.ts';
import { readCollectionFolder } from '../../src/ingest/corpus/collection.ts';
import { readReviews } from '../../src/ingest/corpus/reviews.ts';
import { textsByFingerprint } from '../../src/ingest/review/texts-at-hand.ts';
import type { ReviewRecord } from '../../src/statement/index.ts';
import type { Pair } from './baselines.ts';
import { countPairs, f1, pairsOf } from './score.ts';
import type { Table } from './table.ts';

const FOLDER = join(import.meta.dirname, '../../statements');

/** One row a pair; undefined where nobody aligned a pair whose texts are here. */
export async function measureReviewed(): Promise<Table | undefined> {
  const { reviews } = await readReviews(FOLDER);
  const { statements } = await readCollectionFolder(FOLDER);
  const texts = await textsByFingerprint(FOLDER, statements, reviews);
  const rows = reviews.flatMap(({ current, record }) => {
    const [a, b] = [texts.get(record.a.sha256), texts.get(record.b.sha256)];
    if (!current || a === undefined || b === undefined) return [];
    const unitsA = spansOf(record, 'a').map(([from, to]) => a.slice(from, to));
    const unitsB = spansOf(record, 'b').map(([from, to]) => b.slice(from, to));
    const said = pairsOf(alignUnits(unitsA, unitsB, { lang: record.lang }));
    const links = linksOf(record).map(([i, j]) => [i, j, 'same'] as const);
    const count = countPairs(said, { links });
    return [
      [
        `${record.a.id} / ${record.b.id} (${record.lang})`,
        record.by,
        String(links.length),
        f1(count).toFixed(3),
      ],
    ];
  });
  return rows.length === 0
    ? undefined
    : {
        title: 'Alignments by hand of this collection',
        columns: ['pair', 'by', 'links', 'F1 of the engine'],
        rows,
      };
}

function spansOf(record: ReviewRecord, side: 'a' | 'b'): readonly (readonly [number, number])[] {
  return record.rows.flatMap((row) => row[side]).sort(([x], [y]) => x - y);
}

function linksOf(record: ReviewRecord): readonly Pair[] {
  const at = (side: 'a' | 'b') => new Map(spansOf(record, side).map(([from], place) => [from, place]));
  const [inA, inB] = [at('a'), at('b')];
  return record.rows.flatMap(({ a, b }) =>
    a.flatMap(([i]) => b.map(([j]): Pair => [inA.get(i) ?? -1, inB.get(j) ?? -1])),
  );
}
