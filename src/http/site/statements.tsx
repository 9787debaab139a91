import type { Context } from 'hono';
import { absolute, citeUrl, statementDataUrl, statementUrl, textReference } from '../../addresses/urls.ts';
import { citeText } from '../../answers/citing/citation.ts';
import { readAbsences } from '../../answers/formulas/absences.ts';
import { sameSeries } from '../../answers/partner.ts';
import { partnerName } from '../../answers/partner-names.ts';
import { found, type Result } from '../../answers/refusal.ts';
import { readReplacedCopy } from '../../answers/statements/replaced.ts';
import { readStatementById, readStatementList } from '../../answers/statements/statements.ts';
import { clausesOf } from '../../answers/statements/text-clauses.ts';
import { type FoundText, findText, parseReference } from '../../answers/statements/texts.ts';
import {
  type StatementFilterState,
  StatementPage,
  type StatementPageData,
  StatementsPage,
  type StatementsPageData,
  type StatementView,
} from '../../pages/index.ts';
import { level } from '../../statement/index.ts';
import { listStatements, listTextVersions, type StoredStatement } from '../../store/index.ts';
import { laterOf } from '../platform/after-reply.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, listParameter, parameter } from './frame.ts';
import { citationLine, echoNote, formulaMarks, readApparatus } from './margin-notes.ts';
import { page, refusalPage, signpost } from './render.tsx';

type SiteContext = Context<Environment>;

/** Enough for a page that is read, not searched. */
const STATEMENTS_A_PAGE = 100;

/** Places listed in the margin of a paragraph. */
const ECHOES_SHOWN = 8;

/** How many statements of other partners are offered for comparison. */
const NEAREST_SHOWN = 3;

/** `/statements` */
export async function showStatements(c: SiteContext): Promise<Response> {
  const data = await statementsData(c, [...new Set(listParameter(c, 's'))]);
  if (!data.ok) return refusalPage(c, data.refusal);
  return page(c, <StatementsPage frame={await frameOf(c)} data={data.value} />);
}

/** The list with what the reader filtered by. A value that fits nothing is said, and left out. */
export async function statementsData(
  c: SiteContext,
  chosen: readonly string[],
  usual: 'here' | 'any' = 'any',
): Promise<Result<StatementsPageData>> {
  const asked = {
    series: parameter(c, 'series'),
    partner: parameter(c, 'partner'),
    level: parameter(c, 'level'),
    lang: parameter(c, 'lang'),
    from: parameter(c, 'from'),
    to: parameter(c, 'to'),
  };
  const texts = (['here', 'any'] as const).find((one) => one === parameter(c, 'texts')) ?? usual;
  const date = /^\d{4}(-\d{2}){0,2}$/;
  const { statements: all } = await listStatements(c.env.DB);
  const filter: StatementFilterState = {
    series: asked.series,
    partner: all.some(({ record }) => asked.partner && record.parties.includes(asked.partner))
      ? asked.partner
      : undefined,
    level: level.safeParse(asked.level).success ? asked.level : undefined,
    lang: languagesOfAll(all).find((one) => one === asked.lang),
    from: asked.from && date.test(asked.from) ? asked.from : undefined,
    to: asked.to && date.test(asked.to) ? asked.to : undefined,
    texts,
    chosen,
  };
  const { chosen: _, texts: __, series, ...rest } = filter;
  const list = await readStatementList(c.env.DB, c.var.collection, {
    ...rest,
    ...(series ? { series: [series] } : {}),
    ...(texts === 'here' ? { obtained: true } : {}),
    limit: STATEMENTS_A_PAGE,
    cursor: parameter(c, 'cursor'),
  });
  if (!list.ok) return list;
  return found({
    statements: list.value.statements,
    total: list.value.total,
    filter,
    cursor: list.value.cursor,
    languages: languagesOfAll(all),
  });
}

function languagesOfAll(statements: readonly StoredStatement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ texts }) => texts.map((text) => text.lang)))].sort();
}

/** `/statements/{id}` */
export async function showStatement(c: SiteContext): Promise<Response> {
  const reference = c.req.param('id') ?? '';
  const text = await findText(c.env.DB, reference, parameter(c, 'lang'));
  if (text.ok) {
    const { sha256 } = text.value.text;
    const { id } = text.value.statement.record;
    signpost(c, statementUrl(textReference(id, sha256)), [sha256], statementDataUrl(id));
    return page(c, <StatementPage frame={await frameOf(c)} data={await statementData(c, text.value)} />);
  }
  if (text.refusal.reason !== 'no-text') return refusalPage(c, text.refusal);
  const statement = await readStatementById(c.env.DB, parseReference(reference).id);
  if (!statement.ok) return refusalPage(c, statement.refusal);
  const data: StatementPageData = {
    statement: statement.value,
    text: null,
    clauses: [],
    echoes: new Map(),
    formulas: [],
    absences: null,
    alone: false,
    versions: [],
    replaced: null,
    predecessor: null,
    successor: null,
    nearest: [],
    citation: null,
    reference: null,
    downloads: [],
  };
  return page(c, <StatementPage frame={await frameOf(c)} data={data} />);
}

