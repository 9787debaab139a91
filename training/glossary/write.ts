/** `npm run glossary`: writes `src/glossary/data` from the tables of this folder. */
import { writeFileSync } from 'node:fs';
import { commandLine } from '../../test/command-line.ts';
import { dataFiles } from './data-files.ts';

commandLine(
  { name: 'glossary', takes: '', does: 'write src/glossary/data from the tables of training/glossary' },
  {},
);
for (const [name, text] of dataFiles())
  writeFileSync(new URL(`../../src/glossary/data/${name}`, import.meta.url), text);
