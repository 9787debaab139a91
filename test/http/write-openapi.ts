/** `npm run openapi`: writes the document that is committed, so that a change of the API is seen in review. */
import { writeFile } from 'node:fs/promises';
import { createApi } from '../../src/http/api/index.ts';
import { documentOf } from '../../src/http/api/openapi.ts';
import { formatWritten } from '../../training/format-written.ts';
import { commandLine } from '../command-line.ts';

commandLine(
  { name: 'openapi', takes: '', does: 'write the document of the API, src/http/openapi.json, anew' },
  {},
);

const file = new URL('../../src/http/openapi.json', import.meta.url);
await writeFile(file, `${JSON.stringify(documentOf(createApi()), null, 2)}\n`);
formatWritten([file]);
