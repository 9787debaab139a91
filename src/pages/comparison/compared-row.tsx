import type { FC } from 'hono/jsx';
import { historyUrl, pageOfRow, rowAnchor } from '../../addresses/urls.ts';
import { isReadable } from '../../comparison/rows/marked-pieces.ts';
import { opening } from '../../comparison/rows/opening.ts';
import type { Row } from '../../comparison/types.ts';
import { EchoDrawer } from '../formulas/echoes.tsx';
import { to } from '../frame/frame.ts';
import { historyWords } from '../history/words.ts';
import { countChanges } from './marks.tsx';
import { type Placed, stubAnchor } from './moves.ts';
import { local, type RowContext } from './row-context.ts';
import { NearestPassage, OneColumn, SideCell } from './row-sides.tsx';

/** A row of the comparison, or the place where a moved passage stands in the other text. */
export const PlacedRow: FC<{ placed: Placed; context: RowContext; level?: 'h3' | 'h4' }> = ({
  placed,
  context,
  level = 'h3',
}) =>
  placed.type === 'stub' ? (
    <MoveStub placed={placed} context={context} />
  ) : (
    <ComparedRow placed={placed} context={context} level={level} />
  );

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

const ComparedRow: FC<{
  placed: Extract<Placed, { type: 'row' }>;
  context: RowContext;
  level: 'h3' | 'h4';
}> = ({ placed, context, level }) => {
  const { row } = placed;
  const { frame, data, inline } = context;
  const headingRow =
    row.a.some((clause) => data.a.clauses[clause.clause]?.kind === 'heading') ||
    row.b.some((clause) => data.b.clauses[clause.clause]?.kind === 'heading');
  const around = context.around.get(row.n);
  const echoes = data.echoes.get(row.n);
  const oneColumn = inline;
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
      <RowHead placed={placed} context={context} heading={headingRow} level={level} />
      {oneColumn ? (
        <div class="side both" lang={data.b.text.lang}>
          <OneColumn row={row} context={context} />
          {row.kind !== 'same' && row.kind !== 'reworded' && (
            <NearestPassage row={row} side={row.kind === 'only_a' ? 'b' : 'a'} context={context} />
          )}
        </div>
      ) : (
        <>
          <SideCell row={row} side="a" context={context} />
          <SideCell row={row} side="b" context={context} />
        </>
      )}
      {data.own !== 'file' && (
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
      )}
      {echoes && echoes.places.length > 0 && (
        <EchoDrawer frame={frame} echoes={echoes} lang={data.b.text.lang} />
      )}
    </section>
  );
};

const RowHead: FC<{
  placed: Extract<Placed, { type: 'row' }>;
  context: RowContext;
  heading: boolean;
  level: 'h3' | 'h4';
}> = ({ placed, context, heading, level: Level }) => {
  const { row, move } = placed;
  const { frame, style } = context;
  const { t } = frame;
  const around = context.around.get(row.n);
  const changes = row.kind === 'reworded' ? countChanges(row, style.ignore) : 0;
  return (
    <div class="gutter">
      <Level class="row-title">
        <a href={local(context, row.n)}>
          <span class="vh">{t.compare.row(row.n)}, </span>
          <span class="n" aria-hidden="true">
            {row.n}
          </span>
          <span class="chip">
            <KindOfRow row={row} changes={changes} context={context} />
          </span>
        </a>
        {heading && <span class="vh">: {(row.b[0] ?? row.a[0])?.text}</span>}
        {changes > 0 && isReadable(row) && <span class="vh">, {t.compare.changes(changes)}</span>}
      </Level>
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
      <HistoryLink row={row} context={context} />
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

/** What became of a row; the sides show in which text no match was found, and those who cannot see them are told. */
const KindOfRow: FC<{ row: Row; changes: number; context: RowContext }> = ({ row, changes, context }) => {
  const { compare } = context.frame.t;
  if (row.kind === 'reworded' && !isReadable(row))
    return <>{context.common ? compare.littleInCommon : compare.notMarked}</>;
  if (row.kind === 'reworded' && changes === 0) return <>{compare.onlyUnmarked}</>;
  if (row.kind === 'same' || row.kind === 'reworded') return <>{compare.kinds[row.kind]}</>;
  return (
    <>
      {compare.noMatching}
      <span class="vh"> ({row.kind === 'only_a' ? 'B' : 'A'})</span>
    </>
  );
};

/** In a series of three or more texts a passage has a history; it is followed from the newer text, else from the older. */
const HistoryLink: FC<{ row: Row; context: RowContext }> = ({ row, context }) => {
  const { frame, data } = context;
  const side = row.b.length > 0 ? 'b' : 'a';
  const statement = data.history?.[side];
  const clause = row[side][0]?.clause;
  if (statement === undefined || clause === undefined) return null;
  const lang = data[side].text.lang === 'en' ? undefined : data[side].text.lang;
  return (
    <a class="history-link" href={to(frame, historyUrl(statement, clause, { lang }))}>
      {historyWords(frame.ui).link}
      <span class="vh">, {frame.t.compare.row(row.n)}</span>
    </a>
  );
};
