/** What changed place within a row is shown on both sides or on neither. Pure. */
import type { Edit } from '../comparison/types.ts';
import { type Span, splitWords } from '../text/index.ts';
import { type EditedSides, type Side, type Sides, type Stretch, wordingIn } from './units.ts';

/**
 * A passage that changed place carries no mark; where its twin was left out it is left out as well, because it would
 * look like words that are in both.
 */
export function withoutStrangers(row: EditedSides, stretches: readonly Stretch[]): readonly Stretch[] {
  const reordered = row.edits.filter(({ noise }) => noise === 'reordered');
  if (reordered.length === 0) return stretches;
  const all = { a: wordsOf(row, 'a', reordered, null), b: wordsOf(row, 'b', reordered, null) };
  let shown = stretches;
  for (;;) {
    const inView = { a: wordsOf(row, 'a', reordered, shown), b: wordsOf(row, 'b', reordered, shown) };
    const stranger = reordered.find((edit) => {
      const [side, other] = edit.kind === 'only_a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
      return [...wordsOf(row, side, [edit], shown)].some(
        (word) => all[other].has(word) && !inView[other].has(word),
      );
    });
    if (!stranger) return shown;
    shown = shown.flatMap((stretch) => around(stretch, stranger));
  }
}

/** The words that one side has in some edits, as far as they are shown; `null` shows all. */
function wordsOf(
  row: Sides,
  side: Side,
  edits: readonly Edit[],
  shown: readonly Stretch[] | null,
): ReadonlySet<string> {
  return new Set(
    edits
      .filter(({ kind }) => kind === `only_${side}`)
      .flatMap((edit) =>
        shown === null ? [edit[side]] : shown.map((stretch) => common(stretch[side], edit[side])),
      )
      .flatMap((span) => splitWords(wordingIn(row[side], span)).map(({ folded }) => folded)),
  );
}

function common(one: Span, other: Span): Span {
  const from = Math.max(one.from, other.from);
  return { from, to: Math.max(from, Math.min(one.to, other.to)) };
}

const overlaps = (one: Span, other: Span) => one.from < other.to && other.from < one.to;

/** A stretch without an edit of one side. */
function around(stretch: Stretch, edit: Edit): readonly Stretch[] {
  const side = edit.kind === 'only_a' ? 'a' : 'b';
  if (!overlaps(stretch[side], edit[side])) return [stretch];
  const { a, b } = stretch;
  return [
    {
      a: { from: a.from, to: Math.max(a.from, edit.a.from) },
      b: { from: b.from, to: Math.max(b.from, edit.b.from) },
    },
    { a: { from: Math.min(a.to, edit.a.to), to: a.to }, b: { from: Math.min(b.to, edit.b.to), to: b.to } },
  ].filter((part) => part.a.from < part.a.to || part.b.from < part.b.to);
}
