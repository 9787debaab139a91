import type { Span } from '../../text/types.ts';

/** A piece of a text, with the marked span that it belongs to, if any. */
export interface Segment<T extends Span> extends Span {
  readonly mark: T | null;
}

/**
 * Cuts the range of a text at the borders of marked spans. Spans may overlap; the one that begins first wins, and of
 * two that begin together the longer, so that every piece belongs to at most one mark and the pieces tile the range.
 */
export function cutAtMarks<T extends Span>(range: Span, marks: readonly T[]): readonly Segment<T>[] {
  const inside = marks
    .filter((mark) => mark.from >= range.from && mark.to <= range.to && mark.from < mark.to)
    .sort((x, y) => x.from - y.from || y.to - x.to);
  const segments: Segment<T>[] = [];
  let at = range.from;
  for (const mark of inside) {
    if (mark.from < at) continue;
    if (mark.from > at) segments.push({ from: at, to: mark.from, mark: null });
    segments.push({ from: mark.from, to: mark.to, mark });
    at = mark.to;
  }
  if (at < range.to) segments.push({ from: at, to: range.to, mark: null });
  return segments;
}
