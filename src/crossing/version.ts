/**
 * The version of comparison across languages. Replies, ETags, pins and stored comparisons carry it. It is raised when
 * the same two texts may give other rows: other trees, other words in the glossary or the lexicon of formulas.
 */
export const CROSSING_VERSION = 'crossed-0.5.0';
