/** The best partners kept for each clause of each side. */
export const NEAREST = 6;

/** The NEAREST best partners of each clause, best first. */
export class Nearest {
  readonly partner: Int32Array;
  readonly score: Float64Array;
  /** By clause: the score of the last of its list. */
  readonly least: Float64Array;

  constructor(clauses: number) {
    this.least = new Float64Array(clauses).fill(Number.NEGATIVE_INFINITY);
    this.partner = new Int32Array(clauses * NEAREST).fill(-1);
    this.score = new Float64Array(clauses * NEAREST).fill(Number.NEGATIVE_INFINITY);
  }

  offer(clause: number, partner: number, score: number): void {
    const from = clause * NEAREST;
    let at = from + NEAREST - 1;
    if (score <= this.score[at]) return;
    while (at > from && score > this.score[at - 1]) {
      this.score[at] = this.score[at - 1];
      this.partner[at] = this.partner[at - 1];
      at--;
    }
    this.score[at] = score;
    this.partner[at] = partner;
    this.least[clause] = this.score[from + NEAREST - 1];
  }

  /** Mean score of each clause's list; an empty place counts as nothing. */
  means(): Float64Array {
    const means = new Float64Array(this.score.length / NEAREST);
    for (let slot = 0; slot < this.score.length; slot++) {
      if (this.partner[slot] < 0) continue;
      const clause = (slot / NEAREST) | 0;
      means[clause] += this.score[slot] / NEAREST;
    }
    return means;
  }
}
