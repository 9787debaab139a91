import type { Context } from 'hono';
import { compareUrl, partnerUrl, sharedUrl, statementUrl } from '../../addresses/urls.ts';
import { readAcross } from '../../answers/formulas/across.ts';
import { type OverlapMatrix, readMatrix, shareOf, symmetricShare } from '../../answers/formulas/matrix.ts';
import { found, type Result } from '../../answers/refusal.ts';
import { partnerFilter } from '../../answers/unassigned.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { clusterOrder } from '../../formula/index.ts';
import {
  inventedAmong,
  MatrixPage,
  type MatrixSide,
  type MatrixView,
  partnerYear,
  type SaidView,
  type StatementView,
} from '../../pages/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import { seriesOfPartner } from '../../statement/index.ts';
import { listLanguages, listStatements } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { authorityIn, frameOf, parameter } from './frame.ts';
import { byId } from './margin-notes.ts';
import { formulaNamed, partnerNamed } from './names.ts';
import { page, refusalPage } from './render.tsx';
import { themeTitle, titledThemes } from './theme-titles.ts';

type SiteContext = Context<Environment>;

/** Columns are as narrow as a number: with more of them a table is no longer read. */
const MOST_COLUMNS = 40;
/** A list with more lines is no longer read either; the data has all. */
const MOST_PAIRS = 60;

interface Side extends MatrixSide {
  /** Place in the matrix of texts, or key of the partner. */
  readonly key: number | string;
  readonly id: string;
}

/** What a page shows of a matrix. */
interface Shown {
  readonly view: MatrixView;
  readonly sides: readonly Side[];
  readonly matrix: OverlapMatrix;
  readonly statements: ReadonlyMap<string, StatementView>;
}

