import { compareUrl, MOST_ROWS_TOGETHER, ROWS_A_PAGE, rowAnchor } from '../../addresses/urls.ts';
import { type Placed, placeRows, stubAnchor } from './moves.ts';
import type { ComparisonParts } from './view.ts';

/** Which part of a long comparison is on this page, and where the rest is. */
export interface RowPages {
  readonly placed: readonly Placed[];
  readonly page: number;
  readonly pages: number;
  readonly rows: number;
  /** The address of a row: an anchor of this page, or one on another. */
  readonly rowHref: (n: number) => string;
  readonly stubHref: (stub: string) => string;
  readonly pageHref: (page: number | 'all') => string;
}

const known = new WeakMap<ComparisonParts, RowPages>();

/** A moved passage's other end stands on the page of the row before it. Worked out once: several parts of a page ask. */
export function pageRows(data: ComparisonParts): RowPages {
  const before = known.get(data);
  if (before) return before;
  const pages = partRows(data);
  known.set(data, pages);
  return pages;
}

function partRows(data: ComparisonParts): RowPages {
  const { shownRows, comparison, state, a, b } = data;
  const rows = shownRows ? comparison.rows.filter((row) => shownRows.has(row.n)) : comparison.rows;
  const placed = placeRows(rows);
  const paged = rows.length > MOST_ROWS_TOGETHER && state.page !== 'all';
  const pages = paged ? Math.ceil(rows.length / ROWS_A_PAGE) : 1;
  const page = paged ? Math.min(pages, Math.max(1, Math.trunc(Number(state.page ?? 1)) || 1)) : 1;
  const ofRow = new Map<number, number>();
  const ofStub = new Map<string, number>();
  const here: Placed[] = [];
  for (const one of placed) {
    if (one.type === 'row') ofRow.set(one.row.n, paged ? Math.floor(ofRow.size / ROWS_A_PAGE) + 1 : 1);
    const own = one.type === 'row' ? ofRow.get(one.row.n) : Math.ceil(Math.max(1, ofRow.size) / ROWS_A_PAGE);
    const at = paged ? (own ?? 1) : 1;
    if (one.type === 'stub') ofStub.set(stubAnchor(one.move), at);
    if (at === page) here.push(one);
  }
  const pageHref = (other: number | 'all') =>
    a.reference === undefined || b.reference === undefined
      ? ''
      : compareUrl(a.reference, b.reference, { ...state, page: other === 1 ? undefined : String(other) });
  const href = (anchor: string, at: number) => (at === page ? `#${anchor}` : `${pageHref(at)}#${anchor}`);
  return {
    placed: here,
    page,
    pages,
    rows: rows.length,
    rowHref: (n) => href(rowAnchor(n), ofRow.get(n) ?? page),
    stubHref: (stub) => href(stub, ofStub.get(stub) ?? page),
    pageHref,
  };
}
