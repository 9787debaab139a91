import type { FC } from 'hono/jsx';
import { pageOfRow, rowAnchor } from '../../addresses/urls.ts';
import type { Row, RowClause } from '../../comparison/types.ts';
import { EchoDrawer } from '../formulas/echoes.tsx';
import { type Frame, to } from '../frame/frame.ts';
import { countChanges, type MarkStyle, OneSided, Pieces, piecesInline, piecesOfClause } from './marks.tsx';
import { type Placed, stubAnchor } from './moves.ts';
import type { RowPages } from './row-pages.ts';
import type { ComparisonPageData } from './view.ts';

/** Below this similarity word marks would be confetti: two whole blocks are shown instead. */
const READABLE_SIMILARITY = 0.25;

/** Names of the two texts on the page, ready for sentences. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

export interface RowContext {
  readonly frame: Frame;
  readonly data: ComparisonPageData;
  readonly style: MarkStyle;
  readonly names: Names;
  readonly inline: boolean;
  readonly pages: RowPages;
  /** Row number → numbers of the rows with the previous and the next difference. */
  readonly around: ReadonlyMap<number, { readonly previous: number | null; readonly next: number | null }>;
}

/** The address of a row, in the reader's interface language where it is on another page. */
function local({ frame, pages }: Pick<RowContext, 'frame' | 'pages'>, n: number): string {
  return to(frame, pages.rowHref(n));
}

/** A row of the comparison, or the place where a moved passage stands in the other text. */
export const PlacedRow: FC<{ placed: Placed; context: RowContext }> = ({ placed, context }) =>
  placed.type === 'stub' ? (
    <MoveStub placed={placed} context={context} />
  ) : (
    <ComparedRow placed={placed} context={context} />
  );

/** The first words of a passage, enough to know it again. */
function opening(text: string): string {
  const words = text.replace(/^\(?\d{1,3}[.)]\s*/u, '').split(/\s+/u);
  return words.length <= 9 ? words.join(' ') : `${words.slice(0, 8).join(' ')} …`;
}

/** The place where a moved passage stands in the text whose order the page does not follow there. */
const MoveStub: FC<{ placed: Extract<Placed, { type: 'stub' }>; context: RowContext }> = ({
  placed,
  context,
}) => {
  const { frame, names, data } = context;
  const { t } = frame;
  const { row, move, side } = placed;
  return (
    <div class="row stub" id={stubAnchor(move)}>
      <div class="gutter">
        <a class="chip moved" href={local(context, row.n)}>
          ⇅ {t.compare.movedChip(move)}
        </a>
      </div>
      <p class={`side ${side} moved-end`}>
        <span class="meta">{t.compare.movedFrom(names[side])}</span>{' '}
        <q lang={data[side].text.lang}>{opening(row[side][0]?.text ?? '')}</q>{' '}
        <a class="meta" href={local(context, row.n)}>
          {t.compare.movedTo(move, row.n)}
        </a>
      </p>
    </div>
  );
};

const ComparedRow: FC<{ placed: Extract<Placed, { type: 'row' }>; context: RowContext }> = ({
  placed,
  context,
}) => {
  const { row } = placed;
  const { frame, data, style, inline } = context;
  const headingRow =
    row.a.some((clause) => data.a.clauses[clause.clause]?.kind === 'heading') ||
    row.b.some((clause) => data.b.clauses[clause.clause]?.kind === 'heading');
  const around = context.around.get(row.n);
  const echoes = data.echoes.get(row.n);
  const oneColumn = inline && (row.kind === 'same' || (row.kind === 'reworded' && row.similarity >= 0.4));
  const classes = [
    'row',
    row.kind.replace('_', '-'),
    row.moved ? 'is-moved' : '',
    headingRow ? 'is-heading' : '',
  ];
  return (
    <section
      class={classes.filter(Boolean).join(' ')}
      id={rowAnchor(row.n)}
      {...(around ? { 'data-stop': '', tabindex: -1 } : {})}
    >
      <RowHead placed={placed} context={context} heading={headingRow} />
      {oneColumn ? (
        <div class="side both" lang={data.b.text.lang}>
          <p>
            <Pieces
              pieces={row.kind === 'same' ? samePieces(row) : piecesInline(row, style.ignore)}
              style={style}
            />
          </p>
        </div>
      ) : (
        <>
          <SideCell row={row} side="a" context={context} />
          <SideCell row={row} side="b" context={context} />
        </>
      )}
      <button
        type="button"
        hidden
        class="quote"
        data-quote={pageOfRow(row.n, data.comparison.rows.length) ?? ''}
        data-done={frame.t.statement.copied}
        data-failed={frame.t.statement.copyFailed}
      >
        {frame.t.compare.quote}
      </button>
      {echoes && echoes.places.length > 0 && (
        <EchoDrawer frame={frame} echoes={echoes} lang={data.b.text.lang} />
      )}
    </section>
  );
};

