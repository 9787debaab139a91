import type { Context } from 'hono';
import { readFormulaAcross } from '../../answers/formulas/across.ts';
import { partTexts } from '../../answers/formulas/counted.ts';
import { readFormulaCard, readFormulaList } from '../../answers/formulas/formulas.ts';
import { MOST_SHARED, readSharedList } from '../../answers/formulas/shared.ts';
import { partnerFilter } from '../../answers/unassigned.ts';
import {
  chartLanes,
  FormulaPage,
  type FormulaPageData,
  FormulasPage,
  type FormulasPageData,
  inventedAmong,
  SharedPage,
  type SharedPageData,
} from '../../pages/index.ts';
import { listLanguages, listStatements } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { usesView } from './formula-uses.ts';
import { authorityIn, frameOf, listParameter, parameter } from './frame.ts';
import { byId } from './margin-notes.ts';
import { formulaNamed, partnerNamed } from './names.ts';
import { readableRuns, withoutLoneBrackets } from './readable-runs.ts';
import { page, refusalPage } from './render.tsx';
import { themeTitle } from './theme-titles.ts';

type SiteContext = Context<Environment>;

/** `/formulas` */
export async function showFormulas(c: SiteContext): Promise<Response> {
  const languages = await listLanguages(c.env.DB);
  const lang = languages.find((one) => one === parameter(c, 'lang'));
  const authority = authorityIn(c);
  const [list, all] = await Promise.all([
    readFormulaList(c.env.DB, c.var.collection, { lang, authority }),
    listStatements(c.env.DB, { obtained: true, ...(lang === undefined ? {} : { lang }) }),
  ]);
  if (!list.ok) return refusalPage(c, list.refusal);
  const { value } = list;
  const { across } = value;
  const theme = parameter(c, 'theme');
  const records = byId(all.statements);
  const data: FormulasPageData = {
    lang: lang ?? null,
    authority,
    themes: value.themes.map(({ id }) => ({ id, title: themeTitle(c, id) })),
    theme: value.themes.some((one) => one.id === theme) ? (theme ?? null) : null,
    of: {
      said: across ? across.statements : value.texts,
      partners: across
        ? across.partners.filter(({ statements }) => statements > 0).length
        : new Set(value.searched.map(({ partner }) => partner)).size,
    },
    counted: across?.languages ?? [value.lang],
    beside: across ? partTexts(across.texts, authority).beside.length : value.beside.length,
    formulas: value.formulas.map(({ formula, texts, partners, across: count }) => ({
      id: formula.id,
      name: formulaNamed(c, formula),
      theme: formula.theme,
      said: count ? count.statements_with : texts,
      partners: count ? count.partners.filter((one) => one.statements_with > 0).length : partners.length,
    })),
    languages,
    specimen: inventedAmong(
      (across?.texts ?? value.searched).map(({ statement }) => records.get(statement)?.record ?? {}),
    ),
  };
  return page(c, <FormulasPage frame={await frameOf(c)} data={data} />);
}

