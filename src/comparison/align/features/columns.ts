/** What the numbers of a candidate are, column by column. */

/** The columns, in order. The learned trees know them by number alone, so that a column never moves. */
const FEATURE_NAMES = [
  'cosine',
  'covered by the other, lesser side',
  'covered by the other, greater side',
  'weight shared',
  'rarity shared',
  'heaviest shared term',
  'second heaviest',
  'third heaviest',
  'weighty terms shared',
  'shared here and hardly elsewhere',
  'longest shared run, rarity',
  'longest shared run, words',
  'names shared',
  'share of names shared',
  'names not shared, lesser side',
  'numbers shared',
  'numbers not shared, lesser side',
  'headings',
  'rank, better side',
  'rank, worse side',
  'ranks together',
  'lead over the next, lesser',
  'lead over the next, greater',
  'standing out from both sides',
  'neighbours on the diagonal',
  'best neighbour on the diagonal',
  'best neighbour off the diagonal',
  'surroundings',
  'distance in place',
  'place',
  'words, shorter clause',
  'words, longer clause',
  'ratio of words',
  'likeness of the two texts',
  'across partners',
  'densest shared passage, lesser side',
  'densest shared passage, greater side',
  'likeness of sections',
  'lead of sections',
  'evidence of shared stems, together',
  'evidence of shared stems, strongest',
] as const;

export const FEATURES = FEATURE_NAMES.length;
/** The columns of learned evidence, which learning fills anew so that no pair is judged by what it taught. */
export const EVIDENCE_TOGETHER = 39;
export const EVIDENCE_STRONGEST = 40;
