import type { FC } from 'hono/jsx';
import { clauseUrl } from '../../addresses/urls.ts';
import { commonPieces } from '../../comparison/digest/index.ts';
import { isReadable } from '../../comparison/rows/marked-pieces.ts';
import type { Row, RowClause } from '../../comparison/types.ts';
import { markedEvidence, piecesOf } from '../crossing/evidence-marks.ts';
import { crossingWords } from '../crossing/words.ts';
import { type Frame, to } from '../frame/frame.ts';
import { inBoth, type MarkStyle, markedText, piecesOfClause } from './marks.ts';
import { type ParallelCell, type ParallelPageData, referenceOf } from './parallel-view.ts';
import { parallelWords } from './parallel-words.ts';

/** The columns have letters, as the two texts of a comparison have. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** What one text has in a row, and how it compares with the passage beside it. */
export const ParallelPassage: FC<{
  frame: Frame;
  data: ParallelPageData;
  cell: ParallelCell;
  column: number;
}> = ({ frame, data, cell, column }) => {
  const words = parallelWords(frame.ui);
  const own = data.columns[column];
  if (!own) return null;
  if (cell.clauses.length === 0)
    return (
      <td class="nothing" data-column={`${LETTERS[column]}. ${own.name}`}>
        {words.none}
      </td>
    );
  return (
    <td data-column={`${LETTERS[column]}. ${own.name}`}>
      {cell.beside !== null && <p class="meta">{likenessIn(frame, data, cell, column)}</p>}
      <div lang={own.text.lang}>
        {cell.clauses.map((clause) => (
          <p>
            <a
              class="clause-link"
              href={to(frame, clauseUrl(referenceOf(own), clause.clause))}
              aria-label={words.inText(own.name)}
            >
              ¶
            </a>{' '}
            <Wording frame={frame} data={data} cell={cell} column={column} clause={clause} />
          </p>
        ))}
      </div>
    </td>
  );
};

function likenessIn({ ui }: Frame, data: ParallelPageData, cell: ParallelCell, column: number): string {
  const words = parallelWords(ui);
  const { likeness, certainty, beside } = cell;
  const letter = LETTERS[beside ?? 0] ?? '';
  if (likeness === null) return '';
  if (likeness === 'counterpart')
    return words.counterpart(crossingWords(ui).counterpart[certainty ?? 'possible'], letter);
  const how = data.series && beside !== null && beside < column ? 'series' : 'cross';
  const said = words.likeness[how][likeness](letter);
  const reworded = cell.rows.filter((row): row is Row => row.kind === 'reworded');
  const isApart = reworded.length > 0 && !reworded.some(isReadable);
  return isApart ? `${said}, ${words.littleInCommon[how]}` : said;
}

/**
 * In a series what the text before has not, else what the two share, in another language the
 * evidence; as it is where there is nothing beside it.
 */
const Wording: FC<{
  frame: Frame;
  data: ParallelPageData;
  cell: ParallelCell;
  column: number;
  clause: RowClause;
}> = ({ frame, data, cell, column, clause }) => {
  const { beside } = cell;
  const said = { t: frame.t, spoken: true };
  const side = beside !== null && beside < column ? 'b' : 'a';
  const row = cell.rows.find((one) => one[side].some((known) => known.clause === clause.clause));
  if (beside === null || !row || row.kind === 'same') return <>{clause.text}</>;
  if (!('edits' in row))
    return (
      <>
        {piecesOf(clause, side, markedEvidence(row)).map(({ text, mark }) =>
          mark ? inBoth(text, mark.line === 'solid' ? 'formula' : 'run', said) : text,
        )}
      </>
    );
  if (data.series && side === 'b') {
    const style: MarkStyle = { ...said, mode: 'series', ignore: new Set() };
    return markedText(piecesOfClause(clause, side, row, style.ignore), style);
  }
  const [a, b] =
    side === 'b' ? [data.marked[beside], data.marked[column]] : [data.marked[column], data.marked[beside]];
  if (!a || !b) return <>{clause.text}</>;
  return (
    <>
      {commonPieces(clause, side, row, a, b).map(({ kind, text }) =>
        kind === 'plain' ? text : inBoth(text, kind, said),
      )}
    </>
  );
};
