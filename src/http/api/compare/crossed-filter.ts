import type { D1Database } from '@cloudflare/workers-types';
import type { CrossedTexts } from '../../../answers/compare/crossed-texts.ts';
import { readRowThemes } from '../../../answers/compare/digest.ts';
import { refusalOfTheme } from '../../../answers/formulas/theme-refusal.ts';
import { notOneOf, Refused } from '../../../answers/refusal.ts';
import { rowsThatFit } from '../../../comparison/digest/index.ts';
import type { Lexicon } from '../../../formula/index.ts';
import type { FilterQuery } from './filter.ts';

const KINDS = ['counterpart', 'only_a', 'only_b'] as const;

/** Refuses a theme that nobody knows, and a kind that no row across languages has. */
function refuseCrossedFilter(lexicon: Lexicon, { theme, kind }: FilterQuery): void {
  const wrongTheme = refusalOfTheme(lexicon, theme);
  if (wrongTheme) throw new Refused(wrongTheme);
  const unknown = kind?.find((one) => !KINDS.some((known) => known === one));
  if (unknown !== undefined)
    throw new Refused(
      notOneOf(
        'bad-parameter',
        'kind',
        unknown,
        KINDS,
        'A comparison across languages has no such kind of row.',
      ),
    );
}

/** Numbers of the rows that fit; null where nothing was asked for. A value that no row can have is refused. */
export async function shownCrossedRows(
  db: D1Database,
  lexicon: Lexicon,
  { a, b, comparison }: CrossedTexts,
  asked: FilterQuery,
): Promise<ReadonlySet<number> | null> {
  refuseCrossedFilter(lexicon, asked);
  const { theme, kind, side, q } = asked;
  const kinds = kind && KINDS.filter((known) => kind.includes(known));
  if (theme === undefined && kinds === undefined && side === undefined && q === undefined) return null;
  const { rows } = comparison;
  const themes = theme === undefined ? new Map() : await readRowThemes(db, lexicon, { a, b, rows });
  return new Set(rowsThatFit(rows, themes, { theme, kinds, side, phrase: q }).map(({ n }) => n));
}
