import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';

/** A place where a formula stands. `start` and `stop` are UTF-16 offsets of the whole text, half-open. */
export interface StoredHit {
  readonly text: number;
  readonly formula: string;
  readonly theme: string;
  readonly clause: number;
  readonly start: number;
  readonly stop: number;
  readonly variant: string;
  /** JSON. */
  readonly slots: string;
  /** JSON. */
  readonly members: string;
}

/** Rows are sent as JSON, which D1 takes up to 2 MB; clauses and quotes make that unpredictable, so half of it. */
const BATCH_CHARACTERS = 500_000;

/** Texts whose hits were made from another lexicon or engine, or never. */
export async function listTextsWithoutHits(db: D1Database, stamp: string): Promise<ReadonlySet<number>> {
  const { results } = await db
    .prepare(
      `SELECT text.id FROM text LEFT JOIN formula_text ON formula_text.text = text.id
       WHERE text.current = 1 AND (formula_text.stamp IS NULL OR formula_text.stamp <> ?1)`,
    )
    .bind(`${stamp}`)
    .all<{ id: number }>();
  return new Set(results.map(({ id }) => id));
}

/** Replaces all hits of one text, in one transaction. */
export async function saveFormulaHits(
  db: D1Database,
  text: number,
  hits: readonly Omit<StoredHit, 'text'>[],
  stamp: string,
): Promise<void> {
  await db.batch([
    db.prepare('DELETE FROM formula_hit WHERE text = ?1').bind(text),
    db
      .prepare(
        `INSERT INTO formula_hit (text, formula, theme, clause, start, stop, variant, slots, members)
         SELECT ?1, value ->> 'formula', value ->> 'theme', value ->> 'clause', value ->> 'start', value ->> 'stop',
                value ->> 'variant', value ->> 'slots', value ->> 'members' FROM json_each(?2)`,
      )
      .bind(text, JSON.stringify(hits)),
    db
      .prepare(
        'INSERT INTO formula_text (text, stamp) VALUES (?1, ?2) ON CONFLICT (text) DO UPDATE SET stamp = ?2',
      )
      .bind(text, stamp),
  ]);
}

/** Every hit in one text, in text order. */
export async function readHitsOfText(db: D1Database, text: number): Promise<readonly StoredHit[]> {
  const { results } = await db
    .prepare('SELECT * FROM formula_hit WHERE text = ?1 ORDER BY start, formula')
    .bind(text)
    .all<StoredHit>();
  return results;
}

/** Shared wording as it is kept; `record` is JSON. */
export interface StoredWording {
  readonly id: string;
  readonly words: number;
  readonly rarity: number;
  readonly band: string;
  readonly partners: readonly string[];
  /** True where it stands in invented texts. */
  readonly specimen: boolean;
  /** True where it is no phrase. */
  readonly fragment: boolean;
  readonly record: string;
  /** sha256 of the record. */
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
          `INSERT INTO shared_wording (lang, id, words, rarity, band, partners, specimen, fragment, record, digest)
           SELECT ?1, value ->> 'id', value ->> 'words', value ->> 'rarity', value ->> 'band', value -> 'partners',
                  value ->> 'specimen', value ->> 'fragment', value ->> 'record', value ->> 'digest' FROM json_each(?2) WHERE true
           ON CONFLICT (lang, id) DO UPDATE SET words = excluded.words, rarity = excluded.rarity,
             band = excluded.band, partners = excluded.partners, specimen = excluded.specimen,
             fragment = excluded.fragment, record = excluded.record, digest = excluded.digest`,
        )
        .bind(lang, part),
    );
  for (const statement of statements) await statement.run();
  return changed.length + gone.length;
}

