/** `npm run learn`: writes what alignment knows anew, from the reference folder and the hand-aligned pairs. */
import { writeFileSync } from 'node:fs';
import { encodeTrees } from '../../src/comparison/align/learned/trees.ts';
import { readHandAligned } from './hand-aligned.ts';
import { writeEvidence } from './learn-evidence.ts';
import { CHAPTER_WEIGHT, describePair, learn, SELECTION } from './learn-model.ts';
import { learnRarity } from './learn-rarity.ts';
import { learningChapters } from './verses.ts';

const FILE = new URL('../../src/comparison/align/learned/trees-data.ts', import.meta.url);
const EVIDENCE_FILE = new URL('../../src/comparison/align/learned/evidence-data.ts', import.meta.url);

if (process.argv.includes('rarity')) learnRarity();
const pairs = [
  ...readHandAligned().map((pair) => describePair(pair, pair.mode)),
  ...learningChapters().map((chapter) => describePair(chapter, undefined, CHAPTER_WEIGHT)),
];
const learned = learn(pairs);
writeFileSync(
  FILE,
  `/** Written by \`npm run learn\`; see model.ts and README.md. */
import type { Selection } from './align-select.ts';
import type { Mode } from './types.ts';

export const SELECTION: Readonly<Record<Mode | 'unknown', Selection>> = ${JSON.stringify(SELECTION)};
export const FIRST_OPINION =
  '${encodeTrees(learned.first)}';
export const SECOND_OPINION =
  '${encodeTrees(learned.second)}';
`,
);
const { least, data } = writeEvidence(learned.evidence);
writeFileSync(
  EVIDENCE_FILE,
  `/** Written by \`npm run learn\`; see align-evidence.ts. */
export const ENGLISH_EVIDENCE_LEAST = ${least};
export const ENGLISH_EVIDENCE =
  '${data.replaceAll("'", "\\'")}';
`,
);
console.log(`${learned.evidence.size} stems tell something, ${data.length} bytes`);
console.log(`learned from ${pairs.length} pairs`);
