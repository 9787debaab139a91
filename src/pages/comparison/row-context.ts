import { type Frame, to } from '../frame/frame.ts';
import type { MarkStyle } from './marks.ts';
import type { RowPages } from './row-pages.ts';
import type { ComparisonParts } from './view.ts';

/** Names of the two texts on the page, ready for sentences. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

export interface RowContext {
  readonly frame: Frame;
  readonly data: ComparisonParts;
  readonly style: MarkStyle;
  readonly names: Names;
  readonly inline: boolean;
  /** Marks what both sides have instead of what one has alone. */
  readonly common: boolean;
  readonly pages: RowPages;
  /** Row number → numbers of the rows with the previous and the next difference. */
  readonly around: ReadonlyMap<number, { readonly previous: number | null; readonly next: number | null }>;
}

/** The address of a row, in the reader's interface language where it is on another page. */
export function local({ frame, pages }: Pick<RowContext, 'frame' | 'pages'>, n: number): string {
  return to(frame, pages.rowHref(n));
}
