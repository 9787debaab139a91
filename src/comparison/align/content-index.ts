/** By word of content: the clauses of a text that hold it. */
import { carriesContent, type Lexis } from '../prepared/joint-vocabulary.ts';
import type { PreparedText } from '../types.ts';

export interface ContentIndex {
  /** The clauses that hold the joint id `id` are `clauses[starts[id] … starts[id + 1])`, rising. */
  readonly starts: Int32Array;
  readonly clauses: Int32Array;
}

/** Of all clauses, or of those that are not `linked`. */
export function indexContent(
  { clauses: all, clauseTokens }: PreparedText,
  ids: Int32Array,
  { kind }: Pick<Lexis, 'kind'>,
  linked?: Uint8Array,
): ContentIndex {
  const size = kind.length;
  const seen = new Int32Array(size).fill(-1);
  const starts = new Int32Array(size + 1);
  const words = new Int32Array(ids.length);
  const holders = new Int32Array(ids.length);
  let count = 0;
  for (let clause = 0; clause < all.length; clause++) {
    if (linked?.[clause] === 1) continue;
    const to = clauseTokens[clause + 1];
    for (let token = clauseTokens[clause]; token < to; token++) {
      const id = ids[token];
      if (seen[id] === clause || !carriesContent(kind[id])) continue;
      seen[id] = clause;
      words[count] = id;
      holders[count++] = clause;
      starts[id + 1] += 1;
    }
  }
  for (let id = 0; id < size; id++) starts[id + 1] += starts[id];
  const clauses = new Int32Array(count);
  const next = starts.slice();
  for (let at = 0; at < count; at++) {
    const id = words[at];
    const place = next[id];
    next[id] = place + 1;
    clauses[place] = holders[at];
  }
  return { starts, clauses };
}
