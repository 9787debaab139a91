/**
 * The places of n things in an order in which similar ones stand together: groups are joined by the greatest average
 * similarity of their members, and each joined pair is laid so that the ends that meet are the most similar. Of equal
 * joins the first is taken, so equal input gives equal order. Pure; n³, for tables that can be read (n ≤ 100).
 *
 * Average linkage: R. Sokal, C. Michener, 1958; laying the ends: after G. Gruvaeus, H. Wainer, 1972.
 */
export function clusterOrder(n: number, similarity: (a: number, b: number) => number): readonly number[] {
  let groups: (readonly number[])[] = Array.from({ length: n }, (_, place) => [place]);
  while (groups.length > 1) {
    let best = { first: 0, second: 1, similarity: Number.NEGATIVE_INFINITY };
    for (let first = 0; first < groups.length; first += 1)
      for (let second = first + 1; second < groups.length; second += 1) {
        const average = averageOf(groups[first] ?? [], groups[second] ?? [], similarity);
        if (average > best.similarity) best = { first, second, similarity: average };
      }
    const joined = join(groups[best.first] ?? [], groups[best.second] ?? [], similarity);
    groups = groups.flatMap((group, place) =>
      place === best.first ? [joined] : place === best.second ? [] : [group],
    );
  }
  return groups[0] ?? [];
}

function averageOf(
  a: readonly number[],
  b: readonly number[],
  similarity: (a: number, b: number) => number,
): number {
  let sum = 0;
  for (const one of a) for (const other of b) sum += similarity(one, other);
  return sum / (a.length * b.length);
}

function join(
  a: readonly number[],
  b: readonly number[],
  similarity: (a: number, b: number) => number,
): readonly number[] {
  const ways = [
    [a, b],
    [a.toReversed(), b],
    [a, b.toReversed()],
    [a.toReversed(), b.toReversed()],
  ] as const;
  const meeting = ([left, right]: (typeof ways)[number]) => similarity(left.at(-1) ?? 0, right[0] ?? 0);
  const [left, right] = ways.reduce((best, way) => (meeting(way) > meeting(best) ? way : best));
  return [...left, ...right];
}
