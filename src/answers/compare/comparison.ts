import type { D1Database } from '@cloudflare/workers-types';
import {
  type Comparison,
  compareReviewed,
  comparingSteps,
  ENGINE_VERSION,
  type Mode,
  packComparison,
  unpackComparison,
} from '../../comparison/index.ts';
import { keepComparisons, listReviews, readComparison, type StoredStatement } from '../../store/index.ts';
import { inSteps, pauseAfter } from '../let-others-in.ts';
import { sameSeries } from '../partner.ts';
import { found, type Refusal, type Result, refused } from '../refusal.ts';
import { readStatementById } from '../statements/statements.ts';
import {
  commonLanguages,
  type FoundText,
  findFirstTextOf,
  findTextOf,
  parseReference,
  preferredLanguage,
} from '../statements/texts.ts';
import {
  type ComparedSide,
  type GivenSide,
  givenSide,
  languageOfBoth,
  otherLanguage,
  storedSide,
  storedSideOf,
} from './compared-side.ts';
import { chooseReview, ENGINE_ROWS, type ReviewOfPair } from './review.ts';

/** Does work after the reply was sent; where nothing can be done then, it is not given. */
export type Later = (work: () => Promise<unknown>) => void;

export interface ComparedTexts {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly lang: string;
  readonly comparison: Comparison;
  /** Null where the engine aligned the texts and nobody did so by hand. */
  readonly review: ReviewOfPair | null;
}

export interface ComparisonQuery {
  /** Whose rows: `engine`, or the name of an alignment by hand. Without it those by hand where there are any. */
  readonly aligned?: string | undefined;
  /** `id` or `id@fingerprint`. */
  readonly a: string;
  readonly b: string;
  readonly lang?: string | undefined;
  readonly mode?: Mode | undefined;
}

/** Compares two stored statements in one language: the one asked for, else English, else the first they share. */
export async function compareStatements(
  db: D1Database,
  query: ComparisonQuery,
  later?: Later,
): Promise<Result<ComparedTexts>> {
  if (query.a === query.b) return refused(equalSides(query.b));
  const [a, b] = await Promise.all([
    readStatementById(db, parseReference(query.a).id, 'a'),
    readStatementById(db, parseReference(query.b).id, 'b'),
  ]);
  if (!a.ok) return a;
  if (!b.ok) return b;
  const named = await Promise.all([
    namedText(db, a.value, query.a, 'a'),
    namedText(db, b.value, query.b, 'b'),
  ]);
  for (const side of named) if (side && !side.ok) return side;
  const [namedA, namedB] = named.map((side) => (side?.ok ? side.value : null));
  for (const [side, text] of [['a', namedA] as const, ['b', namedB] as const])
    if (text && query.lang !== undefined && query.lang !== text.text.lang)
      return refused(otherLanguage(`“${side}” names`, text.text.lang, query.lang));
  const common = commonLanguages(a.value, b.value);
  const lang = query.lang ?? namedA?.text.lang ?? namedB?.text.lang ?? preferredLanguage(common);
  const [textA, textB] = await Promise.all([
    namedA ? found(namedA) : findTextOf(db, a.value, query.a, lang, 'a'),
    namedB ? found(namedB) : findTextOf(db, b.value, query.b, lang, 'b'),
  ]);
  for (const side of [textA, textB])
    if (!side.ok && side.refusal.reason === 'no-text-in-language')
      return refused({ ...side.refusal, valid: common, nearest: common[0] ?? null });
  if (!textA.ok) return textA;
  if (!textB.ok) return textB;
  if (textA.value.text.id === textB.value.text.id) return refused(equalSides(query.b));
  return compareFound(db, textA.value, textB.value, { ...query, parameter: 'b', value: query.b }, later);
}

/** The very wording that `id@fingerprint` names; null where a reference names a statement only. */
async function namedText(
  db: D1Database,
  statement: StoredStatement,
  reference: string,
  parameter: string,
): Promise<Result<FoundText> | null> {
  if (parseReference(reference).sha256 === undefined) return null;
  return findTextOf(db, statement, reference, undefined, parameter);
}

/**
 * Compares exactly the two wordings that the fingerprints name, superseded or not. Of several statements with one
 * wording the one that was stored first is named, so that the answer never changes.
 */
export async function comparePinned(
  db: D1Database,
  shaA: string,
  shaB: string,
  options: { readonly mode?: Mode | undefined; readonly aligned?: string | undefined } = {},
  later?: Later,
): Promise<Result<ComparedTexts>> {
  const [a, b] = await Promise.all([
    findFirstTextOf(db, shaA, 'pin'),
    shaA === shaB ? null : findFirstTextOf(db, shaB, 'pin'),
  ]);
  if (!a.ok) return a;
  if (b && !b.ok) return b;
  // An address that was given out before anybody aligned the two goes on to answer with the rows of the engine.
  const given = {
    ...options,
    aligned: options.aligned ?? ENGINE_ROWS,
    parameter: 'pin',
    value: `${shaA}..${shaB}`,
  };
  return compareFound(db, a.value, (b ?? a).value, given, later);
}

