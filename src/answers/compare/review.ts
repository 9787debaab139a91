/** Which alignment by hand a comparison is made from, and what is to be said of one that it is not made from. */
import type { ReviewedRow } from '../../comparison/index.ts';
import type { ReviewRecord } from '../../statement/index.ts';
import type { StoredReview } from '../../store/index.ts';

/** What `aligned` asks for where the rows of the engine are meant. */
export const ENGINE_ROWS = 'engine';

/** What is known of an alignment by hand of two statements in one language. */
export interface ReviewOfPair {
  /**
   * `used`: the rows are its rows. `passed-over`: the address asks for those of the engine. `other-wording`: it is of
   * another text of one of the two, and set aside. `unknown`: the address names one that is not here.
   */
  readonly state: 'used' | 'passed-over' | 'other-wording' | 'unknown';
  readonly by: string;
  readonly date: string;
  /** How permanent addresses name it. */
  readonly name: string;
  /** Fingerprints of the wordings that it is of, in the order of the two sides. */
  readonly wordings: readonly [a: string, b: string];
}

/** One wording of a statement. */
type Wording = ReviewRecord['a'];

interface Choice {
  readonly review: ReviewOfPair | null;
  /** The rows to build from; null where those of the engine are. */
  readonly rows: readonly ReviewedRow[] | null;
}

/**
 * The alignment by hand of exactly these wordings, turned to the order of the two sides, or what is known of another one.
 * `aligned`: `engine`, or the name of one alignment, replaced or not; without it the present one.
 */
export function chooseReview(
  reviews: readonly StoredReview[],
  a: Wording,
  b: Wording,
  aligned: string | undefined,
): Choice {
  const all = reviews.map((review) => ({ ...review, isTurned: isTurned(review.record, a, b) }));
  const same = all.filter((review) => {
    const [first, second] = inOrder(review);
    return first.sha256 === a.sha256 && second.sha256 === b.sha256;
  });
  const isNamed = aligned !== undefined && aligned !== ENGINE_ROWS;
  const used = isNamed
    ? same.find(({ name }) => name === aligned)
    : aligned === undefined
      ? same.find(({ current }) => current)
      : undefined;
  if (used)
    return {
      review: described(used, 'used'),
      rows: used.record.rows.map((row) => turned(row, used.isTurned)),
    };
  if (isNamed)
    return {
      review: { state: 'unknown', by: '', date: '', name: aligned, wordings: [a.sha256, b.sha256] },
      rows: null,
    };
  const passed = same.find(({ current }) => current);
  if (passed) return { review: described(passed, 'passed-over'), rows: null };
  const other = all.find(({ current }) => current);
  return { review: other ? described(other, 'other-wording') : null, rows: null };
}

/** Does an alignment call A what is B here? Two versions of one statement are told apart by their wordings alone. */
function isTurned(record: ReviewRecord, a: Wording, b: Wording): boolean {
  if (a.id !== b.id) return record.a.id === b.id;
  return record.a.sha256 === b.sha256 || record.b.sha256 === a.sha256;
}

type Oriented = StoredReview & { readonly isTurned: boolean };

function inOrder({ record, isTurned }: Oriented): readonly [a: Wording, b: Wording] {
  return isTurned ? [record.b, record.a] : [record.a, record.b];
}

function described(review: Oriented, state: ReviewOfPair['state']): ReviewOfPair {
  const { name, record } = review;
  const [a, b] = inOrder(review);
  return { state, by: record.by, date: record.date, name, wordings: [a.sha256, b.sha256] };
}

function turned({ a, b, certainty }: ReviewRecord['rows'][number], swap: boolean): ReviewedRow {
  const spans = (side: readonly (readonly [number, number])[]) => side.map(([from, to]) => ({ from, to }));
  const [first, second] = swap ? [b, a] : [a, b];
  return { a: spans(first), b: spans(second), ...(certainty === undefined ? {} : { certainty }) };
}
