/**
 * One text → everything that a comparison needs of it, made once: clauses, interned tokens, stems. Pure.
 */
import { type Clause, markerAt, readTokens, splitClauses, stemmerOf } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';

/** Prepares a text. Offsets point into `text` as given; normalise it first where offsets shall be citable. */
export function prepareText(text: string, options?: { lang?: string }): PreparedText {
  const lang = options?.lang ?? 'en';
  return prepareClauses(text, splitClauses(text, { lang }), lang);
}

/** Prepares a list of units as if each were a clause in a paragraph of its own. Units may be empty. */
export function prepareUnits(units: readonly string[], lang: string): PreparedText {
  const clauses: Clause[] = [];
  let from = 0;
  for (const [paragraph, unit] of units.entries()) {
    const span = { from, to: from + unit.length, paragraph };
    const marker = markerAt(unit, 0, unit.length);
    // A bullet is a number without figures: what the unit is must not depend on how it is marked.
    if (marker === undefined) clauses.push({ ...span, kind: 'paragraph' });
    else clauses.push({ ...span, kind: 'paragraph', number: marker.number ?? '' });
    from += unit.length + 2;
  }
  return prepareClauses(units.join('\n\n'), clauses, lang);
}

/** Prepares a text that is cut into clauses already. */
export function prepareClauses(text: string, clauses: readonly Clause[], lang: string): PreparedText {
  const tokens = readTokens(text);
  const stem = stemmerOf(lang);
  const stems = tokens.vocabulary.map((folded, id) => (tokens.isWord[id] === 1 ? stem(folded) : ''));
  return {
    text,
    lang,
    clauses,
    tokens,
    stems,
    clauseTokens: tokensOfClauses(clauses, tokens.from, tokens.count),
  };
}

/** First token of each clause, with the number of all tokens at the end. */
export function tokensOfClauses(
  clauses: readonly Clause[],
  tokenFrom: Int32Array,
  count: number,
): Int32Array {
  const starts = new Int32Array(clauses.length + 1);
  let token = 0;
  for (let clause = 0; clause < clauses.length; clause++) {
    const { from } = clauses[clause];
    while (token < count && tokenFrom[token] < from) token++;
    starts[clause] = token;
  }
  starts[clauses.length] = count;
  return starts;
}
