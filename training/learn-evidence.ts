/**
 * Hand-aligned pairs → what it tells that two clauses share a stem: a logistic regression over the stems that
 * candidates share, beside a few of the other columns, so that a stem gets no credit for what likeness says already.
 * Steps after J. Duchi, E. Hazan and Y. Singer, "Adaptive subgradient methods" (JMLR 12, 2011).
 */
import type { Candidates } from '../src/comparison/align/candidates.ts';
import { COLUMN, FEATURES } from '../src/comparison/align/features/columns.ts';
import { EVIDENCE_STEPS } from '../src/comparison/align/learned/evidence.ts';
import type { Terms } from '../src/comparison/align/terms.ts';
import { seeded } from './boost.ts';
import type { Described } from './seen.ts';

/** By stem, as log-odds. */
export type Evidence = ReadonlyMap<string, number>;

/** Stems that fewer pairs of statements share tell nothing that holds elsewhere. */
const LEAST_PAIRS = 3;
const ROUNDS = 8;
const RATE = 0.1;
const SHRINKAGE = 0.02;

/** Columns of the features beside which stems are weighed, and by what they are divided to be of like size. */
const BESIDE: readonly (readonly [column: number, scale: number])[] = [
  [COLUMN.cosine, 1],
  [COLUMN.coveredLesser, 1],
  [COLUMN.coveredGreater, 1],
  [COLUMN.rankTogether, 5],
  [COLUMN.standingOut, 1],
  [COLUMN.hardlyElsewhere, 1],
  [COLUMN.runRarity, 10],
];

/** The stems that the two clauses of each candidate share. */
export function sharedStems({ a, b, names }: Terms, found: Candidates): readonly (readonly string[])[] {
  return Array.from(found.a, (i, candidate) => {
    const j = found.b[candidate] as number;
    const inB = new Set(b.bag.subarray(b.bagStarts[j], b.bagStarts[j + 1]));
    return Array.from(a.bag.subarray(a.bagStarts[i], a.bagStarts[i + 1]))
      .filter((term) => inB.has(term))
      .map((term) => names[term] as string);
  });
}

export function learnEvidence(described: readonly Described[]): Evidence {
  const pairs = described.filter(({ isOriginal }) => isOriginal);
  const number = numberStems(pairs);
  const size = number.size + BESIDE.length + 1;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const step = (at: number, gradient: number) => {
    squares[at] = (squares[at] as number) + gradient * gradient;
    weights[at] = (weights[at] as number) - (RATE * gradient) / Math.sqrt(squares[at] as number);
  };
  const examples = pairs.flatMap((pair) =>
    pair.shared.map((stems, candidate) => ({
      stems: stems.flatMap((stem) => number.get(stem) ?? []),
      beside: [
        ...BESIDE.map(([column, scale]) => (pair.rows[candidate * FEATURES + column] as number) / scale),
        1,
      ],
      answer: pair.labels[candidate] === undefined ? 0 : 1,
    })),
  );
  const random = seeded(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = examples.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [examples[at], examples[other]] = [examples[other] as never, examples[at] as never];
    }
    for (const { stems, beside, answer } of examples) {
      let sum = 0;
      for (const stem of stems) sum += weights[stem] as number;
      for (const [at, value] of beside.entries()) sum += value * (weights[number.size + at] as number);
      const error = 1 / (1 + Math.exp(-sum)) - answer;
      for (const stem of stems) step(stem, error + SHRINKAGE * (weights[stem] as number));
      for (const [at, value] of beside.entries()) step(number.size + at, error * value);
    }
  }
  const evidence = new Map<string, number>();
  for (const [stem, at] of number) {
    const rounded = Math.round((weights[at] as number) * EVIDENCE_STEPS);
    if (rounded !== 0) evidence.set(stem, rounded / EVIDENCE_STEPS);
  }
  return evidence;
}

function numberStems(pairs: readonly Described[]): ReadonlyMap<string, number> {
  const pairsOf = new Map<string, number>();
  for (const { shared } of pairs)
    for (const stem of new Set(shared.flat())) pairsOf.set(stem, (pairsOf.get(stem) ?? 0) + 1);
  const number = new Map<string, number>();
  for (const [stem, count] of pairsOf) if (count >= LEAST_PAIRS) number.set(stem, number.size);
  return number;
}

/** The pair as it looks to one who knows this evidence and no other. */
export function withEvidence(pair: Described, evidence: Evidence): Described {
  const rows = pair.rows.slice();
  for (const [candidate, stems] of pair.shared.entries()) {
    const told = stems.map((stem) => evidence.get(stem) ?? 0);
    rows[candidate * FEATURES + COLUMN.evidenceTogether] = told.reduce((sum, one) => sum + one, 0);
    rows[candidate * FEATURES + COLUMN.evidenceStrongest] = Math.max(0, ...told);
  }
  return { ...pair, rows };
}

/** Stems in groups of rising evidence, as `align-evidence.ts` reads them. */
export function writeEvidence(evidence: Evidence): { readonly least: number; readonly data: string } {
  const steps = [...evidence.values()].map((value) => Math.round(value * EVIDENCE_STEPS));
  const least = Math.min(0, ...steps);
  const groups: string[][] = Array.from({ length: Math.max(0, ...steps) - least + 1 }, () => []);
  for (const [stem, value] of [...evidence].sort(([x], [y]) => (x < y ? -1 : 1)))
    groups[Math.round(value * EVIDENCE_STEPS) - least]?.push(stem);
  return { least, data: groups.map((group) => group.join(',')).join(';') };
}
