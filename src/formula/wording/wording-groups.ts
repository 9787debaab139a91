import type { Difference } from '../types.ts';
import type { ClosedRuns } from './closed-runs.ts';
import { type Echoes, rarityOf } from './echoes.ts';

/** One form of a group: a closed run, and how it differs from the leading form. */
export interface GroupedRun {
  readonly run: number;
  readonly difference: Difference;
}

/** Closed runs that are forms of one wording; the first is the leading form. */
export interface WordingGroup {
  readonly runs: GroupedRun[];
  /** Content words of the leading form, in order, as symbols. */
  readonly content: readonly number[];
  /** Words from the first to the last content word of the leading form. */
  readonly core: number;
  readonly rarity: number;
}

export interface GroupedRuns {
  /** Best leading form first. */
  readonly groups: readonly WordingGroup[];
  /** The group that a run with these content words belongs to, where there is such a run. */
  readonly groupOfContent: (content: readonly number[]) => WordingGroup | undefined;
}

/**
 * With fewer content words than this, dropping or adding one changes what is said ("energy security", "food
 * security"), so only order, endings and small words may differ.
 */
export const LEAST_FOR_INSERTED = 3;
/** With one content word of four missing, what is left is another phrase too often. */
export const LEAST_FOR_OMITTED = 5;
/** Everyday words ("the United States stands") stand near each other by chance; together they must weigh this much. */
export const LEAST_WEIGHT = 0.5;
/** Two content words in the other order are another phrase ("need to support", "support needed"). */
const LEAST_FOR_ORDER = 3;
/** One word in five may be another; below that the sense is kept too rarely. */
export const LEAST_FOR_REPLACED = 5;
/** Forms of very long runs are found through their places instead; this bounds the keys made for a run. */
const MOST_FOR_ONE_WORD = 40;

/**
 * Joins runs to groups, best run first: a run becomes a form of the best earlier leader with the same content
 * words in the same order (other small words), in another order, or with one inner content word more, fewer or
 * other. Comparing with leaders only keeps chains of small steps from joining what is far apart. Linear in the
 * total length of the runs for runs of bounded length.
 */
export function groupRuns(echoes: Echoes, runs: ClosedRuns): GroupedRuns {
  const contents = Array.from({ length: runs.count }, (_, run) => contentOf(echoes, runs, run));
  const core = contents.map((_, run) => coreLength(echoes, symbolsOf(echoes, runs, run)));
  const rarity = contents.map((content, run) => rarityOfRun(echoes, content, core[run]));
  const score = (run: number): number => runs.partners[run] * core[run] * rarity[run];
  // The order of equals must not depend on the order in which texts were added.
  const wordsOf = (run: number): string => keysOf(echoes, symbolsOf(echoes, runs, run));
  const order = Array.from({ length: runs.count }, (_, run) => run).sort(
    (x, y) =>
      score(y) - score(x) ||
      runs.texts[y] - runs.texts[x] ||
      runs.partners[y] - runs.partners[x] ||
      runs.length[y] - runs.length[x] ||
      compareKeys(wordsOf(x), wordsOf(y)),
  );
  const bySequence = new Map<string, Home>();
  const bySet = new Map<string, WordingGroup>();
  const byShortened = new Map<string, WordingGroup>();
  const groups: WordingGroup[] = [];
  for (const run of order) {
    const content = contents[run];
    const sequence = content.length > 0 ? content.join(' ') : `small ${run}`;
    const set = setKey(content, -1);
    const shortened = innerPositions(content).map((skipped) => setKey(content, skipped));
    const found = findGroup(content, sequence, set, shortened, runs.partners[run]);
    if (found !== undefined) {
      found.group.runs.push({ run, difference: found.difference });
      // A run whose content words were seen before always belongs where they are.
      if (!bySequence.has(sequence)) bySequence.set(sequence, found);
      continue;
    }
    const group: WordingGroup = {
      runs: [{ run, difference: 'same' }],
      content,
      core: core[run],
      rarity: rarity[run],
    };
    groups.push(group);
    bySequence.set(sequence, { group, difference: 'small words' });
    if (content.length < 2) continue;
    if (!bySet.has(set)) bySet.set(set, group);
    for (const key of shortened) if (!byShortened.has(key)) byShortened.set(key, group);
  }
  return { groups, groupOfContent: (content) => bySequence.get(content.join(' '))?.group };

  function findGroup(
    content: readonly number[],
    sequence: string,
    set: string,
    shortened: readonly string[],
    partners: number,
  ): Home | undefined {
    const same = bySequence.get(sequence);
    if (same !== undefined) return same;
    const weight = content.reduce((sum, symbol) => sum + rarityOf(echoes, symbol), 0);
    if (content.length < LEAST_FOR_ORDER || weight < LEAST_WEIGHT) return undefined;
    const reordered = bySet.get(set);
    if (reordered !== undefined) return { group: reordered, difference: 'order' };
    if (content.length >= LEAST_FOR_OMITTED - 1) {
      const longer = byShortened.get(set);
      // The general form is not a form of a special one: "global supply chains" is more than its semiconductors.
      if (longer !== undefined && partners <= runs.partners[leader(longer)]) {
        return { group: longer, difference: 'omitted' };
      }
    }
    if (content.length > LEAST_FOR_INSERTED) {
      for (const key of shortened) {
        const shorter = bySet.get(key);
        if (shorter !== undefined) return { group: shorter, difference: 'inserted' };
      }
    }
    if (content.length >= LEAST_FOR_REPLACED) {
      for (const key of shortened) {
        const alike = byShortened.get(key);
        if (alike !== undefined && alike.content.length === content.length) {
          return { group: alike, difference: 'replaced' };
        }
      }
    }
    return undefined;
  }
}

