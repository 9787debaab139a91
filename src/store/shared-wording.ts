import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { inBatches } from './batches.ts';
import { type PackedWording, unpackWording } from './packed-wording.ts';
import { sharedWordingShape } from './shapes.ts';
import { storedJson } from './stored-json.ts';

/** Shared wording as it is kept; `record` is what `packWording` gives. */
export interface StoredWording {
  readonly id: string;
  readonly words: number;
  readonly rarity: number;
  readonly band: string;
  readonly partners: readonly string[];
  /** True where it stands in invented texts. */
  readonly specimen: boolean;
  /** Shared by official texts, or by all with unofficial translations among them. */
  readonly authority: 'official' | 'all';
  /** True where it is no phrase. */
  readonly fragment: boolean;
  readonly record: string;
  /** The first characters of the sha256 of the record. */
  readonly digest: string;
}

/** Replaces the shared wording of one language; only rows that changed are written. Returns how many were. */
export async function saveSharedWording(
  db: D1Database,
  lang: string,
  wordings: readonly StoredWording[],
): Promise<number> {
  const known = await db
    .prepare('SELECT id, digest FROM shared_wording WHERE lang = ?1')
    .bind(lang)
    .all<{ id: string; digest: string }>();
  const before = new Map(known.results.map(({ id, digest }) => [id, digest]));
  const changed = wordings.filter(({ id, digest }) => before.get(id) !== digest);
  const ids = new Set(wordings.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !ids.has(id));
  const statements: D1PreparedStatement[] = [];
  if (gone.length > 0)
    statements.push(
      db
        .prepare('DELETE FROM shared_wording WHERE lang = ?1 AND id IN (SELECT value FROM json_each(?2))')
        .bind(lang, JSON.stringify(gone)),
    );
  for (const part of inBatches(changed))
    statements.push(
      db
        .prepare(
          `INSERT INTO shared_wording (lang, id, words, rarity, band, partners, specimen, authority, fragment, record, digest)
           SELECT ?1, value ->> 'id', value ->> 'words', value ->> 'rarity', value ->> 'band', value -> 'partners',
                  value ->> 'specimen', value ->> 'authority', value ->> 'fragment', value ->> 'record', value ->> 'digest' FROM json_each(?2) WHERE true
           ON CONFLICT (lang, id) DO UPDATE SET words = excluded.words, rarity = excluded.rarity,
             band = excluded.band, partners = excluded.partners, specimen = excluded.specimen,
             authority = excluded.authority, fragment = excluded.fragment, record = excluded.record, digest = excluded.digest`,
        )
        .bind(lang, part),
    );
  for (const statement of statements) await statement.run();
  return changed.length + gone.length;
}

/** SQL: the query fails where it is no list, because wording that is passed over in silence would not be counted. */
const LIST_OF_PARTNERS = "CASE json_type(partners) WHEN 'array' THEN partners ELSE json('damaged') END";

export interface SharedWordingFilter {
  readonly lang: string;
  /** Wording that official texts share, or all texts with unofficial translations among them. */
  readonly authority: 'official' | 'all';
  /** Only places in texts of these statements count; without it, all. */
  readonly statements?: readonly string[];
  /** Only places with these partners count; without it, all. */
  readonly partners?: readonly string[];
  readonly minPartners: number;
  readonly minWords: number;
  readonly band?: string;
  readonly world: 'real' | 'invented';
  /** Leaves out what is no phrase. */
  readonly phrases: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** Shared wording of the chosen partners, most partners first, then by words × rarity; names last. */
export async function listSharedWording<T>(
  db: D1Database,
  filter: SharedWordingFilter,
): Promise<{ readonly total: number; readonly wordings: readonly T[] }> {
  const partners = filter.partners ? JSON.stringify(filter.partners) : null;
  const chosen = `WITH chosen AS (
      SELECT record, words, rarity, band, id, CASE WHEN ?8 IS NULL
        THEN (SELECT count(*) FROM json_each(${LIST_OF_PARTNERS})
          WHERE ?1 IS NULL OR value IN (SELECT value FROM json_each(?1)))
        ELSE (SELECT count(DISTINCT named.value ->> 1) FROM json_each(record, '$.in') AS named
          WHERE named.value ->> 0 IN (SELECT value FROM json_each(?8))) END AS n
      FROM shared_wording WHERE lang = ?2 AND words >= ?3 AND (?5 IS NULL OR band = ?5) AND specimen = (?6 = 'invented')
        AND (?7 = 0 OR fragment = 0) AND authority = ?9
    )`;
  const values = [
    partners,
    filter.lang,
    filter.minWords,
    filter.minPartners,
    filter.band ?? null,
    filter.world,
    filter.phrases ? 1 : 0,
    filter.statements ? JSON.stringify(filter.statements) : null,
    filter.authority,
  ];
  const [count, rows] = await db.batch<Record<string, unknown>>([
    db.prepare(`${chosen} SELECT count(*) AS total FROM chosen WHERE n >= ?4`).bind(...values),
    db
      .prepare(
        `${chosen} SELECT id, record FROM chosen WHERE n >= ?4
         ORDER BY band = 'names', n DESC, n * words * rarity DESC, id LIMIT ?10 OFFSET ?11`,
      )
      .bind(...values, filter.limit, filter.offset),
  ]);
  return {
    total: Number((count?.results[0] as { total: number } | undefined)?.total ?? 0),
    wordings: ((rows?.results ?? []) as unknown as WordingRow[]).map(readBack<T>),
  };
}

/**
 * Wording that official texts share and that stands in one statement: partners × words × rarity, the greatest first, with
 * all its places. Ids hold no quotation mark, so one cannot be found inside another.
 */
export async function listSharedWordingOf<T>(
  db: D1Database,
  query: {
    readonly lang: string;
    readonly statement: string;
    readonly minWords: number;
    readonly limit: number;
  },
): Promise<readonly T[]> {
  const { results } = await db
    .prepare(
      `SELECT id, record FROM shared_wording
       WHERE lang = ?1 AND words >= ?3 AND authority = 'official' AND instr(record, '["' || ?2 || '","') > 0
       ORDER BY json_array_length(partners) * words * rarity DESC, id LIMIT ?4`,
    )
    .bind(query.lang, query.statement, query.minWords, query.limit)
    .all<WordingRow>();
  return results.map(readBack<T>);
}

interface WordingRow {
  readonly id: string;
  readonly record: string;
}

function readBack<T>(row: WordingRow): T {
  const packed = storedJson<PackedWording>(
    row.record,
    sharedWordingShape,
    `the shared wording ${row.id}`,
    row,
  );
  return unpackWording(packed) as T;
}
