import type { D1Database } from '@cloudflare/workers-types';
import { textReference } from '../../addresses/urls.ts';
import type { CrossedRow } from '../../crossing/index.ts';
import { compareStatements, type Later } from './comparison.ts';
import type { CrossedTexts } from './crossed-texts.ts';

/** Rows of a comparison word for word, in a language that one side of a crossed one has already. */
export interface WordRows {
  readonly lang: string;
  /** References of the two texts that are compared word for word. */
  readonly a: string;
  readonly b: string;
  readonly rows: number;
  /** By the number of the crossed row, the number of the row that holds its clause. */
  readonly ofRow: ReadonlyMap<number, number>;
}

/**
 * Where each row of a comparison across languages can be read word for word: the row of the comparison in a common
 * language that holds the clause of the side whose text is in that language. Null where there is no such language.
 */
export async function readWordRows(
  db: D1Database,
  { a, b, common, comparison }: CrossedTexts,
  later?: Later,
): Promise<WordRows | null> {
  const side = ([a, b] as const).find(({ segmented }) => common.includes(segmented.lang));
  if (!side || !a.found || !b.found) return null;
  const name = side === a ? 'a' : 'b';
  const { lang } = side.segmented;
  const pinned = (one: typeof a) =>
    one === side
      ? textReference(one.found?.statement.record.id ?? '', one.sha256)
      : (one.found?.statement.record.id ?? '');
  const references = { a: pinned(a), b: pinned(b) };
  const compared = await compareStatements(db, { ...references, lang }, later);
  if (!compared.ok) return null;
  const { rows } = compared.value.comparison;
  const rowOfClause = new Map(rows.flatMap((row) => row[name].map(({ clause }) => [clause, row.n] as const)));
  return {
    lang,
    ...references,
    rows: rows.length,
    ofRow: new Map(comparison.rows.flatMap((row) => firstRow(row, name, rowOfClause))),
  };
}

function firstRow(
  row: CrossedRow,
  side: 'a' | 'b',
  rowOfClause: ReadonlyMap<number, number>,
): readonly (readonly [crossed: number, words: number])[] {
  const [first] = row[side];
  const found = first && rowOfClause.get(first.clause);
  return found === undefined ? [] : [[row.n, found]];
}
