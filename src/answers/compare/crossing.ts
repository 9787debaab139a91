import type { D1Database } from '@cloudflare/workers-types';
import type { Mode } from '../../comparison/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import { pauseAfter } from '../let-others-in.ts';
import { found, type Result, refused } from '../refusal.ts';
import { readStatementById } from '../statements/statements.ts';
import {
  type FoundText,
  findFirstTextOf,
  findText,
  findTextOf,
  parseReference,
} from '../statements/texts.ts';
import { type GivenSide, givenSide, languageOfWords, storedSide } from './compared-side.ts';
import {
  type ComparedTexts,
  compareGiven,
  comparePinned,
  compareStatements,
  type Later,
} from './comparison.ts';
import { type CrossingAsked, crossFound } from './crossed-found.ts';
import { type CrossedTexts, crossSides } from './crossed-texts.ts';
import { type AskedLanguages, chooseLanguages } from './languages.ts';

/** A comparison word for word, or one across languages. */
export type AnyCompared =
  | { readonly kind: 'words'; readonly compared: ComparedTexts }
  | { readonly kind: 'crossed'; readonly crossed: CrossedTexts };

export interface AnyQuery extends AskedLanguages {
  /** `id` or `id@fingerprint`. */
  readonly a: string;
  readonly b: string;
  readonly mode?: Mode | undefined;
  /** See `ComparisonQuery`; across languages nobody aligns by hand. */
  readonly aligned?: string | undefined;
  /** What a comparison across languages must be made from; undefined: all that there is. */
  readonly evidence?: string | undefined;
}

/**
 * Compares two stored statements: word for word in the language asked for or in one that they share, else across
 * languages. Without any language asked for a common one comes first.
 */
export async function compareAny(
  db: D1Database,
  lexicon: Lexicon,
  query: AnyQuery,
  later?: Later,
): Promise<Result<AnyCompared>> {
  const [a, b] = await Promise.all([
    readStatementById(db, parseReference(query.a).id, 'a'),
    readStatementById(db, parseReference(query.b).id, 'b'),
  ]);
  if (!a.ok) return a;
  if (!b.ok) return b;
  const pinned = await Promise.all([
    pinnedLanguage(db, a.value, query.a, 'a'),
    pinnedLanguage(db, b.value, query.b, 'b'),
  ]);
  for (const side of pinned) if (side && !side.ok) return side;
  const [pinnedA, pinnedB] = pinned.map((side) => (side?.ok ? side.value : undefined));
  const asked = {
    lang_a: query.lang_a ?? query.lang ?? pinnedA,
    lang_b: query.lang_b ?? query.lang ?? pinnedB,
  };
  const chosen = chooseLanguages(a.value, b.value, asked);
  if (chosen.a === undefined || chosen.b === undefined || chosen.a === chosen.b) {
    const compared = await compareStatements(
      db,
      { a: query.a, b: query.b, lang: chosen.a ?? chosen.b, mode: query.mode, aligned: query.aligned },
      later,
    );
    const isWithout = !compared.ok && compared.refusal.reason === 'no-text-in-language';
    return (isWithout ? await sideWithout(db, query, { a: a.value, b: b.value }) : null) ?? ofWords(compared);
  }
  const [textA, textB] = await Promise.all([
    findTextOf(db, a.value, query.a, chosen.a, 'a'),
    findTextOf(db, b.value, query.b, chosen.b, 'b'),
  ]);
  for (const [text, parameter] of [[textA, 'lang_a'] as const, [textB, 'lang_b'] as const]) {
    if (!text.ok)
      return text.refusal.reason === 'no-text-in-language' ? refused({ ...text.refusal, parameter }) : text;
  }
  if (!textA.ok) return textA;
  if (!textB.ok) return textB;
  for (const [text, lang, parameter] of [
    [textA.value, chosen.a, 'lang_a'] as const,
    [textB.value, chosen.b, 'lang_b'] as const,
  ])
    if (text.text.lang !== lang) return refused(otherLanguage(text.text.lang, lang, parameter));
  return ofLanguages(
    await crossFound(
      db,
      lexicon,
      textA.value,
      textB.value,
      { mode: query.mode, evidence: query.evidence },
      later,
    ),
  );
}

/** Names the side that has no text in the language that was asked for of that side; null where neither was asked. */
async function sideWithout(
  db: D1Database,
  query: AnyQuery,
  statements: Readonly<Record<'a' | 'b', FoundText['statement']>>,
): Promise<Result<never> | null> {
  for (const side of ['a', 'b'] as const) {
    const parameter = `lang_${side}` as const;
    const lang = query[parameter];
    if (lang === undefined) continue;
    const text = await findTextOf(db, statements[side], query[side], lang, side);
    if (!text.ok && text.refusal.reason === 'no-text-in-language')
      return refused({ ...text.refusal, parameter });
  }
  return null;
}