function samePieces(row: Row) {
  return [{ kind: 'same' as const, text: row.b.map((clause) => clause.text).join(' ') }];
}

const RowHead: FC<{ placed: Extract<Placed, { type: 'row' }>; context: RowContext; heading: boolean }> = ({
  placed,
  context,
  heading,
}) => {
  const { row, move } = placed;
  const { frame, style } = context;
  const { t } = frame;
  const around = context.around.get(row.n);
  const kinds = style.mode === 'series' ? t.compare.seriesKinds : t.compare.kinds;
  const changes = row.kind === 'reworded' ? countChanges(row, style.ignore) : 0;
  return (
    <div class="gutter">
      <h3 class="row-title">
        <a href={local(context, row.n)}>
          <span class="vh">{t.compare.row(row.n)}, </span>
          <span class="n" aria-hidden="true">
            {row.n}
          </span>
          <span class="chip">
            {row.kind === 'reworded' && changes === 0 ? t.compare.onlyUnmarked : kinds[row.kind]}
          </span>
        </a>
        {heading && <span class="vh">: {(row.b[0] ?? row.a[0])?.text}</span>}
        {changes > 0 && <span class="vh">, {t.compare.changes(changes)}</span>}
      </h3>
      {move !== undefined && (
        <a
          class="chip moved"
          href={to(frame, placed.stub ? context.pages.stubHref(placed.stub) : context.pages.rowHref(row.n))}
        >
          <span aria-hidden="true">⇅ </span>
          {t.compare.movedChip(move)}
          {placed.stub && <span class="vh">, {t.compare.otherEnd}</span>}
        </a>
      )}
      {(row.split || row.merged) && (
        <span class="chip shape" title={row.split ? t.compare.split : t.compare.merged}>
          {t.compare.splitChip(row.a.length, row.b.length)}
          <span class="vh"> {row.split ? t.compare.split : t.compare.merged}</span>
        </span>
      )}
      {around && (
        <span class="steps">
          {around.previous !== null && (
            <a href={local(context, around.previous)}>
              <span aria-hidden="true">↑</span>
              <span class="vh">{t.compare.previous}</span>
            </a>
          )}
          {around.next !== null && (
            <a href={local(context, around.next)}>
              <span aria-hidden="true">↓</span>
              <span class="vh">{t.compare.next}</span>
            </a>
          )}
        </span>
      )}
    </div>
  );
};

const SideCell: FC<{ row: Row; side: 'a' | 'b'; context: RowContext }> = ({ row, side, context }) => {
  const { frame, data, style, names } = context;
  const clauses = row[side];
  if (clauses.length === 0)
    return (
      <div class={`side ${side} none`}>
        <p class="meta">{frame.t.compare.missingSide(names[side])}</p>
      </div>
    );
  return (
    <div class={`side ${side}`} lang={data[side].text.lang}>
      {clauses.map((clause) => (
        <p>
          <ClauseText clause={clause} row={row} side={side} style={style} />
        </p>
      ))}
    </div>
  );
};

const ClauseText: FC<{ clause: RowClause; row: Row; side: 'a' | 'b'; style: MarkStyle }> = ({
  clause,
  row,
  side,
  style,
}) => {
  if (row.kind === 'same') return <>{clause.text}</>;
  if (row.kind !== 'reworded' || row.similarity < READABLE_SIMILARITY)
    return (
      <OneSided kind={side === 'a' ? 'only_a' : 'only_b'} style={style}>
        {clause.text}
      </OneSided>
    );
  return <Pieces pieces={piecesOfClause(clause, side, row, style.ignore)} style={style} />;
};
