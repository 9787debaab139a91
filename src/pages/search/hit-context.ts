/** The words around a hit, cut to what is glanced at: a line of a concordance is read across, its passage is one link away. */

/** Characters of context on each side. */
const CONTEXT = 90;
/** A cut moves at most so far to stand between two words; writing without spaces is cut where it is. */
const TO_NEXT_SPACE = 30;

/** The end of what stands before a hit. */
export function shortenBefore(text: string): string {
  if (text.length <= CONTEXT) return text;
  const from = text.length - CONTEXT;
  const space = text.indexOf(' ', from);
  return `… ${text.slice(space < 0 || space - from > TO_NEXT_SPACE ? from : space + 1)}`;
}

/** The beginning of what stands after a hit. */
export function shortenAfter(text: string): string {
  if (text.length <= CONTEXT) return text;
  const space = text.lastIndexOf(' ', CONTEXT);
  return `${text.slice(0, CONTEXT - space > TO_NEXT_SPACE ? CONTEXT : space)} …`;
}
