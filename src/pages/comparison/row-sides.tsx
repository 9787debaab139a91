import type { FC } from 'hono/jsx';
import { isReadable, type MarkedPiece } from '../../comparison/rows/marked-pieces.ts';
import { opening } from '../../comparison/rows/opening.ts';
import type { Row, RowClause } from '../../comparison/types.ts';
import { type CommonPiece, commonPieces } from './common.ts';
import { type MarkStyle, OneSided, Pieces, piecesInline, piecesOfClause } from './marks.tsx';
import { local, type RowContext } from './row-context.ts';

export const SideCell: FC<{ row: Row; side: 'a' | 'b'; context: RowContext }> = ({ row, side, context }) => {
  const { frame, data, style, names } = context;
  const clauses = row[side];
  if (clauses.length === 0)
    return (
      <div class={`side ${side} none`}>
        <p class="meta">{frame.t.compare.missingSide(names[side])}</p>
        <NearestPassage row={row} side={side} context={context} />
      </div>
    );
  return (
    <div class={`side ${side}`} lang={data[side].text.lang}>
      {clauses.map((clause) => (
        <p>
          {context.common ? (
            <CommonText clause={clause} row={row} side={side} context={context} />
          ) : (
            <ClauseText clause={clause} row={row} side={side} style={style} />
          )}
        </p>
      ))}
    </div>
  );
};

/** The passage of the other text that comes nearest, so that "no match" is not read as "not a word of it". */
export const NearestPassage: FC<{ row: Row; side: 'a' | 'b'; context: RowContext }> = ({
  row,
  side,
  context,
}) => {
  const near = context.data.nearest.get(row.n);
  if (!near) return null;
  const { frame, data } = context;
  return (
    <p class="meta nearest">
      {frame.t.compare.nearest} <a href={local(context, near.row)}>{frame.t.compare.row(near.row)}</a>,{' '}
      <q lang={data[side].text.lang}>{opening(near.clause.text)}</q>
    </p>
  );
};

/**
 * A clause with what the other side of its row has as well: formulas in full, runs of words lightly. Of a row that shares
 * only some of its points the others are pale, and each shared point begins with its number.
 */
const CommonText: FC<{ clause: RowClause; row: Row; side: 'a' | 'b'; context: RowContext }> = ({
  clause,
  row,
  side,
  context,
}) => {
  const { data } = context;
  if (row.kind === 'same') return <>{clause.text}</>;
  const pieces = commonPieces(clause, side, row, data.marked.a, data.marked.b);
  if (row.points === undefined) return <CommonRun pieces={pieces} context={context} />;
  const stretches: CommonPiece[][] = [];
  for (const piece of pieces)
    if (stretches.at(-1)?.[0]?.point === piece.point) stretches.at(-1)?.push(piece);
    else stretches.push([piece]);
  const numbered = row.points.length > 1;
  return (
    <>
      {stretches.map((stretch) => {
        const point = stretch[0]?.point ?? 0;
        const run = <CommonRun pieces={stretch} context={context} />;
        if (point === 0) return <span class="beside">{run}</span>;
        return (
          <>
            {numbered && <PointNumber point={point} context={context} />}
            {run}
          </>
        );
      })}
    </>
  );
};

/** The number that a point has on both sides of its row. */
const PointNumber: FC<{ point: number; context: RowContext }> = ({ point, context }) => (
  <sup class="point-number">
    <span class="vh">{context.frame.t.compare.point} </span>
    {point}
    <span class="vh">: </span>
  </sup>
);

const CommonRun: FC<{ pieces: readonly CommonPiece[]; context: RowContext }> = ({ pieces, context }) => {
  const { frame, style } = context;
  return (
    <>
      {pieces.map(({ kind, text }) =>
        kind === 'plain' ? (
          text
        ) : (
          <mark class={`common ${kind}`}>
            {style.spoken && <span class="vh">{frame.t.compare.saidBoth} </span>}
            {text}
            {style.spoken && <span class="vh"> {frame.t.compare.saidEnd}</span>}
          </mark>
        ),
      )}
    </>
  );
};

const ClauseText: FC<{ clause: RowClause; row: Row; side: 'a' | 'b'; style: MarkStyle }> = ({
  clause,
  row,
  side,
  style,
}) => {
  if (row.kind === 'same') return <>{clause.text}</>;
  if (row.kind !== 'reworded')
    return (
      // The head of a row without a match says so; that its words were added or removed is more than is known.
      <OneSided kind={side === 'a' ? 'only_a' : 'only_b'} style={{ ...style, spoken: false }}>
        {clause.text}
      </OneSided>
    );
  return <Pieces pieces={piecesOfClause(clause, side, row, style.ignore)} style={style} />;
};

/** One column is one column: both sides as one run, or where they have little in common A before B, each under its letter. */
export const OneColumn: FC<{ row: Row; context: RowContext }> = ({ row, context }) => {
  const { data, style } = context;
  const pieces = oneColumnPieces(row, style);
  if (pieces !== null)
    return (
      <p>
        <Pieces pieces={pieces} style={style} />
      </p>
    );
  return (
    <>
      {(['a', 'b'] as const).map((side) => (
        <p lang={data[side].text.lang}>
          <span class={`letter ${side}`}>{side.toUpperCase()}</span> {wordingOf(row, side)}
        </p>
      ))}
    </>
  );
};

/** A row as one run; null where its two wordings have too little in common for one. */
export function oneColumnPieces(row: Row, style: MarkStyle): readonly MarkedPiece[] | null {
  if (row.kind === 'reworded') return isReadable(row) ? piecesInline(row, style.ignore) : null;
  const side = row.kind === 'only_a' ? 'a' : 'b';
  return [{ kind: row.kind, text: wordingOf(row, side) }];
}

export function wordingOf(row: Row, side: 'a' | 'b'): string {
  return row[side].map(({ text }) => text).join(' ');
}
