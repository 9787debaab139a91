/** A heading, a line of columns and rows → text, columns aligned. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

export function printTable(table: Table): void {
  const lines = [table.columns, ...table.rows];
  const widths = table.columns.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  console.log(`\n${table.title}`);
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number),
    );
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
  if (table.note !== undefined) console.log(`  ${table.note}`);
}
