import type { D1Database } from '@cloudflare/workers-types';
import { themesOfClauses } from '../../comparison/digest/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import { refusalOfTheme } from '../formulas/theme-refusal.ts';
import { found, type Result, refused } from '../refusal.ts';
import { type Parallel, type ParallelRow, readMarksOf } from './parallel.ts';

/** The rows in which a passage of some text speaks of a theme; all rows where no theme is named. */
export async function rowsOnTheme(
  db: D1Database,
  lexicon: Lexicon,
  { columns, rows }: Parallel,
  theme: string | undefined,
): Promise<Result<readonly ParallelRow[]>> {
  if (theme === undefined) return found(rows);
  const wrong = refusalOfTheme(lexicon, theme);
  if (wrong) return refused(wrong);
  const themes = (await readMarksOf(db, lexicon, columns)).map(themesOfClauses);
  const speaks = ({ cells }: ParallelRow) =>
    cells.some(({ clauses }, column) => clauses.some(({ clause }) => themes[column]?.[clause]?.has(theme)));
  return found(rows.filter(speaks));
}
