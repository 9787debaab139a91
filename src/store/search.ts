import type { D1Database } from '@cloudflare/workers-types';
import type { Authority } from '../statement/index.ts';
import { PARTNER_KEY } from './read.ts';
import { conditionsOf, type StatementFilter } from './statement-filter.ts';

/** A text that is searched: the facts that counts are broken down by. */
export interface SearchedText {
  readonly text: number;
  readonly statement: string;
  readonly series: string;
  /** Key of the partner, as in `PARTNER_KEY`. */
  readonly partner: string;
  readonly level: string;
  readonly adopted: string;
  readonly lang: string;
  readonly authority: Authority;
  readonly words: number;
  readonly sha256: string;
}

/** A clause in which something was found. `marked` is its words with every hit between two control characters. */
export interface FoundClause {
  readonly text: number;
  readonly clause: number;
  readonly marked: string;
}

/** How often something stands in one text. */
export interface FoundCount {
  readonly text: number;
  readonly clauses: number;
  readonly hits: number;
}

/**
 * What stands in clauses with a formula of a theme and in their points ("agreed to: (a) …"); a clause with formulas of two
 * themes counts for both.
 */
export interface FoundTheme {
  readonly theme: string;
  readonly hits: number;
  readonly textsWith: number;
  /** Texts that were searched and hold a formula of the theme at all, and their words. */
  readonly texts: number;
  readonly words: number;
}

/** Stand around each hit in `FoundClause.marked`; no normalised text holds them. */
export const HIT_START = '\u0001';
export const HIT_END = '\u0002';

/** The preferred current text of every statement and language that a search looks through, the oldest first. */
export async function listSearchedTexts(
  db: D1Database,
  filter: StatementFilter,
  world?: 'real' | 'invented',
): Promise<readonly SearchedText[]> {
  const { where, values, bind } = statementsLeft(filter, world);
  where.push('text.current = 1', 'text.preferred = 1');
  if (filter.lang) where.push(`text.lang = ${bind(filter.lang)}`);
  const { results } = await db
    .prepare(
      `SELECT text.id AS text, statement, series, ${PARTNER_KEY} AS partner, level, adopted, lang, authority, words, sha256
       FROM text JOIN statement ON statement.id = text.statement
       WHERE ${where.join(' AND ')} ORDER BY adopted, statement, lang`,
    )
    .bind(...values)
    .all<SearchedText>();
  return results;
}

/** How many adopted statements the filters leave that have no current text in one of the languages. */
export async function countStatementsWithoutText(
  db: D1Database,
  filter: StatementFilter,
  world: 'real' | 'invented',
  languages: readonly string[],
): Promise<number> {
  const { where, values, bind } = statementsLeft(filter, world);
  where.push(
    `kind = 'statement'`,
    `NOT EXISTS (SELECT 1 FROM text WHERE text.statement = statement.id AND current = 1 AND preferred = 1
       AND lang IN (SELECT value FROM json_each(${bind(JSON.stringify(languages))})))`,
  );
  const row = await db
    .prepare(`SELECT count(*) AS statements FROM statement WHERE ${where.join(' AND ')}`)
    .bind(...values)
    .first<{ statements: number }>();
  return row?.statements ?? 0;
}

function statementsLeft(filter: StatementFilter, world?: 'real' | 'invented') {
  const conditions = conditionsOf(filter);
  if (world) conditions.where.push(`specimen = ${world === 'invented' ? 1 : 0}`);
  return conditions;
}

export interface SearchAnswer {
  readonly counts: readonly FoundCount[];
  /** At most as many clauses as were asked for, oldest statement first. */
  readonly clauses: readonly FoundClause[];
  /** Themes that a searched text holds a formula of, in alphabetical order. */
  readonly themes: readonly FoundTheme[];
}

/**
 * Counts hits in the given texts and gives the first clauses with a hit. `expression` is in the syntax of FTS5, made by
 * the caller and never a reader's own words; the counts are exact however many clauses are given.
 */
