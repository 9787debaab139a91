import type { D1Database } from '@cloudflare/workers-types';

/**
 * Shared wording that stands in one statement: partners × words × rarity, the greatest first. Records are JSON of
 * shared wording with all its places. Ids hold no quotation mark, so one cannot be found inside another.
 */
export async function listSharedWordingOf(
  db: D1Database,
  query: {
    readonly lang: string;
    readonly statement: string;
    readonly minWords: number;
    readonly limit: number;
  },
): Promise<readonly string[]> {
  const { results } = await db
    .prepare(
      `SELECT record FROM shared_wording
       WHERE lang = ?1 AND words >= ?3 AND instr(record, '"text":"' || ?2 || '"') > 0
       ORDER BY json_array_length(partners) * words * rarity DESC, id LIMIT ?4`,
    )
    .bind(query.lang, query.statement, query.minWords, query.limit)
    .all<{ record: string }>();
  return results.map(({ record }) => record);
}
