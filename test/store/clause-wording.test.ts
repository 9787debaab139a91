import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf } from '../../src/answers/statements/text-clauses.ts';
import { listStatements, readClauses, readText, readWordings } from '../../src/store/index.ts';
import { loadSpecimens } from '../http/collection.ts';

test('clauses come as they stand in their texts, in whatever order and however often they are asked for', async () => {
  await loadSpecimens();
  const { statements } = await listStatements(env.DB, {});
  const texts = await Promise.all(
    statements.slice(0, 3).map(({ record }) => readText(env.DB, record.id, 'en')),
  );
  const places = texts.flatMap((text) =>
    text === null
      ? []
      : clausesOf(text).map(({ from, to }, clause) => {
          const { id, body, sha256 } = text;
          return {
            place: { text: id, clause },
            shown: {
              ...{ text: id, clause, from, to, sha256 },
              wording: body.slice(from, to),
              before: body.slice(Math.max(0, from - 40), from),
              after: body.slice(to, to + 40),
            },
          };
        }),
  );
  expect(places.length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...places), { minLength: 1, maxLength: 12 }), async (asked) => {
      const named = asked.map(({ place }) => place);
      const shown = await readClauses(env.DB, named);
      expect(shown).toMatchObject(asked.map((one) => one.shown));
      expect(await readWordings(env.DB, named)).toEqual(shown.map(({ wording }) => wording));
    }),
    { numRuns: 20 },
  );
});
