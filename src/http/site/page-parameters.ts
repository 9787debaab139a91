import type { Context } from 'hono';
import { HELD_BY } from '../../answers/compare/parallel.ts';
import { SEARCH_SORTS } from '../../answers/search/concordance.ts';
import { SEARCH_STATE } from '../../answers/search/search-state.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { isUiLanguage } from '../../pages/index.ts';
import { countedAuthority, level } from '../../statement/index.ts';
import { listLanguages, listStatements } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';

type Fits = (value: string, known: Known) => boolean;

interface Known {
  readonly languages: readonly string[];
  /** Codes of the parties of all statements. */
  readonly parties: ReadonlySet<string>;
  /** Ids of the themes of the lexicon. */
  readonly themes: ReadonlySet<string>;
}

/** What another part of the service judges, and refuses in its own words. */
const any: Fits = () => true;
const oneOf =
  (...values: readonly string[]): Fits =>
  (value) =>
    values.includes(value);
const integer =
  (least: number, most: number): Fits =>
  (value) =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
const date: Fits = (value) => /^\d{4}(-\d{2}){0,2}$/.test(value);
const language: Fits = (value, known) => known.languages.includes(value);
const authority: Fits = (value) => countedAuthority.safeParse(value).success;
const theme: Fits = (value, known) => known.themes.has(value);

const LIST = {
  s: any,
  go: any,
  series: any,
  partner: (value: string, known: Known) => known.parties.has(value),
  level: (value: string) => level.safeParse(value).success,
  lang: language,
  from: date,
  to: date,
  texts: oneOf('any', 'here'),
  find: any,
  choose: any,
  page: integer(1, 999),
};

const NOTHING: Known = { languages: [], parties: new Set(), themes: new Set() };

/** For each page what it can be asked with. Pages that are not named here judge for themselves. */
const ACCEPTED: Readonly<Record<string, Readonly<Record<string, Fits>>>> = {
  '': {},
  questions: {},
  'questions/*': {},
  method: {},
  statements: LIST,
  'statements/*': { lang: any, q: any },
  compare: {
    ...LIST,
    theme,
    q: any,
    a: any,
    b: any,
    for: oneOf('embed'),
    held: oneOf(...HELD_BY),
    part: integer(1, 999),
  },
  'compare/*/*': {
    lang: any,
    lang_a: any,
    lang_b: any,
    mode: oneOf('series', 'cross'),
    view: oneOf('split', 'inline', 'changes', 'themes'),
    ignore: oneOf('punctuation', 'case', 'spelling'),
    theme,
    kind: oneOf('same', 'reworded', 'only_a', 'only_b'),
    side: oneOf('a', 'b'),
    q: any,
    spoken: oneOf('off'),
    aligned: oneOf('engine'),
    page: (value) => value === 'all' || integer(1, 999)(value, NOTHING),
  },
  'history/*/*': { lang: any },
  partners: { series: any },
  'partners/*': { lang: any },
  'partners/*/*': { lang: any },
  formulas: { lang: language, theme, authority },
  'formulas/*': { lang: any, authority },
  shared: { lang: language, authority, series: any, min_partners: integer(2, 30), min_words: integer(3, 40) },
  matrix: { lang: language, authority, texts: oneOf('newest', 'all', 'partners'), theme: any },
  search: {
    q: any,
    sort: oneOf(...SEARCH_SORTS),
    lemma: oneOf('true', 'false'),
    as_of: (value) => SEARCH_STATE.test(value),
    series: any,
    from: date,
    to: date,
    theme,
    authority,
    across: oneOf('true', 'false'),
    cursor: any,
  },
};

/** Every name that some page can be asked with. */
export const pageParameterNames: ReadonlySet<string> = new Set(
  Object.values(ACCEPTED).flatMap((accepted) => Object.keys(accepted)),
);

/**
 * What the address asks for and the page leaves out, as `name=value`. Names that no page knows are not meant for this
 * service: links are often given such on their way.
 */
export async function unusableParameters(c: Context<Environment>): Promise<readonly string[]> {
  const { pathname, searchParams } = new URL(c.req.url);
  const [first = '', ...rest] = pathname.split('/').slice(1);
  const accepted = ACCEPTED[[first, ...rest.map(() => '*')].join('/')];
  if (!accepted) return [];
  const known: Known = {
    languages: searchParams.get('lang') ? await listLanguages(c.env.DB).catch(() => []) : [],
    parties: searchParams.get('partner') ? await partiesOfAll(c) : new Set(),
    themes: new Set(vocabularyOf(c.var.collection).themes.map(({ id }) => id)),
  };
  const isUnusable = (name: string, value: string) =>
    name === 'ui' ? !isUiLanguage(value) : pageParameterNames.has(name) && !accepted[name]?.(value, known);
  return [...searchParams].flatMap(([name, written]) =>
    written
      .split(name === 'ignore' || name === 'kind' ? ',' : '\n')
      .filter((value) => value !== '' && isUnusable(name, value))
      .map((value) => `${name}=${value.slice(0, 100)}`),
  );
}

async function partiesOfAll(c: Context<Environment>): Promise<ReadonlySet<string>> {
  const all = await listStatements(c.env.DB).catch(() => null);
  return new Set((all?.statements ?? []).flatMap(({ record }) => record.parties));
}