/** `/matrix` */
export async function showMatrix(c: SiteContext): Promise<Response> {
  const languages = await listLanguages(c.env.DB);
  const narrowed = languages.find((one) => one === parameter(c, 'lang'));
  const lang = narrowed ?? 'en';
  const authority = authorityIn(c);
  const asked = (['newest', 'all', 'partners'] as const).find((one) => one === parameter(c, 'texts'));
  const query = { lang, narrowed, authority, most: MOST_COLUMNS, theme: parameter(c, 'theme') };
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
  return page(
    c,
    <MatrixPage
      frame={frame}
      data={{
        matrix: view,
        mostColumns: MOST_COLUMNS,
        said: await saidView(c, { lang: narrowed, authority, theme: matrix.theme?.id }),
        beside: matrix.beside.length,
        languages,
        pairs: pairs.slice(0, MOST_PAIRS),
        pairsInAll: pairs.length,
        silent: matrix.silent.flatMap(({ statement }) => {
          const record = statements.get(statement)?.record;
          return record ? [partnerYear(frame, record)] : [];
        }),
        themes: matrix.themes.map(({ theme, texts, words, nearest }) => ({
          id: theme.id,
          title: themeTitle(c, theme.id),
          texts,
          words,
          nearest: nearest && { a: name(nearest.a), b: name(nearest.b), both: symmetricShare(nearest) },
        })),
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

interface MatrixQuery {
  readonly lang: string;
  /** The language, where the reader asked for it: worlds are chosen by it. */
  readonly narrowed?: string | undefined;
  readonly authority?: CountedAuthority | undefined;
  readonly which: MatrixView['which'];
  readonly most: number;
  readonly theme?: string | undefined;
}

/** The newest text of each partner, the newest of all, or partner against partner; the newest stand last. */
async function readShown(c: SiteContext, query: MatrixQuery): Promise<Result<Shown>> {
  const [read, all, frame] = await Promise.all([
    readMatrix(c.env.DB, c.var.collection, {
      lang: query.narrowed,
      authority: query.authority,
      theme: query.theme,
    }),
    listStatements(c.env.DB, { obtained: true, lang: query.lang }),
    frameOf(c),
  ]);
  if (!read.ok) return read;
  const matrix = read.value;
  const statements = byId(all.statements);
  const isPartner = partnerFilter(c.var.collection);
  const pool = matrix.texts.flatMap((text, key) => {
    const statement = statements.get(text.statement);
    const isShown = query.which === 'all' || isPartner(text.partner);
    return statement && isShown ? [{ text, key, statement }] : [];
  });
  const newestOf = new Map(pool.map(({ text, key }) => [text.partner, key]));
  const chosen = pool
    .filter(({ text, key }) => query.which === 'all' || newestOf.get(text.partner) === key)
    .slice(-query.most);
  const unordered: readonly Side[] = chosen.map(({ text, key, statement: { record } }) =>
    query.which === 'partners'
      ? {
          key: text.partner,
          id: seriesOfPartner(text.partner),
          name: partnerNamed(c, text.partner),
          page: partnerUrl(text.partner),
          words: pool
            .filter((other) => other.text.partner === text.partner)
            .reduce((sum, other) => sum + other.text.words, 0),
        }
      : {
          key,
          id: record.id,
          name: partnerYear(frame, record),
          page: statementUrl(record.id),
          words: text.words,
        },
  );
  const covered = coverReader(matrix);
  const sides = clusterOrder(unordered.length, (a, b) =>
    nearnessOf(unordered[a], unordered[b], covered),
  ).flatMap((place) => unordered[place] ?? []);
  const link = linkReader(query);
  const view: MatrixView = {
    lang: query.lang,
    which: query.which,
    theme: matrix.theme && { id: matrix.theme.id, title: themeTitle(c, matrix.theme.id) },
    total: matrix.texts.length + matrix.silent.length,
    partners: newestOf.size,
    sides,
    cells: sides.map((row) =>
      sides.map((column) => {
        if (row === column) return null;
        const words = covered(row.key, column.key);
        return { words, share: shareOf(words, row.words), page: link(row, column) };
      }),
    ),
    invented: inventedAmong(chosen.map(({ statement: { record } }) => record)),
  };
  return found({ view, sides, matrix, statements });
}

/** Words of both that stand in the other, of all words of both. */
function nearnessOf(
  a: Side | undefined,
  b: Side | undefined,
  covered: ReturnType<typeof coverReader>,
): number {
  if (!a || !b) return 0;
  return shareOf(covered(a.key, b.key) + covered(b.key, a.key), a.words + b.words);
}

/** Words of a row that stand in a column: of a text in a text, or of a partner with a partner. */
function coverReader({ covered, partners }: OverlapMatrix) {
  const between = new Map(
    partners.flatMap(({ a, b, a_covered, b_covered }) => [
      [`${a}\n${b}`, a_covered],
      [`${b}\n${a}`, b_covered],
    ]),
  );
  return (row: number | string, column: number | string): number =>
    typeof row === 'number' && typeof column === 'number'
      ? (covered[row]?.[column] ?? 0)
      : (between.get(`${row}\n${column}`) ?? 0);
}

/** Where the common wording of two sides can be read. */
function linkReader({ lang, which, theme }: MatrixQuery) {
  const language = lang === 'en' ? {} : { lang };
  return (a: Side, b: Side): string =>
    which === 'partners'
      ? sharedUrl({ series: [...new Set([a.id, b.id])], min_partners: 2, ...language })
      : compareUrl(a.id, b.id, { ...language, ...(theme === undefined ? {} : { theme }) });
}

/** The pairs of the table, those with most in common first. */
function pairsOf({ view: { cells }, sides }: Shown) {
  return sides
    .flatMap((a, row) =>
      sides.slice(row + 1).map((b, offset) => {
        const column = row + 1 + offset;
        const [there, here] = [cells[row]?.[column], cells[column]?.[row]];
        const [aInB, bInA] = [there?.words ?? 0, here?.words ?? 0];
        return {
          a: a.name,
          b: b.name,
          aPage: a.page,
          bPage: b.page,
          page: there?.page ?? '',
          aWords: a.words,
          bWords: b.words,
          aInB,
          bInA,
          both: shareOf(aInB + bInA, a.words + b.words),
        };
      }),
    )
    .sort((x, y) => y.both - x.both);
}
