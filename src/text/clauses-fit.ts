import type { Clause } from './types.ts';

/** White space and control characters. */
const SHOWS_NOTHING = /^[\s\p{C}]*$/u;

/**
 * Whether clauses that were kept are those of this text: in order, inside it, with nothing between them that can be seen.
 * Clauses of another text, or damaged ones, do not fit. Takes what was read from a store, whatever it is.
 */
export function clausesFit(text: string, clauses: unknown): clauses is readonly Clause[] {
  if (!Array.isArray(clauses)) return false;
  let end = 0;
  for (const clause of clauses as readonly (Partial<Clause> | null)[]) {
    const from = clause?.from;
    const to = clause?.to;
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) return false;
    if (!((from as number) >= end && (to as number) > (from as number) && (to as number) <= text.length))
      return false;
    if (!Number.isSafeInteger(clause?.paragraph) || typeof clause?.kind !== 'string') return false;
    if (!SHOWS_NOTHING.test(text.slice(end, from))) return false;
    end = to as number;
  }
  return SHOWS_NOTHING.test(text.slice(end));
}
