import type { D1Database } from '@cloudflare/workers-types';
import { type CountedText, listCountedTexts, listDerived, type StoredCollection } from '../../store/index.ts';
import { found, type Result, refused } from '../refusal.ts';
import { refusalOfSeries } from './statements.ts';
import { worldOf } from './world.ts';

/** How much of each text stands word for word in each other: word counts, so that every share can be made of them. */
export interface OverlapMatrix {
  readonly lang: string;
  /** Rows and columns, oldest first. */
  readonly texts: readonly CountedText[];
  /** `covered[row][column]`: words of the row that stand in the column. */
  readonly covered: readonly (readonly number[])[];
  readonly partners: readonly PartnerOverlap[];
}

/** All texts of one partner against all texts of another. */
interface PartnerOverlap {
  readonly a: string;
  readonly b: string;
  readonly a_words: number;
  readonly b_words: number;
  /** Words of A that stand in any text of B, and the other way round. */
  readonly a_covered: number;
  readonly b_covered: number;
}

interface StoredOverlap {
  readonly words: number;
  readonly texts: Readonly<Record<string, number>>;
  readonly partners: Readonly<Record<string, number>>;
}

/** The pairwise overlap of all texts in a language, or of those of some series. */
export async function readMatrix(
  db: D1Database,
  collection: StoredCollection | null,
  query: { readonly lang: string; readonly series?: readonly string[] | undefined },
): Promise<Result<OverlapMatrix>> {
  const wrongSeries = refusalOfSeries(collection, query.series);
  if (wrongSeries) return refused(wrongSeries);
  const [all, records] = await Promise.all([
    listCountedTexts(db, query.lang, await worldOf(db, collection, query)),
    listDerived(db, 'overlap', query.lang),
  ]);
  const overlapOf = new Map(records.map(({ id, record }) => [id, JSON.parse(record) as StoredOverlap]));
  const texts = all.filter(
    ({ series, statement }) => overlapOf.has(statement) && (query.series?.includes(series) ?? true),
  );
  return found({
    lang: query.lang,
    texts,
    covered: texts.map((row) =>
      texts.map((column) =>
        row === column ? row.words : (overlapOf.get(row.statement)?.texts[column.statement] ?? 0),
      ),
    ),
    partners: partnerOverlaps(texts, overlapOf),
  });
}

function partnerOverlaps(
  texts: readonly CountedText[],
  overlapOf: ReadonlyMap<string, StoredOverlap>,
): readonly PartnerOverlap[] {
  const byPartner = [...Map.groupBy(texts, ({ partner }) => partner)].sort(([a], [b]) => (a < b ? -1 : 1));
  const wordsOf = (own: readonly CountedText[]) => own.reduce((sum, { words }) => sum + words, 0);
  const coveredBy = (own: readonly CountedText[], partner: string) =>
    own.reduce((sum, { statement }) => sum + (overlapOf.get(statement)?.partners[partner] ?? 0), 0);
  return byPartner.flatMap(([a, textsOfA], index) =>
    byPartner.slice(index + 1).map(([b, textsOfB]) => ({
      a,
      b,
      a_words: wordsOf(textsOfA),
      b_words: wordsOf(textsOfB),
      a_covered: coveredBy(textsOfA, b),
      b_covered: coveredBy(textsOfB, a),
    })),
  );
}

/** A share with four digits. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
