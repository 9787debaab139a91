import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { MOST_ROWS_TOGETHER, ROWS_A_PAGE } from '../../addresses/urls.ts';
import { languageOfWords } from '../../answers/compare/compared-side.ts';
import type { ComparedTexts } from '../../answers/compare/comparison.ts';
import { type AnyCompared, compareGivenAny } from '../../answers/compare/crossing.ts';
import { readThemesOf } from '../../answers/compare/digest.ts';
import { unwrap } from '../../answers/refusal.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { nearestPassages } from '../../comparison/digest/index.ts';
import {
  OwnFile,
  type OwnFormData,
  OwnFormPage,
  type OwnResultData,
  OwnResultPage,
  type OwnTexts,
} from '../../pages/index.ts';
import { knownLanguages } from '../../text/index.ts';
import { detectedLanguages } from '../../text/language.ts';
import { crossedAs } from '../api/compare/crossed-forms.ts';
import { comparisonAs } from '../api/compare/forms.ts';
import { attachment } from '../formats/attachment.ts';
import type { Environment } from '../platform/environment.ts';
import { shownOf, stateOf } from './comparison-state.ts';
import { frameOf, uiOf } from './frame.ts';
import { fieldOf, sentForm, textOf, wordsOf } from './own-body.ts';
import { problemOf } from './own-problem.ts';
import { placed } from './placed.ts';
import { page } from './render.tsx';
import { themesIn } from './theme-titles.ts';

type SiteContext = Context<Environment>;

const EMPTY = { text: '', name: '', lang: '' };

/** What a reader can say a text is in. */
export const offeredLanguages: readonly string[] = [
  ...new Set(['en', 'ru', ...[...knownLanguages, ...detectedLanguages].sort()]),
].filter((lang) => /^[a-z]{2,3}$/.test(lang));

/** `GET /compare/own` */
export async function showOwnForm(c: SiteContext): Promise<Response> {
  const data: OwnFormData = {
    texts: { a: EMPTY, b: EMPTY, mode: 'cross' },
    languages: offeredLanguages,
    problem: null,
  };
  return page(c, <OwnFormPage frame={await frameOf(c)} data={data} />);
}

/** `POST /compare/own`: nothing of what is sent is kept. */
export async function compareOwn(c: SiteContext): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  let texts: OwnTexts = { a: EMPTY, b: EMPTY, mode: 'cross' };
  try {
    const form = await sentForm(c);
    texts = sentTexts(form);
    const read = {
      a: { ...texts.a, text: await textOf(form, '_a') },
      b: { ...texts.b, text: await textOf(form, '_b') },
    };
    texts = { ...texts, ...read };
    const [lang_a, lang_b] = [texts.a.lang || undefined, texts.b.lang || undefined];
    const any = unwrap(
      await compareGivenAny(
        c.env.DB,
        vocabularyOf(c.var.collection),
        { a: { text: texts.a.text }, b: { text: texts.b.text } },
        { lang_a, lang_b, mode: texts.mode },
      ),
    );
    return await answer(c, form, texts, any);
  } catch (error) {
    const { problem, status } = problemOf(error, uiOf(c));
    const data = { texts, languages: offeredLanguages, problem };
    return page(c, <OwnFormPage frame={await frameOf(c)} data={data} />, status as ContentfulStatusCode);
  }
}

/** What was typed is given back also where it cannot be used; words of a file that was refused are not. */
function sentTexts(form: FormData): OwnTexts {
  const side = (suffix: string) => {
    const text = form.get(`text${suffix}`);
    const lang = fieldOf(form, `lang${suffix}`, 20);
    return {
      text: typeof text === 'string' ? text.toWellFormed() : '',
      name: fieldOf(form, `name${suffix}`, 120),
      lang: offeredLanguages.includes(lang) ? lang : '',
    };
  };
  return { a: side('_a'), b: side('_b'), mode: fieldOf(form, 'mode', 10) === 'series' ? 'series' : 'cross' };
}

async function answer(c: SiteContext, form: FormData, texts: OwnTexts, any: AnyCompared): Promise<Response> {
  const save = fieldOf(form, 'save', 10);
  const frame = await frameOf(c);
  const { a, b } = any.kind === 'crossed' ? any.crossed : any.compared;
  const names = {
    a: texts.a.name || frame.t.own.text('A'),
    b: texts.b.name || frame.t.own.text('B'),
  };
  if (save === 'csv' || save === 'docx') {
    const format = save === 'csv' ? 'spreadsheet' : 'docx';
    return any.kind === 'crossed'
      ? crossedAs(c, any.crossed, { format, names })
      : comparisonAs(c, any.compared, { format, names });
  }
  const readIn = (side: 'a' | 'b', lang: string): OwnResultData['readIn']['a'] => {
    if (texts[side].lang === lang) return { lang, by: 'reader' };
    return { lang, by: languageOfWords(texts[side].text) === lang ? 'words' : 'nothing' };
  };
  const isFile = save === 'html';
  const data: OwnResultData = {
    texts,
    languages: offeredLanguages,
    problem: null,
    names,
    readIn: { a: readIn('a', a.segmented.lang), b: readIn('b', b.segmented.lang) },
    sha256: { a: a.sha256, b: b.sha256 },
    result:
      any.kind === 'crossed'
        ? { kind: 'crossed', comparison: any.crossed.comparison }
        : await wordsResult(c, form, any.compared, isFile),
  };
  if (!isFile) return page(c, <OwnResultPage frame={frame} data={data} />);
  c.header('Content-Disposition', attachment(`${names.a}-${names.b}`, 'html'));
  return page(c, <OwnFile frame={frame} data={data} />);
}

async function wordsResult(
  c: SiteContext,
  form: FormData,
  compared: ComparedTexts,
  isFile: boolean,
): Promise<OwnResultData['result']> {
  const go = form.get('go');
  const asked = typeof go === 'string' && go !== '' ? new URLSearchParams(go) : wordsOf(form);
  for (const name of ['lang', 'lang_a', 'lang_b', 'mode']) asked.delete(name);
  const state = stateOf(asked, vocabularyOf(c.var.collection));
  const comparison = placed(compared.comparison);
  const themes = await readThemesOf(c.env.DB, vocabularyOf(c.var.collection), compared);
  const shown = shownOf(comparison.rows, themes.ofRow, state);
  const fitting = comparison.rows.filter(({ n }) => shown?.has(n) ?? true);
  const isParted = fitting.length > MOST_ROWS_TOGETHER && !isFile;
  const pages = isParted ? Math.ceil(fitting.length / ROWS_A_PAGE) : 1;
  const at = Math.min(pages, Math.max(1, Number(state.page ?? 1) || 1));
  const here = fitting.slice((at - 1) * ROWS_A_PAGE, at * ROWS_A_PAGE);
  const side = ({ segmented: { lang, clauses } }: ComparedTexts['a']) => ({ text: { lang }, clauses });
  return {
    kind: 'words',
    part: isParted ? { page: at, pages, rows: fitting.length } : null,
    parts: {
      a: side(compared.a),
      b: side(compared.b),
      own: isFile ? 'file' : 'page',
      comparison,
      state: { ...state, page: isFile ? 'all' : state.page },
      echoes: new Map(),
      digest: themes.digest,
      marked: { a: themes.a, b: themes.b },
      nearest: nearestPassages(comparison.rows, themes, compared.lang),
      themes: themesIn(c, themes.digest.lines),
      shownRows: isParted ? new Set(here.map(({ n }) => n)) : shown,
    },
  };
}
