import type { Context } from 'hono';
import { compareUrl, partnerUrl, sharedUrl, statementUrl } from '../../addresses/urls.ts';
import { type MatrixCell, type OverlapMatrix, readMatrix } from '../../answers/formulas/matrix.ts';
import { leadingOverlap, type PartnerOverlap, shareOf } from '../../answers/formulas/partner-overlap.ts';
import { found, type Result } from '../../answers/refusal.ts';
import { partnerFilter } from '../../answers/unassigned.ts';
import { clusterOrder } from '../../formula/index.ts';
import {
  inventedAmong,
  type MatrixSide,
  type MatrixView,
  type PairView,
  partnerYear,
  type StatementView,
} from '../../pages/index.ts';
import { type CountedAuthority, seriesOfPartner } from '../../statement/index.ts';
import { listStatements } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf } from './frame.ts';
import { byId } from './margin-notes.ts';
import { partnerNamed } from './names.ts';
import { themeTitle } from './theme-titles.ts';

type SiteContext = Context<Environment>;

interface Side extends MatrixSide {
  /** Place in the matrix of statements, or key of the partner. */
  readonly key: number | string;
  /** Its newest statement. */
  readonly newest: string;
}

/** What a page shows of a matrix. */
export interface Shown {
  readonly view: MatrixView;
  readonly sides: readonly Side[];
  readonly matrix: OverlapMatrix;
  readonly statements: ReadonlyMap<string, StatementView>;
}

export interface MatrixQuery {
  readonly lang: string | undefined;
  readonly authority?: CountedAuthority | undefined;
  readonly which: MatrixView['which'];
  readonly most: number;
  readonly theme?: string | undefined;
}

/** The newest statement of each partner, the newest of all, or partner against partner; the newest stand last. */
export async function readShown(c: SiteContext, query: MatrixQuery): Promise<Result<Shown>> {
  const [read, all, frame] = await Promise.all([
    readMatrix(c.env.DB, c.var.collection, query),
    listStatements(c.env.DB, { obtained: true, ...(query.lang === undefined ? {} : { lang: query.lang }) }),
    frameOf(c),
  ]);
  if (!read.ok) return read;
  const matrix = read.value;
  const statements = byId(all.statements);
  const isPartner = partnerFilter(c.var.collection);
  const pool = matrix.statements.flatMap((own, key) => {
    const statement = statements.get(own.statement);
    const isShown = query.which === 'all' || isPartner(own.partner);
    return statement && isShown ? [{ own, key, statement }] : [];
  });
  const newestOf = new Map(pool.map(({ own, key }) => [own.partner, key]));
  const chosen = pool
    .filter(({ own, key }) => query.which === 'all' || newestOf.get(own.partner) === key)
    .slice(-query.most);
  const unordered: readonly Side[] = chosen.map(({ own, key, statement: { record } }) => {
    if (query.which !== 'partners')
      return {
        key,
        newest: record.id,
        name: partnerYear(frame, record),
        page: statementUrl(record.id),
        words: own.texts[0]?.words ?? 0,
      };
    const theirs = pool.filter((other) => other.own.partner === own.partner);
    return {
      key: own.partner,
      newest: record.id,
      name: partnerNamed(c, own.partner),
      page: partnerUrl(own.partner),
      ...(matrix.languages.length > 1
        ? { statements: theirs.length }
        : { words: theirs.reduce((sum, other) => sum + (other.own.texts[0]?.words ?? 0), 0) }),
    };
  });
  const cellOf = cellReader(matrix);
  const sides = clusterOrder(unordered.length, (a, b) => {
    const [there, back] = [cellOf(unordered[a], unordered[b]), cellOf(unordered[b], unordered[a])];
    return there && back ? shareOf(there.covered + back.covered, there.words + back.words) : 0;
  }).flatMap((place) => unordered[place] ?? []);
  const link = linkReader(query);
  const view: MatrixView = {
    lang: matrix.lang,
    languages: matrix.languages,
    which: query.which,
    theme: matrix.theme && { id: matrix.theme.id, title: themeTitle(c, matrix.theme.id) },
    total: matrix.statements.length + matrix.silent.length + matrix.notTestable.length,
    partners: newestOf.size,
    sides,
    cells: sides.map((row) =>
      sides.map((column) => {
        if (row === column) return null;
        const cell = cellOf(row, column);
        const page = link(row, column, cell?.lang);
        if (cell === null) return { words: 0, share: null, page };
        const { lang, words, covered } = cell;
        return {
          words: covered,
          share: shareOf(covered, words),
          page,
          ...(matrix.languages.length > 1 ? { lang } : {}),
        };
      }),
    ),
    invented: inventedAmong(chosen.map(({ statement: { record } }) => record)),
  };
  return found({ view, sides, matrix, statements });
}

