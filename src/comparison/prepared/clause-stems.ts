import { searchStems } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';

/** The different stems of each clause, in order, as a search keeps them: a word with a hyphen gives those of its parts. */
export function stemsOfClauses(prepared: PreparedText): readonly ReadonlySet<string>[] {
  const { tokens, clauses, clauseTokens, lang } = prepared;
  const stems = tokens.vocabulary.map((word, id) =>
    tokens.isWord[id] === 1 ? searchStems(word, lang).split('-') : [],
  );
  return clauses.map((_, clause) => {
    const own = new Set<string>();
    for (let token = clauseTokens[clause] ?? 0; token < (clauseTokens[clause + 1] ?? 0); token++)
      for (const stem of stems[tokens.id[token] ?? 0] ?? []) own.add(stem);
    return own;
  });
}
