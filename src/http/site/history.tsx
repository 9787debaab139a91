import type { Context } from 'hono';
import { readClauseHistory } from '../../answers/compare/history.ts';
import { HistoryPage, type HistoryPageData } from '../../pages/index.ts';
import { laterOf } from '../platform/after-reply.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, parameter } from './frame.ts';
import { page, refusalPage } from './render.tsx';

/** `/history/{statement}/{clause}` */
export async function showHistory(c: Context<Environment>): Promise<Response> {
  const clause = c.req.param('clause') ?? '';
  const history = await readClauseHistory(
    c.env.DB,
    {
      statement: c.req.param('statement') ?? '',
      clause: /^\d{1,5}$/.test(clause) ? Number(clause) : -1,
      lang: parameter(c, 'lang'),
    },
    laterOf(c),
  );
  if (!history.ok) return refusalPage(c, history.refusal);
  const { text, versions, unfollowed } = history.value;
  const statements = new Map(versions.map(({ statement }) => [statement.record.id, statement]));
  const data: HistoryPageData = {
    statement: text.statement,
    sha256: text.text.sha256,
    clause: history.value.clause,
    lang: text.text.lang,
    unfollowed,
    versions: versions.map(({ statement, clauses, compared, before }) => {
      const known = before && statements.get(before.statement);
      return {
        statement,
        clauses,
        compared: (compared === null ? undefined : statements.get(compared)) ?? null,
        before: before && known ? { statement: known, rows: before.rows } : null,
      };
    }),
  };
  return page(c, <HistoryPage frame={await frameOf(c)} data={data} />);
}
