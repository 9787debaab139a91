import type { Context } from 'hono';
import {
  absolute,
  type ComparisonState,
  compareDataUrl,
  compareUrl,
  textReference,
} from '../../addresses/urls.ts';
import { citeComparison } from '../../answers/citing/citation.ts';
import { type CitedRows, citedRows } from '../../answers/citing/cited-rows.ts';
import type { ComparedTexts } from '../../answers/compare/comparison.ts';
import { compareAny } from '../../answers/compare/crossing.ts';
import { readThemesOf } from '../../answers/compare/digest.ts';
import type { Refusal } from '../../answers/refusal.ts';
import { beforeAndAfter } from '../../answers/statements/neighbours.ts';
import { languagesOf, parseReference } from '../../answers/statements/texts.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { nearestPassages } from '../../comparison/digest/index.ts';
import { ComparisonPage, type ComparisonPageData, isBackwards, type RowEchoes } from '../../pages/index.ts';
import { listStatements, readStatement, type StoredStatement } from '../../store/index.ts';
import { laterOf } from '../platform/after-reply.ts';
import type { Environment } from '../platform/environment.ts';
import { shownOf, stateOf } from './comparison-state.ts';
import { showCrossing, sideOf } from './crossing.tsx';
import { frameOf } from './frame.ts';
import { citationLine, echoNote, readApparatus } from './margin-notes.ts';
import { placed } from './placed.ts';
import { page, refusalPage, signpost } from './render.tsx';
import { themesIn } from './theme-titles.ts';

type SiteContext = Context<Environment>;

/** Places listed under a row: a page about two texts must not grow with the number of all texts. */
const ECHOES_SHOWN = 3;

/** `/compare/{a}/{b}` */
export async function showComparison(c: SiteContext): Promise<Response> {
  const state = stateOf(new URL(c.req.url).searchParams, vocabularyOf(c.var.collection));
  const mode = state.mode === 'series' || state.mode === 'cross' ? state.mode : undefined;
  const references = { a: c.req.param('a') ?? '', b: c.req.param('b') ?? '' };
  const { lang, lang_a, lang_b, aligned } = state;
  const any = await compareAny(
    c.env.DB,
    vocabularyOf(c.var.collection),
    { ...references, lang, lang_a, lang_b, mode, aligned },
    laterOf(c),
  );
  if (!any.ok) return refusalPage(c, await withoutText(c, references, any.refusal));
  if (any.value.kind === 'crossed') return showCrossing(c, any.value.crossed, references, state);
  const frame = await frameOf(c);
  const value = any.value.compared;
  const a = sideOf(value.a, references.a);
  const b = sideOf(value.b, references.b);
  if (!a || !b) throw new Error('A comparison of stored statements has two stored texts.');
  const pinned = compareUrl(
    textReference(a.statement.record.id, a.text.sha256),
    textReference(b.statement.record.id, b.text.sha256),
    citedRows(state),
  );
  const around = await aroundComparison(c, value, state);
  const data: ComparisonPageData = {
    a,
    b,
    comparison: placed(value.comparison),
    review: value.review,
    state,
    ...around,
    ...(value.comparison.mode === 'series' && around.neighbours.length > 0
      ? { history: { a: references.a, b: references.b } }
      : {}),
    languages: languagesInCommon(value),
    pinned,
    citation: citationOf(c, value, pinned, state),
    reference: citeComparison(value, c.var.collection, new URL(c.req.url).origin, state).title,
  };
  signpost(
    c,
    pinned,
    [a.text.sha256, b.text.sha256],
    compareDataUrl(a.reference, b.reference, { lang: a.text.lang }),
  );
  return page(c, <ComparisonPage frame={frame} data={data} />);
}

