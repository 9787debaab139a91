/** Hand-aligned pairs → their candidates with what readers say of each, before a gate and behind it. */
import { describeTexts } from '../src/comparison/align/align.ts';
import { type Body, readBodies } from '../src/comparison/align/body.ts';
import { type Candidates, findCandidates } from '../src/comparison/align/candidates.ts';
import { describeCheaply } from '../src/comparison/align/features/features.ts';
import type { WalkableTrees } from '../src/comparison/align/learned/trees.ts';
import { readTerms, type Terms } from '../src/comparison/align/terms.ts';
import type { Mode, PreparedText } from '../src/comparison/index.ts';
import { type JointTexts, joinTexts } from '../src/comparison/prepared/joint-vocabulary.ts';
import { prepareUnits } from '../src/comparison/prepared/prepare.ts';
import type { HandAligned, Label } from '../test/quality/hand-aligned.ts';
import { sharedStems } from './learn-evidence.ts';

/** A pair with all its candidates, before anything is learned. */
export interface Seen {
  readonly id: string;
  readonly mode: Mode;
  readonly a: { readonly text: PreparedText; readonly body: Body };
  readonly b: { readonly text: PreparedText; readonly body: Body };
  readonly joint: JointTexts;
  readonly terms: Terms;
  /** What the trees are told of the mode. */
  readonly toldMode: Mode | undefined;
  readonly links: ReadonlyMap<number, Label>;
  readonly all: Candidates;
  readonly cheap: Float32Array;
  /** Importance of this pair's examples. */
  readonly weight: number;
  /** Whether it teaches what words tell. */
  readonly isOriginal: boolean;
}

/** A pair with the candidates that a gate lets pass. */
export interface Described extends Seen {
  readonly found: Candidates;
  readonly rows: Float32Array;
  /** By candidate: the stems that its two clauses share. */
  readonly shared: readonly (readonly string[])[];
  readonly labels: readonly (Label | undefined)[];
}

/** Finds the candidates of a pair, with their cheap columns. `mode`: what the trees may know of it. */
export function seePair(pair: HandAligned, mode: Mode | undefined, weight = 1, isOriginal = true): Seen {
  const lang = pair.lang ?? 'en';
  const textA = prepareUnits(pair.a, lang);
  const textB = prepareUnits(pair.b, lang);
  const [bodyA, bodyB] = readBodies(textA, textB);
  const terms = readTerms(textA, textB, bodyA, bodyB);
  const all = findCandidates(terms, []);
  return {
    id: pair.id,
    mode: pair.mode,
    a: { text: textA, body: bodyA },
    b: { text: textB, body: bodyB },
    joint: joinTexts(textA, textB),
    terms,
    toldMode: mode,
    links: new Map(pair.links.map(([i, j, label]) => [i * pair.b.length + j, label])),
    all,
    cheap: describeCheaply(terms, all, mode),
    weight,
    isOriginal,
  };
}

/** The candidates that pass, with all their columns. */
export function describePair(seen: Seen, gate: WalkableTrees): Described {
  const { found, rows } = describeTexts(seen.terms, seen.toldMode, undefined, { gate });
  return { ...seen, found, rows, shared: sharedStems(seen.terms, found), labels: labelsOf(seen, found) };
}

/** By candidate: what readers call the link, undefined where they drew none. */
export function labelsOf({ a, b, links }: Seen, found: Candidates): readonly (Label | undefined)[] {
  const width = b.text.clauses.length;
  return Array.from(found.a, (i, at) =>
    links.get((a.body.clauses[i] as number) * width + (b.body.clauses[found.b[at] as number] as number)),
  );
}
