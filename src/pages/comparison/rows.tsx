import type { FC } from 'hono/jsx';
import type { Row } from '../../comparison/types.ts';
import { html } from '../../markup/markup.ts';
import { type Frame, to } from '../frame/frame.ts';
import { inPieces } from '../frame/in-pieces.ts';
import { ByTheme } from './by-theme.tsx';
import { placedRow } from './compared-row.ts';
import { countChanges, type MarkStyle } from './marks.ts';
import type { Placed } from './moves.ts';
import type { Names } from './row-context.ts';
import { pageRows } from './row-pages.ts';
import { type ComparisonParts, viewOf } from './view.ts';

/** A row that a reader must stop at: something in it differs, or stands elsewhere. */
export function differs(row: Row, ignore: ReadonlySet<string>): boolean {
  if (row.kind === 'same') return row.moved || row.split || row.merged;
  return row.kind !== 'reworded' || row.moved || row.split || row.merged || countChanges(row, ignore) > 0;
}

/** Where the reader is in a comparison of very many rows; `after` the texts it stands once more, under another name. */
export const PageLinks: FC<{ frame: Frame; data: ComparisonParts; after?: boolean }> = ({
  frame,
  data,
  after,
}) => {
  const { t } = frame;
  const { page, pages, rows, pageHref } = pageRows(data);
  if (pages === 1) return null;
  return (
    <nav class="callout" aria-label={after ? t.compare.pagesAfter : t.compare.pages}>
      <p>{t.compare.pagesNote(rows, page, pages)}</p>
      <p>
        {Array.from({ length: pages }, (_, index) => index + 1).map((one) => (
          <>
            {one === page ? (
              <strong aria-current="page">{one}</strong>
            ) : (
              <a href={to(frame, pageHref(one))}>{one}</a>
            )}
            {'\u00a0· '}
          </>
        ))}
        <a href={to(frame, pageHref('all'))}>{t.compare.allRows}</a>
      </p>
    </nav>
  );
};

/** The texts, one grid row per aligned passage. */
export const Rows: FC<{ frame: Frame; data: ComparisonParts; style: MarkStyle; names: Names }> = ({
  frame,
  data,
  style,
  names,
}) => {
  const { t } = frame;
  const rows = data.shownRows
    ? data.comparison.rows.filter((row) => data.shownRows?.has(row.n))
    : data.comparison.rows;
  const stops = rows.filter((row) => differs(row, style.ignore)).map((row) => row.n);
  const around = new Map(
    stops.map((n, index) => [n, { previous: stops[index - 1] ?? null, next: stops[index + 1] ?? null }]),
  );
  const pages = pageRows(data);
  const view = viewOf(data);
  const context = {
    frame,
    data,
    style,
    names,
    inline: view === 'inline',
    common: view === 'themes',
    around,
    pages,
  };
  const { placed } = pages;
  const draw = (one: Placed) => placedRow(one, context);
  if (rows.length === 0) return <p class="note">{t.compare.noRows}</p>;
  if (view === 'themes') return <ByTheme data={data} context={context} rows={rows} />;
  if (view !== 'changes') return <div class="rows">{inPieces(placed, draw, frame)}</div>;
  if (stops.length === 0) return <p class="note">{t.compare.noDifferences}</p>;
  return (
    <div class="rows">
      {inPieces(
        runs(placed, style.ignore),
        (run) =>
          run.unchanged ? (
            <details class="unchanged">
              <summary>{t.compare.unchangedRun(run.placed.length)}</summary>
              {inPieces(run.placed, draw, frame)}
            </details>
          ) : (
            html`${inPieces(run.placed, draw, frame)}`
          ),
        frame,
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