/** That a text is not here at all says more than that it is not here in the language asked for. */
async function withoutText(
  c: SiteContext,
  references: Readonly<Record<'a' | 'b', string>>,
  refusal: Refusal,
): Promise<Refusal> {
  if (refusal.reason !== 'no-text-in-language') return refusal;
  for (const side of ['a', 'b'] as const) {
    const { id } = parseReference(references[side]);
    const statement = await readStatement(c.env.DB, id);
    if (statement?.texts.length === 0)
      return { reason: 'no-text', detail: refusal.detail, parameter: side, value: id };
  }
  return refusal;
}

/** What stands around a comparison: echoes of its rows with others, themes, other pairs, its citation. */
async function aroundComparison(
  c: SiteContext,
  value: ComparedTexts,
  state: ComparisonState,
): Promise<
  Pick<ComparisonPageData, 'echoes' | 'digest' | 'marked' | 'nearest' | 'themes' | 'shownRows' | 'neighbours'>
> {
  const { a, b, comparison } = value;
  if (!a.found || !b.found) throw new Error('A comparison of stored statements has two stored texts.');
  const [themes, inA, inB, all] = await Promise.all([
    readThemesOf(c.env.DB, vocabularyOf(c.var.collection), value),
    readApparatus(c, a.found),
    readApparatus(c, b.found),
    listStatements(c.env.DB, { obtained: true }),
  ]);
  const apart = new Set([inA.partner, inB.partner]);
  const rows = new Map(comparison.rows.map((row) => [row.n, row]));
  return {
    // Worked out when a row is printed: a long comparison is shown in pages.
    echoes: {
      get(n: number): RowEchoes | undefined {
        const row = rows.get(n);
        if (row === undefined) return undefined;
        const found = [
          ...row.a.flatMap((clause) => inA.echoes.get(clause.clause) ?? []),
          ...row.b.flatMap((clause) => inB.echoes.get(clause.clause) ?? []),
        ];
        const note = echoNote(c, found, inA, apart, ECHOES_SHOWN);
        return note.places.length > 0 ? note : undefined;
      },
    },
    digest: themes.digest,
    marked: { a: themes.a, b: themes.b },
    nearest: nearestPassages(comparison.rows, themes, value.lang),
    themes: themesIn(c, themes.digest.lines),
    shownRows: shownOf(comparison.rows, themes.ofRow, state),
    neighbours: otherPairs(a.found.statement, b.found.statement, all.statements),
  };
}

/** The reference of a comparison; one that is read backwards must not be cited as saying what was added and removed. */
function citationOf(c: SiteContext, value: ComparedTexts, pinned: string, rows: CitedRows): string {
  const { origin } = new URL(c.req.url);
  const item = citeComparison(value, c.var.collection, origin, rows);
  const { comparison, a, b } = value;
  const backwards =
    a.found && b.found && isBackwards(comparison.mode, a.found.statement.record, b.found.statement.record);
  const note = backwards ? item.note?.replace(comparison.summary.sentence, '').trim() : item.note;
  return citationLine({ ...item, ...(note === undefined ? {} : { note }) }, absolute(origin, pinned));
}

/** Pairs that continue this one: each of the two with the one before it in its series. */
function otherPairs(
  a: StoredStatement,
  b: StoredStatement,
  all: readonly StoredStatement[],
): ComparisonPageData['neighbours'] {
  return [a, b]
    .flatMap((statement) => {
      const { predecessor, successor } = beforeAndAfter(statement, all);
      return [
        ...(predecessor ? [{ a: predecessor, b: statement }] : []),
        ...(successor ? [{ a: statement, b: successor }] : []),
      ];
    })
    .filter(
      (pair, index, pairs) =>
        !(pair.a.record.id === a.record.id && pair.b.record.id === b.record.id) &&
        !(pair.a.record.id === b.record.id && pair.b.record.id === a.record.id) &&
        pairs.findIndex(
          (one) => one.a.record.id === pair.a.record.id && one.b.record.id === pair.b.record.id,
        ) === index,
    );
}

function languagesInCommon({ a, b }: ComparedTexts): readonly string[] {
  if (!a.found || !b.found) return [];
  const inB = languagesOf(b.found.statement);
  return languagesOf(a.found.statement).filter((lang) => inB.includes(lang));
}
