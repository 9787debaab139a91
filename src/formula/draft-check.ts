import type { Span } from '../text/types.ts';
import { type ClauseEcho, type ClauseIndex, findClauseEchoes } from './clause-echoes.ts';
import { functionWords } from './function-words.ts';
import type { FormulaHit, Matcher } from './match-formulas.ts';
import { clauseRanges, readText } from './read-text.ts';

/**
 * What is known about one clause of a draft. `formula`: formulas of the lexicon cover most of it. `precedent`: a
 * clause of the collection says nearly the same. `new`: neither. `other`: too short to say (headings, signatures).
 */
export interface DraftClause extends Span {
  readonly clause: number;
  readonly kind: 'formula' | 'precedent' | 'new' | 'other';
  readonly formulas: readonly FormulaHit[];
  /** Share of the content words that formulas cover. */
  readonly covered: number;
  /** Closest clause with each partner, best first. */
  readonly precedents: readonly ClauseEcho[];
}

/** Formulas are most of a clause from this share of its content words on. */
const MOSTLY = 0.6;
/** Two clauses with half of their weight in common are versions of each other. */
const PRECEDENT = 0.5;
const LEAST_CONTENT_WORDS = 3;

/** A text that is not in the collection against the collection, clause by clause. Nothing is added or kept. */
export function checkDraft(text: string, index: ClauseIndex, match: Matcher): readonly DraftClause[] {
  const read = readText(text, index.lang);
  const small = functionWords(index.lang);
  const hits = match(read);
  const echoes = findClauseEchoes(index, text);
  return clauseRanges(read).map(([first, last], clause): DraftClause => {
    const span = read.clauses[clause] as Span;
    const formulas = hits.filter((hit) => hit.clause === clause);
    const content = read.words.slice(first, last).filter(({ folded }) => !small.has(folded));
    const inside = content.filter((word) =>
      formulas.some(({ from, to }) => word.from >= from && word.to <= to),
    );
    const covered = content.length === 0 ? 0 : inside.length / content.length;
    const precedents = echoes[clause]?.closest ?? [];
    const best = precedents[0]?.score ?? 0;
    const kind =
      content.length < LEAST_CONTENT_WORDS || read.clauses[clause]?.kind === 'signature'
        ? 'other'
        : best >= PRECEDENT
          ? 'precedent'
          : covered >= MOSTLY
            ? 'formula'
            : 'new';
    return { clause, from: span.from, to: span.to, kind, formulas, covered, precedents };
  });
}