export interface SharedWordingFilter {
  readonly lang: string;
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

/** Shared wording of the chosen partners: partners × words × rarity, the greatest first. `record` is JSON. */
export async function listSharedWording(
  db: D1Database,
  filter: SharedWordingFilter,
): Promise<{ readonly total: number; readonly records: readonly string[] }> {
  const partners = filter.partners ? JSON.stringify(filter.partners) : null;
  const chosen = `WITH chosen AS (
      SELECT record, words, rarity, id,
        (SELECT count(*) FROM json_each(partners)
         WHERE ?1 IS NULL OR value IN (SELECT value FROM json_each(?1))) AS n
      FROM shared_wording WHERE lang = ?2 AND words >= ?3 AND (?5 IS NULL OR band = ?5) AND specimen = (?6 = 'invented')
        AND (?7 = 0 OR fragment = 0)
    )`;
  const values = [
    partners,
    filter.lang,
    filter.minWords,
    filter.minPartners,
    filter.band ?? null,
    filter.world,
    filter.phrases ? 1 : 0,
  ];
  const [count, rows] = await db.batch<Record<string, unknown>>([
    db.prepare(`${chosen} SELECT count(*) AS total FROM chosen WHERE n >= ?4`).bind(...values),
    db
      .prepare(
        `${chosen} SELECT record FROM chosen WHERE n >= ?4
         ORDER BY n DESC, n * words * rarity DESC, id LIMIT ?8 OFFSET ?9`,
      )
      .bind(...values, filter.limit, filter.offset),
  ]);
  return {
    total: Number((count?.results[0] as { total: number } | undefined)?.total ?? 0),
    records: (rows?.results ?? []).map((row) => String(row.record)),
  };
}

/** One answer over many texts; `record` is JSON. */
export interface DerivedRecord {
  readonly id: string;
  readonly record: string;
}

/** What a record was made from: two records with one stamp are the same, and the second is not written. */
export interface StampedRecord extends DerivedRecord {
  readonly stamp: string;
}

/** The stamps of all records of a kind and language, by id. */
export async function listDerivedStamps(
  db: D1Database,
  kind: string,
  lang: string,
): Promise<ReadonlyMap<string, string>> {
  const { results } = await db
    .prepare('SELECT id, stamp FROM derived WHERE kind = ?1 AND lang = ?2')
    .bind(kind, lang)
    .all<{ id: string; stamp: string }>();
  return new Map(results.map(({ id, stamp }) => [id, stamp]));
}

/** Languages of the records of a kind. */
export async function listDerivedLanguages(db: D1Database, kind: string): Promise<readonly string[]> {
  const { results } = await db
    .prepare('SELECT DISTINCT lang FROM derived WHERE kind = ?1 ORDER BY lang')
    .bind(kind)
    .all<{ lang: string }>();
  return results.map(({ lang }) => lang);
}

/**
 * Leaves exactly these records of a kind and language, and those whose id is to be kept as it is. Rows whose stamp is
 * stored already are not written. Returns how many rows were written or deleted.
 */
export async function saveDerived(
  db: D1Database,
  kind: string,
  lang: string,
  records: readonly StampedRecord[],
  kept: ReadonlySet<string> = new Set(),
): Promise<number> {
  const before = await listDerivedStamps(db, kind, lang);
  const changed = records.filter(({ id, stamp }) => before.get(id) !== stamp);
  const ids = new Set([...kept, ...records.map(({ id }) => id)]);
  const gone = [...before.keys()].filter((id) => !ids.has(id));
  for (const part of inBatches(changed))
    await db
      .prepare(
        `INSERT INTO derived (kind, lang, id, stamp, record)
         SELECT ?1, ?2, value ->> 'id', value ->> 'stamp', value ->> 'record' FROM json_each(?3) WHERE true
         ON CONFLICT (kind, lang, id) DO UPDATE SET stamp = excluded.stamp, record = excluded.record`,
      )
      .bind(kind, lang, part)
      .run();
  if (gone.length > 0)
    await db
      .prepare(
        'DELETE FROM derived WHERE kind = ?1 AND lang = ?2 AND id IN (SELECT value FROM json_each(?3))',
      )
      .bind(kind, lang, JSON.stringify(gone))
      .run();
  return changed.length + gone.length;
}

/** One derived record, as JSON, or null. */
export async function readDerived(
  db: D1Database,
  kind: string,
  lang: string,
  id: string,
): Promise<string | null> {
  const row = await db
    .prepare('SELECT record FROM derived WHERE kind = ?1 AND lang = ?2 AND id = ?3')
    .bind(kind, lang, id)
    .first<{ record: string }>();
  return row?.record ?? null;
}

/** Records of a kind and language that have one of these ids. */
export async function listDerivedOf(
  db: D1Database,
  kind: string,
  lang: string,
  ids: readonly string[],
): Promise<readonly DerivedRecord[]> {
  const { results } = await db
    .prepare(
      'SELECT id, record FROM derived WHERE kind = ?1 AND lang = ?2 AND id IN (SELECT value FROM json_each(?3))',
    )
    .bind(kind, lang, JSON.stringify(ids))
    .all<DerivedRecord>();
  return results;
}

/** All records of a kind and language, by id. */
export async function listDerived(
  db: D1Database,
  kind: string,
  lang: string,
): Promise<readonly DerivedRecord[]> {
  const { results } = await db
    .prepare('SELECT id, record FROM derived WHERE kind = ?1 AND lang = ?2 ORDER BY id')
    .bind(kind, lang)
    .all<DerivedRecord>();
  return results;
}

/** Makes a change of derived data visible: its revision is part of every ETag. */
export async function touchCollection(db: D1Database, now: string): Promise<void> {
  await db
    .prepare('UPDATE collection SET revision = revision + 1, loaded = ?1 WHERE only = 1')
    .bind(now)
    .run();
}

/** Lists as JSON arrays, each short enough for one parameter. A single longer value stands alone. */
function inBatches(values: readonly unknown[]): readonly string[] {
  const batches: string[] = [];
  let batch: string[] = [];
  let size = 0;
  for (const value of values) {
    const json = JSON.stringify(value);
    if (batch.length > 0 && size + json.length > BATCH_CHARACTERS) {
      batches.push(`[${batch.join(',')}]`);
      batch = [];
      size = 0;
    }
    batch.push(json);
    size += json.length + 1;
  }
  if (batch.length > 0) batches.push(`[${batch.join(',')}]`);
  return batches;
}
