import { distance } from 'fastest-levenshtein';

/** The candidate that a mistaken value most likely meant, or null where more than half of it would have to change. */
export function nearest(value: string, candidates: readonly string[]): string | null {
  const wanted = value.slice(0, 100).toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best !== null && least <= Math.max(wanted.length, best.length) / 2 ? best : null;
}
