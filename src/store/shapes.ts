/** What readers rely on in the JSON that the store keeps. Fields whose lack breaks nothing are not named. */
import { z } from 'zod';
import { type CountedAuthority, countedAuthority } from '../statement/index.ts';

/** Kind of the answers to questions that were asked of texts of an authority. */
export const questionKind = (which: CountedAuthority) => `question-${which}`;

/** Kind of the records of what partners have in common in texts of an authority. */
export const partnerOverlapKind = (which: CountedAuthority) => `partner-overlap-${which}`;

const strings = z.array(z.string());
/** An object that may have very many entries: it must be one, and its entries are taken as they are. */
const byKey = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const pair = z.tuple([z.number(), z.number()]);
const place = z.object({
  text: z.string(),
  partner: z.string(),
  clause: z.number(),
  from: z.number(),
  to: z.number(),
});

export const provenanceShape = z.object({ source: z.string(), kind: z.string() });

export const statementShape = z.object({
  id: z.string(),
  series: z.string(),
  title: z.string(),
  kind: z.string(),
  level: z.string(),
  adopted: z.string(),
  parties: strings,
  absent: z.array(z.object({ party: z.string() })),
  texts: z.array(
    z.object({
      lang: z.string(),
      issuer: z.string(),
      authority: z.string(),
      sources: z.array(z.object({ custody: z.string(), url: z.string() })),
    }),
  ),
});

export const collectionShape = z.object({
  id: z.string(),
  title: z.string(),
  hub: z.object({ name: z.string(), short: z.string(), parties: z.array(z.unknown()) }),
  series: z.array(z.object({ id: z.string(), title: z.string() })),
});

export const makingShape = z.object({ step: z.enum(['texts', 'counts']), done: z.number(), all: z.number() });

export const sharedWordingShape = z.object({
  id: z.string(),
  wording: z.string(),
  words: z.number(),
  partners: strings,
  texts: z.number(),
  band: z.string(),
  fragment: z.boolean(),
  in: z.array(z.tuple([z.string(), z.string()])),
  variants: z.array(z.object({ wording: z.string(), difference: z.string(), places: z.array(z.number()) })),
  places: z.array(z.number()),
});

/** The words in each slot of a formula, and the order of its members. */
export const slotsShape = z.record(
  z.string(),
  z.object({ words: z.string(), from: z.number(), to: z.number() }),
);
export const membersShape = strings;

const overlap = z.object({ words: z.number(), pairs: byKey });
const partnerOverlap = z.array(z.object({ a: z.string(), b: z.string(), shared: pair }));

const test = z.object({
  kind: z.string(),
  verdict: z.string(),
  soFar: z.string(),
  sentence: z.string(),
  asked: strings,
  with: strings,
  without: strings,
  missing: strings,
  not_testable: strings,
  beside: strings,
  evidence: z.array(
    z.object({
      statement: z.string(),
      lang: z.string(),
      clause: z.number(),
      from: z.number(),
      to: z.number(),
      words: z.string(),
    }),
  ),
});

const question = z.object({
  id: z.string(),
  verdict: z.enum(['confirmed', 'contradicted', 'not testable']),
  method: z.string(),
  tests: z.array(test),
});

/** By kind of a derived record. */
export const derivedShapes: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  [
    'voice',
    z.object({ sha256: z.string(), voices: z.array(z.object({ clause: z.number(), speaker: z.string() })) }),
  ],
  ['change', z.object({ statement: z.string(), previous: z.string(), sentence: z.string() })],
  ['absence', z.array(z.object({ id: z.string(), words: z.string(), partners: strings, texts: z.number() }))],
  ['own-wording', z.array(z.object({ id: z.string(), words: z.number(), places: z.array(place) }))],
  ['overlap', overlap.extend({ themes: z.record(z.string(), overlap) })],
  ...countedAuthority.options.map((which) => [partnerOverlapKind(which), partnerOverlap] as const),
  ['stem-counts', z.object({ clauses: z.number(), stems: byKey })],
  ...countedAuthority.options.map((which) => [questionKind(which), question] as const),
  ['keys', z.object({ packed: z.string() })],
  // Only their stamps are read.
  ['collection', z.unknown()],
  ['questions', z.unknown()],
]);
