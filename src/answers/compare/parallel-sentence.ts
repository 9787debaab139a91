import type { Parallel } from './parallel.ts';

type Ui = 'en' | 'ru';

/**
 * In how many of the texts the passages were found. A passage is a row of the table, and `found` because wording alone
 * was compared.
 */
export function parallelSentence(
  { columns, rows, counts }: Pick<Parallel, 'columns' | 'rows' | 'counts'>,
  ui: Ui,
): string {
  return ui === 'ru'
    ? `Фрагментов: ${rows.length}. Найдено ${inAllRu(columns.length)}\u00a0— ${counts.all}, ${someRu(columns.length)}\u00a0— ${counts.several}, только в одном\u00a0— ${counts.one}.`
    : `${rows.length} ${rows.length === 1 ? 'passage' : 'passages'}: ${counts.all} found in ${inAll(columns.length)}, ${counts.several} in ${some(columns.length)}, ${counts.one} in one text alone.`;
}

const inAll = (texts: number) => (texts === 3 ? 'all three texts' : 'all four texts');
const some = (texts: number) => (texts === 3 ? 'two' : 'two or three');
const inAllRu = (texts: number) => (texts === 3 ? 'во всех трёх текстах' : 'во всех четырёх текстах');
const someRu = (texts: number) => (texts === 3 ? 'в двух' : 'в двух или трёх');
