/** What tells whether two statements are of one sort: a summit's declaration is not measured by a note on one topic. */
export interface Kin {
  readonly record: { readonly kind: string; readonly level: string; readonly adopted: string };
  readonly texts: readonly { readonly words: number }[];
}

/** Texts of one sort may differ this much in length. */
const GREATEST_RATIO = 2.5;
/** Another kind or level of document is as far as this many doublings of length … */
const OTHER_SORT = 2;
/** … and a year as this part of one. */
const A_YEAR = 0.5;
const YEAR_MS = 365.25 * 86_400_000;

/** How little two statements fit beside one another (0: same kind, level, length and day). Pure and symmetrical. */
export function distanceBetween(a: Kin, b: Kin): number {
  const years = Math.abs(momentOf(a) - momentOf(b)) / YEAR_MS;
  return (sameSort(a, b) ? 0 : OTHER_SORT) + doublings(a, b) + years * A_YEAR;
}

/**
 * Of the others in one row of meetings, given in order of time from the nearest one on, the first that is of the same
 * kind, level and about the same length; where there is none, the nearest in time.
 */
export function nearestKin<One extends Kin>(subject: Kin, others: readonly One[]): One | null {
  const kin = others.find(
    (other) => sameSort(subject, other) && doublings(subject, other) <= Math.log2(GREATEST_RATIO),
  );
  return kin ?? others[0] ?? null;
}

function sameSort({ record: a }: Kin, { record: b }: Kin): boolean {
  return a.kind === b.kind && a.level === b.level;
}

function doublings(a: Kin, b: Kin): number {
  return Math.abs(Math.log2(lengthOf(a) / lengthOf(b)));
}

/** Languages differ in how many words they need: the longest text speaks for the statement. */
function lengthOf({ texts }: Kin): number {
  return Math.max(1, ...texts.map(({ words }) => words));
}

function momentOf({ record: { adopted } }: Kin): number {
  return Date.parse(adopted.padEnd(10, '-01'));
}
