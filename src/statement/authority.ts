import { z } from 'zod';
import type { Authority } from './record.ts';

/**
 * Which texts a count takes, by whose words they are. `official`: authentic texts and official translations, as every
 * count without a word about it; `authentic`: only those; `unofficial`: translations that no party stands for; `all`.
 * What is left out is counted beside, never within. The words of a machine are counted nowhere: see `isWitness`.
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

/**
 * Is a text of this authority counted at all, within or beside? What a machine made of a statement, which a reader adds to
 * read it, proves nothing of who says what in which words: it is shown where it is asked for, and never counted or quoted.
 */
export function isWitness(authority: Authority): boolean {
  return authority !== 'machine-translation';
}

/** Does a count over `which` take a text of this authority? */
export function isCounted(which: CountedAuthority, authority: Authority): boolean {
  if (!isWitness(authority)) return false;
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

/** Does a text of this authority stand beside a count over `which`? */
export function isBeside(which: CountedAuthority, authority: Authority): boolean {
  return isWitness(authority) && !isCounted(which, authority);
}

/** The authorities of the texts that a list, which counts no words, shows for `which`, the best first. */
export function authoritiesOf(which: CountedAuthority): readonly Authority[] {
  const takesMachines = which === 'unofficial' || which === 'all';
  return BEST_FIRST.filter(
    (authority) => isCounted(which, authority) || (takesMachines && !isWitness(authority)),
  );
}

/** Authentic texts first, machine translations last. */
export function compareAuthority(a: Authority, b: Authority): number {
  return BEST_FIRST.indexOf(a) - BEST_FIRST.indexOf(b);
}