/** `/formulas/{id}` */
export async function showFormula(c: SiteContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const lang = parameter(c, 'lang') ?? 'en';
  const isNarrowed = parameter(c, 'lang') !== undefined;
  const authority = authorityIn(c);
  const [card, all, across] = await Promise.all([
    readFormulaCard(c.env.DB, c.var.collection, {
      id,
      lang: isNarrowed ? lang : undefined,
      authority,
      limit: 200,
    }),
    listStatements(c.env.DB, { obtained: true }),
    isNarrowed ? undefined : readFormulaAcross(c.env.DB, c.var.collection, id, { authority }),
  ]);
  if (!card.ok) return refusalPage(c, card.refusal);
  const { formula, uses, printed, lines, searched, textsWith } = card.value;
  const frame = await frameOf(c);
  const statements = byId(all.statements);
  const named = (key: string) => partnerNamed(c, key);
  const isPartner = partnerFilter(c.var.collection);
  const data: FormulaPageData = {
    id,
    name: formulaNamed(c, formula),
    note: formula.notes[frame.ui] ?? formula.note ?? null,
    theme: { id: formula.theme, title: themeTitle(c, formula.theme) },
    lang,
    authority,
    beside: card.value.beside.texts.length,
    languages: Object.keys(formula.patterns).sort(),
    lanes: chartLanes(
      searched.map(({ text, statement, partner, adopted, lang: read }) => ({
        name: named(partner),
        unassigned: !isPartner(partner),
        statement,
        lang: read,
        adopted,
        has: textsWith.has(text),
      })),
    ),
    uses: usesView(card.value, across, c.var.collection, named),
    variants: uses.variants.map((variant) => ({
      wording: printed.get(`${variant.lang} ${variant.variant}`) ?? variant.variant,
      lang: variant.lang,
      partners: variant.partners.map(named),
      texts: variant.texts,
      first: variant.first,
      last: variant.last,
    })),
    allPlaces: card.value.hits,
    places: lines.flatMap(({ place, clause }) => {
      const statement = statements.get(place.statement);
      if (!statement) return [];
      const [from, to] = [place.start - clause.from, place.stop - clause.from];
      return [
        {
          statement,
          lang: place.lang,
          clause: place.clause,
          left: clause.wording.slice(0, from),
          match: clause.wording.slice(from, to),
          right: clause.wording.slice(to),
          speaker: null,
        },
      ];
    }),
    dropped: uses.dropped.flatMap((dropped) => {
      const statement = statements.get(dropped.statement);
      const before = statements.get(dropped.last_with);
      return statement && before ? [{ statement, before }] : [];
    }),
  };
  return page(c, <FormulaPage frame={frame} data={data} />);
}

/** A page that is read, not searched. */
const RUNS_SHOWN = 60;

/** `/shared` */
export async function showShared(c: SiteContext): Promise<Response> {
  const number = (name: string, least: number, most: number, otherwise: number) => {
    const value = Number(parameter(c, name) ?? otherwise);
    return Number.isInteger(value) ? Math.min(most, Math.max(least, value)) : otherwise;
  };
  const languages = await listLanguages(c.env.DB);
  const lang = languages.find((one) => one === parameter(c, 'lang')) ?? 'en';
  const series = listParameter(c, 'series');
  const authority = authorityIn(c);
  const asked = {
    lang,
    authority,
    min_partners: number('min_partners', 2, 30, 3),
    min_words: number('min_words', 3, 40, 5),
  };
  const list = await readSharedList(c.env.DB, c.var.collection, {
    ...asked,
    ...(series.length > 0 ? { series } : {}),
    phrases: true,
    limit: MOST_SHARED,
  });
  if (!list.ok) return refusalPage(c, list.refusal);
  const runs = readableRuns(list.value.wordings).slice(0, RUNS_SHOWN);
  const { statements } = await listStatements(c.env.DB, { obtained: true, lang });
  const records = byId(statements);
  const named = (key: string) => partnerNamed(c, key);
  const data: SharedPageData = {
    lang,
    authority,
    beside: list.value.beside.length,
    languages,
    minPartners: asked.min_partners,
    minWords: asked.min_words,
    series,
    of: list.value.partners.length,
    total: list.value.total,
    specimen: inventedAmong(
      runs.flatMap(({ places }) => places.map(({ text }) => records.get(text)?.record ?? {})),
    ),
    runs: runs.map((shared) => ({
      id: shared.id,
      wording: withoutLoneBrackets(shared.wording),
      partners: shared.partners.map(named),
      texts: shared.texts,
      beside: shared.beside.length,
      band: shared.band,
      variants: shared.variants.map((variant) => ({
        wording: variant.wording,
        places: variant.places
          .map((place) => ({
            statement: place.text,
            name: named(place.partner),
            adopted: records.get(place.text)?.record.adopted ?? '',
            clause: place.clause,
          }))
          .sort((x, y) => (x.adopted < y.adopted ? -1 : 1)),
      })),
    })),
  };
  return page(c, <SharedPage frame={await frameOf(c)} data={data} />);
}
