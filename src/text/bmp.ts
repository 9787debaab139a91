/**
 * Offsets (UTF-16) of the characters outside the Basic Multilingual Plane. Where there is none, offsets in UTF-16
 * units, as JavaScript counts, equal offsets in code points, as Python and most annotation tools count.
 */
export function findOutsideBmp(text: string): readonly number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) offsets.push(match.index);
  return offsets;
}
