import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { checkDraft, type DraftCheck } from '../../answers/compare/draft.ts';
import { readFormulaList } from '../../answers/formulas/formulas.ts';
import { unwrap } from '../../answers/refusal.ts';
import { diffWords } from '../../comparison/index.ts';
import {
  type DraftFormData,
  DraftFormPage,
  type DraftPassage,
  type DraftResultData,
  DraftResultPage,
  type OwnText,
  type StatementView,
} from '../../pages/index.ts';
import { listStatements } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, uiOf } from './frame.ts';
import { byId } from './margin-notes.ts';
import { formulaNamed, partnerNamed } from './names.ts';
import { offeredLanguages } from './own.tsx';
import { fieldOf, sentForm, textOf } from './own-body.ts';
import { problemOf } from './own-problem.ts';
import { page } from './render.tsx';

type SiteContext = Context<Environment>;

/** Nearest passages shown for one of the draft. */
const NEAREST_SHOWN = 3;

/** `GET /draft` */
export async function showDraftForm(c: SiteContext): Promise<Response> {
  const data: DraftFormData = {
    draft: { text: '', name: '', lang: '' },
    languages: offeredLanguages,
    problem: null,
  };
  return page(c, <DraftFormPage frame={await frameOf(c)} data={data} />);
}

/** `POST /draft`: nothing of what is sent is kept. */
export async function checkOwnDraft(c: SiteContext): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  let draft: OwnText = { text: '', name: '', lang: '' };
  try {
    const form = await sentForm(c);
    const typed = form.get('text');
    const lang = fieldOf(form, 'lang', 20);
    draft = {
      text: typeof typed === 'string' ? typed.toWellFormed() : '',
      name: '',
      lang: offeredLanguages.includes(lang) ? lang : '',
    };
    draft = { ...draft, text: await textOf(form, '') };
    const check = unwrap(await checkDraft(c.env.DB, c.var.collection, draft.text, draft.lang || undefined));
    const data = await resultOf(c, draft, check);
    return page(c, <DraftResultPage frame={await frameOf(c)} data={data} />);
  } catch (error) {
    const { problem, status } = problemOf(error, uiOf(c));
    // There is one text, so no side needs to be named.
    const data = {
      draft,
      languages: offeredLanguages,
      problem: { ...problem, field: { ...problem.field, side: null } },
    };
    return page(c, <DraftFormPage frame={await frameOf(c)} data={data} />, status as ContentfulStatusCode);
  }
}

async function resultOf(c: SiteContext, draft: OwnText, check: DraftCheck): Promise<DraftResultData> {
  const { lang } = check;
  const [list, all] = await Promise.all([
    readFormulaList(c.env.DB, c.var.collection, { lang }),
    listStatements(c.env.DB, { obtained: true }),
  ]);
  const statements = byId(all.statements);
  const passages = check.clauses.map((clause) => passageOf(clause, lang, statements));
  const count = (status: DraftPassage['status']) => passages.filter((one) => one.status === status).length;
  const partnersOf = new Map(
    list.ok ? list.value.formulas.map(({ formula, partners }) => [formula.id, partners]) : [],
  );
  const held = Map.groupBy(
    check.clauses.flatMap(({ clause, formulas }) =>
      formulas.map(({ formula, hit }) => ({ clause, formula, id: hit.formula })),
    ),
    ({ id }) => id,
  );
  return {
    draft,
    languages: offeredLanguages,
    problem: null,
    readIn: { lang, by: draft.lang === lang ? 'reader' : 'words' },
    counts: {
      precedent: count('precedent'),
      formula: count('formula'),
      new: count('new'),
      short: count('short'),
    },
    total: check.total,
    searched: check.searched,
    formulas: [...held].map(([id, places]) => ({
      id,
      name: formulaNamed(c, id),
      passages: [...new Set(places.map(({ clause }) => clause + 1))],
      partners: (partnersOf.get(id) ?? []).map((key) => partnerNamed(c, key)),
    })),
    passages,
  };
}

function passageOf(
  clause: DraftCheck['clauses'][number],
  lang: string,
  statements: ReadonlyMap<string, StatementView>,
): DraftPassage {
  const shown = clause.precedents.slice(0, NEAREST_SHOWN).flatMap(({ candidate, clause: there, score }) => {
    const statement = statements.get(candidate.statement);
    if (!statement) return [];
    return [
      { statement, clause: candidate.clause, score, pieces: otherWords(clause.text, there.wording, lang) },
    ];
  });
  return {
    n: clause.clause + 1,
    status: clause.status,
    pieces: withFormulas(clause),
    precedents: shown,
    more: clause.precedents.length - shown.length,
  };
}

/** A stored passage, cut where words begin and end that the draft has not. */
function otherWords(
  draft: string,
  stored: string,
  lang: string,
): DraftPassage['precedents'][number]['pieces'] {
  const pieces: { text: string; other: boolean }[] = [];
  for (const { kind, b } of diffWords(draft, stored, { lang })) {
    if (b.from === b.to) continue;
    const text = stored.slice(b.from, b.to);
    // White space at the borders of a mark is nobody's.
    const words = kind === 'only_b' ? text.trimEnd() : '';
    const last = pieces.at(-1);
    if (words !== '' && last?.other) last.text += words;
    else if (words !== '') pieces.push({ text: words, other: true });
    const rest = text.slice(words.length);
    if (rest === '') continue;
    const before = pieces.at(-1);
    if (before && !before.other) before.text += rest;
    else pieces.push({ text: rest, other: false });
  }
  return pieces;
}

/** The words of a passage of the draft, cut at its formulas; of two that overlap the one that begins first is marked. */
function withFormulas({ from, text, formulas }: DraftCheck['clauses'][number]): DraftPassage['pieces'] {
  const pieces: { text: string; formula: string | null }[] = [];
  let at = 0;
  for (const { hit } of [...formulas].sort((x, y) => x.hit.from - y.hit.from || y.hit.to - x.hit.to)) {
    const [start, stop] = [hit.from - from, Math.min(hit.to - from, text.length)];
    if (start < at || stop <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), formula: null });
    pieces.push({ text: text.slice(start, stop), formula: hit.formula });
    at = stop;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), formula: null });
  return pieces;
}