/** The language of the very wording that a reference pins; null where it names a statement only. */
async function pinnedLanguage(
  db: D1Database,
  statement: FoundText['statement'],
  reference: string,
  parameter: string,
): Promise<Result<string> | null> {
  if (parseReference(reference).sha256 === undefined) return null;
  const text = await findTextOf(db, statement, reference, undefined, parameter);
  return text.ok ? found(text.value.text.lang) : text;
}

function otherLanguage(own: string, asked: string, parameter: string) {
  return {
    reason: 'no-text-in-language',
    detail: `The wording that is named is in another language (${own}) than was asked for (${asked}).`,
    parameter,
    value: asked,
    nearest: own,
    valid: [own],
  } as const;
}

/**
 * Compares exactly the two wordings that the fingerprints name, in whatever languages they are; across languages by words
 * alone unless vectors are asked for, so that an address without `evidence` is always answered alike.
 */
export async function comparePinnedAny(
  db: D1Database,
  lexicon: Lexicon,
  shaA: string,
  shaB: string,
  options: CrossingAsked & { readonly aligned?: string | undefined } = {},
  later?: Later,
): Promise<Result<AnyCompared>> {
  const [a, b] = await Promise.all([findFirstTextOf(db, shaA, 'pin'), findFirstTextOf(db, shaB, 'pin')]);
  if (a.ok && b.ok && primaryLanguage(a.value.text.lang) !== primaryLanguage(b.value.text.lang)) {
    const asked = { mode: options.mode, evidence: options.evidence ?? 'words' };
    return ofLanguages(await crossFound(db, lexicon, a.value, b.value, asked, later));
  }
  return ofWords(await comparePinned(db, shaA, shaB, options, later));
}

/**
 * Compares stored statements with given texts in any combination; nothing of it is stored. Where the two are for
 * certain in different languages, the comparison is one across languages.
 */
export async function compareGivenAny(
  db: D1Database,
  lexicon: Lexicon,
  given: { readonly a: GivenSide; readonly b: GivenSide },
  options: AskedLanguages & { readonly mode?: Mode | undefined } = {},
): Promise<Result<AnyCompared>> {
  const { a, b } = given;
  const { lang, lang_a = lang, lang_b = lang, mode } = options;
  if ('statement' in a && 'statement' in b)
    return compareAny(db, lexicon, { a: a.statement, b: b.statement, ...options });
  const sideA = await languageOfSide(db, a, lang_a, 'a', lang);
  const sideB = await languageOfSide(db, b, lang_b, 'b', lang);
  if (!sideA.ok) return sideA;
  if (!sideB.ok) return sideB;
  const [inA, inB] = [sideA.value, sideB.value];
  // Too few words to tell their language are read in that of the other side.
  const isCrossed =
    inA.lang !== undefined &&
    inB.lang !== undefined &&
    primaryLanguage(inA.lang) !== primaryLanguage(inB.lang);
  if (!isCrossed) return ofWords(await compareGiven(db, given, { lang: lang ?? lang_a ?? lang_b, mode }));
  // One after the other, so that others are let in between the two.
  const readA = inA.found
    ? found(await storedSide(db, inA.found))
    : await givenSide('text' in a ? a.text : '', inA.lang, 'a.text');
  const readB = inB.found
    ? found(await storedSide(db, inB.found))
    : await givenSide('text' in b ? b.text : '', inB.lang, 'b.text');
  if (!readA.ok) return readA;
  if (!readB.ok) return readB;
  const crossed = await crossSides(db, lexicon, readA.value, readB.value, mode ?? 'cross', false);
  return found({ kind: 'crossed', crossed });
}

interface SideLanguage {
  readonly found: FoundText | null;
  /** Undefined where the words do not tell it for sure. */
  readonly lang: string | undefined;
}

async function languageOfSide(
  db: D1Database,
  side: GivenSide,
  asked: string | undefined,
  name: 'a' | 'b',
  both: string | undefined,
): Promise<Result<SideLanguage>> {
  if ('text' in side) {
    const told = languageOfWords(side.text);
    await pauseAfter(side.text);
    // `lang` is said of both sides; words that are plainly in another language are believed before it.
    const lang = both !== undefined && asked === both ? (told ?? asked) : (asked ?? told);
    return found({ found: null, lang });
  }
  const text = await findText(db, side.statement, asked, `${name}.statement`);
  return text.ok ? found({ found: text.value, lang: text.value.text.lang }) : text;
}

function ofWords(result: Result<ComparedTexts>): Result<AnyCompared> {
  return result.ok ? found({ kind: 'words', compared: result.value }) : result;
}

function ofLanguages(result: Result<CrossedTexts>): Result<AnyCompared> {
  return result.ok ? found({ kind: 'crossed', crossed: result.value }) : result;
}
