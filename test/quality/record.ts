/**
 * `npm run quality:record`: writes what `npm run quality` measures to `src/pages/quality.json`, from where the
 * method page shows it for as long as the engine keeps the version that it was measured with.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ENGINE_VERSION } from '../../src/comparison/index.ts';
import { commandLine } from '../command-line.ts';
import { measureBlocks } from './blocks.ts';
import { hasReference } from './reference.ts';
import { measureStatements } from './statements.ts';
import { measureVersions } from './versions.ts';
import { measureWords } from './words.ts';

commandLine(
  {
    name: 'quality:record',
    takes: '',
    does: 'write what npm run quality measures to src/pages/quality.json',
  },
  {},
);
if (!hasReference()) {
  console.error('The reference folder ../shared is absent; nothing was recorded.');
  process.exitCode = 1;
} else {
  const tables = [
    ...(await measureStatements()),
    ...measureBlocks(),
    ...[measureWords() ?? []].flat(),
    measureVersions(),
  ];
  const place = resolve(import.meta.dirname, '../../src/pages/quality.json');
  writeFileSync(place, `${JSON.stringify({ engine: ENGINE_VERSION, tables }, null, 2)}\n`);
  console.log(`${tables.length} tables of engine ${ENGINE_VERSION} recorded in src/pages/quality.json`);
}
