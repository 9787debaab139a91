import { z } from 'zod';
import type { Refusal } from '../../answers/refusal.ts';
import type { Lexicon } from '../../formula/index.ts';
import { countedAuthority, nearest } from '../../statement/index.ts';
import { cursorParameter, dateParameter, langParameter, offsetCursor } from '../api/parameters.ts';

/** What is unknown is refused with the nearest name that the tool has. */
export function refusalOfUnknown(given: string, names: readonly string[]): Refusal {
  const shown = given.slice(0, 100).toWellFormed();
  const meant = nearest(shown, names);
  return {
    reason: 'unknown-parameter',
    detail: `This tool has no argument “${shown}”${meant === null ? '' : `; the nearest is “${meant}”`}. It takes: ${names.join(', ')}.`,
    parameter: shown,
    nearest: meant,
  };
}

/** A theme of the collection. */
export function themeArgument({ themes }: Lexicon) {
  const ids = themes.map(({ id }) => id);
  if (ids.length === 0) return z.string().refine(() => false, 'This collection has no themes.');
  return z.enum(ids);
}

/** Says how a statement is named: every tool takes both ways. */
export const statementReference = (description: string) =>
  z.string().min(1).max(300).describe(`${description} Its id, or id@fingerprint for exactly that wording.`);

export const lang = langParameter
  .optional()
  .describe('Language of the texts, such as en or ru. English, or the one there is, unless given.');
export const cursor = cursorParameter
  .optional()
  .describe('Where to go on: “next.cursor” of the reply before.');
export const detail = z
  .boolean()
  .optional()
  .describe('With W3C selectors, fingerprints and the address of every place; about three times as long.');

const LEAST_TOKENS = 500;
export const USUAL_TOKENS = 4000;
const MOST_TOKENS = 50_000;

export const maxTokens = z
  .int()
  .min(LEAST_TOKENS)
  .max(MOST_TOKENS)
  .optional()
  .describe(`How long the reply may be, in tokens; ${USUAL_TOKENS} unless given.`);

/** The cursor of a reply that counts its lines; `cursor` is that of one that the API pages. */
export const lineCursor = offsetCursor
  .optional()
  .describe('Where to go on: “next.cursor” of the reply before.');

/** The filters of the API: a date that it refuses must not become “0 of 0” here. */
export const filters = {
  series: z
    .array(z.string().min(1).max(60))
    .min(1)
    .max(40)
    .optional()
    .describe('Ids of series, for example us, cn, ru, eu.'),
  from: dateParameter('', '2021').optional().describe('Adopted on or after: YYYY, YYYY-MM or YYYY-MM-DD.'),
  to: dateParameter('', '2025-06').optional().describe('Adopted on or before; a year or month counts whole.'),
  lang,
};

/** A language for each of two statements. */
export const languagesOfSides = {
  lang_a: lang.describe('Language of A, where it is not that of B.'),
  lang_b: lang.describe('Language of B, where it is not that of A.'),
} as const;

export const authority = z
  .enum(countedAuthority.options)
  .optional()
  .describe(
    'Whose words count: official (unless given), authentic, unofficial translations, or all. Others are counted beside.',
  );
