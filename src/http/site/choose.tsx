import type { Context } from 'hono';
import { compareUrl, embedBuilderUrl, isClauseByClause } from '../../addresses/urls.ts';
import { LEAST_COLUMNS, MOST_COLUMNS } from '../../answers/compare/synopsis.ts';
import { sameSeries } from '../../answers/partner.ts';
import { nearestFirst } from '../../answers/statements/neighbours.ts';
import { listStatementsThatFit, type StatementQuery } from '../../answers/statements/statements.ts';
import { parseReference } from '../../answers/statements/texts.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { type StatementFilterState, StatementsPage, type StatementsPageData } from '../../pages/index.ts';
import { level } from '../../statement/index.ts';
import { listStatements, readStatement, type StoredStatement } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { stateOf } from './comparison-state.ts';
import { frameOf, listParameter, parameter } from './frame.ts';
import { showParallel } from './parallel.tsx';
import { page, refusalPage } from './render.tsx';
import { showSynopsis } from './synopsis.tsx';

type SiteContext = Context<Environment>;

/** Enough for most collections at once; a longer list is read in pages. */
const STATEMENTS_A_PAGE = 250;

/** `/statements` */
export async function showStatements(c: SiteContext): Promise<Response> {
  return showList(c, false);
}

/**
 * `/compare?s=…`: two chosen statements lead to their comparison, three or four to a table clause by clause, with a theme or
 * a phrase, and where there are more, to a synopsis; other numbers to the list. `choose` stays with the list whatever is chosen, because the reader is still looking. With `for=embed` two lead
 * to the page that makes embed codes instead, and only two.
 */
export async function chooseComparison(c: SiteContext): Promise<Response> {
  const named = [parameter(c, 'a'), parameter(c, 'b')];
  if (named[0] && named[1])
    return toComparison(
      c,
      compareUrl(
        named[0],
        named[1],
        stateOf(new URL(c.req.url).searchParams, vocabularyOf(c.var.collection)),
      ),
    );
  const chosen = chosenIn(c);
  const [a, b] = chosen;
  const isDone = parameter(c, 'choose') === undefined && parameter(c, 'page') === undefined;
  const forEmbed = parameter(c, 'for') === 'embed';
  if (isDone && chosen.length === 2 && a && b) {
    const pair = await inTime(c, a, b);
    return toComparison(
      c,
      forEmbed
        ? embedBuilderUrl({ a: pair[0], b: pair[1] })
        : compareUrl(...pair, { lang: parameter(c, 'lang') }),
    );
  }
  if (isDone && !forEmbed && chosen.length >= LEAST_COLUMNS && chosen.length <= MOST_COLUMNS)
    return isClauseByClause(chosen, new URL(c.req.url).searchParams)
      ? showParallel(c, chosen)
      : showSynopsis(c, chosen);
  return showList(c, true);
}

function chosenIn(c: SiteContext): readonly string[] {
  return [...new Set(listParameter(c, 's'))];
}

async function showList(c: SiteContext, choosing: boolean): Promise<Response> {
  const { statements: all } = await listStatements(c.env.DB);
  const filter = filterIn(c, all, choosing ? 'here' : 'any');
  const { texts, series, ...rest } = filter;
  const query: StatementQuery = {
    ...rest,
    ...(series ? { series: [series] } : {}),
    ...(texts === 'here' ? { obtained: true } : {}),
  };
  const fitting = await listStatementsThatFit(c.env.DB, c.var.collection, query);
  if (!fitting.ok) return refusalPage(c, fitting.refusal);
  const ids = chosenIn(c).map((reference) => parseReference(reference).id);
  const chosen = ids.flatMap((id) => all.find(({ record }) => record.id === id) ?? []);
  const others = fitting.value.filter(({ record }) => !ids.includes(record.id));
  const [only] = chosen;
  const nearTo = choosing && chosen.length === 1 && only ? only : null;
  const ordered = nearTo ? nearestFirst(nearTo, others) : others;
  const pages = Math.max(1, Math.ceil(ordered.length / STATEMENTS_A_PAGE));
  const asked = Number(parameter(c, 'page') ?? 1);
  const at = asked >= 1 && asked <= pages ? Math.floor(asked) : 1;
  const data: StatementsPageData = {
    statements: ordered.slice((at - 1) * STATEMENTS_A_PAGE, at * STATEMENTS_A_PAGE),
    chosen,
    total: ordered.length,
    page: at,
    pages,
    nearTo,
    filter,
    languages: languagesOfAll(all),
    wrongNumber: choosing && parameter(c, 'go') !== undefined,
    forEmbed: choosing && parameter(c, 'for') === 'embed',
  };
  return page(c, <StatementsPage frame={await frameOf(c)} data={data} choosing={choosing} />);
}

/** What the list is narrowed to. A value that fits nothing is said among the unusable parameters, and left out. */
function filterIn(
  c: SiteContext,
  all: readonly StoredStatement[],
  usual: 'here' | 'any',
): StatementFilterState {
  const asked = (name: string) => parameter(c, name);
  const date = (name: string) => (/^\d{4}(-\d{2}){0,2}$/.test(asked(name) ?? '') ? asked(name) : undefined);
  const party = asked('partner');
  return {
    find: asked('find'),
    series: asked('series'),
    partner: all.some(({ record }) => party && record.parties.includes(party)) ? party : undefined,
    level: level.safeParse(asked('level')).data,
    lang: languagesOfAll(all).find((one) => one === asked('lang')),
    from: date('from'),
    to: date('to'),
    texts: (['here', 'any'] as const).find((one) => one === asked('texts')) ?? usual,
  };
}

function languagesOfAll(statements: readonly StoredStatement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ texts }) => texts.map((text) => text.lang)))].sort();
}

function toComparison(c: SiteContext, url: string): Response {
  const ui = parameter(c, 'ui');
  return c.redirect(ui ? `${url}${url.includes('?') ? '&' : '?'}ui=${encodeURIComponent(ui)}` : url, 303);
}

/** The list shows the newest first, so the order of ticks says nothing: within a series the older one is text A. */
async function inTime(c: SiteContext, a: string, b: string): Promise<readonly [a: string, b: string]> {
  const [one, other] = await Promise.all(
    [a, b].map((reference) => readStatement(c.env.DB, parseReference(reference).id)),
  );
  const backwards =
    one && other && sameSeries(one.record, other.record) && one.record.adopted > other.record.adopted;
  return backwards ? [b, a] : [a, b];
}
