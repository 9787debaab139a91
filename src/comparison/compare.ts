import { allSteps, fingerprintAtOnce, type Steps } from '../text/index.ts';
import { type Alignment, linkingSteps } from './align/align.ts';
import { ENGINE_NAME, ENGINE_VERSION } from './engine.ts';
import { type JointTexts, joinTexts } from './prepared/joint-vocabulary.ts';
import { prepareText } from './prepared/prepare.ts';
import { rowsInSteps, STEP_TOKENS } from './rows/rows.ts';
import { summarise } from './rows/summary.ts';
import type { ComparedText, Comparison, ComparisonOptions, Mode, PreparedText } from './types.ts';

/**
 * Compares two texts: rows of clauses that make the same point, and the word edits inside each row. Offsets point
 * into the texts as given; normalise them first where offsets shall be citable. The result depends on the two texts,
 * the options and the engine version alone.
 */
export function compareTexts(a: string, b: string, options?: ComparisonOptions): Comparison {
  const lang = options?.lang ?? 'en';
  return comparePrepared(prepareText(a, { lang }), prepareText(b, { lang }), options);
}

/** `compareTexts` for texts prepared before. */
export function comparePrepared(a: PreparedText, b: PreparedText, options?: ComparisonOptions): Comparison {
  return allSteps(comparingSteps(a, b, options));
}

/**
 * `comparePrepared` in steps, of long texts more than one: who does not own the thread alone can let others work between
 * two of them.
 */
export function* comparingSteps(
  a: PreparedText,
  b: PreparedText,
  options?: ComparisonOptions,
): Steps<Comparison> {
  const steps = stepsFromTexts(a, b, options?.mode ?? 'series');
  return a.tokens.count + b.tokens.count > STEP_TOKENS ? yield* steps : allSteps(steps);
}

function* stepsFromTexts(a: PreparedText, b: PreparedText, mode: Mode): Steps<Comparison> {
  const joint = joinTexts(a, b);
  yield;
  const alignment = yield* linkingSteps(a, b, joint, mode);
  yield;
  return yield* stepsToComparison(a, b, joint, alignment, mode);
}

/** What follows from an alignment, whoever made it. */
export function comparisonOf(
  a: PreparedText,
  b: PreparedText,
  joint: JointTexts,
  alignment: Alignment,
  mode: Mode,
): Comparison {
  return allSteps(stepsToComparison(a, b, joint, alignment, mode));
}

function* stepsToComparison(
  a: PreparedText,
  b: PreparedText,
  joint: JointTexts,
  alignment: Alignment,
  mode: Mode,
): Steps<Comparison> {
  const turned = a.text > b.text;
  const { rows, words, precise } = yield* rowsInSteps({ a, b, ...joint, links: alignment.links, turned });
  return {
    a: nameText(a, wordsOf(a)),
    b: nameText(b, wordsOf(b)),
    mode,
    precise: precise && alignment.precise,
    engine: { name: ENGINE_NAME, version: ENGINE_VERSION, options: { lang: a.lang, mode } },
    summary: summarise(rows, words, mode),
    rows,
  };
}

/** The fingerprint is worked out when it is first read: the Worker, which knows it already, never pays for it. */
export function nameText(
  side: { readonly text: string; readonly lang: string },
  words: number,
): ComparedText {
  let sha256: string | undefined;
  return {
    lang: side.lang,
    get sha256() {
      sha256 ??= fingerprintAtOnce(side.text);
      return sha256;
    },
    words,
  };
}

function wordsOf({ tokens }: PreparedText): number {
  let words = 0;
  for (let token = 0; token < tokens.count; token++) words += tokens.isWord[tokens.id[token]];
  return words;
}
