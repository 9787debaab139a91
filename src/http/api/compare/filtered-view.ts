import type { D1Database } from '@cloudflare/workers-types';
import type { ComparedTexts } from '../../../answers/compare/comparison.ts';
import { readThemesOf } from '../../../answers/compare/digest.ts';
import type { Lexicon } from '../../../formula/index.ts';
import { type FilterQuery, filterOf, shownRows } from './filter.ts';
import type { ComparisonView } from './reply.ts';

/** The rows that a filter leaves and, where it is asked for, the digest; themes are read only where one of the two needs them. */
export async function filteredView(
  db: D1Database,
  lexicon: Lexicon,
  compared: ComparedTexts,
  asked: FilterQuery,
  digest: boolean,
): Promise<Pick<ComparisonView, 'themes' | 'filter' | 'shown'>> {
  const filter = filterOf(lexicon, asked);
  const themes = digest || asked.theme !== undefined ? await readThemesOf(db, lexicon, compared) : undefined;
  const shown = shownRows(compared.comparison.rows, themes?.ofRow ?? new Map(), filter);
  return { ...(digest ? { themes } : {}), ...(shown ? { filter: asked, shown } : {}) };
}
