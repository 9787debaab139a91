/**
 * `npm run quality`: accuracy on data with known answers, as tables. `--pairs` adds each pair of statements; `--fast`
 * prints the alignment of the smaller sets alone, `--agents` what agents pay for ten questions on two pairs of texts.
 */
import { commandLine } from '../command-line.ts';
import { agentTables } from './agents.ts';
import { measureBlocks } from './blocks.ts';
import { crossingTables } from './crossing.ts';
import { extractionTables } from './extraction.ts';
import { measureForces } from './forces.ts';
import { formulaTable, measureFormula } from './formula.ts';
import { glossaryTable } from './glossary.ts';
import { hasReference } from './reference.ts';
import { measureReviewed } from './reviewed.ts';
import { goldenTable, measureBorders } from './sentences.ts';
import { measureStatements } from './statements.ts';
import { printTable } from './table.ts';
import { measureVersions } from './versions.ts';
import { measureWords } from './words.ts';

const { values } = commandLine(
  {
    name: 'quality',
    takes: '[--pairs] [--fast] [--agents]',
    does: 'accuracy on data with known answers, as tables; --agents: what agents pay for ten questions',
  },
  { pairs: { type: 'boolean' }, fast: { type: 'boolean' }, agents: { type: 'boolean' } },
);
if (values.agents) {
  for (const table of await agentTables()) printTable(table);
  process.exit();
}
if (hasReference()) {
  const { pairs: perPair = false, fast = false } = values;
  for (const table of await measureStatements({ perPair, fast })) printTable(table);
  if (fast) process.exit();
  for (const table of measureBlocks()) printTable(table);
  for (const table of crossingTables()) printTable(table);
  const words = measureWords();
  if (words !== undefined) printTable(words);
} else {
  console.log('The reference folder ../shared is absent: measured on the invented specimens only.');
}
const reviewed = await measureReviewed();
if (reviewed !== undefined) printTable(reviewed);
printTable(glossaryTable());
printTable(goldenTable());
const forces = measureForces();
if (forces !== undefined) printTable(forces);
const borders = measureBorders();
if (borders !== undefined) printTable(borders);
printTable(measureVersions());
for (const table of await extractionTables()) printTable(table);
printTable(formulaTable(await measureFormula()));
