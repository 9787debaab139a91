/**
 * `npm run learn`: writes what alignment knows anew, from the reference folder and the hand-aligned pairs.
 * `npm run learn -- rarity` counts the clauses that hold each stem too; `-- curve` prints F1 by threshold on unseen pairs.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { encodeTrees } from '../src/comparison/align/learned/trees.ts';
import { commandLine } from '../test/command-line.ts';
import { printCurves } from './curve.ts';
import { readExamples } from './examples.ts';
import { formatWritten } from './format-written.ts';
import { writeEvidence } from './learn-evidence.ts';
import { learn } from './learn-model.ts';
import { learnRarity } from './learn-rarity.ts';
import { seePair } from './seen.ts';
import { modeOf } from './unseen.ts';

const LEARNED = new URL('../src/comparison/align/learned/', import.meta.url);

const { positionals } = commandLine(
  {
    name: 'learn',
    takes: '[rarity] [curve]',
    does: 'write what alignment knows anew; rarity counts stems too, curve prints F1 by threshold and writes nothing else',
    words: ['rarity', 'curve'],
  },
  {},
);
if (positionals.includes('rarity')) {
  learnRarity();
  formatWritten([new URL('rarity-data.ts', LEARNED)]);
}
const examples = await readExamples();
if (positionals.includes('curve')) await printCurves(examples);
else {
  const digest = createHash('sha256')
    .update(
      JSON.stringify(examples.map(({ pair, weight }) => [pair.a, pair.b, pair.links, pair.mode, weight])),
    )
    .digest('hex');
  const learned = learn(
    examples.map((example) => seePair(example.pair, modeOf(example), example.weight, example.isOriginal)),
  );
  const head = `/** Written by \`npm run learn\` from ${examples.length} pairs, sha256 ${digest}. See training/README.md. */`;
  writeFileSync(
    new URL('trees-data.ts', LEARNED),
    `${head}
export const GATE =
  '${encodeTrees(learned.gate)}';
export const FIRST_OPINION =
  '${encodeTrees(learned.first)}';
export const SECOND_OPINION =
  '${encodeTrees(learned.second)}';
`,
  );
  const { least, data } = writeEvidence(learned.evidence);
  writeFileSync(
    new URL('evidence-data.ts', LEARNED),
    `${head}
export const ENGLISH_EVIDENCE_LEAST = ${least};
export const ENGLISH_EVIDENCE =
  '${data.replaceAll("'", "\\'")}';
`,
  );
  formatWritten(['trees-data.ts', 'evidence-data.ts'].map((name) => new URL(name, LEARNED)));
  console.log(`${learned.evidence.size} stems tell something, ${data.length} bytes`);
  console.log(`learned from ${examples.length} pairs, sha256 ${digest}`);
}
