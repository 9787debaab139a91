/** Several texts clause by clause: the rows of their comparisons, two by two, joined to one table. */

/** Clauses of two of the texts in one row of their comparison, where each clause is once; of a one-sided row one list is empty. */
export interface PairedClauses {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** The comparison of two of the texts, which are named by their places in the list; `a` comes before `b`. */
export interface ComparedPair {
  readonly a: number;
  readonly b: number;
  readonly rows: readonly PairedClauses[];
}

/** What one text has in a row of the table. */
export interface ParallelCell {
  /** In the order of the text; empty where no matching passage was found. */
  readonly clauses: readonly number[];
  /** The text, by its place in the list, through which the clauses came into the row; null for the first of the row. */
  readonly by: number | null;
}

/**
 * Every clause of every text in exactly one row, one cell a text. A row begins with the first text that has the passage;
 * a later text joins by what it shares with that one, else with the next that has joined. Rows follow the order of the
 * first text, and what it lacks follows the passage that comes before it in its own text.
 *
 * @param counts how many clauses each text has.
 * @param pairs the comparison of every two texts, once; what is missing links nothing.
 */
export function alignSeveral(
  counts: readonly number[],
  pairs: readonly ComparedPair[],
): readonly (readonly ParallelCell[])[] {
  const links = linksOf(counts, pairs);
  const rowOf = counts.map((count) => new Int32Array(count).fill(-1));
  const rows: ParallelCell[][] = [];
  /** The row after each row of the table; the last entry is the row that the table begins with. */
  const next: number[] = [];
  let first = -1;
  for (const [text, count] of counts.entries()) {
    // Rows that begin in this text come after the passage before them; at its very beginning, before the first row.
    let before = -1;
    for (let clause = 0; clause < count; clause++) {
      const known = rowOf[text]?.[clause] ?? -1;
      if (known >= 0) {
        // A later passage of a group is read where the group begins.
        if (rows[known]?.[text]?.clauses[0] === clause) before = known;
        continue;
      }
      const row = rows.length;
      rows.push(rowFrom(text, clause, row));
      next.push(before < 0 ? first : (next[before] ?? -1));
      if (before < 0) first = row;
      else next[before] = row;
      before = row;
    }
  }
  const ordered: (readonly ParallelCell[])[] = [];
  for (let row = first; row >= 0; row = next[row] ?? -1) ordered.push(rows[row] ?? []);
  return ordered;

  function rowFrom(text: number, clause: number, row: number): ParallelCell[] {
    const cells = counts.map((): { clauses: number[]; by: number | null } => ({ clauses: [], by: null }));
    const put = (at: number, found: Iterable<number>, by: number | null) => {
      const fresh = [...found].filter((one) => rowOf[at]?.[one] === -1).sort((x, y) => x - y);
      for (const one of fresh) rowOf[at]?.fill(row, one, one + 1);
      const cell = cells[at];
      if (!cell || fresh.length === 0) return;
      if (cell.clauses.length === 0) cell.by = by;
      cell.clauses = [...cell.clauses, ...fresh].sort((x, y) => x - y);
    };
    put(text, [clause], null);
    for (let by = text; by < counts.length; by++)
      for (let other = text + 1; other < counts.length; other++) {
        if (other === by || cells[other]?.clauses.length) continue;
        const met = [...(cells[by]?.clauses ?? [])].flatMap((one) => links[by]?.[other]?.get(one) ?? []);
        put(other, new Set(met), by);
        // What the other text says in one passage, the first text of the row may say in several.
        if (by === text) put(text, new Set(met.flatMap((one) => links[other]?.[text]?.get(one) ?? [])), null);
      }
    return cells;
  }
}

/** For each two texts, in both directions, the clauses of the other that a clause shares a row with. */
function linksOf(counts: readonly number[], pairs: readonly ComparedPair[]) {
  const links = counts.map(() => counts.map(() => new Map<number, readonly number[]>()));
  for (const { a, b, rows } of pairs)
    for (const row of rows) {
      if (row.a.length === 0 || row.b.length === 0) continue;
      const add = (from: number, to: number, own: readonly number[], others: readonly number[]) => {
        for (const clause of own) links[from]?.[to]?.set(clause, others);
      };
      add(a, b, row.a, row.b);
      add(b, a, row.b, row.a);
    }
  return links;
}
