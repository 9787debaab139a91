/** Candidates as cells of a table of clauses by clauses, nearly all of it empty. Pure. */
import type { Candidates } from './candidates.ts';

/** Values of candidates by their two clauses; zero where a pair is no candidate. */
export class Grid {
  private readonly found: Candidates;
  private readonly values: Float64Array;

  constructor(found: Candidates, values: Float64Array) {
    this.found = found;
    this.values = values;
  }

  at(i: number, j: number): number {
    const { startsA, b } = this.found;
    if (i < 0 || i + 1 >= startsA.length) return 0;
    const to = startsA[i + 1];
    for (let candidate = startsA[i]; candidate < to; candidate++) {
      const other = b[candidate];
      if (other >= j) return other === j ? this.values[candidate] : 0;
    }
    return 0;
  }

  /** Sum of the squares of the values around a pair, without those of its own two clauses. */
  energyAround(i: number, j: number, reach: number): number {
    const { startsA, b } = this.found;
    const lastRow = Math.min(i + reach, startsA.length - 2);
    let sum = 0;
    for (let row = Math.max(0, i - reach); row <= lastRow; row++) {
      if (row === i) continue;
      const to = startsA[row + 1];
      for (let candidate = startsA[row]; candidate < to; candidate++) {
        const other = b[candidate];
        if (other > j + reach) break;
        if (other < j - reach || other === j) continue;
        const value = this.values[candidate];
        sum += value * value;
      }
    }
    return sum;
  }
}