/** Words of a row that stand in a column, of a statement or of a partner; null without a common language. */
function cellReader({ cells, partners }: OverlapMatrix) {
  const between = new Map<string, MatrixCell>();
  for (const pair of partners) {
    const overlap = leadingOverlap(pair);
    if (overlap === null) continue;
    const { lang, a_words, b_words, a_covered, b_covered } = overlap;
    between.set(`${pair.a}\n${pair.b}`, { lang, words: a_words, covered: a_covered });
    between.set(`${pair.b}\n${pair.a}`, { lang, words: b_words, covered: b_covered });
  }
  return (row: Side | undefined, column: Side | undefined): MatrixCell | null => {
    if (row === undefined || column === undefined) return null;
    return typeof row.key === 'number' && typeof column.key === 'number'
      ? (cells[row.key]?.[column.key] ?? null)
      : (between.get(`${row.key}\n${column.key}`) ?? null);
  };
}

/** Where the common wording of two sides can be read; without a common language, their newest statements across languages. */
function linkReader({ which, theme }: MatrixQuery) {
  return (a: Side, b: Side, lang: string | undefined): string => {
    const language = lang === undefined || lang === 'en' ? {} : { lang };
    if (lang === undefined) return compareUrl(a.newest, b.newest);
    return which === 'partners'
      ? sharedUrl({
          series: [...new Set([a.key, b.key].map((key) => seriesOfPartner(String(key))))],
          min_partners: 2,
          ...language,
        })
      : compareUrl(a.newest, b.newest, { ...language, ...(theme === undefined ? {} : { theme }) });
  };
}

/** The pairs of the table, those with most in common first and those without a common language last. */
export function pairsOf({ view, sides, matrix }: Shown): readonly PairView[] {
  const cellOf = cellReader(matrix);
  const pairOf = new Map(matrix.partners.map((pair) => [`${pair.a}\n${pair.b}`, pair]));
  return sides
    .flatMap((a, row) =>
      sides.slice(row + 1).map((b, offset): PairView => {
        const [there, back] = [cellOf(a, b), cellOf(b, a)];
        return {
          a: a.name,
          b: b.name,
          aPage: a.page,
          bPage: b.page,
          page: view.cells[row]?.[row + 1 + offset]?.page ?? '',
          overlap: there &&
            back && {
              lang: there.lang,
              aWords: there.words,
              bWords: back.words,
              aInB: there.covered,
              bInA: back.covered,
              both: shareOf(there.covered + back.covered, there.words + back.words),
              ...readOf(pairOf, a, b),
            },
        };
      }),
    )
    .sort((x, y) => (y.overlap?.both ?? -1) - (x.overlap?.both ?? -1));
}

/** Of the statements of each partner, those with a text in the language of the figure; nothing for a pair of statements. */
function readOf(pairOf: ReadonlyMap<string, PartnerOverlap>, a: Side, b: Side) {
  const asIs = pairOf.get(`${a.key}\n${b.key}`);
  const pair = asIs ?? pairOf.get(`${b.key}\n${a.key}`);
  const overlap = pair && leadingOverlap(pair);
  if (!overlap) return {};
  const first = [overlap.a_texts, pair.a_statements] as const;
  const second = [overlap.b_texts, pair.b_statements] as const;
  return asIs ? { aRead: first, bRead: second } : { aRead: second, bRead: first };
}
