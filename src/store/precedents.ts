import type { D1Database } from '@cloudflare/workers-types';
import { PARTNER_KEY } from './read.ts';

/** A stored clause that may say what another clause says. */
export interface CandidateClause {
  /** Number of the question that found it. */
  readonly question: number;
  readonly text: number;
  readonly statement: string;
  readonly series: string;
  readonly partner: string;
  readonly adopted: string;
  readonly clause: number;
  /** Its stems in order, joined by one space. */
  readonly stems: string;
}

/** In how many clauses each stem stands; stems that stand nowhere are left out. */
export async function countStems(
  db: D1Database,
  stems: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { results } = await db
    .prepare(
      `SELECT term, doc FROM json_each(?1) AS asked JOIN clause_word ON clause_word.term = asked.value
       WHERE clause_word.col = 'stems'`,
    )
    .bind(JSON.stringify(stems))
    .all<{ term: string; doc: number }>();
  return new Map(results.map(({ term, doc }) => [term, doc]));
}

/** Clauses of the collection are as many as rows of the search table. */
export async function countClauses(db: D1Database): Promise<number> {
  const row = await db.prepare('SELECT count(*) AS clauses FROM clause_search').first<{ clauses: number }>();
  return row?.clauses ?? 0;
}

/**
 * For each question the clauses that fit it best by BM25, at most `each` of them. A question is an expression of FTS5,
 * made by the caller and never a reader's own words.
 */
export async function findCandidateClauses(
  db: D1Database,
  questions: readonly string[],
  lang: string,
  each: number,
): Promise<readonly CandidateClause[]> {
  const { results } = await db
    .prepare(
      `WITH hit AS MATERIALIZED (
         SELECT asked.key AS question, clause_search.text AS id, clause_search.clause, stems,
                bm25(clause_search) AS distance
         FROM json_each(?1) AS asked JOIN clause_search ON clause_search MATCH asked.value
       ), placed AS (
         SELECT hit.*, row_number() OVER (PARTITION BY question ORDER BY distance, hit.id, hit.clause) AS place
         FROM hit JOIN text ON text.id = hit.id
         WHERE text.lang = ?2 AND text.current = 1 AND text.preferred = 1
       )
       SELECT question, placed.id AS text, statement, series, ${PARTNER_KEY} AS partner, adopted, clause, stems
       FROM placed JOIN text ON text.id = placed.id JOIN statement ON statement.id = text.statement
       WHERE place <= ?3 AND kind = 'statement' ORDER BY question, place`,
    )
    .bind(JSON.stringify(questions), lang, each)
    .all<CandidateClause>();
  return results;
}
