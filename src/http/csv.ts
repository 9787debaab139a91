import Papa from 'papaparse';

/**
 * Rows as CSV of RFC 4180. Cells that a spreadsheet would run as a formula get an apostrophe before them. The first
 * lines say what the table is, which version made it, and out of how many: a table that travels alone keeps its meaning.
 */
export function csvReply(
  columns: readonly string[],
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
  name: string,
): Response {
  const body = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => [...row]) },
    { newline: '\r\n', escapeFormulae: true },
  );
  return new Response(`${body}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}.csv"`,
    },
  });
}
