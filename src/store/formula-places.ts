import type { D1Database } from '@cloudflare/workers-types';
import type { Authority } from '../statement/index.ts';
import { PARTNER_KEY } from './partner-key.ts';
import { membersShape, slotsShape } from './shapes.ts';
import { storedJson } from './stored-json.ts';

/** A place of a formula with the statement that it stands in. */
export interface FormulaPlace {
  readonly text: number;
  readonly statement: string;
  readonly series: string;
  readonly partner: string;
  readonly adopted: string;
  readonly lang: string;
  readonly authority: Authority;
  readonly clause: number;
  readonly start: number;
  readonly stop: number;
  readonly variant: string;
  /** JSON. */
  readonly slots: string;
  /** JSON. */
  readonly members: string;
}

/** The words of one slot of a formula, as a span of the text. */
export interface SlotWords {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The words in each slot of a formula at a place. Throws `DamagedRow`. */
export function slotsOf(place: FormulaPlace): Readonly<Record<string, SlotWords>> {
  return storedJson(place.slots, slotsShape, `a formula in ${place.statement}`);
}

/** The members of unordered sets at a place, in the order of its text. Throws `DamagedRow`. */
export function membersOf(place: FormulaPlace): readonly string[] {
  return storedJson(place.members, membersShape, `a formula in ${place.statement}`);
}

/** A text in which a formula could stand. */
export interface CountedText {
  readonly text: number;
  readonly statement: string;
  readonly series: string;
  readonly partner: string;
  readonly adopted: string;
  readonly lang: string;
  readonly authority: Authority;
  readonly level: string;
  readonly words: number;
}

/** Texts of governments, or invented specimens: they are never counted together. */
export type World = 'real' | 'invented';

/** SQL: a text that is counted, of language `?1` and world `?2`; of all of them where they are null. */
const COUNTED =
  "(?1 IS NULL OR lang = ?1) AND current = 1 AND preferred = 1 AND kind = 'statement' AND (?2 IS NULL OR specimen = (?2 = 'invented'))";

/** SQL of the facts of a place; `start` says where it begins. */
const placeFrom = (start: string) =>
  `formula_hit.text, statement, series, ${PARTNER_KEY} AS partner, adopted, lang, authority, clause, ${start} AS start, stop, variant, slots, members`;
const PLACE = placeFrom('start');

/** The real world as soon as there is one real text (in the language); a store of specimens alone is about them. */
export async function readWorld(db: D1Database, lang?: string): Promise<World> {
  const row = await db
    .prepare(
      `SELECT 1 AS real FROM text JOIN statement ON statement.id = text.statement
       WHERE (?1 IS NULL OR lang = ?1) AND current = 1 AND specimen = 0 LIMIT 1`,
    )
    .bind(lang ?? null)
    .first<{ real: number }>();
  return row ? 'real' : 'invented';
}

/**
 * The preferred current text of every adopted statement in a language, or in each, oldest first; of one world where one
 * is named.
 */
export async function listCountedTexts(
  db: D1Database,
  lang: string | null,
  world?: World,
): Promise<readonly CountedText[]> {
  const { results } = await db
    .prepare(
      `SELECT text.id AS text, statement, series, ${PARTNER_KEY} AS partner, adopted, lang, authority, level, words
       FROM text JOIN statement ON statement.id = text.statement
       WHERE ${COUNTED} ORDER BY adopted, statement, lang`,
    )
    .bind(lang, world ?? null)
    .all<CountedText>();
  return results;
}

/** Every place of one formula in the preferred current texts of a language, or of each, oldest first. */
export async function listFormulaPlaces(
  db: D1Database,
  formula: string,
  lang: string | null,
  world?: World,
): Promise<readonly FormulaPlace[]> {
  const { results } = await db
    .prepare(
      `SELECT ${PLACE}
       FROM formula_hit JOIN text ON text.id = formula_hit.text JOIN statement ON statement.id = text.statement
       WHERE formula = ?3 AND ${COUNTED} ORDER BY adopted, statement, lang, start`,
    )
    .bind(lang, world ?? null, formula)
    .all<FormulaPlace>();
  return results;
}

/**
 * Every place of every formula of a theme in the preferred current texts of a language, or of each: oldest first, in the
 * order of the text.
 */
export async function listThemePlaces(
  db: D1Database,
  theme: string,
  lang: string | null,
  world: World,
): Promise<readonly (FormulaPlace & { readonly formula: string })[]> {
  const { results } = await db
    .prepare(
      `SELECT formula, ${PLACE}
       FROM formula_hit JOIN text ON text.id = formula_hit.text JOIN statement ON statement.id = text.statement
       WHERE theme = ?3 AND ${COUNTED} ORDER BY adopted, statement, lang, start, formula`,
    )
    .bind(lang, world, theme)
    .all<FormulaPlace & { formula: string }>();
  return results;
}

/** The first place of each formula in the text that is named beside it, in the order asked for. */
export async function listFirstPlaces(
  db: D1Database,
  asked: readonly { readonly text: number; readonly formula: string }[],
): Promise<readonly (FormulaPlace & { readonly formula: string })[]> {
  const { results } = await db
    .prepare(
      `SELECT formula, ${placeFrom('min(start)')}
       FROM json_each(?1) AS asked
       JOIN formula_hit ON formula_hit.text = asked.value ->> 'text' AND formula = asked.value ->> 'formula'
       JOIN text ON text.id = formula_hit.text JOIN statement ON statement.id = text.statement
       GROUP BY asked.key ORDER BY asked.key`,
    )
    .bind(JSON.stringify(asked))
    .all<FormulaPlace & { formula: string }>();
  return results;
}

/** In which texts of a language, or of each, every formula stands: one row a formula and text. */
export async function listFormulaTexts(
  db: D1Database,
  lang: string | null,
  world?: World,
): Promise<readonly { readonly formula: string; readonly text: number; readonly hits: number }[]> {
  const { results } = await db
    .prepare(
      `SELECT formula, formula_hit.text AS text, count(*) AS hits FROM formula_hit
       JOIN text ON text.id = formula_hit.text JOIN statement ON statement.id = text.statement
       WHERE ${COUNTED} GROUP BY formula, formula_hit.text`,
    )
    .bind(lang, world ?? null)
    .all<{ formula: string; text: number; hits: number }>();
  return results;
}

/** The clauses of a text that carry a formula of a theme. */
export interface ThemeClauses {
  readonly text: number;
  readonly theme: string;
  readonly clauses: readonly number[];
}

/** For every current text of a language and every theme in it, the clauses that carry a formula of the theme. */
export async function listThemeClauses(db: D1Database, lang: string): Promise<readonly ThemeClauses[]> {
  const { results } = await db
    .prepare(
      `SELECT formula_hit.text AS text, theme, json_group_array(DISTINCT clause) AS clauses FROM formula_hit
       JOIN text ON text.id = formula_hit.text WHERE lang = ?1 AND current = 1
       GROUP BY formula_hit.text, theme ORDER BY theme, formula_hit.text`,
    )
    .bind(lang)
    .all<{ text: number; theme: string; clauses: string }>();
  return results.map((row) => ({ ...row, clauses: JSON.parse(row.clauses) as number[] }));
}

/** The texts, of whatever language, that say a formula. */
export async function listTextsWithFormula(db: D1Database, formula: string): Promise<readonly number[]> {
  const { results } = await db
    .prepare('SELECT DISTINCT text FROM formula_hit WHERE formula = ?1')
    .bind(formula)
    .all<{ text: number }>();
  return results.map(({ text }) => text);
}

/** In which words each text, of whatever language, says a formula: every wording once a text, folded. */
export async function listWordingsOfFormula(
  db: D1Database,
  formula: string,
): Promise<readonly { readonly text: number; readonly wording: string }[]> {
  const { results } = await db
    .prepare('SELECT DISTINCT text, variant AS wording FROM formula_hit WHERE formula = ?1')
    .bind(formula)
    .all<{ text: number; wording: string }>();
  return results;
}
