import { z } from '@hono/zod-openapi';
import { countedAuthority, FINGERPRINT, isDay, LANGUAGE_CODE, PARTIAL_DATE } from '../../statement/index.ts';

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

/** A comma-separated list in one parameter: `series=us,cn`. Spaces around the commas are allowed. */
export function listParameter(item: string, example: string, values?: readonly string[]) {
  return z
    .string()
    .min(1)
    .max(1000)
    .transform((written) =>
      written
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .openapi({
      type: 'array',
      items: values ? { type: 'string', enum: [...values] } : { type: 'string' },
      minItems: 1,
      description: `${item}, separated by commas`,
      example: example.split(','),
      param: { style: 'form', explode: false },
    });
}

/** A whole number within bounds, written in digits. */
export function numberParameter(least: number, most: number, description: string, example: number) {
  const range = `a whole number from ${least} to ${most} is expected`;
  return z
    .string()
    .regex(/^\d{1,9}$/, range)
    .transform(Number)
    .pipe(z.int().min(least, range).max(most, range))
    .openapi({ type: 'integer', minimum: least, maximum: most, description, example });
}

export const langParameter = z
  .string()
  .regex(LANGUAGE_CODE, 'a language code such as en, ru or uz-Latn is expected')
  .openapi({ description: 'Language of the texts (BCP 47).', example: 'en' });

export const authorityParameter = z.enum(countedAuthority.options).openapi({
  description:
    'Which texts count, by whose words they are. `official` (the default): authentic texts and official translations; `authentic`: only those; `unofficial`: translations that no party stands for; `all`. Texts that are left out are counted beside, never within; machine translations are counted nowhere.',
  example: 'official',
});

/** Of a list: nothing is left out unless it is asked for. */
export const textAuthorityParameter = z.enum(countedAuthority.options).openapi({
  description:
    'Only statements whose text (in `lang`, where one is named) has this authority. `official`: authentic, or an official translation; `authentic`: only that; `unofficial`: a translation that no party stands for; `all`: any text. Without it nothing is left out.',
  example: 'official',
});

/** What texts of another authority say, counted apart from the rest. */
export const besideTexts = z.object({ texts_with: z.int(), texts: z.int() }).openapi('BesideTexts', {
  description: 'Texts of another authority than those that count, and those of them that have it.',
});

export const dateParameter = (description: string, example: string) =>
  z
    .string()
    .regex(PARTIAL_DATE, 'a date as YYYY, YYYY-MM or YYYY-MM-DD is expected')
    .refine((date) => date.length < DAY_CHARACTERS || isDay(date), 'a day that the calendar has is expected')
    .openapi({ description, example });

export const idParameter = (description: string, example: string) =>
  z.string().min(1).max(300).openapi({ description, example });

export const cursorParameter = z
  .string()
  .min(1)
  .max(1000)
  .openapi({ description: 'The `cursor` of the page before; opaque.' });

export const fingerprintSchema = z
  .string()
  .regex(FINGERPRINT, 'a fingerprint of 64 hexadecimal digits is expected')
  .openapi({ description: 'sha256 of the normalised text: the name of exactly this wording.' });

/** Cursor of lists that are counted through. Opaque to clients all the same. */
export const offsetCursor = z
  .string()
  .regex(/^\d{1,7}$/, 'the cursor of the page before is expected')
  .openapi({ description: 'The `cursor` of the page before; opaque.' });
