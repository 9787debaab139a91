import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/ingest/extract/index.ts';
import { normalise } from '../../src/text/index.ts';
import { MORE_SHAPED } from './more-shapes.ts';
import { SHAPED } from './shapes.ts';
import { PORTALS } from './systems/portals.ts';
import { PUBLICATIONS } from './systems/publications.ts';
import { SITES } from './systems/sites.ts';
import { wordsOnly } from './wording.ts';

describe('every system that sites are built with gives exactly the paragraphs of the statement', () => {
  test.each(
    [...SHAPED, ...MORE_SHAPED, ...PORTALS, ...PUBLICATIONS, ...SITES].map(
      (shaped) => [shaped.name, shaped] as const,
    ),
  )('%s', async (_, { html, parts }) => {
    const { text } = await extractDocument({ bytes: new TextEncoder().encode(html) });
    expect(normalise(text).split('\n\n').map(wordsOnly)).toEqual(parts.map((part) => wordsOnly(part.text)));
  });
});
