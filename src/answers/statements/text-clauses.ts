import { ENGINE_VERSION } from '../../comparison/index.ts';
import type { StoredText } from '../../store/index.ts';
import { type Clause, clausesFit, splitClauses } from '../../text/index.ts';

/** The clauses of a stored text, as this engine sees them; made anew where what is stored is not of this text. */
export function clausesOf(text: StoredText): readonly Clause[] {
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
