import type { FC } from 'hono/jsx';
import type { Row, RowClause } from '../comparison/types.ts';
import type { ComparisonPageData, RowEchoes } from './comparison-view.ts';
import { writeDate } from './format.ts';
import { type Frame, to } from './frame.ts';
import { countChanges, type MarkStyle, OneSided, Pieces, piecesInline, piecesOfClause } from './marks.tsx';
import { type Placed, stubAnchor } from './moves.ts';
import { pageRows, type RowPages } from './row-pages.ts';
import { clauseUrl, rowAnchor } from './urls.ts';

/** Below this similarity word marks would be confetti: two whole blocks are shown instead. */
const READABLE_SIMILARITY = 0.25;

/** Names of the two texts on the page, ready for sentences. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

interface RowContext {
  readonly frame: Frame;
  readonly data: ComparisonPageData;
  readonly style: MarkStyle;
  readonly names: Names;
  readonly inline: boolean;
  readonly pages: RowPages;
  /** Row number → numbers of the rows with the previous and the next difference. */
  readonly around: ReadonlyMap<number, { readonly previous: number | null; readonly next: number | null }>;
}

/** A row that a reader must stop at: something in it differs, or stands elsewhere. */
export function differs(row: Row, ignore: ReadonlySet<string>): boolean {
  if (row.kind === 'same') return row.moved || row.split || row.merged;
  return row.kind !== 'reworded' || row.moved || row.split || row.merged || countChanges(row, ignore) > 0;
}

/** The address of a row, in the reader's interface language where it is on another page. */
function local({ frame, pages }: Pick<RowContext, 'frame' | 'pages'>, n: number): string {
  return to(frame, pages.rowHref(n));
}

/** Where the reader is in a comparison of very many rows. */
export const PageLinks: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { page, pages, rows, pageHref } = pageRows(data);
  if (pages === 1) return null;
  return (
    <nav class="callout" aria-label={t.compare.pages}>
      <p>{t.compare.pagesNote(rows, page, pages)}</p>
      <p>
        {Array.from({ length: pages }, (_, index) => index + 1).map((one) => (
          <>
            {one === page ? <strong>{one}</strong> : <a href={to(frame, pageHref(one))}>{one}</a>}
            {' · '}
          </>
        ))}
        <a href={to(frame, pageHref('all'))}>{t.compare.allRows}</a>
      </p>
    </nav>
  );
};

/** The texts, one grid row per aligned passage. */
export const Rows: FC<{ frame: Frame; data: ComparisonPageData; style: MarkStyle; names: Names }> = ({
  frame,
  data,
  style,
  names,
}) => {
  const { t } = frame;
  const rows = data.themeRows
    ? data.comparison.rows.filter((row) => data.themeRows?.has(row.n))
    : data.comparison.rows;
  const stops = rows.filter((row) => differs(row, style.ignore)).map((row) => row.n);
  const around = new Map(
    stops.map((n, index) => [n, { previous: stops[index - 1] ?? null, next: stops[index + 1] ?? null }]),
  );
  const pages = pageRows(data);
  const context = { frame, data, style, names, inline: data.state.view === 'inline', around, pages };
  const { placed } = pages;
  if (rows.length === 0) return <p class="note">{t.compare.noRows}</p>;
  if (data.state.view !== 'changes')
    return (
      <div class="rows">
        {placed.map((one) => (
          <PlacedRow placed={one} context={context} />
        ))}
      </div>
    );
  if (stops.length === 0) return <p class="note">{t.compare.noDifferences}</p>;
  return (
    <div class="rows">
      {runs(placed, style.ignore).map((run) =>
        run.unchanged ? (
          <details class="unchanged">
            <summary>{t.compare.unchangedRun(run.placed.length)}</summary>
            {run.placed.map((one) => (
              <PlacedRow placed={one} context={context} />
            ))}
          </details>
        ) : (
          run.placed.map((one) => <PlacedRow placed={one} context={context} />)
        ),
      )}
    </div>
  );
};

interface Run {
  readonly unchanged: boolean;
  readonly placed: readonly Placed[];
}

/** Neighbouring rows without a difference are folded together. */
function runs(placed: readonly Placed[], ignore: ReadonlySet<string>): readonly Run[] {
  const found: { unchanged: boolean; placed: Placed[] }[] = [];
  for (const one of placed) {
    const unchanged = one.type === 'row' && !differs(one.row, ignore);
    const last = found.at(-1);
    if (last?.unchanged === unchanged) last.placed.push(one);
    else found.push({ unchanged, placed: [one] });
  }
  return found;
}

const PlacedRow: FC<{ placed: Placed; context: RowContext }> = ({ placed, context }) =>
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
        data-quote
        data-done={frame.t.statement.copied}
        data-failed={frame.t.statement.copyFailed}
      >
        {frame.t.compare.quote}
      </button>
      {echoes && echoes.places.length > 0 && <Drawer frame={frame} echoes={echoes} lang={data.b.text.lang} />}
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

/** A run of words in a line: its beginning, where it is long. */
function shortened(wording: string): string {
  const words = wording.split(/\s+/u);
  return words.length <= 12 ? wording : `${words.slice(0, 11).join(' ')} …`;
}

const Drawer: FC<{ frame: Frame; echoes: RowEchoes; lang: string }> = ({ frame, echoes, lang }) => (
  <details class="drawer">
    <summary>
      {frame.t.compare.drawer(echoes.partners, echoes.of)} <q lang={lang}>{shortened(echoes.wording)}</q>
      {echoes.other && ` ${frame.t.compare.drawerOther}`}
    </summary>
    <ul>
      {echoes.places.map((place) => (
        <li>
          <a href={to(frame, clauseUrl(place.statement, place.clause))}>{place.name}</a>,{' '}
          <time datetime={place.adopted}>{writeDate(place.adopted, frame.t, 'short')}</time>:{' '}
          <q lang={lang}>{place.wording}</q>
        </li>
      ))}
      {echoes.more > 0 && <li>{frame.t.statement.more(echoes.more)}</li>}
    </ul>
  </details>
);
