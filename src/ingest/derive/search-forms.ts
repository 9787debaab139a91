import type { PreparedText } from '../../comparison/index.ts';
import type { SearchForms } from '../../store/index.ts';
import { letterKey } from '../../text/index.ts';

/** A prepared text → the words of each clause as the search table keeps them. Pure. */
export function searchForms(prepared: PreparedText): readonly SearchForms[] {
  const { tokens, stems, clauseTokens, clauses, lang } = prepared;
  const letters = tokens.vocabulary.map((word) => letterKey(word, lang));
  return clauses.map((_, clause) => {
    const folded: string[] = [];
    const stemmed: string[] = [];
    for (let token = clauseTokens[clause] ?? 0; token < (clauseTokens[clause + 1] ?? 0); token++) {
      const id = tokens.id[token] ?? 0;
      if (tokens.isWord[id] !== 1) continue;
      folded.push(letters[id] ?? '');
      stemmed.push(stems[id] ?? '');
    }
    return { folded: folded.join(' '), stems: stemmed.join(' ') };
  });
}
