import type { FC } from 'hono/jsx';
import { type Frame, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeNumber, writeShare } from '../interface/format.ts';
import { matrixWords } from './matrix-words.ts';

/** A text or a partner that stands in a row and in a column. */
export interface MatrixSide {
  readonly name: string;
  /** The page of the statement or of the partner. */
  readonly page: string;
  /** Words that were counted, where they are of one language: of whole texts, or of the clauses on one theme. */
  readonly words?: number;
  /** Statements that were counted, where their words are of several languages. */
  readonly statements?: number;
}

/** The table of the matrix page. */
export interface MatrixView extends MatrixTable {
  /** The one language that was asked for; null: all together. */
  readonly lang: string | null;
  /** Languages of the texts that count. */
  readonly languages: readonly string[];
}

export interface MatrixTable {
  /** The newest statement of each partner, the newest of all, or all of each partner together. */
  readonly which: 'newest' | 'all' | 'partners';
  /** Only clauses on this theme count; null: whole texts. */
  readonly theme: { readonly id: string; readonly title: string } | null;
  /** How many statements there are to choose from, and with how many partners. */
  readonly total: number;
  readonly partners: number;
  readonly sides: readonly MatrixSide[];
  /** `cells[row][column]`: words of the row that stand in shared runs with the column; null on the diagonal. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
  readonly invented: boolean | 'mixed';
}

interface MatrixCell {
  readonly words: number;
  /** The language that was compared, where the table has several. */
  readonly lang?: string;
  /** 0…1, of the words of the row; null where the two have no language in common. */
  readonly share: number | null;
  /** Where the common wording can be read. */
  readonly page: string;
}

/** Steps of tint; the number in the cell says the same. */
export const TINTS = 6;
/** With more columns a table stands closer, and a cell holds its number alone. */
export const MOST_WIDE = 16;

/**
 * Every pair in both directions. A table, because a number can be read, sorted, copied and heard; the tint runs from
 * nothing to the greatest share of the table, so that the eye finds what is near. Heads stand upright and stay in sight.
 */
export const Matrix: FC<{ frame: Frame; matrix: MatrixTable; id: string }> = ({ frame, matrix, id }) => {
  const { t } = frame;
  const shown = matrix.sides.length;
  const greatest = Math.max(0, ...matrix.cells.flat().map((cell) => cell?.share ?? 0));
  return (
    <>
      <p class="meta">
        {t.matrix.ordered} <span class="scroll-hint">{t.matrix.scroll}</span>
      </p>
      <ScrollTable labelledby={id} tall>
        <table class={`matrix upright${shown > MOST_WIDE ? ' dense' : ''}`}>
          <caption id={id}>
            {matrix.which === 'partners'
              ? t.matrix.captionPartners(shown, matrix.partners)
              : matrix.which === 'newest'
                ? t.matrix.captionNewest(shown, matrix.partners)
                : t.matrix.captionAll(shown, matrix.total)}
            {matrix.theme && (
              <>
                {': '}
                <span>{matrix.theme.title}</span>
              </>
            )}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.matrix.row}</th>
              {matrix.sides.map(({ name }) => (
                <th scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.sides.map((side, row) => (
              <tr>
                <th scope="row">
                  <a href={to(frame, side.page)}>{side.name}</a>
                  <span class="meta"> {sizeOf(frame, side)}</span>
                </th>
                {matrix.sides.map((_, column) => (
                  <Cell
                    frame={frame}
                    cell={matrix.cells[row]?.[column] ?? null}
                    greatest={greatest}
                    onTheme={matrix.theme !== null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  );
};

function sizeOf(frame: Frame, { words, statements }: MatrixSide): string {
  if (words !== undefined) return frame.t.matrix.words(words);
  return statements === undefined ? '' : matrixWords(frame.ui).statements(statements);
}

const Cell: FC<{ frame: Frame; cell: MatrixCell | null; greatest: number; onTheme: boolean }> = ({
  frame,
  cell,
  greatest,
  onTheme,
}) => {
  const { t } = frame;
  if (!cell)
    return (
      <td class="self">
        <span class="vh">{t.matrix.self}</span>
      </td>
    );
  const { share, words, lang, page } = cell;
  if (share === null)
    return (
      <td>
        <a href={to(frame, page)}>
          <span aria-hidden="true">–</span>{' '}
          <span class="vh">
            {onTheme ? matrixWords(frame.ui).noCommonOnTheme : t.matrix.noCommonLanguage}
          </span>
        </a>
      </td>
    );
  const tint = greatest === 0 ? 0 : Math.ceil((share / greatest) * TINTS);
  return (
    <td class={`tint${tint}`}>
      <a href={to(frame, page)}>
        <span class="share">{writeShare(share, t)}</span>
        {words > 0 && (
          <span class="cell-words">
            {writeNumber(words, t)} <span class="vh">{t.matrix.wordsUnit(words)}</span>
            {lang !== undefined && ` ${lang}`}
          </span>
        )}
      </a>
    </td>
  );
};
