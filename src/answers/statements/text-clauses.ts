import { ENGINE_VERSION } from '../../comparison/index.ts';
import type { StoredText } from '../../store/index.ts';
import { type Clause, splitClauses } from '../../text/index.ts';

/** The clauses of a stored text, as this engine sees them. */
export function clausesOf(text: StoredText): readonly Clause[] {
  if (text.engine === ENGINE_VERSION) return JSON.parse(text.clauses) as readonly Clause[];
  return splitClauses(text.body, { lang: text.lang });
}
