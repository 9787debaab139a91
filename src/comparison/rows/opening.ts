const MARKER = /^(?:\(?\d{1,3}[.)]|[•·‣▪◦●○■–—-])\s*/u;
const MOST_WORDS = 9;

/** The first words of a passage without its printed number, enough to know it again; at most `most` of them. */
export function opening(text: string, most: number = MOST_WORDS): string {
  const words = text.replace(MARKER, '').split(/\s+/u);
  return words.length <= most ? words.join(' ') : `${words.slice(0, Math.max(1, most - 1)).join(' ')} …`;
}
