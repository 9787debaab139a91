/** How well clauses of real statements are aligned, against careful readers. */

import type { Selection } from '../../src/comparison/align/select.ts';
import type { Mode } from '../../src/comparison/index.ts';
import { cosines, monotone, mutualBest, type Pair } from './baselines.ts';
import { type HandAligned, readHandAligned } from './hand-aligned.ts';
import {
  CHAPTER_WEIGHT,
  choose,
  type Described,
  describePair,
  foldsOf,
  judge,
  learn,
  SELECTION,
} from './learn-model.ts';
import { type Count, countPairs, f1, mean, share, total } from './score.ts';
import type { Table } from './table.ts';
import { learningChapters } from './verses.ts';

const FOLDS = 12;
const FLOORS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
const THRESHOLDS = [0.2, 0.225, 0.25, 0.275, 0.3, 0.325, 0.35, 0.375, 0.4];

/**
 * Trees are learned anew without the pairs that they are measured on, and without any that shares a statement with
 * one of these. What is left to choose – the floors of the
 * baselines, the threshold of ours – is chosen on the pairs of odd number and reported on those of even.
 */
export function measureStatements(perPair: boolean): readonly Table[] {
  const gold = readHandAligned();
  const likelihoods = judgeOutOfFold(gold);
  const odd = gold.filter((pair) => Number(pair.id) % 2 === 1);
  const even = gold.filter((pair) => Number(pair.id) % 2 === 0);

  const scores = new Map(gold.map((pair) => [pair, cosines(pair.a, pair.b)]));
  const methods = [
    bestOf('mutual-best TF-IDF', odd, FLOORS, (pair, floor) => mutualBest(scores.get(pair) ?? [], floor)),
    bestOf('monotone dynamic programming', odd, FLOORS, (pair, floor) =>
      monotone(scores.get(pair) ?? [], floor),
    ),
    {
      name: 'Multivector, out of fold, threshold as shipped',
      align: (pair: HandAligned) => {
        const judged = likelihoods.get(pair);
        return judged === undefined ? [] : choose(judged.described, judged.likelihood, SELECTION[pair.mode]);
      },
    },
    bestOf(
      'Multivector, out of fold',
      odd,
      THRESHOLDS.map((threshold): Selection => ({ threshold, patience: 1 })),
      (pair, rule) => {
        const judged = likelihoods.get(pair);
        return judged === undefined ? [] : choose(judged.described, judged.likelihood, rule);
      },
    ),
  ];
  const tables: Table[] = [];
  for (const [half, pairs] of [
    ['even-numbered pairs: nothing was chosen on them', even],
    ['all pairs', gold],
  ] as const) {
    for (const mode of ['series', 'cross'] as const) {
      tables.push({
        title: `Hand-aligned statements, ${mode === 'series' ? 'one series' : 'across partners'} (${half})`,
        columns: [
          'method',
          'pairs',
          'F1 all links',
          'F1 mean of pairs',
          'precision',
          'recall',
          'same/reworded found',
        ],
        rows: methods.map((method) => [
          method.name,
          ...cells(
            pairs.filter((pair) => pair.mode === mode),
            method.align,
          ),
        ]),
      });
    }
  }
  if (perPair) {
    const ours = methods.at(-1);
    tables.push({
      title: 'Pair by pair, out of fold',
      columns: ['pair', 'mode', 'F1', 'found', 'said', 'known', 'same/reworded'],
      rows: gold.map((pair) => {
        const count = countPairs(ours?.align(pair) ?? [], pair);
        return [
          pair.id,
          pair.mode,
          share(f1(count)),
          `${count.hits}`,
          `${count.said}`,
          `${count.known}`,
          `${count.plainHits}/${count.plain}`,
        ];
      }),
    });
  }
  return tables;
}

interface Judged {
  readonly described: Described;
  readonly likelihood: Float64Array;
}

function judgeOutOfFold(gold: readonly HandAligned[]): ReadonlyMap<HandAligned, Judged> {
  const described = new Map(gold.map((pair) => [pair, describePair(pair, pair.mode)]));
  const chapters = learningChapters().map((chapter) => describePair(chapter, undefined, CHAPTER_WEIGHT));
  const judged = new Map<HandAligned, Judged>();
  for (const held of foldsOf(gold, FOLDS, 7)) {
    const rest = gold.filter((pair) => !held.some((one) => one === pair || shareStatement(one, pair)));
    const learned = learn([...rest.map((pair) => described.get(pair) as Described), ...chapters]);
    for (const pair of held) {
      const own = described.get(pair) as Described;
      judged.set(pair, { described: own, likelihood: judge(learned, own) });
    }
  }
  return judged;
}

/** The same statement may be cited at more or less length. */
function shareStatement(one: HandAligned, other: HandAligned): boolean {
  const cited = (file: string) => file.slice(0, 32);
  return one.files.some((file) => other.files.some((also) => cited(file) === cited(also)));
}

interface Method {
  readonly name: string;
  readonly align: (pair: HandAligned) => readonly Pair[];
}

/** For each mode the setting with the best F1 over all links. */
function bestOf<S>(
  name: string,
  pairs: readonly HandAligned[],
  settings: readonly S[],
  align: (pair: HandAligned, setting: S) => readonly Pair[],
): Method {
  const bestIn = (mode: Mode): S => {
    const of = pairs.filter((pair) => pair.mode === mode);
    const scores = settings.map((setting) =>
      f1(total(of.map((pair) => countPairs(align(pair, setting), pair)))),
    );
    return settings[scores.indexOf(Math.max(...scores))] as S;
  };
  const best = { series: bestIn('series'), cross: bestIn('cross') };
  return { name, align: (pair) => align(pair, best[pair.mode]) };
}

function cells(pairs: readonly HandAligned[], align: Method['align']): readonly string[] {
  const counts = pairs.map((pair) => countPairs(align(pair), pair));
  const all: Count = total(counts);
  return [
    `${pairs.length}`,
    share(f1(all)),
    share(mean(counts.filter((count) => count.known > 0).map(f1))),
    share(all.hits / all.said),
    share(all.hits / all.known),
    share(all.plainHits / all.plain),
  ];
}
