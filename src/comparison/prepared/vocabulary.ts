/**
 * Two vocabularies → one numbering, so that tokens of two texts are equal exactly when their numbers are. Pure.
 */

export interface JoinedVocabulary {
  /** Number of B's entry `id` in the joint numbering; A's entries keep their own ids. */
  readonly ofB: Int32Array;
  /** How many distinct entries the two have together. */
  readonly size: number;
}

export function joinVocabularies(a: readonly string[], b: readonly string[]): JoinedVocabulary {
  const known = new Map<string, number>();
  for (let id = 0; id < a.length; id++) known.set(a[id], id);
  const ofB = new Int32Array(b.length);
  let size = a.length;
  for (let id = 0; id < b.length; id++) ofB[id] = known.get(b[id]) ?? size++;
  return { ofB, size };
}

/** Maps a list of ids through a table. */
export function renumber(ids: Int32Array, table: Int32Array): Int32Array {
  const mapped = new Int32Array(ids.length);
  for (let index = 0; index < ids.length; index++) mapped[index] = table[ids[index]];
  return mapped;
}
