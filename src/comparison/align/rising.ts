/** 1 for the members of a heaviest rising subsequence; prefix maxima in a Fenwick tree, O(n log n). */
export function heaviestRising(values: readonly number[], weights: readonly number[]): Uint8Array {
  const size = values.reduce((most, value) => Math.max(most, value), 0) + 2;
  const tree = new Int32Array(size + 1).fill(-1);
  const total = new Float64Array(values.length);
  const before = new Int32Array(values.length).fill(-1);
  let end = -1;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    let best = -1;
    for (let slot = value; slot > 0; slot -= slot & -slot) {
      const other = tree[slot];
      if (other >= 0 && (best < 0 || total[other] > total[best])) best = other;
    }
    before[at] = best;
    total[at] = weights[at] + (best < 0 ? 0 : total[best]);
    for (let slot = value + 1; slot <= size; slot += slot & -slot) {
      const other = tree[slot];
      if (other < 0 || total[at] > total[other]) tree[slot] = at;
    }
    if (end < 0 || total[at] > total[end]) end = at;
  }
  const member = new Uint8Array(values.length);
  for (let at = end; at >= 0; at = before[at]) member[at] = 1;
  return member;
}
