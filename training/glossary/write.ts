/** `npm run glossary`: writes `src/glossary/data` from the tables of this folder. */
import { writeFileSync } from 'node:fs';
import { dataFiles } from './data-files.ts';

for (const [name, text] of dataFiles())
  writeFileSync(new URL(`../../src/glossary/data/${name}`, import.meta.url), text);
