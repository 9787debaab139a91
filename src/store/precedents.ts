import type { D1Database } from '@cloudflare/workers-types';
import { readDerived } from './derived.ts';
import { PARTNER_KEY } from './partner-key.ts';

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
  /** Its stems in order, joined by one space, those of the parts of a word by a hyphen. */
  readonly stems: string;
}

/** Which clauses a text is held against: those of adopted statements of one world in one language, no machine's words. */
export interface PrecedentScope {
  readonly lang: string;
  readonly world: 'real' | 'invented';
}

/** SQL of the scope, with the language as ?1 and 1 for invented as ?2. */
const IN_SCOPE = `text.lang = ?1 AND text.current = 1 AND text.preferred = 1
           AND text.authority <> 'machine-translation' AND statement.kind = 'statement' AND statement.specimen = ?2`;

/** How many clauses of a scope there are, and in how many each stem stands; both as of the last load. */
export interface StemCounts {
  readonly clauses: number;
  readonly stems: ReadonlyMap<string, number>;
}

/** The rarity of stems in a scope: a word is common or rare in its own language, whatever others there are. */
export async function readStemCounts(db: D1Database, { lang, world }: PrecedentScope): Promise<StemCounts> {
  const read = await readDerived<{
    readonly clauses: number;
    readonly stems: Readonly<Record<string, number>>;
  }>(db, 'stem-counts', lang, world);
  return read === null
    ? { clauses: 0, stems: new Map() }
    : { clauses: read.clauses, stems: new Map(Object.entries(read.stems)) };
}

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
         SELECT asked.key AS question, clause_search.rowid AS row, clause_search.text AS id, clause_search.clause,
                bm25(clause_search) AS distance
         FROM json_each(?3) AS asked JOIN clause_search ON clause_search MATCH asked.value
       ), placed AS MATERIALIZED (
         SELECT hit.*, row_number() OVER (PARTITION BY question ORDER BY distance, hit.id, hit.clause) AS place
         FROM hit JOIN text ON text.id = hit.id JOIN statement ON statement.id = text.statement
         WHERE ${IN_SCOPE}
       )
       SELECT question, placed.id AS text, statement, series, ${PARTNER_KEY} AS partner, adopted, placed.clause,
              clause_search.stems
       FROM placed JOIN text ON text.id = placed.id JOIN statement ON statement.id = text.statement
       JOIN clause_search ON clause_search.rowid = placed.row
       WHERE place <= ?4 ORDER BY question, place`,
    )
    .bind(lang, world === 'invented' ? 1 : 0, JSON.stringify(questions), each)
    .all<CandidateClause>();
  return results;
}
