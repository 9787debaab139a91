import type { Context } from 'hono';
import { compareStatements } from '../../answers/compare/comparison.ts';
import { readAcross } from '../../answers/formulas/across.ts';
import { beforeAndAfter, neighboursOf } from '../../answers/statements/neighbours.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { HomePage, type HomePageData } from '../../pages/index.ts';
import { listStatements, readFetching, type StoredStatement } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf } from './frame.ts';
import { formulaNamed } from './names.ts';
import { newestMatrix } from './newest-matrix.ts';
import { page } from './render.tsx';

type SiteContext = Context<Environment>;

/** Of a fetching that has said nothing for so long nobody knows whether it still goes on. */
const SILENT_MS = 5 * 60_000;

/** `/` */
export async function showHome(c: SiteContext): Promise<Response> {
  const [frame, all, fetching] = await Promise.all([
    frameOf(c),
    listStatements(c.env.DB),
    readFetching(c.env.DB),
  ]);
  const isRunning = fetching?.state === 'running';
  // The next reader is to see how far it is by then.
  if (isRunning) c.header('Cache-Control', 'no-cache');
  const making = c.var.collection?.making ?? null;
  // While counts over all texts are being made the page says so and shows none.
  const matrix = making === null ? await newestMatrix(c, frame, all.statements, PARTNERS_SHOWN) : null;
  const data: HomePageData = {
    statements: all.statements.filter(({ record }) => record.kind === 'statement'),
    sample: await sampleOf(c, all.statements),
    pairs: readyPairs(all.statements),
    formulas: await mostShared(c),
    matrix,
    making,
    fetching: isRunning
      ? { ...fetching, silent: Date.now() - Date.parse(fetching.updated) > SILENT_MS }
      : null,
  };
  return page(c, <HomePage frame={frame} data={data} />);
}

/** The newest statement beside the one before it and beside the nearest of another partner; what is real comes first. */
function readyPairs(all: readonly StoredStatement[]): HomePageData['pairs'] {
  const newest = all
    .filter(({ record, texts }) => record.kind === 'statement' && !record.unassigned && texts.length > 0)
    .sort((x, y) => Number(x.record.specimen ?? false) - Number(y.record.specimen ?? false));
  const pairs = newest.slice(0, 6).flatMap((b) => {
    const { predecessor, nearest } = neighboursOf(b, all);
    const [other] = nearest;
    return [...(predecessor ? [{ a: predecessor, b }] : []), ...(other ? [{ a: b, b: other }] : [])];
  });
  const seen = new Set<string>();
  return pairs
    .filter(({ a, b }) => {
      const key = [a.record.id, b.record.id].sort().join(' ');
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, PAIRS_SHOWN);
}

/** The most telling reworded passage of the newest statement that has a predecessor: long enough, clearly changed. */
async function sampleOf(c: SiteContext, all: readonly StoredStatement[]): Promise<HomePageData['sample']> {
  const withText = all
    .filter(({ texts }) => texts.length > 0)
    .sort((x, y) => Number(x.record.specimen ?? false) - Number(y.record.specimen ?? false));
  const followed = withText.flatMap((b) => {
    const a = b.record.unassigned ? null : beforeAndAfter(b, all).predecessor;
    return a ? [{ a, b }] : [];
  });
  for (const { a, b } of followed.slice(0, 6)) {
    const compared = await compareStatements(c.env.DB, { a: a.record.id, b: b.record.id });
    if (!compared.ok) continue;
    const { comparison, lang } = compared.value;
    const row = comparison.rows
      .filter(({ kind, a, b }) => kind === 'reworded' && a.length === 1 && b.length === 1)
      .filter(({ a, b }) => (a[0]?.text.length ?? 0) > 90 && (b[0]?.text.length ?? 0) < 320)
      // Two sentences that hardly share a word explain nothing.
      .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
      // Neither the bullet of a point nor the middle of a sentence is what a newcomer is to see first.
      .filter(({ a, b }) => [a, b].every(([clause]) => /^["“«„]?[\p{Lu}\p{Lo}]/u.test(clause?.text ?? '')))
      .sort((x, y) => Math.abs(x.similarity - 0.7) - Math.abs(y.similarity - 0.7))[0];
    if (row) return { a, b, lang, mode: comparison.mode, row };
  }
  return null;
}

/** Of the sentence that shows what a comparison is. */
const LEAST_SIMILARITY = 0.4;

/** Partners whose newest texts are laid against one another on the start page. */
const PARTNERS_SHOWN = 10;

/** Pairs offered on the start page. */
const PAIRS_SHOWN = 4;

/** Formulas shown on the start page. */
const FORMULAS_SHOWN = 6;

/** The formulas that most partners share, in all languages together; at most one a theme. */
async function mostShared(c: SiteContext): Promise<HomePageData['formulas']> {
  const across = await readAcross(c.env.DB, c.var.collection, {});
  const themes = new Set<string>();
  return vocabularyOf(c.var.collection)
    .phrases.map((formula) => ({ formula, count: across.ofFormula(formula) }))
    .map(({ formula, count }) => ({
      formula,
      statements: count.statements_with,
      partners: count.partners.filter((one) => one.statements_with > 0).length,
    }))
    .filter(({ statements }) => statements > 0)
    .sort((x, y) => y.partners - x.partners || y.statements - x.statements)
    .filter(({ formula }) => !themes.has(formula.theme) && themes.add(formula.theme))
    .slice(0, FORMULAS_SHOWN)
    .map(({ formula }) => ({ id: formula.id, title: formulaNamed(c, formula) }));
}
