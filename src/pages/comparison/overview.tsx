import type { FC } from 'hono/jsx';
import type { Row } from '../../comparison/types.ts';
import { html } from '../../markup/markup.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { MarkStyle } from './marks.ts';
import { pageRows } from './row-pages.ts';
import { differs } from './rows.tsx';
import type { ComparisonParts } from './view.ts';

/** The whole comparison in one line of cells; each difference is a link to its row. */
export const Overview: FC<{ frame: Frame; data: ComparisonParts; style: MarkStyle }> = ({
  frame,
  data,
  style,
}) => {
  const { t } = frame;
  const rows = data.comparison.rows;
  const { rowHref } = pageRows(data);
  const first = rows.find((row) => differs(row, style.ignore) && (data.shownRows?.has(row.n) ?? true));
  return (
    <nav class="overview" aria-label={t.compare.overview}>
      <p class="meta">
        {t.compare.overviewNote} <a href="#texts">{t.compare.skipOverview}</a>
        {first && (
          <>
            {'\u00a0· '}
            <a href={to(frame, rowHref(first.n))}>{t.compare.first}</a>
          </>
        )}
      </p>
      <ol class="strip">
        {binsOf(rows).map((bin) => {
          const shown = bin.filter((row) => data.shownRows?.has(row.n) ?? true);
          const stop = shown.find((row) => differs(row, style.ignore));
          const cell = `${cellOf(bin)}${shown.length === 0 ? ' dim' : ''}`;
          if (!stop) return html`<li class="${cell}"></li>`;
          const label = `${t.compare.row(stop.n)}: ${t.compare.kinds[stop.kind]}`;
          return html`<li class="${cell}"><a href="${to(frame, rowHref(stop.n))}" title="${label}"><span class="vh">${label}</span></a></li>`;
        })}
      </ol>
      <i class="strip-end" />
    </nav>
  );
};

/** More cells than this are no wider than a hair on a telephone. */
const MOST_CELLS = 150;

/** Rows of a long comparison share cells, so that the overview fits on every screen. */
function binsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const size = Math.max(1, Math.ceil(rows.length / MOST_CELLS));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

/** A cell of one row is drawn as the row is; one of several shows on each half whether a text stands alone there. */
function cellOf(bin: readonly Row[]): string {
  const [only] = bin;
  if (bin.length === 1 && only) return `cell ${only.kind.replace('_', '-')}${only.moved ? ' is-moved' : ''}`;
  const has = (kind: Row['kind']) => bin.filter((row) => row.kind === kind).length > bin.length / 4;
  return ['cell bin', has('only_a') && 'has-a', has('only_b') && 'has-b', has('reworded') && 'has-reworded']
    .filter((name) => name !== false)
    .join(' ');
}
