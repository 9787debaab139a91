import { primaryLanguage, type Span } from '../../text/index.ts';
import { matchPattern } from '../patterns/match-pattern.ts';
import { beginningsOf } from '../patterns/pattern.ts';
import { clauseRanges, type ReadText } from '../read-text.ts';
import { LADDER, ladderPatterns, type Step, type StepPattern } from './ladder/index.ts';

/** How far a clause goes: the verb that carries it, with its step on the ladder of commitment. */
export interface Force extends Span {
  readonly step: Step;
  /** 1 (note) to 7 (agree). */
  readonly rank: number;
  /** The words of the verb as printed. */
  readonly words: string;
  /** Number of the first word of the verb in its text. */
  readonly word: number;
}

/**
 * The force of every clause of a text, by number of the clause; undefined where no verb of the ladder stands. The
 * first finite verb counts; an opening participle ("Recognising …, we commit") gives way to a finite verb after it.
 * Verbs in what somebody else is reported to do are not told apart: read it together with the speaker.
 */
export function readForces(read: ReadText): readonly (Force | undefined)[] {
  const lang = primaryLanguage(read.lang);
  const steps = ladderPatterns(lang);
  const starts = startTest(steps);
  return clauseRanges(read).map(([first, limit], clause) => {
    const floor = first + (startsWithMarker(read, clause, first) ? 1 : 0);
    let opening: Force | undefined;
    let last: Force | undefined;
    for (let w = floor; w < limit; w++) {
      const candidates = starts(read.keys[w] as string, read.words[w]?.folded as string);
      const force = best(read, candidates, w, floor, limit);
      if (force === undefined || isNoun(read, w, floor, lang, force)) continue;
      if (lang === 'ja') {
        // The verb comes last, after the clauses that hang on it.
        last = force;
        w = Math.max(w, lastWordOf(read, force));
        continue;
      }
      if (!isOpeningParticiple(read, force, floor, lang)) return force;
      opening ??= force;
      w = Math.max(w, lastWordOf(read, force));
    }
    return last ?? opening;
  });
}

export type ForceChange = 'stronger' | 'weaker' | 'same';

/** How B goes further or less far than A, by rank; undefined where one of them carries no verb of the ladder. */
export function compareForce(
  a: Pick<Force, 'rank'> | undefined,
  b: Pick<Force, 'rank'> | undefined,
): ForceChange | undefined {
  if (a === undefined || b === undefined) return undefined;
  return b.rank > a.rank ? 'stronger' : b.rank < a.rank ? 'weaker' : 'same';
}

function best(
  read: ReadText,
  candidates: readonly StepPattern[],
  word: number,
  floor: number,
  limit: number,
): Force | undefined {
  let longest = 0;
  let found: Force | undefined;
  for (const { step, pattern } of candidates) {
    const match = matchPattern(pattern, read, word, floor, limit);
    if (match === undefined || match.to - match.from <= longest) continue;
    longest = match.to - match.from;
    const from = read.words[match.from]?.from as number;
    const to = read.words[match.to - 1]?.to as number;
    const words = read.text.slice(from, to).replace(/\s+/g, ' ');
    found = { step, rank: LADDER.indexOf(step) + 1, from, to, words, word: match.from };
  }
  return found;
}

/** Is the first word of the clause its printed number or letter? */
export function startsWithMarker(read: ReadText, clause: number, first: number): boolean {
  const printed = read.clauses[clause]?.number;
  return printed !== undefined && read.words[first]?.folded === printed.toLowerCase();
}

const BEFORE_NOUNS = new Set(
  'the a an this that these those of in with for on by at from their our its his her your no any each into through'.split(
    ' ',
  ),
);
const ENGLISH_NOUN = /(tion|ment|ance|ence|ity|al)s?$/;
/** Endings of Russian nouns made from verbs: "заявление", "поддержка". */
const RUSSIAN_NOUN = /(ни(е|я|ю|ем|и|ях|ям|й)|к(а|и|е|у|ой)|ств(о|а|е|у|ом))$/;

/** "Their support", "in this regard": a word that looks like a verb of the ladder but is not used as one. */
function isNoun(read: ReadText, word: number, floor: number, lang: string, force: Force): boolean {
  const folded = read.words[word]?.folded ?? '';
  // «Высокую оценку дали», «поддержку получили»: with its verb a noun carries the clause.
  if (lang === 'ru') return !force.words.includes(' ') && RUSSIAN_NOUN.test(folded);
  if (lang !== 'en') return false;
  if (ENGLISH_NOUN.test(folded)) return true;
  if (word === floor) return false;
  const before = read.words[word - 1]?.folded ?? '';
  return BEFORE_NOUNS.has(before) || before.endsWith("'s");
}

/** An English -ing form, or a Russian gerund, among the first words: it frames what follows. */
function isOpeningParticiple(read: ReadText, force: Force, floor: number, lang: string): boolean {
  if (force.word - floor > 2) return false;
  const folded = read.words[force.word]?.folded ?? '';
  if (lang === 'en') return folded.endsWith('ing');
  return lang === 'ru' && /(ая|яя|ив|ав|ев|ясь|вшись)$/.test(folded);
}

function lastWordOf(read: ReadText, force: Force): number {
  let word = force.word;
  while ((read.words[word + 1]?.to ?? Number.POSITIVE_INFINITY) <= force.to) word++;
  return word;
}

function startTest(steps: readonly StepPattern[]): (key: string, folded: string) => readonly StepPattern[] {
  const prepared = steps.map((step) => ({ step, begins: beginningsOf(step.pattern) }));
  const known = new Map<string, readonly StepPattern[]>();
  return (key, folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const fits = prepared
      .filter(
        ({ begins }) =>
          begins.keys.has(key) ||
          begins.exact.has(folded) ||
          begins.prefixes.some((prefix) => folded.startsWith(prefix)),
      )
      .map(({ step }) => step);
    known.set(folded, fits);
    return fits;
  };
}
