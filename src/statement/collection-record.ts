import { z } from 'zod';
import { level, party } from './record.ts';
import { lang } from './source.ts';

/** What `collection.json` holds. Unknown keys are refused, as in the records. */

/** What is called so in another language, by the names in the records. */
const otherNames = z.record(z.string().min(1), z.string().min(1));

const collectionNames = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  /** Formats of meetings; one that bears the title of its series is called as the series is. */
  formats: otherNames.optional(),
  /** Places of meetings. */
  places: otherNames.optional(),
});

const hubNames = z.strictObject({ name: z.string().min(1), short: z.string().min(1) });

/** How texts name the hub. A star at the end of a word stands for whatever ending it has. */
const hubCalled = z.strictObject({
  /** Words that name the states together by themselves: "the five", "C5". */
  alone: z.array(z.string().min(1)).default([]),
  /** Words for the region, which name the states beside "leaders of" or "countries": "Central Asian". */
  region: z.array(z.string().min(1)).default([]),
});

/** The side that is the same in every series: the C5 here, another group in another collection. */
const hub = z.strictObject({
  name: z.string().min(1),
  short: z.string().min(1),
  names: z.partialRecord(lang, hubNames).optional(),
  parties: z.array(party),
  called: z.partialRecord(lang, hubCalled).optional(),
});

const seriesNames = z.strictObject({
  partner: z.string().min(1),
  title: z.string().min(1),
  partners: otherNames.optional(),
});

const series = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** The partner in the reader's words ("United States"). */
  partner: z.string().min(1),
  title: z.string().min(1),
  names: z.partialRecord(lang, seriesNames).optional(),
  /** What pages call the partners of a series that holds several of them. */
  partners: otherNames.optional(),
  parties: z.array(party).default([]),
  /** Statements that nobody has assigned to a partner: read and counted as statements, but no partner's. */
  unassigned: z.literal(true).optional(),
  specimen: z.literal(true).optional(),
});

/** The texts that the main comparisons need: asked for first, in this order of series and languages. */
const first = z.strictObject({
  series: z.array(z.string().min(1)).min(1),
  level,
  langs: z.array(lang).min(1),
});

export const collectionRecord = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  description: z.string().min(1),
  /** Names for pages in other languages. */
  names: z.partialRecord(lang, collectionNames).optional(),
  hub,
  /** Names of parties in texts, by code and language, beside those that the project knows. */
  states: z.record(party, z.partialRecord(lang, z.array(z.string().min(1)).min(1))).optional(),
  series: z.array(series).min(1),
  first: first.optional(),
});

export type CollectionRecord = z.output<typeof collectionRecord>;
export type Hub = CollectionRecord['hub'];

/** The shapes whose fields are told where one of `collection.json` is misspelt. */
export const collectionShapes = [
  collectionRecord,
  collectionNames,
  hub,
  hubNames,
  hubCalled,
  series,
  seriesNames,
  first,
];
