import type { D1Database } from '@cloudflare/workers-types';

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
  const found = `
    SELECT text, clause, ${question.column} AS plain, highlight(clause_search, ${column}, char(1), char(2)) AS marked
    FROM clause_search WHERE clause_search MATCH ?1 AND ${inTheme('clause_search')}`;
  return answerOf(
    await db
      .prepare(
        countsOf(`SELECT text, clause, marked, (length(marked) - length(plain)) / 2 AS hits FROM (${found})`),
      )
      .bind(question.expression, JSON.stringify(question.texts), question.theme ?? '', question.limit)
      .all<AnswerRow>(),
  );
}

/**
 * The same counts of places that were found by other means: clauses of the given texts with the number of hits in each.
 * What clauses are given back are those of the theme.
 */
export async function countPlaces(
  db: D1Database,
  places: readonly { readonly text: number; readonly clause: number; readonly hits: number }[],
  texts: readonly number[],
  theme?: string,
): Promise<SearchAnswer> {
  const given = `
    SELECT value ->> 0 AS text, value ->> 1 AS clause, value ->> 2 AS hits, '' AS marked FROM json_each(?1)`;
  const rows = JSON.stringify(places.map(({ text, clause, hits }) => [text, clause, hits]));
  return answerOf(
    await db
      .prepare(
        countsOf(`SELECT text, clause, marked, hits FROM (${given}) AS place WHERE ${inTheme('place')}`),
      )
      .bind(rows, JSON.stringify(texts), theme ?? '', places.length)
      .all<AnswerRow>(),
  );
}

/** Is a clause of this table one with a formula of the theme asked for, or a point of one? */
function inTheme(table: string): string {
  return `(?3 = '' OR EXISTS (
    SELECT 1 FROM formula_hit WHERE formula_hit.text = ${table}.text AND theme = ?3
    AND formula_hit.clause IN (${table}.clause, (SELECT head FROM clause_head
      WHERE clause_head.text = ${table}.text AND clause_head.clause = ${table}.clause))))`;
}

/** Parameters: whatever `found` takes, the texts, the theme, and how many clauses are given. */
function countsOf(found: string): string {
  return `
    WITH asked AS MATERIALIZED (SELECT value AS id, key AS place FROM json_each(?2)),
    found AS MATERIALIZED (${found}),
    hit AS MATERIALIZED (
      SELECT found.text, found.clause, marked, hits, place FROM found JOIN asked ON asked.id = found.text
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
    )`;
}

function answerOf({ results }: { readonly results: readonly AnswerRow[] }): SearchAnswer {
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
