import type { Clause } from '../../text/types.ts';
import type { RowClause } from '../types.ts';

const MARKER = /^(?:\(?\d{1,3}[.)]|[•·‣▪◦●○■–—-])\s*/u;
const MOST_WORDS = 9;
/** Behind these a sentence may begin: a stop, or a colon. */
const ENDS_SENTENCE = /[.!?:。！？：][\p{Pf}\p{Pe}"'”’\s]*$/u;

/**
 * The first words of a clause without its printed number, enough to know it again; at most `most` of them. An ellipsis
 * stands before a clause that begins in the middle of a sentence, and behind one that goes on.
 */
export function opening(
  clause: RowClause,
  text: { readonly text: string; readonly clauses: readonly Clause[] },
  most: number = MOST_WORDS,
): string {
  const wording = clause.text.replace(MARKER, '');
  const words = wording.split(/\s+/u);
  const shown =
    words.length <= most ? words.join(' ') : `${words.slice(0, Math.max(1, most - 1)).join(' ')} …`;
  return continuesSentence(wording, clause.clause, text) ? `… ${shown}` : shown;
}

/** Where writing has no capitals, only the clause before tells. */
function continuesSentence(
  wording: string,
  index: number,
  { text, clauses }: { readonly text: string; readonly clauses: readonly Clause[] },
): boolean {
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(wording)) return true;
  const [before, own] = [clauses[index - 1], clauses[index]];
  return (
    before !== undefined &&
    before.paragraph === own?.paragraph &&
    !ENDS_SENTENCE.test(text.slice(before.from, before.to))
  );
}
