import type { PreparedText } from '../../comparison/index.ts';
import type { SearchForms } from '../../store/index.ts';
import { listHeads, markerAt, searchLetters, searchStems } from '../../text/index.ts';

/** A prepared text → the words of each clause as the search table keeps them. Pure. */
export function searchForms(prepared: PreparedText): readonly SearchForms[] {
  const { tokens, clauseTokens, clauses, lang } = prepared;
  const letters = tokens.vocabulary.map((word) => searchLetters(word, lang));
  const stems = tokens.vocabulary.map((word) => searchStems(word, lang));
  const heads = listHeads(prepared.text, clauses);
  return clauses.map(({ from, to }, clause) => {
    const folded: string[] = [];
    const stemmed: string[] = [];
    for (let token = clauseTokens[clause] ?? 0; token < (clauseTokens[clause + 1] ?? 0); token++) {
      const id = tokens.id[token] ?? 0;
      if (tokens.isWord[id] !== 1) continue;
      folded.push(letters[id] ?? '');
      stemmed.push(stems[id] ?? '');
    }
    const head = isSubpoint(prepared.text, from, to) ? heads[clause] : undefined;
    return {
      folded: folded.join(' '),
      stems: stemmed.join(' '),
      ...(head === undefined ? {} : { head }),
    };
  });
}

/** "(a)", "б)", "•", （一）: "1." may number the points of a whole text, which are not of the matter of its opening. */
function isSubpoint(text: string, from: number, to: number): boolean {
  const marker = markerAt(text, from, to);
  if (marker === undefined) return false;
  return marker.number === undefined || /^[(（\p{L}]|[)）]$/u.test(text.slice(from, from + marker.length));
}