export async function searchClauses(
  db: D1Database,
  question: {
    readonly expression: string;
    readonly column: 'folded' | 'stems';
    readonly texts: readonly number[];
    readonly limit: number;
    /** Only hits in clauses with a formula of this theme, and in their points, count. */
    readonly theme?: string | undefined;
  },
): Promise<SearchAnswer> {
  const column = question.column === 'folded' ? 0 : 1;
  // One statement, because marking the hits is most of the work: a frequent word stands in most clauses of a store.
  const { results } = await db
    .prepare(
      `WITH asked AS MATERIALIZED (SELECT value AS id, key AS place FROM json_each(?2)),
       found AS MATERIALIZED (
         SELECT text, clause, ${question.column} AS plain, highlight(clause_search, ${column}, char(1), char(2)) AS marked
         FROM clause_search WHERE clause_search MATCH ?1 AND (?3 = '' OR EXISTS (
           SELECT 1 FROM formula_hit WHERE formula_hit.text = clause_search.text AND theme = ?3
           AND formula_hit.clause IN (clause_search.clause, (SELECT head FROM clause_head
             WHERE clause_head.text = clause_search.text AND clause_head.clause = clause_search.clause))))
       ), hit AS MATERIALIZED (
         SELECT found.text, found.clause, marked, (length(marked) - length(plain)) / 2 AS hits, place
         FROM found JOIN asked ON asked.id = found.text
       ), held AS MATERIALIZED (
         SELECT formula_hit.text, clause, theme FROM formula_hit JOIN asked ON asked.id = formula_hit.text
         UNION SELECT clause_head.text, clause_head.clause, theme FROM clause_head
         JOIN asked ON asked.id = clause_head.text
         JOIN formula_hit ON formula_hit.text = clause_head.text AND formula_hit.clause = clause_head.head
       ), part AS (
         SELECT theme, sum(hits) AS hits, count(DISTINCT hit.text) AS textsWith
         FROM hit JOIN held ON held.text = hit.text AND held.clause = hit.clause GROUP BY theme
       ), whole AS (
         SELECT theme, count(*) AS texts, sum(words) AS words
         FROM (SELECT DISTINCT text, theme FROM held) AS one JOIN text ON text.id = one.text GROUP BY theme
       )
       SELECT 'count' AS kind, text, count(*) AS clauses, sum(hits) AS hits, NULL AS theme, NULL AS textsWith,
              NULL AS texts, NULL AS words, NULL AS clause, NULL AS marked FROM hit GROUP BY text
       UNION ALL
       SELECT 'theme', NULL, NULL, coalesce(hits, 0), whole.theme, coalesce(textsWith, 0), texts, words, NULL, NULL
       FROM whole LEFT JOIN part ON part.theme = whole.theme
       UNION ALL
       SELECT * FROM (
         SELECT 'clause', text, NULL, NULL, NULL, NULL, NULL, NULL, clause, marked FROM hit ORDER BY place, clause LIMIT ?4
       )`,
    )
    .bind(question.expression, JSON.stringify(question.texts), question.theme ?? '', question.limit)
    .all<AnswerRow>();
  const rowsOf = <Kind extends AnswerRow['kind']>(kind: Kind) =>
    results.filter((row): row is Extract<AnswerRow, { readonly kind: Kind }> => row.kind === kind);
  return {
    counts: rowsOf('count').map(({ text, clauses, hits }) => ({ text, clauses, hits })),
    clauses: rowsOf('clause').map(({ text, clause, marked }) => ({ text, clause, marked })),
    themes: rowsOf('theme')
      .map(({ theme, hits, textsWith, texts, words }) => ({ theme, hits, textsWith, texts, words }))
      .sort((a, b) => (a.theme < b.theme ? -1 : 1)),
  };
}

/** A row of the one statement of a search. */
type AnswerRow =
  | ({ readonly kind: 'count' } & FoundCount)
  | ({ readonly kind: 'theme' } & FoundTheme)
  | ({ readonly kind: 'clause' } & FoundClause);

/** A clause as it stands in its text. Offsets are UTF-16 units of the whole text. */
export interface ShownClause {
  readonly text: number;
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  readonly number: string | null;
  readonly wording: string;
  readonly sha256: string;
  /** Where the text was obtained: an address, or the name of a file. */
  readonly source: string;
  /** Up to 40 characters before and after, for a selector. */
  readonly before: string;
  readonly after: string;
}

