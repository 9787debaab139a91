/**
 * Text without the given characters at both ends. By hand: an expression that asks for blanks at the end looks at every
 * run of blanks inside again, which takes minutes for a file of blanks.
 */
export function trimOf(text: string, characters: ReadonlySet<string>): string {
  let from = 0;
  let to = text.length;
  while (from < to && characters.has(text[from] ?? '')) from++;
  while (to > from && characters.has(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}
