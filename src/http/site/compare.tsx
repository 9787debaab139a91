import type { Context } from 'hono';
import {
  type ComparedText,
  ComparisonPage,
  type ComparisonPageData,
  StatementsPage,
} from '../../pages/index.ts';
import { type ComparisonState, compareUrl, textReference } from '../../pages/urls.ts';
import { type ComparedSide, type ComparedTexts, compareStatements } from '../data/comparison.ts';
import { clausesOf } from '../data/text-clauses.ts';
import { languagesOf } from '../data/texts.ts';
import type { Environment } from '../environment.ts';
import { frameOf, listParameter, parameter } from './frame.ts';
import { page, refusalPage } from './render.tsx';
import { statementsData } from './statements.tsx';

type SiteContext = Context<Environment>;

const VIEWS = ['split', 'inline', 'changes'] as const;
const NOISE = ['punctuation', 'case', 'spelling'] as const;

/** `/compare/{a}/{b}` */
export async function showComparison(c: SiteContext): Promise<Response> {
  const state = stateOf(c);
  const mode = state.mode === 'series' || state.mode === 'cross' ? state.mode : undefined;
  const references = { a: c.req.param('a') ?? '', b: c.req.param('b') ?? '' };
  const compared = await compareStatements(c.env.DB, { ...references, lang: state.lang, mode });
  if (!compared.ok) return refusalPage(c, compared.refusal);
  const frame = await frameOf(c);
  const { value } = compared;
  const a = sideOf(value.a, references.a);
  const b = sideOf(value.b, references.b);
  if (!a || !b) throw new Error('A comparison of stored statements has two stored texts.');
  const data: ComparisonPageData = {
    a,
    b,
    comparison: value.comparison,
    state,
    echoes: new Map(),
    themes: [],
    themeRows: null,
    languages: languagesInCommon(value),
    neighbours: [],
    citation: null,
    pinned: compareUrl(
      textReference(a.statement.record.id, a.text.sha256),
      textReference(b.statement.record.id, b.text.sha256),
    ),
  };
  return page(c, <ComparisonPage frame={frame} data={data} />);
}

/** `/compare?s=…`: two chosen statements lead to their comparison, three or four to a synopsis, others to the list. */
export async function chooseComparison(c: SiteContext): Promise<Response> {
  const chosen = [...new Set(listParameter(c, 's'))];
  const [a, b] = chosen;
  const ui = parameter(c, 'ui');
  if (chosen.length === 2 && a && b) {
    const url = compareUrl(a, b, { lang: parameter(c, 'lang') });
    return c.redirect(ui ? `${url}${url.includes('?') ? '&' : '?'}ui=${encodeURIComponent(ui)}` : url, 303);
  }
  const frame = await frameOf(c);
  const data = await statementsData(c, chosen);
  if (!data.ok) return refusalPage(c, data.refusal);
  return page(c, <StatementsPage frame={frame} data={data.value} choosing />);
}

function stateOf(c: SiteContext): ComparisonState {
  const view = parameter(c, 'view');
  const ignore = listParameter(c, 'ignore').filter((one) => NOISE.includes(one as (typeof NOISE)[number]));
  return {
    lang: parameter(c, 'lang'),
    mode: parameter(c, 'mode'),
    view: VIEWS.find((one) => one === view),
    ...(ignore.length > 0 ? { ignore } : {}),
    theme: parameter(c, 'theme'),
    spoken: parameter(c, 'spoken') === 'off' ? 'off' : undefined,
  };
}

function sideOf(side: ComparedSide, reference: string): ComparedText | null {
  if (!side.found) return null;
  const { statement, text } = side.found;
  return { statement, text, clauses: clausesOf(text), reference };
}

function languagesInCommon({ a, b }: ComparedTexts): readonly string[] {
  if (!a.found || !b.found) return [];
  const inB = languagesOf(b.found.statement);
  return languagesOf(a.found.statement).filter((lang) => inB.includes(lang));
}