/** The wording of the named clauses, in the order asked for. Texts hold no character outside the basic plane, so SQL counts as we do. */
export async function readClauses(
  db: D1Database,
  places: readonly { readonly text: number; readonly clause: number }[],
): Promise<readonly ShownClause[]> {
  const { results } = await db
    .prepare(
      `WITH asked AS (
         SELECT key AS place, value ->> 'text' AS id, value ->> 'clause' AS clause FROM json_each(?1)
       ), span AS MATERIALIZED (
         SELECT place, asked.id, asked.clause, sha256, provenance ->> 'source' AS source, body, json_extract(clauses, '$[' || asked.clause || ']') AS span
         FROM asked JOIN text ON text.id = asked.id
       )
       SELECT id AS text, clause, span ->> 'from' AS "from", span ->> 'to' AS "to", span ->> 'number' AS number, sha256, source,
              substr(body, (span ->> 'from') + 1, (span ->> 'to') - (span ->> 'from')) AS wording,
              substr(body, max(1, (span ->> 'from') - 39), min(40, span ->> 'from')) AS before,
              substr(body, (span ->> 'to') + 1, 40) AS after
       FROM span ORDER BY place`,
    )
    .bind(JSON.stringify(places.map(({ text, clause }) => ({ text, clause }))))
    .all<ShownClause>();
  return results;
}

/** Passages of the preferred current texts of a language, as they are printed, in the order asked for; null where there is none. */
export async function readPassages(
  db: D1Database,
  lang: string,
  places: readonly PassageOfStatement[],
): Promise<readonly (string | null)[]> {
  if (places.length === 0) return [];
  // Text by text, and each passage once: a body is long, and is read anew for every row that names it.
  const ofStatement = Map.groupBy(
    new Map(places.map((place) => [keyOf(place), place])).values(),
    ({ statement }) => statement,
  );
  const asked = [...ofStatement].map(([statement, own]) => ({
    statement,
    places: own.map(({ from, to }) => [from, to]),
  }));
  const { results } = await db
    .prepare(
      `SELECT asked.value ->> 'statement' AS statement, place.value ->> 0 AS "from", place.value ->> 1 AS "to",
              substr(body, (place.value ->> 0) + 1, (place.value ->> 1) - (place.value ->> 0)) AS wording
       FROM json_each(?1) AS asked
       CROSS JOIN text ON text.statement = asked.value ->> 'statement' AND lang = ?2 AND current = 1 AND preferred = 1
       CROSS JOIN json_each(asked.value -> 'places') AS place`,
    )
    .bind(JSON.stringify(asked), lang)
    .all<PassageOfStatement & { wording: string }>();
  const wordings = new Map(results.map((place) => [keyOf(place), place.wording]));
  return places.map((place) => wordings.get(keyOf(place)) ?? null);
}

interface PassageOfStatement {
  readonly statement: string;
  readonly from: number;
  readonly to: number;
}

function keyOf({ statement, from, to }: PassageOfStatement): string {
  return `${statement} ${from} ${to}`;
}

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

/** How often a phrase begins at the end of one clause and ends at the start of the next, text by text. */
export async function countAcrossClauses(
  db: D1Database,
  parts: readonly { readonly end: string; readonly start: string }[],
  texts: readonly number[],
): Promise<readonly FoundCount[]> {
  const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const found = await db.batch<FoundCount>(
    parts.map(({ end, start }) =>
      db
        .prepare(
          `WITH before AS MATERIALIZED (
             SELECT text, clause, replace(folded, '-', ' ') AS words FROM clause_search WHERE clause_search MATCH ?1
           ), after AS MATERIALIZED (
             SELECT text, clause, replace(folded, '-', ' ') AS words FROM clause_search WHERE clause_search MATCH ?2
           )
           SELECT before.text, count(*) AS clauses, count(*) AS hits
           FROM before JOIN after ON after.text = before.text AND after.clause = before.clause + 1
           JOIN json_each(?3) AS asked ON asked.value = before.text
           WHERE substr(' ' || before.words, -1 - length(?4)) = ' ' || ?4
             AND substr(after.words || ' ', 1, 1 + length(?5)) = ?5 || ' ' GROUP BY before.text`,
        )
        .bind(
          `{folded} : ${quoted(end)}`,
          `{folded} : ^ ${quoted(start)}`,
          JSON.stringify(texts),
          end,
          start,
        ),
    ),
  );
  const counts = new Map<number, FoundCount>();
  for (const { results } of found)
    for (const one of results) {
      const known = counts.get(one.text) ?? { text: one.text, clauses: 0, hits: 0 };
      counts.set(one.text, {
        text: one.text,
        clauses: known.clauses + one.clauses,
        hits: known.hits + one.hits,
      });
    }
  return [...counts.values()];
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
