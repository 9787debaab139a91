import type { D1Database } from '@cloudflare/workers-types';
import { PARTNER_KEY } from './read.ts';

/** A place of a formula with the statement that it stands in. */
export interface FormulaPlace {
  readonly text: number;
  readonly statement: string;
  readonly series: string;
  readonly partner: string;
  readonly adopted: string;
  readonly clause: number;
  readonly start: number;
  readonly stop: number;
  readonly variant: string;
  /** JSON. */
  readonly slots: string;
  /** JSON. */
  readonly members: string;
}

/** A text in which a formula could stand. */
export interface CountedText {
  readonly text: number;
  readonly statement: string;
  readonly series: string;
  readonly partner: string;
  readonly adopted: string;
  readonly words: number;
}

/** Texts of governments, or invented specimens: they are never counted together. */
export type World = 'real' | 'invented';

/** SQL: of the chosen world, or of both where `?2` is null. */
const OF_WORLD = "(?2 IS NULL OR specimen = (?2 = 'invented'))";

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

/** The preferred current text of every adopted statement in a language, oldest first; of one world where one is named. */
export async function listCountedTexts(
  db: D1Database,
  lang: string,
  world?: World,
): Promise<readonly CountedText[]> {
  const { results } = await db
    .prepare(
      `SELECT text.id AS text, statement, series, ${PARTNER_KEY} AS partner, adopted, words
       FROM text JOIN statement ON statement.id = text.statement
       WHERE lang = ?1 AND current = 1 AND preferred = 1 AND kind = 'statement' AND ${OF_WORLD} ORDER BY adopted, statement`,
    )
    .bind(lang, world ?? null)
    .all<CountedText>();
  return results;
}

/** Every place of one formula in the preferred current texts of a language, oldest first. */
export async function listFormulaPlaces(
  db: D1Database,
  formula: string,
  lang: string,
  world?: World,
): Promise<readonly FormulaPlace[]> {
  const { results } = await db
    .prepare(
      `SELECT formula_hit.text, statement, series, ${PARTNER_KEY} AS partner, adopted, clause, start, stop, variant, slots, members
       FROM formula_hit JOIN text ON text.id = formula_hit.text JOIN statement ON statement.id = text.statement
       WHERE formula = ?3 AND lang = ?1 AND current = 1 AND preferred = 1 AND kind = 'statement' AND ${OF_WORLD}
       ORDER BY adopted, statement, start`,
    )
    .bind(lang, world ?? null, formula)
    .all<FormulaPlace>();
  return results;
}

/** Every place of every formula of a theme in the preferred current texts of a language: oldest first, in text order. */
export async function listThemePlaces(
  db: D1Database,
  theme: string,
  lang: string,
  world: World,
): Promise<readonly (FormulaPlace & { readonly formula: string })[]> {
  const { results } = await db
    .prepare(
      `SELECT formula, formula_hit.text, statement, series, ${PARTNER_KEY} AS partner, adopted, clause, start, stop, variant, slots, members
       FROM formula_hit JOIN text ON text.id = formula_hit.text JOIN statement ON statement.id = text.statement
       WHERE theme = ?3 AND lang = ?1 AND current = 1 AND preferred = 1 AND kind = 'statement' AND ${OF_WORLD}
       ORDER BY adopted, statement, start, formula`,
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
      `SELECT formula, formula_hit.text, statement, series, ${PARTNER_KEY} AS partner, adopted, clause, min(start) AS start, stop, variant, slots, members
       FROM json_each(?1) AS asked
       JOIN formula_hit ON formula_hit.text = asked.value ->> 'text' AND formula = asked.value ->> 'formula'
       JOIN text ON text.id = formula_hit.text JOIN statement ON statement.id = text.statement
       GROUP BY asked.key ORDER BY asked.key`,
    )
    .bind(JSON.stringify(asked))
    .all<FormulaPlace & { formula: string }>();
  return results;
}

/** In which texts of a language each formula stands: one row a formula and text. */
export async function listFormulaTexts(
  db: D1Database,
  lang: string,
  world?: World,
): Promise<readonly { readonly formula: string; readonly text: number; readonly hits: number }[]> {
  const { results } = await db
    .prepare(
      `SELECT formula, formula_hit.text AS text, count(*) AS hits FROM formula_hit
       JOIN text ON text.id = formula_hit.text JOIN statement ON statement.id = text.statement
       WHERE lang = ?1 AND current = 1 AND preferred = 1 AND kind = 'statement' AND ${OF_WORLD}
       GROUP BY formula, formula_hit.text`,
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

/** A text in which a formula could be, in whatever language, with its authority. */
export interface LanguageText extends CountedText {
  readonly lang: string;
  readonly authority: string;
}

/** The preferred current text of every adopted statement in every language, oldest first. */
export async function listTextsOfAllLanguages(
  db: D1Database,
  world: World,
): Promise<readonly LanguageText[]> {
  const { results } = await db
    .prepare(
      `SELECT text.id AS text, statement, series, ${PARTNER_KEY} AS partner, adopted, words, lang, authority
       FROM text JOIN statement ON statement.id = text.statement
       WHERE current = 1 AND preferred = 1 AND kind = 'statement' AND specimen = (?1 = 'invented')
       ORDER BY adopted, statement, lang`,
    )
    .bind(world)
    .all<LanguageText>();
  return results;
}

/** The texts, of whatever language, that say a formula. */
export async function listTextsWithFormula(db: D1Database, formula: string): Promise<readonly number[]> {
  const { results } = await db
    .prepare('SELECT DISTINCT text FROM formula_hit WHERE formula = ?1')
    .bind(formula)
    .all<{ text: number }>();
  return results.map(({ text }) => text);
}