/** Compares stored statements with given texts in any combination. Nothing of it is stored. */
export async function compareGiven(
  db: D1Database,
  given: { readonly a: GivenSide; readonly b: GivenSide },
  options: { readonly lang?: string | undefined; readonly mode?: Mode | undefined } = {},
): Promise<Result<ComparedTexts>> {
  const { a, b } = given;
  if ('statement' in a && 'statement' in b)
    return compareStatements(db, { a: a.statement, b: b.statement, ...options });
  // A stored text knows its language, handed-in words do not: it decides for both, on whichever side it stands.
  const storedA = 'statement' in a ? await storedSideOf(db, a.statement, options.lang, 'a') : null;
  if (storedA && !storedA.ok) return storedA;
  const storedB = 'statement' in b ? await storedSideOf(db, b.statement, options.lang, 'b') : null;
  if (storedB && !storedB.ok) return storedB;
  const stored = storedA?.value ?? storedB?.value;
  const lang = stored?.segmented.lang ?? options.lang ?? languageOfBoth(a, b);
  const sideA = storedA ?? (await givenSide('text' in a ? a.text : '', lang, 'a.text'));
  if (!sideA.ok) return sideA;
  const sideB = storedB ?? (await givenSide('text' in b ? b.text : '', lang, 'b.text'));
  if (!sideB.ok) return sideB;
  const compared = await compareSides(sideA.value, sideB.value, lang, options.mode ?? 'cross');
  await pauseAfter(compared.b.segmented.text);
  const differences = compared.comparison.rows.reduce((sum, row) => sum + 1 + row.edits.length, 0);
  return differences > MOST_DIFFERENCES ? refused(tooLarge(differences)) : found(compared);
}

/**
 * Rows and edits of one reply about handed-in words: some fifty times those of two real statements, and about 8 MB of
 * JSON. An isolate has 128 MB for everybody's requests.
 */
const MOST_DIFFERENCES = 60_000;

function tooLarge(differences: number): Refusal {
  return {
    reason: 'reply-too-large',
    detail: `The comparison has ${differences.toLocaleString('en')} rows and edits; at most ${MOST_DIFFERENCES.toLocaleString('en')} are given. Compare the texts in parts.`,
    parameter: 'a.text',
  };
}

function equalSides(value: string): Refusal {
  return {
    reason: 'equal-sides',
    detail: 'Both sides name the same text; give two different ones.',
    parameter: 'b',
    value,
  };
}

async function compareFound(
  db: D1Database,
  a: FoundText,
  b: FoundText,
  options: {
    readonly mode?: Mode | undefined;
    readonly aligned?: string | undefined;
    readonly parameter: string;
    readonly value: string;
  },
  later: Later | undefined,
): Promise<Result<ComparedTexts>> {
  if (a.text.lang !== b.text.lang)
    return refused({
      reason: 'no-text-in-language',
      detail: `The texts are in different languages (${a.text.lang} and ${b.text.lang}); words are compared within one language only.`,
      parameter: options.parameter,
      value: options.value,
    });
  const mode = options.mode ?? (sameSeries(a.statement.record, b.statement.record) ? 'series' : 'cross');
  const { lang } = a.text;
  const key = { a: a.text.sha256, b: b.text.sha256, lang, mode, engine: ENGINE_VERSION };
  const [sideA, sideB, packed, reviews] = await Promise.all([
    storedSide(db, a),
    storedSide(db, b),
    readComparison(db, key),
    listReviews(db, a.statement.record.id, b.statement.record.id, lang),
  ]);
  const { review, rows } = chooseReview(
    reviews,
    { id: a.statement.record.id, sha256: sideA.sha256 },
    { id: b.statement.record.id, sha256: sideB.sha256 },
    options.aligned,
  );
  if (rows) {
    const [preparedA, preparedB] = await Promise.all([sideA.prepare(), sideB.prepare()]);
    const comparison = compareReviewed(preparedA, preparedB, rows, { lang, mode });
    return found({ a: sideA, b: sideB, lang, comparison, review });
  }
  const kept = packed === null ? undefined : unpackComparison(packed, sideA.segmented, sideB.segmented);
  if (kept) return found({ a: sideA, b: sideB, lang, comparison: kept, review });
  const compared = await compareSides(sideA, sideB, lang, mode, review);
  later?.(() => keepComparisons(db, [{ ...key, packed: packComparison(compared.comparison) }], 'reader'));
  return found(compared);
}

async function compareSides(
  a: ComparedSide,
  b: ComparedSide,
  lang: string,
  mode: Mode,
  review: ReviewOfPair | null = null,
): Promise<ComparedTexts> {
  const [preparedA, preparedB] = await Promise.all([a.prepare(), b.prepare()]);
  const characters = preparedA.text.length + preparedB.text.length;
  const comparison = await inSteps(comparingSteps(preparedA, preparedB, { lang, mode }), characters);
  return { a, b, lang, comparison, review };
}
