import type { D1Database } from '@cloudflare/workers-types';
import { formsOfPhrase, hasPhrase, themesOfClauses } from '../../comparison/digest/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import { refusalOfTheme } from '../formulas/theme-refusal.ts';
import { found, type Result, refused } from '../refusal.ts';
import { type HeldBy, heldBy, type Parallel, type ParallelRow, readMarksOf } from './parallel.ts';

export interface ParallelFilter {
  readonly held?: HeldBy | undefined;
  readonly theme?: string | undefined;
  readonly q?: string | undefined;
}

/** The rows that fit, and what left out the others; `filter` is undefined where nothing was asked for. */
export interface FilteredRows {
  readonly rows: readonly ParallelRow[];
  readonly filter?: ParallelFilter & {
    readonly rows: number;
    readonly of: number;
    /** Where no row has the phrase: the other forms in which rows have its words. */
    readonly other_forms?: readonly string[];
  };
}

/** The rows in which a passage of some text speaks of a theme and has a phrase, and which so many of the texts hold. */
export async function filteredRows(
  db: D1Database,
  lexicon: Lexicon,
  parallel: Parallel,
  { held, theme, q }: ParallelFilter,
): Promise<Result<FilteredRows>> {
  const wrong = refusalOfTheme(lexicon, theme);
  if (wrong) return refused(wrong);
  if (held === undefined && theme === undefined && q === undefined) return found({ rows: parallel.rows });
  const { columns } = parallel;
  const themes = theme === undefined ? [] : (await readMarksOf(db, lexicon, columns)).map(themesOfClauses);
  const fits = ({ cells }: ParallelRow) =>
    theme === undefined ||
    cells.some(({ clauses }, column) => clauses.some(({ clause }) => themes[column]?.[clause]?.has(theme)));
  const looked = parallel.rows.filter((row) => (held === undefined || heldBy(row) === held) && fits(row));
  const rows = q === undefined ? looked : looked.filter((row) => says(row, q));
  const forms =
    q === undefined || rows.length > 0
      ? undefined
      : formsOfPhrase(
          q,
          columns.map(({ text }, column) => ({
            lang: text.lang,
            passages: looked.map(({ cells }) => cells[column]?.clauses ?? []),
          })),
        );
  return found({
    rows,
    filter: {
      ...{ held, theme, q },
      rows: rows.length,
      of: parallel.rows.length,
      ...(forms === undefined ? {} : { other_forms: forms }),
    },
  });
}

/** Whether some text has the phrase in this passage. */
function says({ cells }: ParallelRow, phrase: string): boolean {
  return cells.some(({ clauses }) => hasPhrase(clauses.map(({ text }) => text).join(' '), phrase));
}
