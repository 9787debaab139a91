import type { Context } from 'hono';
import { MOST_ROWS_TOGETHER, ROWS_A_PAGE } from '../../addresses/urls.ts';
import { citeParallel } from '../../answers/citing/cite-several.ts';
import {
  certaintyOf,
  HELD_BY,
  heldBy,
  likenessOf,
  readMarksOf,
  readParallelIn,
} from '../../answers/compare/parallel.ts';
import { parallelSentence } from '../../answers/compare/parallel-sentence.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { distinctNames, ParallelPage, type ParallelPageData, parallelAddresses } from '../../pages/index.ts';
import { laterOf } from '../platform/after-reply.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, parameter } from './frame.ts';
import { severalCited } from './margin-notes.ts';
import { page, refusalPage, signpost } from './render.tsx';
import { themesIn } from './theme-titles.ts';

/**
 * `/compare?s=a,b,c`: three or four statements clause by clause; as if no language had been asked for where one of them
 * lacks it.
 */
export async function showParallel(c: Context<Environment>, ids: readonly string[]): Promise<Response> {
  const vocabulary = vocabularyOf(c.var.collection);
  const lang = parameter(c, 'lang');
  const read = await readParallelIn(c.env.DB, vocabulary, { statements: ids, lang }, laterOf(c));
  if (!read.ok) return refusalPage(c, read.refusal);
  const parallel = read.value;
  const frame = await frameOf(c);
  const marked = await readMarksOf(c.env.DB, vocabulary, parallel.columns);
  const names = distinctNames(
    frame,
    parallel.columns.map(({ statement }) => statement.record),
  );
  const held = HELD_BY.find((one) => one === parameter(c, 'held')) ?? null;
  const rows = parallel.rows.filter((row) => held === null || heldBy(row) === held);
  const parts = rows.length > MOST_ROWS_TOGETHER ? Math.ceil(rows.length / ROWS_A_PAGE) : 1;
  const wanted = Number(parameter(c, 'part') ?? 1);
  const part = wanted >= 1 && wanted <= parts ? Math.floor(wanted) : 1;
  const shown = parts === 1 ? rows : rows.slice((part - 1) * ROWS_A_PAGE, part * ROWS_A_PAGE);
  const shownData: Omit<ParallelPageData, 'cited'> = {
    references: ids,
    lang: lang !== undefined && parallel.lang === lang ? lang : null,
    crossed: parallel.lang === null,
    series: parallel.series,
    columns: parallel.columns.map(({ statement, text }, column) => ({
      statement,
      text,
      name: names[column] ?? statement.record.id,
    })),
    marked,
    themes: themesIn(
      c,
      marked.flatMap(({ marks }) => marks),
    ),
    sentence: parallelSentence(parallel, frame.ui),
    counts: parallel.counts,
    held,
    rows: shown.map(({ n, cells }) => ({
      n,
      cells: cells.map((cell) => ({ ...cell, likeness: likenessOf(cell), certainty: certaintyOf(cell) })),
    })),
    part,
    parts,
  };
  const { permanent, data: asData } = parallelAddresses(shownData);
  const reference = citeParallel(parallel, held ?? undefined, c.var.collection, frame.origin);
  const data: ParallelPageData = { ...shownData, cited: severalCited(reference, permanent, frame.origin) };
  signpost(
    c,
    permanent,
    data.columns.map(({ text }) => text.sha256),
    asData,
  );
  return page(c, <ParallelPage frame={frame} data={data} />);
}
