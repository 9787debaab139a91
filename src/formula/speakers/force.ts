import { listHeads, primaryLanguage, type Span } from '../../text/index.ts';
import { clauseRanges, type ReadText } from '../read-text.ts';
import { LADDER, type Step } from './ladder/index.ts';
import type { Reach, Use } from './use-grammar.ts';
import { lastWordOf, verbFinder } from './verb-finder.ts';
import { useOf } from './verb-use.ts';

/** How far a clause goes: the verb that carries it, with its step on the ladder of commitment. */
export interface Force extends Span {
  readonly step: Step;
  /** 1 (note) to 7 (agree). */
  readonly rank: number;
  /** The words of the verb as printed. */
  readonly words: string;
  /** Number of the first word of the verb in its text. */
  readonly word: number;
  /** The verb tells an intention or readiness ("intend", «готовы»), which goes less far than a promise on its step. */
  readonly intends?: true;
  /** The verb stands in this clause, which opens the list that the clause is a point of: "agreed to: (a) …". */
  readonly head?: number;
  /** The verb does not carry the sentence by its form: "Recognising …", without another verb, or «подчеркнув …, они …». */
  readonly frames?: true;
}

/**
 * The force of every clause of a text, by number of the clause; undefined where no verb of the ladder stands. The
 * first verb that carries its clause counts; one that only frames it ("Recognising …, we commit") gives way to a later one.
 * Verbs in what somebody else is reported to do are not told apart: read it together with the speaker. A point of a list
 * without a subject of its own goes as far as the clause that opens the list.
 */
export function readForces(read: ReadText): readonly (Force | undefined)[] {
  const own = ownForces(read);
  const forces: (Force | undefined)[] = [];
  listHeads(read.text, read.clauses).forEach((head, clause) => {
    const opening = head === undefined ? undefined : forces[head];
    const force = own[clause];
    const follows =
      opening !== undefined &&
      !(opening.step === 'support' && DECLARES.test(opening.words)) &&
      (force === undefined || (opening.rank >= GOVERNS && isHeadless(read, force, clause)));
    const before = forces[clause - 1];
    if (follows) forces.push({ ...opening, head: opening.head ?? (head as number) });
    else if (force === undefined && before !== undefined && goesOn(read, clause))
      forces.push({ ...before, head: before.head ?? clause - 1 });
    else forces.push(force);
  });
  return forces;
}

/** "The sides declare as follows:" opens the text itself; its points speak for themselves. */
const DECLARES = /^(?:declar|stat|announc|заяв|объяв|провозгла|声明|宣布|宣告|erklär)/i;
/** From here on a verb has an infinitive with it: "reaffirm that they will", "agree to". */
const GOVERNS = LADDER.indexOf('reaffirm') + 1;

/** "We will build dams; train guides": after a semicolon the verb goes on, where nothing but its objects or infinitives follow. */
function goesOn(read: ReadText, clause: number): boolean {
  const here = read.clauses[clause];
  const before = read.clauses[clause - 1];
  if (here === undefined || before === undefined || here.kind === 'heading') return false;
  if (!/[;；]\s*$/.test(read.text.slice(before.from, before.to))) return false;
  const words = read.text.slice(here.from, here.to);
  return OBJECT_OR_INFINITIVE[primaryLanguage(read.lang)]?.test(words) ?? false;
}

/** How such a clause begins: no subject, in small letters. */
const OBJECT_OR_INFINITIVE: Readonly<Record<string, RegExp>> = {
  en: /^(?:and |or |as well as )?(?!(?:the|a|an|this|that|these|those|it|they|we|he|she|our|their|its|his|her|all|both|each|in|on|at|for|with)\b)[a-z]/,
  ru: /^(?:и |а также )?\p{Ll}+(?:ть|ться|ти)\s/u,
  zh: /^(?:并|以及|和|同时)/u,
};

/** "(a) support small farms", «б) содействовать», （一）支持…: the verb opens its point, or only frames it. */
function isHeadless(read: ReadText, force: Force, clause: number): boolean {
  if (force.frames === true) return true;
  const [first = 0] = clauseRanges(read)[clause] ?? [];
  return force.word === first + (startsWithMarker(read, clause, first) ? 1 : 0);
}

/** Rank of the first step that promises: `commit`. */
const PROMISE = LADDER.indexOf('commit') + 1;

/** The force of every clause by its own words. */
function ownForces(read: ReadText): readonly (Force | undefined)[] {
  const lang = primaryLanguage(read.lang);
  const verbAt = verbFinder(read, lang);
  return clauseRanges(read).map(([first, limit], clause) => {
    const floor = first + (startsWithMarker(read, clause, first) ? 1 : 0);
    const reach = { floor, limit };
    let opening: Force | undefined;
    let act: Force | undefined;
    let last: Force | undefined;
    for (let w = floor; w < limit; w++) {
      const force = verbAt(w, reach);
      const use = useIn(read, force, reach, lang);
      if (force === undefined || use === 'no') continue;
      if (lang === 'ja') {
        // The verb comes last, after the clauses that hang on it.
        last = force;
        w = Math.max(w, lastWordOf(read, force));
        continue;
      }
      if (use === 'main') return act !== undefined && force.rank < PROMISE ? act : force;
      if (use === 'leads') return act ?? { ...force, frames: true };
      if (use === 'first') act ??= { ...force, frames: true };
      opening ??= { ...force, frames: true };
      w = Math.max(w, lastWordOf(read, force));
    }
    return last ?? act ?? opening;
  });
}

function useIn(read: ReadText, force: Force | undefined, reach: Reach, lang: string): Use {
  if (force === undefined) return 'no';
  return force.frames === true ? 'frame' : useOf(read, force, reach, lang);
}

export type ForceChange = 'stronger' | 'weaker' | 'same';

type Compared = Pick<Force, 'rank' | 'intends'>;

/**
 * How B goes further or less far than A: by rank, and of two on the step of promises an intention goes less far than a
 * promise ("will complete", "intend to complete"); undefined where one of them carries no verb of the ladder.
 */
export function compareForce(a: Compared | undefined, b: Compared | undefined): ForceChange | undefined {
  if (a === undefined || b === undefined) return undefined;
  const further = reachOf(b) - reachOf(a);
  return further > 0 ? 'stronger' : further < 0 ? 'weaker' : 'same';
}

/** A number that grows with how far a clause goes. */
export function reachOf({ rank, intends }: Compared): number {
  return intends === true ? rank - 0.5 : rank;
}

/** Is the first word of the clause its printed number or letter? */
export function startsWithMarker(read: ReadText, clause: number, first: number): boolean {
  const printed = read.clauses[clause]?.number;
  return printed !== undefined && read.words[first]?.folded === printed.toLowerCase();
}
