import { historyUrl } from '../../addresses/urls.ts';
import { isReadable } from '../../comparison/rows/marked-pieces.ts';
import type { Row } from '../../comparison/types.ts';
import { html } from '../../markup/markup.ts';
import { to } from '../frame/frame.ts';
import { historyWords } from '../history/words.ts';
import { countChanges } from './marks.ts';
import type { Placed } from './moves.ts';
import { local, type RowContext } from './row-context.ts';

/** The gutter of a row: its number, what became of it, where else it stands, and the steps to the next difference. */
export function rowHead(
  placed: Extract<Placed, { type: 'row' }>,
  context: RowContext,
  heading: boolean,
  level: 'h3' | 'h4',
) {
  const { row } = placed;
  const { data, frame, style } = context;
  const { compare } = frame.t;
  const changes = row.kind === 'reworded' ? countChanges(row, style.ignore) : 0;
  const number = html`<span class="vh">${compare.row(row.n)}, </span><span class="n" aria-hidden="true">${row.n}</span>`;
  const link = html`<a href="${local(context, row.n)}">${number}<span class="chip">${kindOfRow(row, changes, context)}</span></a>`;
  const said =
    heading &&
    html`<span class="vh">: <span lang="${data[row.b.length > 0 ? 'b' : 'a'].text.lang}">${(row.b[0] ?? row.a[0])?.text}</span></span>`;
  const counted =
    changes > 0 && isReadable(row) && html`<span class="vh">, ${compare.changes(changes)}</span>`;
  return html`<div class="gutter"><${level} class="row-title">${link}${said}${counted}</${level}>${moveChip(placed, context)}${shapeChip(row, context)}${historyLink(row, context)}${steps(row, context)}</div>`;
}

/** What became of a row; the sides show in which text no match was found, and those who cannot see them are told. */
function kindOfRow(row: Row, changes: number, { frame, common }: RowContext) {
  const { compare } = frame.t;
  if (row.kind === 'reworded' && !isReadable(row)) return common ? compare.littleInCommon : compare.notMarked;
  if (row.kind === 'reworded' && changes === 0) return compare.onlyUnmarked;
  if (row.kind === 'same' || row.kind === 'reworded') return compare.kinds[row.kind];
  return html`${compare.noMatching}<span class="vh"> (${row.kind === 'only_a' ? 'B' : 'A'})</span>`;
}

/** Leads to the other end of a moved passage. */
function moveChip({ row, move, stub }: Extract<Placed, { type: 'row' }>, { frame, pages }: RowContext) {
  if (move === undefined) return '';
  const { compare } = frame.t;
  const href = to(frame, stub ? pages.stubHref(stub) : pages.rowHref(row.n));
  const end = stub && html`<span class="vh">, ${compare.otherEnd}</span>`;
  return html`<a class="chip moved" href="${href}"><span aria-hidden="true">⇅ </span>${compare.movedChip(move)}${end}</a>`;
}

/** How many clauses became how many. */
function shapeChip({ split, merged, a, b }: Row, { frame }: RowContext) {
  if (!split && !merged) return '';
  const { compare } = frame.t;
  const shape = split ? compare.split : compare.merged;
  return html`<span class="chip shape" title="${shape}">${compare.splitChip(a.length, b.length)}<span class="vh"> ${shape}</span></span>`;
}

/** In a series of three or more texts a passage has a history; it is followed from the newer text, else from the older. */
function historyLink(row: Row, { frame, data }: RowContext) {
  const side = row.b.length > 0 ? 'b' : 'a';
  const statement = data.history?.[side];
  const clause = row[side][0]?.clause;
  if (statement === undefined || clause === undefined) return '';
  const lang = data[side].text.lang === 'en' ? undefined : data[side].text.lang;
  const href = to(frame, historyUrl(statement, clause, { lang }));
  return html`<a class="history-link" href="${href}">${historyWords(frame.ui).link}<span class="vh">, ${frame.t.compare.row(row.n)}</span></a>`;
}

function steps({ n }: Row, context: RowContext) {
  const around = context.around.get(n);
  if (!around) return '';
  const { compare } = context.frame.t;
  const step = (to: number | null, arrow: string, said: string) =>
    to !== null &&
    html`<a href="${local(context, to)}"><span aria-hidden="true">${arrow}</span><span class="vh">${said}</span></a>`;
  return html`<span class="steps">${step(around.previous, '↑', compare.previous)}${step(around.next, '↓', compare.next)}</span>`;
}
