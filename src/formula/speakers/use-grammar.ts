import type { ReadText } from '../read-text.ts';

/**
 * How a word that looks like a verb of the ladder is used. `main`: it carries its clause. `first`: the first of two acts
 * ("Having noted …, they …", «отметив …, они …»), which carries the clause unless the second is a promise or decision.
 * `leads`: the first of two acts that weigh the same («подчеркнув …, они решили», "they stressed … and decided").
 * `frame`: it opens or explains ("Recognising …", ", which will …") and carries the clause only where nothing else does.
 * `no`: it is a noun, an attribute, or the verb of a clause that says when or why.
 */
export type Use = 'main' | 'leads' | 'first' | 'frame' | 'no';

/** Words of one clause: its first after the printed number, and the one after its last. */
export interface Reach {
  readonly floor: number;
  readonly limit: number;
}

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The first word after the first comma of the clause; its end where it has none. */
export function firstComma(read: ReadText, floor: number, limit: number): number {
  const known = commas.get(read) ?? new Map<number, number>();
  commas.set(read, known);
  const key = floor * (read.words.length + 1) + limit;
  const comma = known.get(key) ?? findComma(read, floor, limit);
  known.set(key, comma);
  return comma;
}

/** Every verb of a clause asks for its first comma, and a clause may be as long as its text. */
const commas = new WeakMap<ReadText, Map<number, number>>();

function findComma(read: ReadText, floor: number, limit: number): number {
  for (let w = floor; w + 1 < limit; w++) if (isComma(read, w)) return w + 1;
  return limit;
}

/** Does a relative pronoun stand between the word and the comma before it? */
export function relativeBefore(
  read: ReadText,
  word: number,
  floor: number,
  isRelative: (folded: string) => boolean,
): boolean {
  for (let w = word - 1; w >= floor && !isComma(read, w); w--)
    if (isRelative(read.words[w]?.folded ?? '')) return true;
  return false;
}

/** Does a comma stand after this word? */
export function isComma(read: ReadText, word: number): boolean {
  return read.text.slice(read.words[word]?.to, read.words[word + 1]?.from).includes(',');
}

/** "Welcoming the plan, they stressed …" welcomes the plan too; what is noted or recalled so only opens the sentence. */
export const ACTS = set('welcome support');
