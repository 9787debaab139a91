import type { D1Database } from '@cloudflare/workers-types';
import { markerAt, readTokens } from '../text/index.ts';
import { readClauses } from './clause-wording.ts';
import type { FoundCount } from './search.ts';

/** A printed number takes at most so many letters of the search table ("article 12 3"). */
const LONGEST_NUMBER = 16;

/** The first clause of a place, and what the table has in the later ones before their part of the phrase. */
interface Place {
  readonly text: number;
  readonly clause: number;
  /** Empty, or words that only a printed number may be. */
  readonly lead1: string;
  readonly lead2: string;
}

/**
 * How often a phrase begins at the end of one clause and ends in the next, or in the one after a clause that it holds
 * whole, text by text. `parts` are the ways to part it into two or three. The printed numbers of points are passed over:
 * "… peace. 2. Water …" holds "peace water".
 */
export async function countAcrossClauses(
  db: D1Database,
  parts: readonly (readonly string[])[],
  texts: readonly number[],
): Promise<readonly FoundCount[]> {
  const found = await db.batch<Place>(parts.map((part) => placesOf(db, part, texts)));
  const places = found.flatMap(({ results }) => results);
  const numbered = places.flatMap(({ text, clause, lead1, lead2 }) => [
    ...(lead1 === '' ? [] : [{ text, clause: clause + 1, lead: lead1 }]),
    ...(lead2 === '' ? [] : [{ text, clause: clause + 2, lead: lead2 }]),
  ]);
  const shown = numbered.length === 0 ? [] : await readClauses(db, numbered);
  const numbers = new Map(shown.map((one) => [`${one.text} ${one.clause}`, wordsOfNumber(one.wording)]));
  const isNumber = (text: number, clause: number, lead: string) =>
    lead === '' || lead.split(' ').length === numbers.get(`${text} ${clause}`);
  const counts = new Map<number, FoundCount>();
  for (const { text, clause, lead1, lead2 } of places) {
    if (!isNumber(text, clause + 1, lead1) || !isNumber(text, clause + 2, lead2)) continue;
    const known = counts.get(text) ?? { text, clauses: 0, hits: 0 };
    counts.set(text, { text, clauses: known.clauses + 1, hits: known.hits + 1 });
  }
  return [...counts.values()];
}

/** How many words the search table has of the printed number that a clause begins with. */
function wordsOfNumber(wording: string): number {
  const { count, id, isWord, vocabulary } = readTokens(
    wording.slice(0, markerAt(wording, 0, wording.length)?.length ?? 0),
  );
  let words = 0;
  for (let token = 0; token < count; token++) {
    const own = id[token] as number;
    if (isWord[own] === 1) words += (vocabulary[own] as string).split('-').length;
  }
  return words;
}

function placesOf(db: D1Database, parts: readonly string[], texts: readonly number[]) {
  const [end = '', ...later] = parts;
  const quoted = (words: string) => `{folded} : "${words.replaceAll('"', '""')}"`;
  // Parameters: the texts, then each part as it is sought and as it is compared.
  const parameter = (index: number) => ({ sought: `?${2 + 2 * index}`, words: `?${3 + 2 * index}` });
  const clauses = (index: number) =>
    `SELECT text, clause, replace(folded, '-', ' ') AS words FROM clause_search WHERE clause_search MATCH ${parameter(index).sought}`;
  const led = later.map((_, at) => {
    const { words } = parameter(at + 1);
    // What a phrase holds whole ends where its clause does.
    const whole = at + 1 < later.length ? `AND length(words) = at - 1 + length(${words})` : '';
    return `clause${at + 1} AS MATERIALIZED (
      SELECT text, clause, rtrim(substr(words, 1, at - 1)) AS lead
      FROM (SELECT *, instr(' ' || words || ' ', ' ' || ${words} || ' ') AS at FROM (${clauses(at + 1)}))
      WHERE at BETWEEN 1 AND ${LONGEST_NUMBER} ${whole})`;
  });
  const joins = later.map(
    (_, at) =>
      `JOIN clause${at + 1} ON clause${at + 1}.text = first.text AND clause${at + 1}.clause = first.clause + ${at + 1}`,
  );
  return db
    .prepare(
      `WITH first AS MATERIALIZED (${clauses(0)}), ${led.join(', ')}
       SELECT first.text, first.clause, clause1.lead AS lead1, ${later.length > 1 ? 'clause2.lead' : "''"} AS lead2
       FROM first ${joins.join(' ')} JOIN json_each(?1) AS asked ON asked.value = first.text
       WHERE substr(' ' || first.words, -1 - length(${parameter(0).words})) = ' ' || ${parameter(0).words}`,
    )
    .bind(JSON.stringify(texts), ...[end, ...later].flatMap((part) => [quoted(part), part]));
}
