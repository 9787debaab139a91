import type { Clause, Span } from '../../text/types.ts';

/** A place in a text that names a theme: the words of a formula, or the plain name of the theme. */
export interface ThemeMark extends Span {
  readonly theme: string;
  /** Index of the clause that the place lies in. */
  readonly clause: number;
  /** The formula that the words are; a plain name is none. */
  readonly formula?: string | undefined;
}

/** A text as a digest reads it. Spans of clauses and marks are UTF-16 offsets of `text`. */
export interface MarkedText {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly marks: readonly ThemeMark[];
}

/** Ends a clause that leads to sub-points. */
const LEADS_ON = /[:：]\s*$/u;

/**
 * The themes of every clause, by its index, each with the clause that names it: the clause itself, or its head. What
 * follows a colon within one paragraph is one sentence with its head and has its themes as well ("reaffirming to all
 * parties: the urgency of…"); a point of a list that names no theme of its own is about that of the clause that opens
 * the list.
 */
export function themesOfClauses(text: MarkedText): readonly ReadonlyMap<string, number>[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const themes = readThemes(text);
  known.set(text, themes);
  return themes;
}

/** Rows and phrases of a digest ask of the same text. */
const known = new WeakMap<MarkedText, readonly ReadonlyMap<string, number>[]>();

function readThemes({ text, clauses, marks }: MarkedText): readonly ReadonlyMap<string, number>[] {
  const own = clauses.map(() => new Map<string, number>());
  for (const { clause, theme } of marks) own[clause]?.set(theme, clause);
  const all: ReadonlyMap<string, number>[] = [];
  const none: ReadonlyMap<string, number> = new Map();
  let sentenceHead = -1;
  const lists: { readonly head: number; readonly style: string }[] = [];
  for (const [index, clause] of clauses.entries()) {
    const inParagraph = clauses[index - 1]?.paragraph === clause.paragraph;
    if (!inParagraph) sentenceHead = -1;
    const style = inParagraph ? null : styleOf(clause, text);
    if (clause.kind !== 'item') lists.length = 0;
    // A point like the one that opened a list of its own ends that list.
    else if (style !== null) while (lists.length > 0 && lists.at(-1)?.style === style) lists.pop();
    const named = own[index] ?? none;
    const head = sentenceHead >= 0 ? sentenceHead : named.size === 0 ? (lists.at(-1)?.head ?? -1) : -1;
    const inherited = clause.kind === 'item' || sentenceHead >= 0 ? (all[head] ?? none) : none;
    all.push(inherited.size === 0 ? named : new Map([...inherited, ...named]));
    const words = text.slice(clause.from, clause.to);
    if (LEADS_ON.test(words)) {
      sentenceHead = index;
      lists.push({ head: index, style: style ?? '' });
    } else if (/[.!?。！？]["”»’)]*\s*$/u.test(words)) sentenceHead = -1;
  }
  return all;
}

/** How a point of a list is marked: by a figure, a letter or a bullet. */
function styleOf(clause: Clause, text: string): string {
  if (clause.kind !== 'item') return '';
  const number = clause.number ?? '';
  if (/^\d/.test(number)) return `figure ${number.split('.').length}`;
  return number === '' ? (text[clause.from] ?? '') : 'letter';
}
