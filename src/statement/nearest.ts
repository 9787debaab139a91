import { distance } from 'fastest-levenshtein';

/** So many letters before the last part of an id tell what it is about; so many edits are a slip of the hand. */
const STEM_LETTERS = 6;
const MISTYPED = 1;

/** Fewer letters than this begin, or stand in, too many values to mean one of them. */
const TELLING_LETTERS = 3;

/**
 * The candidate that a mistaken value most likely meant: one that begins with it, which is how somebody writes who knows
 * half of an id; else one that has it as whole words; else, but for a slip of the hand, one that has all of it but its
 * last part (another text of that day); else the one by the fewest edits, unless more than half would have to change;
 * else one that it says and more ("csl-json" says csl); else one of whose words it is a slip; else null.
 */
export function nearest(value: string, candidates: readonly string[]): string | null {
  const wanted = value.slice(0, 100).toLowerCase();
  if (wanted.length >= TELLING_LETTERS) {
    const begun = candidates.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
    if (begun.length > 0) return closest(wanted, begun).candidate;
    const held = candidates.filter((candidate) => holdsWords(candidate.toLowerCase(), wanted));
    if (held.length > 0) return closest(wanted, held).candidate;
  }
  const { candidate, edits } = closest(wanted, candidates);
  const stem = wanted.replace(/[-/][^-/]*$/, '');
  const kin = candidates.filter(
    (one) => one.toLowerCase().startsWith(`${stem}-`) || one.toLowerCase() === stem,
  );
  if (stem !== wanted && stem.length >= STEM_LETTERS && edits > MISTYPED && kin.length > 0)
    return closest(wanted, kin).candidate;
  if (candidate !== null && edits <= Math.max(wanted.length, candidate.length) / 2) return candidate;
  const exceeded = candidates.filter((one) => goesBeyond(wanted, one.toLowerCase()));
  if (exceeded.length > 0) return closest(wanted, exceeded).candidate;
  const slips = candidates.filter((one) => holdsNearWord(one.toLowerCase(), wanted));
  return closest(wanted, slips).candidate;
}

function goesBeyond(wanted: string, candidate: string): boolean {
  return (
    candidate.length >= TELLING_LETTERS &&
    wanted.startsWith(candidate) &&
    /^[^\p{L}\p{N}]/u.test(wanted.slice(candidate.length))
  );
}

function closest(wanted: string, candidates: readonly string[]) {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (
      edits < least ||
      (edits === least && best !== null && shared(wanted, candidate) > shared(wanted, best))
    ) {
      least = edits;
      best = candidate;
    }
  }
  return { candidate: best, edits: least };
}

/** Letters of a common beginning: an id is written from there, so a slip is more likely late than early. */
function shared(wanted: string, candidate: string): number {
  const other = candidate.toLowerCase();
  let at = 0;
  while (at < wanted.length && wanted[at] === other[at]) at++;
  return at;
}

/** "territorial-integrity" in "sovereignty-and-territorial-integrity", but not in the middle of a word. */
function holdsWords(candidate: string, wanted: string): boolean {
  const at = candidate.indexOf(wanted);
  return at > 0 && !isLetter(candidate[at - 1]) && !isLetter(candidate[at + wanted.length]);
}

/** "watr" in "water-climate". */
function holdsNearWord(candidate: string, wanted: string): boolean {
  return (
    wanted.length > TELLING_LETTERS &&
    candidate.split(/[^\p{L}\p{N}]+/u).some((word) => distance(word, wanted) <= MISTYPED)
  );
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
