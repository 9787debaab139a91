import type { D1Database } from '@cloudflare/workers-types';
import { type PreparedText, preparedOf, type SegmentedText } from '../../comparison/index.ts';
import { readPreparedText } from '../../store/index.ts';
import { fingerprint } from '../../text/index.ts';
import { detectLanguage } from '../../text/language.ts';
import { readVoices, type Voices } from '../formulas/voices.ts';
import { prepareGiven, readGiven } from '../given-text.ts';
import { found, type Refusal, type Result, refused } from '../refusal.ts';
import { clausesOf } from '../statements/text-clauses.ts';
import { type FoundText, findText } from '../statements/texts.ts';

/** One side of a comparison: a stored text, or words that were handed in and are never stored. */
export interface ComparedSide {
  readonly found: FoundText | null;
  readonly segmented: SegmentedText;
  readonly sha256: string;
  /** Who says each clause and how far it goes; null where that was not read. */
  readonly voices: Voices | null;
  /** What only a comparison in the making needs of the text; a stored text is asked for it when this is called. */
  readonly prepare: () => Promise<PreparedText>;
}

/** What a client handed in for one side. */
export type GivenSide = { readonly statement: string } | { readonly text: string };

export function otherLanguage(names: string, own: string, lang: string): Refusal {
  return {
    reason: 'no-text-in-language',
    detail: `The wording that ${names} is in another language (${own}) than was asked for (${lang}); words are compared within one language only.`,
    parameter: 'lang',
    value: lang,
    nearest: own,
    valid: [own],
  };
}

export async function storedSide(db: D1Database, foundText: FoundText): Promise<ComparedSide> {
  const { text } = foundText;
  return {
    found: foundText,
    segmented: { text: text.body, lang: text.lang, clauses: clausesOf(text) },
    sha256: text.sha256,
    voices: await readVoices(db, foundText),
    prepare: async () => preparedOf(await readPreparedText(db, text.id)),
  };
}

export async function storedSideOf(
  db: D1Database,
  reference: string,
  lang: string | undefined,
  side: string,
): Promise<Result<ComparedSide>> {
  const stored = await findText(db, reference, lang, `${side}.statement`);
  if (!stored.ok) return stored;
  const own = stored.value.text.lang;
  if (lang === undefined || lang === own) return found(await storedSide(db, stored.value));
  return refused(otherLanguage(`“${side}.statement” names`, own, lang));
}

/** The language of handed-in words, where they tell it for sure. */
export function languageOfWords(text: string): string | undefined {
  const { lang, sure } = detectLanguage(text.slice(0, 20_000));
  return lang !== null && sure ? lang : undefined;
}

/** A wrong language costs a comparison of words no more than forms of a word that are not seen to be one word. */
export function languageOfBoth(...sides: readonly GivenSide[]): string {
  const words = sides.map((side) => ('text' in side ? side.text.slice(0, 10_000) : '')).join(' ');
  const { lang, sure } = detectLanguage(words);
  return lang !== null && sure ? lang : 'en';
}

export async function givenSide(
  text: string,
  lang: string,
  parameter: string,
): Promise<Result<ComparedSide>> {
  const given = await readGiven(text, lang, parameter);
  if (!given.ok) return given;
  const segmented = given.value;
  let prepared: Promise<PreparedText> | undefined;
  return found({
    found: null,
    segmented,
    sha256: await fingerprint(segmented.text),
    voices: null,
    prepare: () => {
      prepared ??= prepareGiven(segmented);
      return prepared;
    },
  });
}
