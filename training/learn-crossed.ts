/**
 * `npm run learn:crossed`: writes the trees of comparison across languages. They learn from hand-aligned English pairs
 * as keys, some of them blurred as another language blurs them, and from news in two languages; the statements that
 * are translated in the reference folder, and every other document of the news, are left for measuring.
 */
import { writeFileSync } from 'node:fs';
import { encodeTrees } from '../src/comparison/align/learned/trees.ts';
import { readUnitKeys } from '../src/crossing/index.ts';
import { commandLine } from '../test/command-line.ts';
import { readCrossedNews } from '../test/quality/crossed-news.ts';
import { readTranslatedSides } from '../test/quality/crossed-translations.ts';
import { readHandAligned } from '../test/quality/hand-aligned.ts';
import {
  blur,
  type CrossedPair,
  chooseCrossing,
  type DescribedCrossing,
  describeCrossing,
  judgeCrossing,
  learnCrossing,
} from './crossed-model.ts';
import { formatWritten } from './format-written.ts';

const FILE = new URL('../src/crossing/align/learned/trees-data.ts', import.meta.url);
/** Shares of the places of either side that the other language does not know, or knows as something else. */
const BLUR_A = 0.1;
const BLUR_B = 0.2;
const NEWS_WEIGHT = 0.5;
/** Chosen on the pairs that learn, out of fold. */
const SELECTION = { series: { threshold: 0.3, patience: 1 }, cross: { threshold: 0.3, patience: 1 } };
const SURE_PRECISION = 0.95;
const LIKELY_FROM = 0.5;
/** No row is sure below this, whatever the pairs that learn say. */
const LEAST_SURE = 0.95;

commandLine(
  { name: 'learn:crossed', takes: '', does: 'write the trees of comparison across languages anew' },
  {},
);
const pairs = readHandAligned();
const translated = readTranslatedSides(pairs);
const group = new Map<CrossedPair, number>();
const described: DescribedCrossing[] = [];
const add = (pair: CrossedPair, number: number): void => {
  group.set(pair, number);
  described.push(describeCrossing(pair));
};
for (const [at, pair] of pairs.entries()) {
  if (translated.touches(pair)) continue;
  const [a, b] = [readUnitKeys(pair.a, 'en'), readUnitKeys(pair.b, 'en')];
  const isCross = pair.mode === 'cross';
  add(
    {
      id: pair.id,
      isCross,
      a: blur(a, BLUR_A, at * 7),
      b: blur(b, BLUR_B, at * 13 + 1),
      links: pair.links,
      weight: 1,
    },
    at,
  );
}
for (const [at, pair] of readCrossedNews('learn').entries())
  add({ ...pair, weight: NEWS_WEIGHT }, 1000 + (at % 1000));
const folds = (pair: CrossedPair): number => group.get(pair) as number;
const learned = learnCrossing(described, folds);

// How sure is sure: the lowest likelihood from which chosen pairs of statements are right often enough, out of fold.
const likelihoods: [likelihood: number, right: number][] = [];
// One set of trees is enough to see where that is.
for (const half of [0, 1]) {
  const held = described.filter(({ pair }) => folds(pair) < 1000 && folds(pair) % 2 === half);
  const rest = learnCrossing(
    described.filter((one) => !held.includes(one)),
    (pair) => folds(pair) >> 1,
    1,
  );
  for (const one of held) {
    const likelihood = judgeCrossing(rest, one);
    const answers = new Map(one.pair.links.map(([i, j]) => [`${i} ${j}`, 1]));
    const at = new Map(Array.from(likelihood, (value, k) => [`${one.found.a[k]} ${one.found.b[k]}`, value]));
    for (const [i, j] of chooseCrossing(one.found, likelihood, SELECTION.cross))
      likelihoods.push([at.get(`${i} ${j}`) as number, answers.get(`${i} ${j}`) ?? 0]);
  }
}
likelihoods.sort((x, y) => y[0] - x[0]);
let right = 0;
let sure = 1;
for (const [at, [likelihood, isRight]] of likelihoods.entries()) {
  right += isRight;
  if (at >= 20 && right / (at + 1) >= SURE_PRECISION) sure = likelihood;
}
for (const bound of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
  const above = likelihoods.filter(([likelihood]) => likelihood >= bound);
  console.log(bound, above.length, (above.filter(([, is]) => is === 1).length / above.length).toFixed(3));
}
writeFileSync(
  FILE,
  `/** Written by \`npm run learn:crossed\`; see README.md. */
import type { Selection } from '../select.ts';
import type { Mode } from '../../../comparison/index.ts';

export const CROSSED_SELECTION: Readonly<Record<Mode, Selection>> = ${JSON.stringify(SELECTION)};
export const SURE_FROM = ${Math.max(LEAST_SURE, Math.floor(sure * 100) / 100)};
export const LIKELY_FROM = ${LIKELY_FROM};
export const CROSSED_FIRST =
  '${encodeTrees(learned.first)}';
export const CROSSED_SECOND =
  '${encodeTrees(learned.second)}';
`,
);
formatWritten([FILE]);
console.log(`learned from ${described.length} pairs; sure from ${sure}`);
