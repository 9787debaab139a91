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
import { isNegation, readTokens, type Tokens } from '../text/index.ts';
import type { Clause, Span } from '../text/types.ts';

export interface WeighedText {
  /** The normalised text that the offsets of the rows point into. */
  readonly body: string;
  readonly clauses: readonly Clause[];
  /** The tokens of the body. */
  readonly tokens: Tokens;
  readonly title: string;
}

/** A sum of word values that gives half of the greatest weight; about six telling words. */
const HALF_WEIGHT = 6;
const ELSEWHERE = { loose: 0.25, close: 0.75 };
/** From this similarity on, two sides read as one point in other words. */
const READ_TOGETHER = 0.45;
const LOOSEST = 0.25;
const ONE_SIDED: Readonly<Record<Mode, number>> = { series: 0.8, cross: 0.6 };
const OPENING = 0.5;
/** A paragraph of so many characters opens a statement; place and date are shorter. */
const OPENING_CHARACTERS = 120;
const NUMBER = 2;
const NEGATION = 3;

/** What the words of one text are worth, by vocabulary id. */
interface Values {
  readonly tokens: Tokens;
  readonly value: Float64Array;
  /** 1 where the other text has the word as well. */
  readonly shared: Uint8Array;
  /** Offsets of printed numbers of points. */
  readonly numbers: ReadonlySet<number>;
}

/** Weights of the rows, 0…1, in the order of the rows. Linear in the two texts and the edits. */
export function weighRows(
  rows: readonly Row[],
  mode: Mode,
  a: WeighedText,
  b: WeighedText,
): readonly number[] {
  const titles = new Set([...readTokens(a.title).vocabulary, ...readTokens(b.title).vocabulary]);
  const values = { a: valuesOf(a, b.tokens, titles), b: valuesOf(b, a.tokens, titles) };
  const place = { a: placeFactors(a.clauses), b: placeFactors(b.clauses) };
  return rows.map((row) => {
    if (row.kind === 'same') return 0;
    let sum = 0;
    for (const edit of row.edits) {
      if (!changesWording(edit)) continue;
      const side = edit.kind === 'only_a' ? 'a' : 'b';
      sum += sumOf(values[side], edit[side], row.similarity);
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

function valuesOf(text: WeighedText, other: Tokens, titles: ReadonlySet<string>): Values {
  const { tokens } = text;
  const own = countTokens(tokens);
  const others = countTokens(other);
  const idInOther = new Map(other.vocabulary.map((word, id) => [word, id]));
  const total = Math.log(tokens.count + other.count + 2);
  const value = new Float64Array(tokens.vocabulary.length);
  const shared = new Uint8Array(tokens.vocabulary.length);
  for (const [id, word] of tokens.vocabulary.entries()) {
    if (tokens.isWord[id] === 0 || titles.has(word)) continue;
    const there = idInOther.get(word);
    shared[id] = there === undefined ? 0 : 1;
    const count = (own[id] ?? 0) + (there === undefined ? 0 : (others[there] ?? 0));
    const rarity = (1 - Math.log(Math.max(1, count)) / total) ** 2;
    value[id] = isNegation(word) ? NEGATION : rarity * (/\p{N}/u.test(word) ? NUMBER : 1);
  }
  return { tokens, value, shared, numbers: numberOffsets(text) };
}

/** What the words in a span are worth together. */
function sumOf({ tokens, value, shared, numbers }: Values, span: Span, likeness: number): number {
  const elsewhere = ELSEWHERE.loose + (ELSEWHERE.close - ELSEWHERE.loose) * likeness;
  let sum = 0;
  for (let token = firstFrom(tokens, span.from); token < tokens.count; token++) {
    const from = tokens.from[token] as number;
    if (from >= span.to) break;
    if (numbers.has(from)) continue;
    const id = tokens.id[token] as number;
    const worth = value[id] as number;
    // A negation counts in full: there is always another one somewhere else.
    sum += shared[id] === 1 && worth !== NEGATION ? worth * elsewhere : worth;
  }
  return sum;
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
  const opening = clauses.find(
    (clause) => clause.kind === 'paragraph' && clause.to - clause.from > OPENING_CHARACTERS,
  );
  return clauses.map((clause) => {
    if (clause.kind === 'heading' || clause.kind === 'signature') return 0;
    if (opening === undefined || clause.number !== undefined) return 1;
    if (clause.paragraph < opening.paragraph) return 0;
    return clause.paragraph === opening.paragraph && opening.number === undefined ? OPENING : 1;
  });
}

function numberOffsets({ body, clauses }: WeighedText): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { from, number } of clauses) {
    if (number === undefined) continue;
    // A bracket, a sign of paragraph or a space may stand before it.
    const found = body.slice(from, from + number.length + 3).indexOf(number);
    if (found >= 0) offsets.add(from + found);
  }
  return offsets;
}

function countTokens({ count, id, vocabulary }: Tokens): Int32Array {
  const counts = new Int32Array(vocabulary.length);
  for (let token = 0; token < count; token++) {
    const word = id[token] as number;
    counts[word] = (counts[word] as number) + 1;
  }
  return counts;
}

/** Index of the first token at or after an offset. */
function firstFrom({ from, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
