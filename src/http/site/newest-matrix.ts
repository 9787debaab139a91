import type { Context } from 'hono';
import { compareUrl, statementUrl } from '../../addresses/urls.ts';
import { readNewestOverlap } from '../../answers/formulas/newest-overlap.ts';
import { shareOf } from '../../answers/formulas/partner-overlap.ts';
import { clusterOrder } from '../../formula/index.ts';
import { type Frame, inventedAmong, type MatrixTable, partnerYear } from '../../pages/index.ts';
import type { StoredStatement } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { byId } from './margin-notes.ts';

/**
 * The newest statement of each partner against that of every other, each pair in the best language that both have; where
 * there is none, the cell leads to the comparison across languages.
 */
export async function newestMatrix(
  c: Context<Environment>,
  frame: Frame,
  all: readonly StoredStatement[],
  most: number,
): Promise<MatrixTable> {
  const { statements, partners, cells } = await readNewestOverlap(c.env.DB, c.var.collection, { most });
  const known = byId(all);
  const shareAt = (row: number, column: number): number => {
    const [there, back] = [cells[row]?.[column], cells[column]?.[row]];
    return there && back ? shareOf(there.covered + back.covered, there.words + back.words) : 0;
  };
  const order = clusterOrder(statements.length, shareAt);
  const languages = new Set(cells.flat().flatMap((cell) => (cell ? [cell.lang] : [])));
  const idOf = (place: number) => statements[place]?.statement ?? '';
  return {
    which: 'newest',
    theme: null,
    total: statements.length,
    partners,
    sides: order.map((place) => {
      const record = known.get(idOf(place))?.record;
      return {
        name: record ? partnerYear(frame, record) : idOf(place),
        page: statementUrl(idOf(place)),
        words: statements[place]?.words ?? 0,
      };
    }),
    cells: order.map((row) =>
      order.map((column) => {
        if (row === column) return null;
        const cell = cells[row]?.[column];
        if (!cell) return { words: 0, share: null, page: compareUrl(idOf(row), idOf(column)) };
        const { lang, words, covered } = cell;
        return {
          words: covered,
          share: shareOf(covered, words),
          page: compareUrl(idOf(row), idOf(column), lang === 'en' ? {} : { lang }),
          ...(languages.size > 1 ? { lang } : {}),
        };
      }),
    ),
    invented: inventedAmong(statements.map(({ statement }) => known.get(statement)?.record ?? {})),
  };
}
