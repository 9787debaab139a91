import { type ComparisonState, embedBuilderUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { ComparisonPageData } from './view.ts';

/** Kinds of passages that a figure can be kept to, one at a time. */
const KINDS_OF_FIGURES: ReadonlySet<string> = new Set(['reworded', 'only_a', 'only_b']);

/** What a figure can be kept to, of what the page is: a theme, and one kind of passages that differ. */
function keptInFigure({ theme, kind = [] }: ComparisonState) {
  const [only] = kind;
  return {
    topic: theme,
    only: kind.length === 1 && only !== undefined && KINDS_OF_FIGURES.has(only) ? only : undefined,
  };
}

/** The page is kept to something that a figure cannot be kept to. */
export function isMoreThanFigures(state: ComparisonState): boolean {
  const { q, side, kind = [] } = state;
  return q !== undefined || side !== undefined || (kind.length > 0 && keptInFigure(state).only === undefined);
}

/** Where the code of a figure is made, which begins as the page is. */
export function figureBuilder(
  frame: Frame,
  { a, b, state }: Pick<ComparisonPageData, 'a' | 'b' | 'state'>,
): string {
  const pair = { a: a.reference, b: b.reference, lang: a.text.lang };
  return to(frame, embedBuilderUrl({ ...pair, ...keptInFigure(state) }));
}
