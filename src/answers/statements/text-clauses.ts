import { ENGINE_VERSION } from '../../comparison/index.ts';
import type { StoredText } from '../../store/index.ts';
import { type Clause, clausesFit, splitClauses } from '../../text/index.ts';

const known = new WeakMap<StoredText, readonly Clause[]>();

/**
 * The clauses of a stored text, as this engine sees them; made anew where what is stored is not of this text. Always the
 * same list of a text that the store remembers, so that what follows from it can be kept by it.
 */
export function clausesOf(text: StoredText): readonly Clause[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const clauses = readClauses(text);
  known.set(text, clauses);
  return clauses;
}

function readClauses(text: StoredText): readonly Clause[] {
  const stored = text.engine === ENGINE_VERSION ? parsed(text.clauses) : undefined;
  return clausesFit(text.body, stored) ? stored : splitClauses(text.body, { lang: text.lang });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
