import type { D1Database } from '@cloudflare/workers-types';

/** Words of the collection that begin as the given ones do and are about as long, the most frequent first. */
export async function listSimilarWords(db: D1Database, word: string): Promise<readonly string[]> {
  const { results } = await db
    .prepare(
      `SELECT term FROM clause_word WHERE col = 'folded' AND term >= ?1 AND term < ?2
       AND length(term) BETWEEN ?3 AND ?4 ORDER BY cnt DESC LIMIT 200`,
    )
    .bind(word.slice(0, 2), `${word.slice(0, 2)}\uffff`, word.length - 2, word.length + 2)
    .all<{ term: string }>();
  return results.map(({ term }) => term);
}

/** Words of the texts that may be another spelling of the given one: those that begin with its first letter or a marked one. */
export async function listWordsLike(db: D1Database, word: string): Promise<readonly string[]> {
  const first = (word.normalize('NFD')[0] ?? '').toLowerCase();
  const { results } = await db
    .prepare(
      `SELECT term FROM clause_word WHERE col = 'folded' AND (term >= ?1 AND term < ?2 OR term >= ?3 AND term < ?4)
       AND length(term) BETWEEN ?5 AND ?6`,
    )
    .bind(first, `${first}\uffff`, '\u00c0', '\u0250', word.length - 3, word.length + 3)
    .all<{ term: string }>();
  return results.map(({ term }) => term);
}

/** Those of the given words that the texts hold. */
export async function listKnownWords(db: D1Database, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const { results } = await db
    .prepare(
      `SELECT value AS term FROM json_each(?1) AS asked
       WHERE EXISTS (SELECT 1 FROM clause_word WHERE col = 'folded' AND term = asked.value)`,
    )
    .bind(JSON.stringify([...new Set(words)]))
    .all<{ term: string }>();
  return results.map(({ term }) => term);
}

/** Words with a hyphen that some text prints, by the same word without. */
export async function listCompounds(
  db: D1Database,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { results } = await db
    .prepare(
      'SELECT joined, word FROM compound WHERE joined IN (SELECT value FROM json_each(?1)) ORDER BY word',
    )
    .bind(JSON.stringify(words))
    .all<{ joined: string; word: string }>();
  return new Map(
    [...Map.groupBy(results, ({ joined }) => joined)].map(([joined, list]) => [
      joined,
      list.map(({ word }) => word),
    ]),
  );
}

/** At most so many words are looked through. */
const MOST_COMPOUNDS = 500;

/** Words with a hyphen that some text prints, and the same without, where that begins with one of the given letters. */
export async function listCompoundsLike(
  db: D1Database,
  beginnings: readonly string[],
): Promise<readonly { readonly joined: string; readonly word: string }[]> {
  if (beginnings.length === 0) return [];
  const { results } = await db
    .prepare(
      `SELECT DISTINCT joined, word FROM json_each(?1) AS asked
       CROSS JOIN compound ON joined >= asked.value AND joined < asked.value || ?2 ORDER BY joined, word LIMIT ?3`,
    )
    .bind(JSON.stringify([...new Set(beginnings)]), '\uffff', MOST_COMPOUNDS)
    .all<{ joined: string; word: string }>();
  return results;
}
