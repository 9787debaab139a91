/** Two texts of different languages side by side: kept rows where there are some, else compared by their keys. */
import type { D1Database } from '@cloudflare/workers-types';
import type { Mode } from '../../comparison/index.ts';
import {
  type CrossedComparison,
  type CrossingOptions,
  comparingKeyed,
  type KeyedText,
  readingKeys,
  unpackKeys,
} from '../../crossing/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import { DamagedRow, readDerived } from '../../store/index.ts';
import { inSteps, pauseAfter } from '../let-others-in.ts';
import { commonLanguages, type FoundText } from '../statements/texts.ts';
import type { ComparedSide } from './compared-side.ts';
import { formulasIn } from './formulas-in.ts';
import { rankLanguages } from './languages.ts';

/** Two texts of different languages side by side. */
export interface CrossedTexts {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly comparison: CrossedComparison;
  /** Languages that both statements have: there a comparison word for word can be had, the more authentic one first. */
  readonly common: readonly string[];
}

export function commonOf(a: FoundText, b: FoundText): readonly string[] {
  if (a.statement.record.id === b.statement.record.id) return [];
  return rankLanguages(commonLanguages(a.statement, b.statement), [a.statement, b.statement]);
}

export async function crossSides(
  db: D1Database,
  lexicon: Lexicon,
  a: ComparedSide,
  b: ComparedSide,
  mode: Mode,
  oneStatement: boolean,
  common: readonly string[] = [],
  vectors?: CrossingOptions['vectors'],
): Promise<CrossedTexts> {
  const keysA = await keysOfSide(db, lexicon, a);
  const keysB = await keysOfSide(db, lexicon, b);
  const comparing = comparingKeyed(keysA, keysB, { mode, oneStatement, vectors });
  const comparison = await inSteps(comparing, keysA.text.length + keysB.text.length);
  return { a, b, comparison, common };
}

/** Of a stored text its keys are stored as well; those of another version and of handed-in words are read anew. */
async function keysOfSide(
  db: D1Database,
  lexicon: Lexicon,
  { found, segmented, sha256 }: ComparedSide,
): Promise<KeyedText> {
  const { text, lang, clauses } = segmented;
  const stored = found ? await readStoredKeys(db, lang, sha256) : null;
  const { phrases } = lexicon;
  const keys =
    (stored && unpackKeys(stored.packed, segmented, phrases)) ??
    (await inSteps(
      readingKeys(text, { lang, clauses, formulas: phrases, hits: await formulasIn(lexicon, segmented) }),
      text.length,
    ));
  await pauseAfter(text);
  return keys;
}

/** Null where there are none, and where what is stored in their place cannot be read. */
async function readStoredKeys(
  db: D1Database,
  lang: string,
  sha256: string,
): Promise<{ readonly packed: string } | null> {
  try {
    return await readDerived<{ readonly packed: string }>(db, 'keys', lang, sha256);
  } catch (error) {
    if (error instanceof DamagedRow) return null;
    throw error;
  }
}
