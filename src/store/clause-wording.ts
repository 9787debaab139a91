import type { D1Database } from '@cloudflare/workers-types';

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

/** A clause of a text: all that it takes to find its wording. */
interface ClausePlace {
  readonly text: number;
  readonly clause: number;
}

/**
 * Where the named clauses stand, without the text itself: a body is long, and whatever holds a row would hold a copy of it.
 * Clauses of one text are best asked for one after the other: the last text is kept as it was read.
 */
const SPANS = `asked AS (
         SELECT key AS place, value ->> 'text' AS id, value ->> 'clause' AS clause FROM json_each(?1)
       ), span AS MATERIALIZED (
         SELECT place, id, clause, span ->> 'from' AS "from", span ->> 'to' AS "to", span ->> 'number' AS number
         FROM (SELECT place, asked.id, clause, json_extract(clauses, '$[' || clause || ']') AS span
               FROM asked CROSS JOIN text ON text.id = asked.id)
       )`;

/** The named clauses as they stand, in the order asked for. Texts hold no character outside the basic plane, so SQL counts as we do. */
export async function readClauses(
  db: D1Database,
  places: readonly ClausePlace[],
): Promise<readonly ShownClause[]> {
  const { results } = await db
    .prepare(
      `WITH ${SPANS}, cut AS MATERIALIZED (
         SELECT place, span.id, clause, "from", "to", number, sha256, provenance ->> 'source' AS source,
                max(0, "from" - 40) AS start, substr(body, max(0, "from" - 40) + 1, "to" + 40 - max(0, "from" - 40)) AS around
         FROM span CROSS JOIN text ON text.id = span.id
       )
       SELECT id AS text, clause, "from", "to", number, sha256, source,
              substr(around, "from" - start + 1, "to" - "from") AS wording,
              substr(around, 1, "from" - start) AS before, substr(around, "to" - start + 1) AS after
       FROM cut ORDER BY place`,
    )
    .bind(asJson(places))
    .all<ShownClause>();
  return results;
}

/** Their wording alone, in the order asked for: a third of the work. */
export async function readWordings(
  db: D1Database,
  places: readonly ClausePlace[],
): Promise<readonly string[]> {
  const { results } = await db
    .prepare(
      `WITH ${SPANS}
       SELECT substr(body, "from" + 1, "to" - "from") AS wording
       FROM span CROSS JOIN text ON text.id = span.id ORDER BY place`,
    )
    .bind(asJson(places))
    .all<{ wording: string }>();
  return results.map(({ wording }) => wording);
}

function asJson(places: readonly ClausePlace[]): string {
  return JSON.stringify(places.map(({ text, clause }) => ({ text, clause })));
}

/**
 * The clauses of some texts in which one of the given runs of characters stands, in the order of the texts; at most so
 * many. Every clause of a text that holds one is read.
 */
export async function listClausesHolding(
  db: D1Database,
  runs: readonly string[],
  texts: readonly number[],
  most: number,
): Promise<readonly { readonly text: number; readonly clause: number; readonly wording: string }[]> {
  const { results } = await db
    .prepare(
      `WITH run AS MATERIALIZED (SELECT value AS run FROM json_each(?1)),
       held AS MATERIALIZED (
         SELECT asked.key AS place, text.id AS text, body, clauses FROM json_each(?2) AS asked
         JOIN text ON text.id = asked.value WHERE EXISTS (SELECT 1 FROM run WHERE instr(body, run) > 0)
       ), clause AS (
         SELECT place, text, span.key AS clause,
                substr(body, (span.value ->> 'from') + 1, (span.value ->> 'to') - (span.value ->> 'from')) AS wording
         FROM held, json_each(clauses) AS span
       )
       SELECT text, clause, wording FROM clause WHERE EXISTS (SELECT 1 FROM run WHERE instr(wording, run) > 0)
       ORDER BY place, clause LIMIT ?3`,
    )
    .bind(JSON.stringify(runs), JSON.stringify(texts), most)
    .all<{ text: number; clause: number; wording: string }>();
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
