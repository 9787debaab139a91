import { z } from 'zod';
import { LANGUAGE_CODE } from './written-forms.ts';

/**
 * Where a text can be read, and who keeps the copy. Whose words a text is (its authority) and who holds the copy that
 * was read (its custody) are two facts: a reprint of an authentic text is an authentic text in foreign custody.
 */

export const lang = z.string().regex(LANGUAGE_CODE, 'a language code such as en, ru, zh, uz-Latn');
const address = z.url({ protocol: /^https?$/ });

/** How sure a fact is: read in a source, inferred from one, remembered and unchecked, or not known. */
export const certainty = z.enum(['seen', 'inferred', 'recalled', 'unknown']);

/**
 * Who holds the copy, the best first: the publisher; another party's government; an embassy or mission of a party; a
 * news agency of a party's state; an archive, its captures included; a public data source; anybody else.
 */
export const custody = z.enum([
  'publisher',
  'partner',
  'embassy',
  'state-agency',
  'archive',
  'data',
  'reprint',
]);

/**
 * What the page holds: the whole text; a part of it; a retelling in other words; only a link or a name that leads to
 * it. Nothing but a whole text is ever taken as the text.
 */
const holds = z.enum(['whole', 'part', 'paraphrase', 'link']);

const FORMER_KINDS: Readonly<Record<string, z.output<typeof custody>>> = {
  publisher: 'publisher',
  archive: 'archive',
  wayback: 'archive',
  data: 'data',
};

/** A source as it was written before custody had its name: `kind`, with `wayback` for a capture. */
function readFormerSource(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value) || 'custody' in value) return value;
  const { kind, ...rest } = value;
  return { custody: (typeof kind === 'string' ? FORMER_KINDS[kind] : undefined) ?? kind, ...rest };
}

export const sourceShape = z.strictObject({
  custody,
  url: address,
  /** Who keeps the page, where it is not the issuer of the text. */
  holder: z.string().min(1).optional(),
  /** The link or the identifier of one item, where the address gives a feed with several. */
  item: z.string().min(1).optional(),
  /** Absent where the page holds the whole text, as far as is known. */
  holds: holds.optional(),
  certainty: certainty.optional(),
  note: z.string().min(1).optional(),
});

export const source = z.preprocess(readFormerSource, sourceShape);

/** A page that establishes facts: a news report, a note of one side. */
export const report = z.strictObject({
  lang,
  url: address,
  /** Who keeps the page. */
  by: z.string().min(1),
  custody,
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD')
    .optional(),
  note: z.string().min(1).optional(),
});

export type Custody = z.output<typeof custody>;
export type Source = z.output<typeof source>;

/** The order of trust: what holds more of the text first, then whose copy is nearer to the publisher. */
export function compareSources(
  a: Pick<Source, 'custody' | 'holds'>,
  b: Pick<Source, 'custody' | 'holds'>,
): number {
  const rank = ({ custody: whose, holds: what }: Pick<Source, 'custody' | 'holds'>) =>
    holds.options.indexOf(what ?? 'whole') * custody.options.length + custody.options.indexOf(whose);
  return rank(a) - rank(b);
}

/** The best of all sources of a statement, in whatever language. */
export function bestSource(record: {
  readonly texts: readonly { readonly sources: readonly Source[] }[];
}): Source | undefined {
  return record.texts.flatMap(({ sources }) => sources).sort(compareSources)[0];
}

/** The sources that hold the whole text, in the order of trust; the others only help a person to find it. */
export function sourcesOfWholeText(version: { readonly sources: readonly Source[] }): readonly Source[] {
  return version.sources
    .filter(({ holds: what }) => what === undefined || what === 'whole')
    .sort(compareSources);
}
