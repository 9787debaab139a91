import { preparedOf } from '../../comparison/index.ts';
import type { DatedStoredText } from '../../store/index.ts';

/** In how many clauses of one world of texts in one language each stem stands: how rare a word is, for drafts. */
export function stemCountsOf(world: readonly DatedStoredText[]): {
  readonly id: string;
  readonly record: string;
} {
  const counts = new Map<string, number>();
  let clauses = 0;
  for (const text of world) {
    const { tokens, stems, clauseTokens } = preparedOf(text);
    for (let clause = 0; clause + 1 < clauseTokens.length; clause++) {
      const own = new Set<string>();
      for (let token = clauseTokens[clause] ?? 0; token < (clauseTokens[clause + 1] ?? 0); token++)
        own.add(stems[tokens.id[token] ?? 0] ?? '');
      own.delete('');
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
