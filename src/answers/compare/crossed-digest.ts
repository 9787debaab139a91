import type { RowThemes } from '../../comparison/digest/index.ts';
import type { CrossedRow, CrossedRowKind } from '../../crossing/index.ts';
import type { Theme } from '../../formula/index.ts';

/** On one theme: the numbers of the rows in which both texts speak of it, and of those that one has alone. */
export interface CrossedDigestLine {
  readonly theme: string;
  readonly title: string;
  readonly rows: Readonly<Record<CrossedRowKind, readonly number[]>>;
}

/** What two texts of different languages say theme by theme, in the order of the lexicon. Pure. */
export function crossedDigest(
  rows: readonly Pick<CrossedRow, 'n' | 'kind'>[],
  ofRow: RowThemes,
  themes: readonly Theme[],
): readonly CrossedDigestLine[] {
  return themes.flatMap(({ id, title }) => {
    const on = rows.filter(({ n }) => ofRow.get(n)?.a.has(id) || ofRow.get(n)?.b.has(id));
    if (on.length === 0) return [];
    const of = (kind: CrossedRowKind) => on.filter((row) => row.kind === kind).map(({ n }) => n);
    return [
      {
        theme: id,
        title,
        rows: { counterpart: of('counterpart'), only_a: of('only_a'), only_b: of('only_b') },
      },
    ];
  });
}
