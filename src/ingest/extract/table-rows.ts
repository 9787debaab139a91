/** Which rows of tables are lines of a table, and not boxes that a page is laid out with. */
import type { Element } from './dom.ts';

/** A cell with more characters than this is a paragraph that somebody put into a table. */
const LONGEST_CELL = 160;
const MARKER = /^(?:\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})[.)]|[•▪●–—-])$/iu;

/** Tables that hold tables lay a page out; so do tables of one row or one column, or with a cell of prose. */
export function rowSeparators(table: Element): ReadonlyMap<Element, string> {
  const found = new Map<Element, string>();
  if (table.querySelector('table') !== null) return found;
  const rows = [...table.querySelectorAll('tr')];
  const cells = rows.map((row) =>
    [...row.childNodes].filter((child): child is Element =>
      ['td', 'th'].includes((child as Element).localName),
    ),
  );
  const filled = cells.map((row) => row.filter((cell) => textOf(cell) !== ''));
  const wide = filled.filter((row) => row.length > 1);
  if (wide.length === 0) return found;
  if (wide.every(([first, ...rest]) => first && MARKER.test(textOf(first)) && rest.length === 1)) {
    for (const [index, row] of rows.entries())
      if (filled[index]?.length === 2 && isOneBlock(filled[index]?.[1] as Element)) found.set(row, ' ');
    return found;
  }
  const short = cells.flat().every((cell) => textOf(cell).length <= LONGEST_CELL && isOneBlock(cell));
  // One row of cells is a line of a table where the table has a head.
  const headed = table.querySelector('th, caption, [colspan]') !== null;
  if (!short || wide.length < (headed ? 1 : 2) || wide.length * 2 < rows.length) return found;
  for (const row of rows) found.set(row, ' | ');
  return found;
}

function isOneBlock(cell: Element): boolean {
  let blocks = 0;
  for (const block of cell.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, ol, ul, div, br'))
    if (textOf(block) !== '' || block.localName === 'br') blocks++;
  return blocks <= 1;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/[\s\u00a0]+/gu, ' ').trim();
}
