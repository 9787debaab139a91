import type { Context } from 'hono';
import { compareStatements } from '../../answers/compare/comparison.ts';
import { unwrap } from '../../answers/refusal.ts';
import { comparisonSentence, pairNames } from '../../pages/index.ts';
import { drawComparison } from '../../pages/picture/comparison-picture.ts';
import glyphs from '../../pages/picture/glyphs.bin';
import { type Letters, readLetters } from '../../pages/picture/letters.ts';
import { encodePng, inflate } from '../../pages/picture/png.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, parameter } from './frame.ts';

/** The letters are the same for every picture: an isolate reads them once. */
let letters: Promise<Letters> | null = null;

/** A reading that failed is not kept: the next picture tries again. */
function lettersOnce(): Promise<Letters> {
  letters ??= inflate(glyphs)
    .then(readLetters)
    .catch((error: unknown) => {
      letters = null;
      throw error;
    });
  return letters;
}

/** `/pictures/compare/{a}/{b}.png`: what chats and social networks show for a link to a comparison. */
export async function showPicture(c: Context<Environment>): Promise<Response> {
  const a = c.req.param('a') ?? '';
  const b = (c.req.param('b') ?? '').replace(/\.png$/, '');
  const {
    a: sideA,
    b: sideB,
    comparison,
  } = unwrap(await compareStatements(c.env.DB, { a, b, lang: parameter(c, 'lang') }));
  if (!sideA.found || !sideB.found)
    throw new Error('A comparison of stored statements has two stored texts.');
  const frame = await frameOf(c);
  const records = [sideA.found.statement.record, sideB.found.statement.record] as const;
  const [nameA, nameB] = pairNames(frame, ...records);
  const bitmap = drawComparison(
    comparison,
    {
      site: frame.t.site.name,
      eyebrow: comparison.mode === 'series' ? frame.t.compare.series : frame.t.compare.cross,
      a: nameA,
      b: nameB,
      sentence: comparisonSentence(frame, comparison, records),
      specimen: records.some((record) => record.specimen) ? frame.t.site.specimenTag : null,
    },
    await lettersOnce(),
  );
  return c.body(await encodePng(bitmap), 200, { 'Content-Type': 'image/png' });
}
