import type { Context } from 'hono';
import { MatrixPage, type MatrixView } from '../../pages/index.ts';
import { listLanguages, listStatements } from '../../store/index.ts';
import { readMatrix, shareOf } from '../data/matrix.ts';
import type { Environment } from '../environment.ts';
import { found, type Result } from '../refusal.ts';
import { byId } from './apparatus.ts';
import { frameOf, parameter } from './frame.ts';
import { page, refusalPage } from './render.tsx';

type SiteContext = Context<Environment>;

/** A table with more columns is no longer read. */
const MOST_COLUMNS = 24;

/** `/matrix` */
export async function showMatrix(c: SiteContext): Promise<Response> {
  const languages = await listLanguages(c.env.DB);
  const lang = languages.find((one) => one === parameter(c, 'lang')) ?? 'en';
  const which = parameter(c, 'texts') === 'all' ? 'all' : 'newest';
  const matrix = await matrixView(c, { lang, which, most: MOST_COLUMNS });
  if (!matrix.ok) return refusalPage(c, matrix.refusal);
  return page(c, <MatrixPage frame={await frameOf(c)} matrix={matrix.value} languages={languages} />);
}

/** The newest text of each partner, or the newest of all, against one another; the newest stand last. */
export async function matrixView(
  c: SiteContext,
  query: { readonly lang: string; readonly which: MatrixView['which']; readonly most: number },
): Promise<Result<MatrixView>> {
  const [matrix, all] = await Promise.all([
    readMatrix(c.env.DB, c.var.collection, { lang: query.lang }),
    listStatements(c.env.DB, { obtained: true, lang: query.lang }),
  ]);
  if (!matrix.ok) return matrix;
  const { texts, covered } = matrix.value;
  const statements = byId(all.statements);
  // Specimens are shown against one another until there are real texts to show.
  const onlyReal = all.statements.filter(({ record }) => !record.specimen).length > 1;
  const pool = texts.flatMap((text, index) => {
    const statement = statements.get(text.statement);
    return statement && !(onlyReal && statement.record.specimen) ? [{ text, index, statement }] : [];
  });
  const newestOf = new Map(pool.map(({ text, index }) => [text.partner, index]));
  const chosen = pool
    .filter(({ text, index }) => query.which === 'all' || newestOf.get(text.partner) === index)
    .slice(-query.most);
  return found({
    lang: query.lang,
    which: query.which,
    total: pool.length,
    partners: newestOf.size,
    statements: chosen.map(({ statement }) => statement),
    shares: chosen.map((row) =>
      chosen.map((column) => shareOf(covered[row.index]?.[column.index] ?? 0, row.text.words)),
    ),
  });
}
