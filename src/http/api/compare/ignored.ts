import { z } from '@hono/zod-openapi';
import { notOneOf, Refused } from '../../../answers/refusal.ts';
import type { NoiseClass, Row } from '../../../comparison/index.ts';
import { listParameter } from '../parameters.ts';

/** Classes of difference that a reader may ask to pass over, in the order in which a pin names them. */
const NOISE = [
  'case',
  'quotes',
  'punctuation',
  'spelling',
  'number',
  'reordered',
] as const satisfies readonly NoiseClass[];

const DESCRIPTION =
  'Classes of difference to pass over: `case`, `quotes`, `punctuation`, `spelling` (colour, color), `number` (5, five) and `reordered` (the same words in another order). Nothing is taken away: such edits are marked `ignored`, and so is a row that differs in nothing else; `only=changes` leaves it out.';

export const ignoreParameter = listParameter('Classes', 'case,quotes', NOISE).openapi({
  description: DESCRIPTION,
});
export const ignoreField = z
  .array(z.enum(NOISE))
  .min(1)
  .max(NOISE.length)
  .openapi({ description: DESCRIPTION });
export const noiseSchema = z.enum(NOISE);

/** The classes of a list in their own order, each once; undefined where none was asked for. */
export function ignoredClasses(asked: readonly string[] | undefined): readonly NoiseClass[] | undefined {
  if (asked === undefined) return undefined;
  const unknown = asked.length === 0 ? '' : asked.find((one) => !NOISE.some((known) => known === one));
  if (unknown !== undefined)
    throw new Refused(
      notOneOf('bad-parameter', 'ignore', unknown, NOISE, 'There is no such class of difference.'),
    );
  return NOISE.filter((one) => asked.includes(one));
}

/** The row with what is ignored marked, edit by edit and, where nothing else differs, as a whole. */
export function withIgnored(row: Row, ignore: readonly NoiseClass[]) {
  const edits = row.edits.map((edit) =>
    edit.kind !== 'same' && edit.noise !== undefined && ignore.includes(edit.noise)
      ? { ...edit, ignored: true as const }
      : edit,
  );
  const whole = row.kind === 'reworded' && edits.every((edit) => edit.kind === 'same' || 'ignored' in edit);
  return { ...row, edits, ...(whole ? { ignored: true as const } : {}) };
}
