import type { Context } from 'hono';
import { absolute, citeUrl, statementDataUrl, statementUrl, textReference } from '../../addresses/urls.ts';
import { citeText } from '../../answers/citing/citation.ts';
import { readAbsences } from '../../answers/formulas/absences.ts';
import { neighboursOf } from '../../answers/statements/neighbours.ts';
import { readReplacedCopy } from '../../answers/statements/replaced.ts';
import { readStatementById } from '../../answers/statements/statements.ts';
import { clausesOf } from '../../answers/statements/text-clauses.ts';
import { type FoundText, findText, parseReference } from '../../answers/statements/texts.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { hasPhrase } from '../../comparison/digest/index.ts';
import { briefTitle, StatementPage, type StatementPageData } from '../../pages/index.ts';
import { mayPassOn, versionOf } from '../../statement/index.ts';
import { listStatements, listTextVersions, type StoredStatement } from '../../store/index.ts';
import type { Clause } from '../../text/types.ts';
import { laterOf } from '../platform/after-reply.ts';
import type { Environment } from '../platform/environment.ts';
import { closeToOtherSites } from '../platform/headers.ts';
import { frameOf, parameter, uiOf } from './frame.ts';
import { citationLine, echoNote, formulaMarks, readApparatus } from './margin-notes.ts';
import { formulaNamed, partnerNamed } from './names.ts';
import { page, refusalPage, signpost } from './render.tsx';
import { themeTitle } from './theme-titles.ts';

type SiteContext = Context<Environment>;

/** Places listed in the margin of a paragraph. */
const ECHOES_SHOWN = 8;

/** `/statements/{id}` */
export async function showStatement(c: SiteContext): Promise<Response> {
  const reference = c.req.param('id') ?? '';
  const text = await findText(c.env.DB, reference, parameter(c, 'lang'));
  if (text.ok) {
    const { sha256 } = text.value.text;
    const { id } = text.value.statement.record;
    signpost(c, statementUrl(textReference(id, sha256)), [sha256], statementDataUrl(id));
    if (!mayPassOn(versionOf(text.value.statement.record, text.value.text))) closeToOtherSites(c);
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
    found: null,
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
  const clauses = clausesOf(text.text);
  const phrase = parameter(c, 'q');
  const apart = new Set([apparatus.partner]);
  const { origin } = new URL(c.req.url);
  const reference = citeText(text, c.var.collection, origin);
  const cite = (format: string) => citeUrl({ statement: record.id, lang, format });
  return {
    statement: text.statement,
    text: text.text,
    clauses,
    found: phrase === undefined ? null : findInText(text.text.body, clauses, phrase),
    echoes: new Map(
      [...apparatus.echoes].map(([clause, echoes]) => [
        clause,
        echoNote(c, echoes, apparatus, apart, ECHOES_SHOWN),
      ]),
    ),
    formulas: formulaMarks(apparatus.hits, uiOf(c), vocabularyOf(c.var.collection).formulas),
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

/** The paragraphs that have a phrase: its words in this order, wherever its sentences end. */
function findInText(body: string, clauses: readonly Clause[], phrase: string): StatementPageData['found'] {
  const paragraphs = [...Map.groupBy(clauses.entries(), ([, { paragraph }]) => paragraph)];
  const has = (some: readonly Clause[]) =>
    hasPhrase(some.map(({ from, to }) => body.slice(from, to)).join(' '), phrase);
  return {
    phrase,
    of: paragraphs.length,
    paragraphs: paragraphs
      .filter(([, held]) => has(held.map(([, clause]) => clause)))
      .map(([paragraph, held]) => {
        const [first] = held.find(([, clause]) => has([clause])) ?? held[0] ?? [0];
        return { clause: first, paragraph };
      }),
  };
}

/** What the statement says in none of its languages; the predecessor's lack is worth more than that of others, so it comes first. */
async function absencesOf(
  c: SiteContext,
  { statement }: FoundText,
  all: readonly StoredStatement[],
): Promise<Pick<StatementPageData, 'absences' | 'alone'>> {
  const frame = await frameOf(c);
  const ledger = await readAbsences(c.env.DB, c.var.collection, statement.record.id, undefined);
  if (!ledger.ok) return { absences: null, alone: false };
  const { absences, predecessor, others } = ledger.value;
  const before = all.find(({ record }) => record.id === predecessor?.statement);
  const views = absences
    .map((absence) => ({
      formula: absence.formula.id,
      theme: themeTitle(c, absence.formula.theme),
      wording: formulaNamed(c, absence.formula),
      predecessor:
        absence.predecessor && before
          ? { id: before.record.id, name: briefTitle(frame, before.record) }
          : null,
      partners: absence.partners.map((key) => partnerNamed(c, key)),
      of: absence.of,
    }))
    .sort((x, y) => Number(y.predecessor !== null) - Number(x.predecessor !== null));
  return { absences: views, alone: predecessor === null && others.length === 0 };
}
