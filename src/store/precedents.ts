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

/** Which clauses a text is held against: those of adopted statements of one world in one language. */
export interface PrecedentScope {
  readonly lang: string;
  readonly world: 'real' | 'invented';
}

/** SQL of the scope, with the language as ?1 and 1 for invented as ?2. */
const IN_SCOPE = `text.lang = ?1 AND text.current = 1 AND text.preferred = 1
           AND statement.kind = 'statement' AND statement.specimen = ?2`;

/** Clauses of a scope, without looking at the search table. */
export async function countClausesOf(db: D1Database, { lang, world }: PrecedentScope): Promise<number> {
  const row = await db
    .prepare(
      `SELECT sum(json_array_length(clauses)) AS clauses FROM text JOIN statement ON statement.id = text.statement
       WHERE ${IN_SCOPE}`,
    )
    .bind(lang, world === 'invented' ? 1 : 0)
    .first<{ clauses: number | null }>();
  return row?.clauses ?? 0;
}

/** Clauses of the whole store, for the rarity of stems, which are counted over the whole store too. */
export async function countClauses(db: D1Database): Promise<number> {
  const row = await db.prepare('SELECT count(*) AS clauses FROM clause_search').first<{ clauses: number }>();
  return row?.clauses ?? 0;
}

/**
 * For each question the clauses of the scope that fit it best by BM25, at most `each` of them: clauses outside it take
 * no places. A question is an expression of FTS5, made by the caller and never a reader's own words.
 */
export async function findCandidateClauses(
  db: D1Database,
  questions: readonly string[],
  { lang, world }: PrecedentScope,
  each: number,
): Promise<readonly CandidateClause[]> {
  const { results } = await db
    .prepare(
      `WITH hit AS MATERIALIZED (
         SELECT asked.key AS question, clause_search.text AS id, clause_search.clause, stems,
                bm25(clause_search) AS distance
         FROM json_each(?3) AS asked JOIN clause_search ON clause_search MATCH asked.value
       ), placed AS (
         SELECT hit.*, row_number() OVER (PARTITION BY question ORDER BY distance, hit.id, hit.clause) AS place
         FROM hit JOIN text ON text.id = hit.id JOIN statement ON statement.id = text.statement
         WHERE ${IN_SCOPE}
       )
       SELECT question, placed.id AS text, statement, series, ${PARTNER_KEY} AS partner, adopted, clause, stems
       FROM placed JOIN text ON text.id = placed.id JOIN statement ON statement.id = text.statement
       WHERE place <= ?4 ORDER BY question, place`,
    )
    .bind(lang, world === 'invented' ? 1 : 0, JSON.stringify(questions), each)
    .all<CandidateClause>();
  return results;
}
