/** A text that was searched, and whether it says what was looked for. */
interface ChartText {
  readonly statement: string;
  readonly adopted: string;
  readonly lang?: string | undefined;
  readonly has: boolean;
}

/** All searched texts of one partner. */
export interface ChartLane {
  readonly name: string;
  /** Texts that are assigned to no partner: they have a line, and are no partner in a count. */
  readonly unassigned: boolean;
  readonly texts: readonly ChartText[];
}

/** Texts put into lanes by the name of their partner. */
export function chartLanes(
  texts: readonly (ChartText & Pick<ChartLane, 'name' | 'unassigned'>)[],
): readonly ChartLane[] {
  return [...Map.groupBy(texts, ({ name }) => name)].map(([name, own]) => ({
    name,
    unassigned: own.every(({ unassigned }) => unassigned),
    texts: own,
  }));
}

/** When a partner says it, the first date first. */
export function usesOf({ texts }: ChartLane): readonly string[] {
  return texts.flatMap(({ has, adopted }) => (has ? [adopted] : [])).sort();
}

/** Who said it first stands first; partners that do not say it come last, by name. */
export function laneOrder(lanes: readonly ChartLane[]): readonly ChartLane[] {
  const firstUse = (lane: ChartLane) => usesOf(lane)[0] ?? '9999';
  return [...lanes].sort((x, y) => {
    const [a, b] = [firstUse(x), firstUse(y)];
    return a === b ? x.name.localeCompare(y.name) : a < b ? -1 : 1;
  });
}

/** Every year from the first searched text to the last, also those without a text. */
export function chartYears(lanes: readonly ChartLane[]): readonly number[] {
  const years = lanes.flatMap(({ texts }) => texts.map(({ adopted }) => Number(adopted.slice(0, 4))));
  if (years.length === 0) return [];
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A date as a place across the figure, in per cent; a year alone counts as its beginning. */
export function placeInYears(date: string, first: number, last: number): number {
  const [year = '0', month = '1', day = '1'] = date.split('-');
  const time = Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
  return Math.round((2 + (96 * (time - first)) / (last + 1 - first)) * 100) / 100;
}
