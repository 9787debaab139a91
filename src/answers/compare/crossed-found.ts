/** Two stored texts of different languages, compared by all the evidence there is, or by what was asked for. */
import type { D1Database } from '@cloudflare/workers-types';
import { ENGINE_VERSION, type Mode } from '../../comparison/index.ts';
import { evidenceWith, packCrossing, unpackCrossing } from '../../crossing/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import { keepComparisons, readComparison } from '../../store/index.ts';
import { sameSeries } from '../partner.ts';
import { found, type Refusal, type Result, refused } from '../refusal.ts';
import type { FoundText } from '../statements/texts.ts';
import { storedSide } from './compared-side.ts';
import type { Later } from './comparison.ts';
import { type CrossedTexts, commonOf, crossSides } from './crossed-texts.ts';
import { modelOfBoth, vectorsOfBoth } from './vectors.ts';

export interface CrossingAsked {
  readonly mode?: Mode | undefined;
  /** What the comparison must be made from; undefined: all that there is. */
  readonly evidence?: string | undefined;
}

/** Compares two stored texts of different languages; a comparison that is kept is read, one that is made is kept. */
export async function crossFound(
  db: D1Database,
  lexicon: Lexicon,
  a: FoundText,
  b: FoundText,
  asked: CrossingAsked,
  later: Later | undefined,
): Promise<Result<CrossedTexts>> {
  const mode = asked.mode ?? (sameSeries(a.statement.record, b.statement.record) ? 'series' : 'cross');
  const oneStatement = a.statement.record.id === b.statement.record.id;
  const [sideA, sideB] = await Promise.all([storedSide(db, a), storedSide(db, b)]);
  const pair = { a: sideA, b: sideB, mode, oneStatement, common: commonOf(a, b) };
  const isByWords = oneStatement || asked.evidence === 'words';
  const model = isByWords ? undefined : await modelOfBoth(db, sideA, sideB);
  const isThere = asked.evidence === undefined || asked.evidence === evidenceWith(model);
  const byMeaning =
    model === undefined || !isThere ? undefined : await crossKept(db, lexicon, pair, model, later);
  if (byMeaning) return found(byMeaning);
  if (asked.evidence !== undefined && asked.evidence !== 'words')
    return refused(otherEvidence(asked.evidence));
  const crossed = await crossKept(db, lexicon, pair, undefined, later);
  if (!crossed) throw new Error('Nothing but words is needed to compare words.');
  return found(crossed);
}

interface CrossedPair extends Pick<CrossedTexts, 'a' | 'b' | 'common'> {
  readonly mode: Mode;
  readonly oneStatement: boolean;
}

/** The comparison, kept or made; undefined where it needs vectors of the model that cannot be read. */
async function crossKept(
  db: D1Database,
  lexicon: Lexicon,
  { a, b, mode, oneStatement, common }: CrossedPair,
  model: string | undefined,
  later: Later | undefined,
): Promise<CrossedTexts | undefined> {
  const langs = [a.segmented.lang, b.segmented.lang, ...(model === undefined ? [] : [model])];
  const key = { a: a.sha256, b: b.sha256, lang: langs.join('+'), mode, engine: ENGINE_VERSION };
  const packed = await readComparison(db, key);
  const kept =
    packed === null
      ? undefined
      : unpackCrossing(packed, { ...a.segmented, sha256: a.sha256 }, { ...b.segmented, sha256: b.sha256 });
  const isWanted =
    kept?.one_statement === oneStatement && kept.engine.options.evidence === evidenceWith(model);
  if (isWanted) return { a, b, comparison: kept, common };
  const vectors = model === undefined ? undefined : await vectorsOfBoth(db, model, a, b);
  if (model !== undefined && vectors === undefined) return undefined;
  const crossed = await crossSides(db, lexicon, a, b, mode, oneStatement, common, vectors);
  later?.(() => keepComparisons(db, [{ ...key, packed: packCrossing(crossed.comparison) }], 'reader'));
  return crossed;
}

function otherEvidence(asked: string): Refusal {
  return {
    reason: 'unknown-engine',
    detail:
      'The two texts are not compared by this evidence here: there are no vectors of that model of both, or they are versions of one statement, which go by order.',
    parameter: 'evidence',
    value: asked,
    nearest: 'words',
    valid: ['words'],
  };
}
