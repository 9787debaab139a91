/** Pairs → likelihoods of their candidates, each to one who learned without the pair and without any text of it. */
import type { HandAligned } from '../test/quality/hand-aligned.ts';
import { type Example, shareStatement } from './examples.ts';
import { choose, judge, learn } from './learn-model.ts';
import { type Described, type Seen, seePair } from './seen.ts';

export interface Judged {
  readonly described: Described;
  readonly likelihood: Float64Array;
}

/** What is measured in the language of each pair. Pairs with texts in common are held out together where it can be. */
export function judgeUnseen(
  pairs: readonly HandAligned[],
  examples: readonly Example[],
  folds: number,
): ReadonlyMap<HandAligned, Judged> {
  const known = new Map<Example, Seen>();
  const seeExample = (example: Example): Seen => {
    const before = known.get(example);
    if (before !== undefined) return before;
    const seen = seePair(example.pair, modeOf(example), example.weight, example.isOriginal);
    known.set(example, seen);
    return seen;
  };
  const judged = new Map<HandAligned, Judged>();
  for (const held of foldsTogether(pairs, folds)) {
    const rest = examples.filter(({ pair }) => !held.some((one) => shareStatement(one, pair)));
    const learned = learn(rest.map(seeExample));
    for (const pair of held) judged.set(pair, judge(learned, seePair(pair, pair.mode)));
  }
  return judged;
}

/** Verses have no mode: whatever two texts are, the order of verses is that of the book. */
export function modeOf({ pair, isOriginal }: Example): HandAligned['mode'] | undefined {
  return isOriginal || pair.lang !== undefined || pair.id.startsWith('copies') ? pair.mode : undefined;
}

/** The pairs that are chosen of what was judged. */
export function chosenOf(judged: Judged | undefined, threshold: number): ReturnType<typeof choose> {
  return judged === undefined ? [] : choose(judged.described, judged.likelihood, { threshold });
}

/** Pairs that share a text, and chains of them up to the size of a fold, are held out together. */
function foldsTogether(pairs: readonly HandAligned[], count: number): readonly (readonly HandAligned[])[] {
  const most = Math.ceil(pairs.length / count);
  const groups: HandAligned[][] = [];
  for (const pair of pairs) {
    const group = groups.find((one) => one.length < most && one.some((other) => shareStatement(other, pair)));
    if (group === undefined) groups.push([pair]);
    else group.push(pair);
  }
  const folds: HandAligned[][] = Array.from({ length: count }, () => []);
  for (const group of groups.sort((x, y) => y.length - x.length)) {
    const [smallest] = [...folds].sort((x, y) => x.length - y.length);
    smallest?.push(...group);
  }
  return folds.filter((fold) => fold.length > 0);
}
