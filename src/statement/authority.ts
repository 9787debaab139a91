import { z } from 'zod';
import type { Authority } from './record.ts';

/**
 * Which texts a count takes, by whose words they are. `official`: authentic texts and official translations, as every
 * count without a word about it; `authentic`: only those; `unofficial`: translations that no party stands for, a
 * machine's included; `all`. What is left out is counted beside, never within.
 */
export const countedAuthority = z.enum(['official', 'authentic', 'unofficial', 'all']);

export type CountedAuthority = z.output<typeof countedAuthority>;

/** A note whose authority is not established is still its publisher's own; a translator's words come after it. */
const BEST_FIRST: readonly Authority[] = [
  'authentic',
  'official-translation',
  'unknown',
  'unofficial-translation',
  'machine-translation',
];

/** True where nobody who issued the statement answers for the words: what differs may be the translation. */
export function isTranslatorsOwn(authority: Authority): boolean {
  return authority === 'unofficial-translation' || authority === 'machine-translation';
}

/** Does a count over `which` take a text of this authority? */
export function isCounted(which: CountedAuthority, authority: Authority): boolean {
  switch (which) {
    case 'all':
      return true;
    case 'authentic':
      return authority === 'authentic';
    case 'unofficial':
      return isTranslatorsOwn(authority);
    case 'official':
      return !isTranslatorsOwn(authority);
  }
}

/** The authorities that a count over `which` takes, the best first. */
export function authoritiesOf(which: CountedAuthority): readonly Authority[] {
  return BEST_FIRST.filter((authority) => isCounted(which, authority));
}

/** Authentic texts first, machine translations last. */
export function compareAuthority(a: Authority, b: Authority): number {
  return BEST_FIRST.indexOf(a) - BEST_FIRST.indexOf(b);
}
