import type { D1Database } from '@cloudflare/workers-types';

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
