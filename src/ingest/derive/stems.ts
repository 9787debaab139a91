import { preparedOf, stemsOfClauses } from '../../comparison/index.ts';
import type { DatedStoredText } from '../../store/index.ts';

/** In how many clauses of one world of texts in one language each stem stands: how rare a word is, for drafts. */
export function stemCountsOf(world: readonly DatedStoredText[]): {
  readonly id: string;
  readonly record: string;
} {
  const counts = new Map<string, number>();
  let clauses = 0;
  for (const text of world) {
    for (const own of stemsOfClauses(preparedOf(text))) {
      for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
      clauses += 1;
    }
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id: world[0]?.specimen === 1 ? 'invented' : 'real',
    record: JSON.stringify({ clauses, stems: Object.fromEntries(sorted) }),
  };
}
