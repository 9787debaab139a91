/** The laws of a comparison, checked from outside: only the two texts and the reply are looked at. */
import type { Comparison, Edit, Row } from '../../src/comparison/index.ts';
import { isFunctionWord, splitClauses, splitWords } from '../../src/text/index.ts';

/** The declared folding, written down a second time on purpose: case, quotes, dashes, spaces. */
function foldForLaw(text: string): string {
  return text
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/./gsu, (character) =>
      character.toLowerCase().length === character.length ? character.toLowerCase() : character,
    );
}

/** Throws with the law that is broken. */
export function checkLaws(a: string, b: string, comparison: Comparison, lang = 'en'): void {
  const demand = (held: boolean, law: string, detail?: unknown) => {
    if (!held) throw new Error(`${law} ${JSON.stringify({ a, b, detail })}`);
  };
  for (const side of ['a', 'b'] as const) {
    const text = side === 'a' ? a : b;
    const clauses = splitClauses(text, { lang });
    const placed = comparison.rows
      .flatMap((row) => row[side].map((clause) => clause.clause))
      .sort((x, y) => x - y);
    demand(
      placed.length === clauses.length && placed.every((clause, index) => clause === index),
      'every clause stands in exactly one row',
      placed,
    );
    let words = 0;
    for (const row of comparison.rows) {
      for (const clause of row[side]) {
        demand(
          text.slice(clause.from, clause.to) === clause.text,
          'a clause is the slice of its span',
          clause,
        );
      }
      demand(tiles(row, side), 'the edits of a row tile its clauses', row);
      for (const edit of row.edits) {
        if (edit.kind === 'same' || edit.kind === `only_${side}`) {
          words += splitWords(text.slice(edit[side].from, edit[side].to)).length;
        } else demand(edit[side].from === edit[side].to, 'the span of the absent side is empty', edit);
      }
    }
    demand(words === comparison[side].words, 'the edits hold every word once', words);
  }
  for (const row of comparison.rows) {
    for (const edit of row.edits)
      demand(edit.kind !== 'same' || equal(a, b, edit), 'same edits are equal after folding', edit);
    const kinds = new Set(row.edits.filter((edit) => !isMarker(row, edit)).map((edit) => edit.kind));
    if (row.kind === 'same')
      demand(kinds.size === 1 && kinds.has('same'), 'a same row has same edits only', row);
    if (row.kind === 'only_a' || row.kind === 'only_b') {
      demand(kinds.size === 1 && kinds.has(row.kind), 'a one-sided row has one-sided edits only', row);
    }
    demand(
      reordered(a, row, 'a', lang) === reordered(b, row, 'b', lang),
      'what is reordered stands in both',
      row,
    );
    demand(row.similarity >= 0 && row.similarity <= 1, 'similarity lies in 0…1', row);
  }
}

/** The content words of a row that are said to stand in another place, as often as they do. */
function reordered(text: string, row: Row, side: 'a' | 'b', lang: string): string {
  return row.edits
    .filter((edit) => edit.noise === 'reordered')
    .flatMap((edit) => splitWords(text.slice(edit[side].from, edit[side].to)))
    .map((word) => word.folded)
    .filter((word) => !isFunctionWord(word, lang))
    .sort()
    .join(' ');
}

/** An edit that is no wording: the marker of a point, at the head of a clause. */
function isMarker(row: Row, edit: Edit): boolean {
  if (edit.noise !== 'number' && edit.noise !== 'punctuation') return false;
  if (row.a.length === 0 || row.b.length === 0 || edit.kind === 'same') return false;
  const side = edit.kind === 'only_a' ? 'a' : 'b';
  const clause = row[side].find(({ from, to }) => edit[side].from >= from && edit[side].to <= to);
  const after = clause?.text.slice(edit[side].to - clause.from) ?? '';
  return clause !== undefined && edit[side].from === clause.from && splitWords(after).length > 0;
}

export function equal(a: string, b: string, edit: Edit): boolean {
  return foldForLaw(a.slice(edit.a.from, edit.a.to)) === foldForLaw(b.slice(edit.b.from, edit.b.to));
}

function tiles(row: Row, side: 'a' | 'b'): boolean {
  const covered = row.edits.map((edit) => edit[side]).filter((span) => span.to > span.from);
  let next = 0;
  for (const { from, to } of row[side]) {
    let cursor = from;
    while (cursor < to) {
      const span = covered[next++];
      if (span === undefined || span.from !== cursor || span.to > to) return false;
      cursor = span.to;
    }
  }
  return next === covered.length;
}