async function statementData(c: SiteContext, text: FoundText): Promise<StatementPageData> {
  const { record } = text.statement;
  const [all, versions, apparatus] = await Promise.all([
    listStatements(c.env.DB, { obtained: true }),
    listTextVersions(c.env.DB, record.id),
    readApparatus(c, text),
  ]);
  const { lang } = text.text;
  const apart = new Set([apparatus.partner]);
  const { origin } = new URL(c.req.url);
  const reference = citeText(text, c.var.collection, origin);
  const cite = (format: string) => citeUrl({ statement: record.id, lang, format });
  return {
    statement: text.statement,
    text: text.text,
    clauses: clausesOf(text.text),
    echoes: new Map(
      [...apparatus.echoes].map(([clause, echoes]) => [
        clause,
        echoNote(c, echoes, apparatus, apart, ECHOES_SHOWN),
      ]),
    ),
    formulas: formulaMarks(apparatus.hits, lang),
    ...(await absencesOf(c, text, all.statements)),
    versions,
    replaced: await readReplacedCopy(c.env.DB, text, versions, laterOf(c)),
    ...neighboursOf(text.statement, all.statements),
    citation: citationLine(
      reference,
      absolute(origin, statementUrl(textReference(record.id, text.text.sha256), { lang })),
    ),
    reference: { title: reference.title, authors: reference.author?.map(({ literal }) => literal) ?? [] },
    downloads: [
      { label: 'BibTeX', url: cite('bibtex') },
      { label: 'RIS', url: cite('ris') },
      { label: 'CSL-JSON', url: cite('csl') },
    ],
  };
}

/** What the statement says in none of its languages; the predecessor's lack is worth more than that of others, so it comes first. */
async function absencesOf(
  c: SiteContext,
  { statement, text }: FoundText,
  all: readonly StoredStatement[],
): Promise<Pick<StatementPageData, 'absences' | 'alone'>> {
  const ledger = await readAbsences(c.env.DB, statement.record.id, undefined);
  if (!ledger.ok) return { absences: null, alone: false };
  const { absences, predecessor, others } = ledger.value;
  const before = all.find(({ record }) => record.id === predecessor?.statement);
  const views = absences
    .map((absence) => ({
      formula: absence.formula.id,
      wording: absence.formula.names[text.lang] ?? absence.formula.name,
      predecessor:
        absence.predecessor && before
          ? { id: before.record.id, name: `${before.record.short ?? before.record.title}` }
          : null,
      partners: absence.partners.map((key) => partnerName(key, c.var.collection)),
      of: absence.of,
    }))
    .sort((x, y) => Number(y.predecessor !== null) - Number(x.predecessor !== null));
  return { absences: views, alone: predecessor === null && others.length === 0 };
}

interface Around {
  readonly predecessor: StatementView | null;
  readonly successor: StatementView | null;
  readonly nearest: readonly StatementView[];
}

/** What a reader of a statement may want beside it: the ones before and after in its series, the nearest of others. */
export function neighboursOf(statement: StoredStatement, all: readonly StoredStatement[]): Around {
  const { record } = statement;
  const oldestFirst = all.filter((one) => one.texts.length > 0).toReversed();
  const own = oldestFirst.filter((one) => sameSeries(one.record, record));
  const place = own.findIndex((one) => one.record.id === record.id);
  const predecessor =
    own.find((one) => one.record.id === record.predecessor) ?? (place > 0 ? own[place - 1] : undefined);
  const day = (date: string) => Date.parse(date.padEnd(10, '-01'));
  const nearest = [
    ...Map.groupBy(
      oldestFirst.filter(
        // What was invented says nothing about what was said, so the two are not offered as a pair.
        (one) => !sameSeries(one.record, record) && one.record.specimen === record.specimen,
      ),
      (one) => `${one.record.series} ${one.record.partner ?? ''}`,
    ).values(),
  ]
    .flatMap((group) => {
      const [first] = [...group].sort(
        (x, y) =>
          Math.abs(day(x.record.adopted) - day(record.adopted)) -
          Math.abs(day(y.record.adopted) - day(record.adopted)),
      );
      return first ? [first] : [];
    })
    .sort(
      (x, y) =>
        Math.abs(day(x.record.adopted) - day(record.adopted)) -
        Math.abs(day(y.record.adopted) - day(record.adopted)),
    )
    .slice(0, NEAREST_SHOWN);
  return { predecessor: predecessor ?? null, successor: own[place + 1] ?? null, nearest };
}
