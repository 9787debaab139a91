import type { D1Database } from '@cloudflare/workers-types';
import { listStatements, type StoredCollection, type StoredStatement } from '../../store/index.ts';
import { partnerName } from '../partner-names.ts';
import { found, notOneOf, type Result, refused } from '../refusal.ts';
import { partnerFilter } from '../unassigned.ts';

/** A partner with every statement that is known of it. */
export interface Partner {
  /** Its series, or `series/partner` where one series holds several partners. */
  readonly key: string;
  readonly series: string;
  readonly name: string;
  /** Oldest first, with or without a text. */
  readonly statements: readonly StoredStatement[];
  readonly specimen: boolean;
}

/** Whom a statement was made with, as the store counts partners. */
function partnerKeyOf({ series, partner }: StoredStatement['record']): string {
  return partner === undefined ? series : `${series}/${partner}`;
}

/** Every partner of whom a statement is known, in the order of the collection's series. */
export async function readPartners(
  db: D1Database,
  collection: StoredCollection | null,
): Promise<readonly Partner[]> {
  const { statements } = await listStatements(db);
  const order = new Map((collection?.record.series ?? []).map(({ id }, index) => [id, index]));
  const isPartner = partnerFilter(collection);
  const place = (series: string) => order.get(series) ?? order.size;
  return [...Map.groupBy(statements.toReversed(), ({ record }) => partnerKeyOf(record))]
    .filter(([key]) => isPartner(key))
    .map(([key, own]) => ({
      key,
      series: own[0]?.record.series ?? key,
      name: partnerName(key, collection),
      statements: own,
      specimen: own[0]?.record.specimen === true,
    }))
    .sort((x, y) => place(x.series) - place(y.series) || (x.name < y.name ? -1 : 1));
}

/** One partner by its key, with all of them. */
export async function findPartner(
  db: D1Database,
  collection: StoredCollection | null,
  key: string,
): Promise<Result<{ readonly partner: Partner; readonly all: readonly Partner[] }>> {
  const all = await readPartners(db, collection);
  const partner = all.find((one) => one.key === key);
  if (partner) return found({ partner, all });
  const ofSeries = all.filter(({ series }) => series === key).map((one) => one.key);
  return refused(
    notOneOf(
      'unknown-partner',
      'series',
      key,
      ofSeries.length > 0 ? ofSeries : all.map((one) => one.key),
      ofSeries.length > 0
        ? 'This series holds several partners; name one of them.'
        : 'No statement with this partner is known.',
    ),
  );
}
