import { pageOfRow, rowAnchor } from '../../addresses/urls.ts';
import { opening } from '../../comparison/rows/opening.ts';
import type { Row } from '../../comparison/types.ts';
import { html, raw } from '../../markup/markup.ts';
import { echoDrawer } from '../formulas/echoes.ts';
import { type Placed, stubAnchor } from './moves.ts';
import { local, type RowContext } from './row-context.ts';
import { rowHead } from './row-head.ts';
import { nearestPassage, oneColumn, sideCell } from './row-sides.ts';

/** A row of the comparison, or the place where a moved passage stands in the other text. */
export function placedRow(placed: Placed, context: RowContext, level: 'h3' | 'h4' = 'h3') {
  return placed.type === 'stub' ? moveStub(placed, context) : comparedRow(placed, context, level);
}

/** The place where a moved passage stands in the text whose order the page does not follow there. */
function moveStub({ row, move, side }: Extract<Placed, { type: 'stub' }>, context: RowContext) {
  const { frame, names, data } = context;
  const { t } = frame;
  const href = local(context, row.n);
  const [first] = row[side];
  const words = html`<q lang="${data[side].text.lang}">${first && opening(first, data.marked[side])}</q>`;
  return html`<div class="row stub" id="${stubAnchor(move)}"><div class="gutter"><a class="chip moved" href="${href}">⇅ ${t.compare.movedChip(move)}</a></div><p class="side ${side} moved-end"><span class="meta">${t.compare.movedFrom(names[side])}</span> ${words} <a class="meta" href="${href}">${t.compare.movedTo(move, row.n)}</a></p></div>`;
}

/** What the keyboard stops at. */
const STOP = raw(' data-stop="" tabindex="-1"');

function comparedRow(placed: Extract<Placed, { type: 'row' }>, context: RowContext, level: 'h3' | 'h4') {
  const { row } = placed;
  const { data, inline } = context;
  const isHeading = (['a', 'b'] as const).some((side) =>
    row[side].some(({ clause }) => data[side].clauses[clause]?.kind === 'heading'),
  );
  const classes = `row ${row.kind.replace('_', '-')}${row.moved ? ' is-moved' : ''}${isHeading ? ' is-heading' : ''}`;
  const stop = context.around.has(row.n) ? STOP : '';
  const sides = inline
    ? bothSides(row, context)
    : html`${sideCell(row, 'a', context)}${sideCell(row, 'b', context)}`;
  const echoes = data.echoes.get(row.n);
  const drawer =
    echoes && echoes.places.length > 0 ? echoDrawer(context.frame, echoes, data.b.text.lang) : '';
  return html`<section class="${classes}" id="${rowAnchor(row.n)}"${stop}>${rowHead(placed, context, isHeading, level)}${sides}${quoteButton(row, context)}${drawer}</section>`;
}

function bothSides(row: Row, context: RowContext) {
  const nearest =
    row.kind !== 'same' &&
    row.kind !== 'reworded' &&
    nearestPassage(row, row.kind === 'only_a' ? 'b' : 'a', context);
  return html`<div class="side both" lang="${context.data.b.text.lang}">${oneColumn(row, context)}${nearest}</div>`;
}

/** Copies the row as a quotation; a file has no script for it. */
function quoteButton({ n }: Row, { frame: { t }, data }: RowContext) {
  if (data.own === 'file') return '';
  const page = pageOfRow(n, data.comparison.rows.length) ?? '';
  return html`<button type="button" hidden="" class="quote" data-quote="${page}" data-done="${t.statement.copied}" data-failed="${t.statement.copyFailed}">${t.compare.quote}</button>`;
}
