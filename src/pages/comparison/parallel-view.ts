import { citeUrl, parallelDataUrl, parallelUrl, textPinUrl, textReference } from '../../addresses/urls.ts';
import type { MarkedText } from '../../comparison/digest/index.ts';
import type { Row, RowClause } from '../../comparison/types.ts';
import type { Certainty, CrossedRow } from '../../crossing/types.ts';
import type { SynopsisColumn } from './several-columns.tsx';
import type { SeveralCited } from './share-several.tsx';
import type { ThemeChoice } from './view.ts';

/** In how many of the texts a passage was found. */
export type HeldBy = 'all' | 'several' | 'one';

/** What one text has in a row: rows are those of its comparison with the column beside it, the earlier one as A. */
export interface ParallelCell {
  readonly clauses: readonly RowClause[];
  readonly beside: number | null;
  readonly rows: readonly (Row | CrossedRow)[];
  readonly likeness: 'same' | 'reworded' | 'counterpart' | null;
  /** Of a counterpart in another language. */
  readonly certainty: Certainty | null;
}

export interface ParallelPageData {
  readonly references: readonly string[];
  /** The language that was asked for and that all the texts have. */
  readonly lang: string | null;
  /** Not all the texts are in one language. */
  readonly crossed: boolean;
  readonly series: boolean;
  readonly columns: readonly SynopsisColumn[];
  readonly marked: readonly MarkedText[];
  readonly themes: readonly ThemeChoice[];
  /** In how many of the texts the passages were found, in words. */
  readonly sentence: string;
  readonly counts: Readonly<Record<HeldBy, number>>;
  readonly held: HeldBy | null;
  /** The rows of this part, with their numbers in the whole table. */
  readonly rows: readonly { readonly n: number; readonly cells: readonly ParallelCell[] }[];
  readonly part: number;
  readonly parts: number;
  readonly cited: SeveralCited;
}

/** The very wording that is shown, so that links lead to it when a newer one has come. */
export const referenceOf = ({ statement, text }: ParallelPageData['columns'][number]) =>
  textReference(statement.record.id, text.sha256);

/** The page of these very wordings, the same as data, and the texts as they stand for ever. */
export function parallelAddresses({ columns, references, lang, held }: Omit<ParallelPageData, 'cited'>) {
  return {
    permanent: parallelUrl(columns.map(referenceOf), { held }),
    data: parallelDataUrl(references, { lang, held }),
    items: columns.map(({ text }) => textPinUrl(text.sha256)),
  };
}

/** What can be taken along: the rows as data and as a table for spreadsheets, and the reference. */
export function parallelDownloads(
  data: Omit<ParallelPageData, 'cited'>,
): readonly (readonly [name: string, href: string])[] {
  const { columns, references, lang, held } = data;
  const cite = (format: string) => citeUrl({ statements: columns.map(referenceOf), held, format });
  return [
    ['JSON', parallelAddresses(data).data],
    ['CSV', parallelDataUrl(references, { lang, held, format: 'spreadsheet' })],
    ['BibTeX', cite('bibtex')],
    ['RIS', cite('ris')],
  ];
}
