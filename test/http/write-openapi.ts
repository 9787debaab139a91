import { writeFile } from 'node:fs/promises';
import { createApi } from '../../src/http/api/index.ts';
import { documentOf } from '../../src/http/api/openapi.ts';

/** `npm run openapi`: writes the document that is committed, so that a change of the API is seen in review. */
await writeFile(
  new URL('../../src/http/openapi.json', import.meta.url),
  `${JSON.stringify(documentOf(createApi()), null, 2)}\n`,
);
