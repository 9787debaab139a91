import type { Context } from 'hono';
import { readAcross } from '../../answers/formulas/across.ts';
import { leadingOverlap, symmetricShare } from '../../answers/formulas/partner-overlap.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { MatrixPage, partnerYear, type SaidView } from '../../pages/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import { listLanguages } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { authorityIn, frameOf, parameter } from './frame.ts';
import { pairsOf, readShown } from './matrix-shown.ts';
import { formulaNamed, partnerNamed } from './names.ts';
import { page, refusalPage } from './render.tsx';
import { themeTitle, titledThemes } from './theme-titles.ts';

type SiteContext = Context<Environment>;

/** Columns are as narrow as a number: with more of them a table is no longer read. */
const MOST_COLUMNS = 40;
/** A list with more lines is no longer read either; the data has all. */
const MOST_PAIRS = 60;

/** `/matrix` */
export async function showMatrix(c: SiteContext): Promise<Response> {
  const languages = await listLanguages(c.env.DB);
  const lang = languages.find((one) => one === parameter(c, 'lang'));
  const authority = authorityIn(c);
  const asked = (['newest', 'all', 'partners'] as const).find((one) => one === parameter(c, 'texts'));
  const query = { lang, authority, most: MOST_COLUMNS, theme: parameter(c, 'theme') };
  let shown = await readShown(c, { ...query, which: asked ?? 'partners' });
  if (!shown.ok) return refusalPage(c, shown.refusal);
  // One partner alone has nobody to stand against but itself.
  if (asked === undefined && shown.value.sides.length < 2)
    shown = await readShown(c, { ...query, which: 'all' });
  if (!shown.ok) return refusalPage(c, shown.refusal);
  const { view, matrix, statements } = shown.value;
  const frame = await frameOf(c);
  const name = (partner: string) => partnerNamed(c, partner);
  const pairs = pairsOf(shown.value);
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const record = statements.get(id)?.record;
      return record ? [partnerYear(frame, record)] : [];
    });
  return page(
    c,
    <MatrixPage
      frame={frame}
      data={{
        matrix: view,
        mostColumns: MOST_COLUMNS,
        said: await saidView(c, { lang, authority, theme: matrix.theme?.id }),
        beside: matrix.beside.length,
        languages,
        pairs: pairs.slice(0, MOST_PAIRS),
        pairsInAll: pairs.length,
        silent: named(matrix.silent),
        notTestable: named(matrix.notTestable),
        themes: matrix.themes.map(({ theme, statements: speaking, languages: ofTheme, nearest }) => {
          const overlap = nearest && leadingOverlap(nearest);
          return {
            id: theme.id,
            title: themeTitle(c, theme.id),
            statements: speaking,
            languages: ofTheme,
            nearest: overlap && {
              a: name(nearest.a),
              b: name(nearest.b),
              both: symmetricShare(overlap),
            },
          };
        }),
      }}
    />,
  );
}

/** Themes by partner, or the formulas of one theme: only rows that some text says. */
async function saidView(
  c: SiteContext,
  query: {
    readonly lang: string | undefined;
    readonly authority: CountedAuthority;
    readonly theme?: string | undefined;
  },
): Promise<SaidView> {
  const across = await readAcross(c.env.DB, c.var.collection, query);
  const rows =
    query.theme === undefined
      ? titledThemes(c).map(({ id, title }) => ({
          id,
          name: title,
          isTheme: true,
          count: across.ofTheme(id),
        }))
      : vocabularyOf(c.var.collection)
          .formulas.filter(({ theme }) => theme === query.theme)
          .map((formula) => ({
            id: formula.id,
            name: formulaNamed(c, formula),
            isTheme: false,
            count: across.ofFormula(formula),
          }));
  return {
    lang: query.lang ?? null,
    languages: across.languages,
    authority: query.authority,
    partners: across.partners.map(({ partner }) => partnerNamed(c, partner)),
    rows: rows
      .filter(({ count }) => count.statements_with + count.beside.statements_with > 0)
      .map(({ count, ...row }) => ({ ...row, cells: count.partners })),
  };
}
