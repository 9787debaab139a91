/**
 * Which differences of a comparison a small figure shows first. Pure: the same rows give the same weights.
 *
 * The weight of a row is how much its changed words tell a reader:
 *
 * 1. A changed word is worth `(1 - log count / log total)²`, with its count in both texts together and the number
 *    of all their words: a word that stands once is worth 1, an article almost nothing. No list of function words
 *    is needed, so the rule holds for every language.
 * 2. A word that the other text has as well, only elsewhere, is worth a quarter: it is not what sets the texts apart.
 *    In a reworded row it is worth more, up to three quarters, the more alike its two sides are: there the frame
 *    shows that one word stands in the place of another ("took note of the proposal", "welcomed the proposal").
 * 3. Figures and years are worth twice as much; a negation is worth 3, however often it stands: it turns a promise round.
 * 4. Words of the titles are worth nothing: the names of the partners differ in every pair.
 * 5. Differences of case, quotes, punctuation, spelling and order are worth nothing.
 * 6. The sum v becomes v / (v + HALF_WEIGHT), so that one long passage does not outweigh all short ones.
 * 7. A reworded row counts in full where its sides are alike enough to be read together, and less the looser the
 *    pair is. A one-sided row counts less, because it shows one wording only; across partners
 *    still less than in a series, because there most rows are one-sided.
 * 8. The printed number of a point is worth nothing.
 * 9. Who met where and when differs by nature: the rows of the opening paragraph count half; headings, the lines
 *    above the opening and signatures count nothing. Neither do rows that only moved.
 */
import type { Edit, Mode, Row } from '../comparison/types.ts';
import { splitWords } from '../text/index.ts';
import type { Clause, Span, Word } from '../text/types.ts';

export interface WeighedText {
  /** The normalised text that the offsets of the rows point into. */
  readonly body: string;
  readonly clauses: readonly Clause[];
  readonly title: string;
}

/** A sum of word values that gives half of the greatest weight; about six telling words. */
const HALF_WEIGHT = 6;
const ELSEWHERE = { loose: 0.25, close: 0.75 };
/** From this similarity on, two sides read as one point in other words. */
const READ_TOGETHER = 0.45;
const LOOSEST = 0.4;
const ONE_SIDED: Readonly<Record<Mode, number>> = { series: 0.8, cross: 0.6 };
const OPENING = 0.5;
const NUMBER = 2;
const NEGATION = 3;
const NEGATIONS = new Set([
  ...['not', 'no', 'never', 'nor', 'neither', 'without', 'cannot', 'не', 'ни', 'нет', 'без', 'никогда'],
  ...['不', '未', '没', '無', '无', '非', 'nicht', 'kein', 'keine', 'ohne', 'ne', 'pas', 'sans', 'non'],
]);

/** Weights of the rows, 0…1, in the order of the rows. */
export function weighRows(
  rows: readonly Row[],
  mode: Mode,
  a: WeighedText,
  b: WeighedText,
): readonly number[] {
  const words = { a: splitWords(a.body), b: splitWords(b.body) };
  const countA = countFolded(words.a);
  const countB = countFolded(words.b);
  const total = Math.log(words.a.length + words.b.length + 2);
  const titles = new Set([...splitWords(a.title), ...splitWords(b.title)].map((word) => word.folded));
  const value = (folded: string, other: ReadonlyMap<string, number>, likeness: number): number => {
    if (titles.has(folded)) return 0;
    const count = (countA.get(folded) ?? 0) + (countB.get(folded) ?? 0);
    if (NEGATIONS.has(folded)) return NEGATION;
    const rarity = (1 - Math.log(Math.max(1, count)) / total) ** 2;
    const figure = /\p{N}/u.test(folded) ? NUMBER : 1;
    const elsewhere = ELSEWHERE.loose + (ELSEWHERE.close - ELSEWHERE.loose) * likeness;
    return rarity * figure * (other.has(folded) ? elsewhere : 1);
  };
  const numbers = { a: numberOffsets(a), b: numberOffsets(b) };
  const place = { a: placeFactors(a.clauses), b: placeFactors(b.clauses) };
  return rows.map((row) => {
    if (row.kind === 'same') return 0;
    let sum = 0;
    for (const edit of row.edits) {
      if (edit.kind === 'same' || edit.noise !== undefined) continue;
      const side = edit.kind === 'only_a' ? 'a' : 'b';
      for (const word of within(words[side], edit[side]))
        if (!numbers[side].has(word.from))
          sum += value(word.folded, side === 'a' ? countB : countA, row.similarity);
    }
    const factors = [
      ...row.a.map(({ clause }) => place.a[clause] ?? 1),
      ...row.b.map(({ clause }) => place.b[clause] ?? 1),
    ];
    const factor = factors.length > 0 ? Math.max(...factors) : 1;
    const sided =
      row.kind === 'reworded'
        ? LOOSEST + (1 - LOOSEST) * Math.min(1, row.similarity / READ_TOGETHER)
        : ONE_SIDED[mode];
    return (sum / (sum + HALF_WEIGHT)) * factor * sided;
  });
}

/** Rows by falling weight; equal weights keep reading order; rows without weight are left out. */
export function byWeight<T extends Pick<Row, 'n'>>(
  rows: readonly T[],
  weights: readonly number[],
): readonly T[] {
  return rows
    .map((row, index) => ({ row, weight: weights[index] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((one, two) => two.weight - one.weight || one.row.n - two.row.n)
    .map(({ row }) => row);
}

/** Does an edit change wording, rather than typography or order? */
export function changesWording(edit: Edit): boolean {
  return edit.kind !== 'same' && edit.noise === undefined;
}

function placeFactors(clauses: readonly Clause[]): readonly number[] {
  // The first paragraph of at least two dozen words opens the statement; place and date stand above it.
  const opening = clauses.find((clause) => clause.kind === 'paragraph' && clause.to - clause.from > 120);
  return clauses.map((clause) => {
    if (clause.kind === 'heading' || clause.kind === 'signature') return 0;
    if (opening === undefined || clause.number !== undefined) return 1;
    if (clause.paragraph < opening.paragraph) return 0;
    return clause.paragraph === opening.paragraph && opening.number === undefined ? OPENING : 1;
  });
}

/** Offsets of the words that are printed numbers of points. */
function numberOffsets({ body, clauses }: WeighedText): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { from, number } of clauses) {
    if (number === undefined) continue;
    const found = body.indexOf(number, from);
    if (found >= 0 && found - from <= 3) offsets.add(found);
  }
  return offsets;
}

function countFolded(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

/** The words that lie in a span; by binary search, because a text has thousands of them and many spans. */
function within(words: readonly Word[], span: Span): readonly Word[] {
  return words.slice(firstFrom(words, span.from), firstFrom(words, span.to));
}

function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