function leader(group: WordingGroup): number {
  return group.runs[0].run;
}

/** Where runs with certain content words belong, and how they differ from the leading form there. */
interface Home {
  readonly group: WordingGroup;
  readonly difference: Difference;
}

/** The symbols of a run, read from its first place. */
export function symbolsOf(echoes: Echoes, runs: ClosedRuns, run: number): Int32Array {
  const place = runs.firstPlace[run];
  const text = echoes.texts[runs.placeText[place]];
  const end = runs.placeEnd[place] + 1;
  return text.symbols.subarray(end - runs.length[run], end);
}

/** The word keys of a run as one string: the same whatever the order in which texts were added. */
export function keysOf(echoes: Echoes, symbols: Int32Array): string {
  return Array.from(symbols, (symbol) => echoes.keys[symbol]).join(' ');
}

export function compareKeys(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function contentOf(echoes: Echoes, runs: ClosedRuns, run: number): readonly number[] {
  const content: number[] = [];
  for (const symbol of symbolsOf(echoes, runs, run)) {
    if (echoes.isSmall[symbol] !== true) content.push(symbol);
  }
  return content;
}

/** Words without the small ones at the two ends ("of the … and"): padding must not raise the rank of a run. */
function coreLength(echoes: Echoes, symbols: Int32Array): number {
  let from = 0;
  let to = symbols.length;
  while (from < to && echoes.isSmall[symbols[from]] === true) from++;
  while (to > from && echoes.isSmall[symbols[to - 1]] === true) to--;
  return to > from ? to - from : symbols.length;
}

/** Mean rarity over the core, its small words counting nothing; so frequent wording ranks low but is never left out. */
function rarityOfRun(echoes: Echoes, content: readonly number[], core: number): number {
  let sum = 0;
  for (const symbol of content) sum += rarityOf(echoes, symbol);
  return sum / core;
}

/** Positions that may be missing or added inside; the first and the last word are what holds a wording together. */
function innerPositions(content: readonly number[]): readonly number[] {
  if (content.length <= LEAST_FOR_INSERTED || content.length > MOST_FOR_ONE_WORD) return [];
  return Array.from({ length: content.length - 2 }, (_, i) => i + 1);
}

function setKey(content: readonly number[], skipped: number): string {
  const kept = skipped < 0 ? [...content] : content.filter((_, i) => i !== skipped);
  return kept.sort((x, y) => x - y).join(' ');
}
