/**
 * The best partners of each clause of one text, kept while they are found: those with the highest cosine, of equal ones
 * those at a like place in their text. Two lists of numbers for a whole text, however many pairs are offered. Pure.
 */
export class NearestPartners {
  /** By clause `most` places, of which the first `sizes[clause]` are taken, the best first. */
  readonly partners: Int32Array;
  readonly cosines: Float64Array;
  readonly sizes: Uint8Array;
  private readonly order: number[] = [];
  private readonly clauses: number;
  private readonly others: number;
  private readonly most: number;

  /** `others` is how many clauses the other text has. */
  constructor(clauses: number, others: number, most: number) {
    this.clauses = clauses;
    this.others = others;
    this.most = most;
    this.partners = new Int32Array(clauses * most);
    this.cosines = new Float64Array(clauses * most);
    this.sizes = new Uint8Array(clauses);
  }

  offer(clause: number, partner: number, cosine: number): void {
    const { partners, cosines, sizes, most } = this;
    const from = clause * most;
    const size = sizes[clause];
    let at = from + size;
    while (at > from && this.comesBefore(clause, partner, cosine, at - 1)) at--;
    if (at === from + most) return;
    let last = from + size;
    if (size < most) sizes[clause] = size + 1;
    else last--;
    for (let place = last; place > at; place--) {
      partners[place] = partners[place - 1];
      cosines[place] = cosines[place - 1];
    }
    partners[at] = partner;
    cosines[at] = cosine;
  }

  /** How many are kept of all clauses. */
  count(): number {
    let sum = 0;
    for (const size of this.sizes) sum += size;
    return sum;
  }

  /** All that are kept, clause by clause, the best of each first. */
  each(visit: (clause: number, partner: number, cosine: number) => void): void {
    for (let clause = 0; clause < this.sizes.length; clause++) {
      const from = clause * this.most;
      for (let at = from; at < from + this.sizes[clause]; at++)
        visit(clause, this.partners[at], this.cosines[at]);
    }
  }

  /** The places of the partners of a clause as these stand in their text. The list is that of the next call, too. */
  inOrder(clause: number): readonly number[] {
    const { order, partners } = this;
    const from = clause * this.most;
    order.length = 0;
    for (let slot = from; slot < from + this.sizes[clause]; slot++) {
      let at = order.length;
      for (; at > 0 && partners[order[at - 1]] > partners[slot]; at--) order[at] = order[at - 1];
      order[at] = slot;
    }
    return order;
  }

  private comesBefore(clause: number, partner: number, cosine: number, place: number): boolean {
    const more = cosine - this.cosines[place];
    if (more !== 0) return more > 0;
    const other = this.partners[place];
    const own = clause / this.clauses;
    const nearer = Math.abs(partner / this.others - own) - Math.abs(other / this.others - own);
    return nearer < 0 || (nearer === 0 && partner < other);
  }
}
