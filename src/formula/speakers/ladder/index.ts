import { parsePattern } from '../../patterns/parse-pattern.ts';
import type { Pattern } from '../../patterns/pattern.ts';
import {
  ENGLISH_ATTITUDES,
  GERMAN_ATTITUDES,
  NEAREST,
  RUSSIAN_ATTITUDES,
  withAttitudes,
} from './attitudes.ts';
import { germanLadder } from './de.ts';
import { germanFrames } from './de-frames.ts';
import { germanPhrases } from './de-phrases.ts';
import { germanVerbs } from './de-verbs.ts';
import { englishLadder } from './en.ts';
import { englishFrames } from './en-frames.ts';
import { englishPassives } from './en-passives.ts';
import { englishPhrases } from './en-phrases.ts';
import { englishTurns } from './en-turns.ts';
import { japaneseLadder } from './ja.ts';
import { LADDER, type LadderPatterns, ladderOf, type Step } from './ladder.ts';
import { OPENERS } from './openers.ts';
import { russianLadder } from './ru.ts';
import { russianFrames } from './ru-frames.ts';
import { russianPassives } from './ru-passives.ts';
import { russianPhrases } from './ru-phrases.ts';
import { russianTurns } from './ru-turns.ts';
import { russianVerbs } from './ru-verbs.ts';
import { chineseLadder } from './zh.ts';
import { chineseFrames } from './zh-frames.ts';

export { LADDER, type Step } from './ladder.ts';

const ladders: Readonly<Record<string, LadderPatterns>> = {
  en: withAttitudes(
    joined(englishLadder, englishPassives, englishPhrases, englishFrames, englishTurns),
    ENGLISH_ATTITUDES,
  ),
  ru: withAttitudes(
    joined(russianLadder, russianVerbs, russianPassives, russianPhrases, russianFrames, russianTurns),
    RUSSIAN_ATTITUDES,
  ),
  de: withAttitudes(joined(germanLadder, germanVerbs, germanPhrases, germanFrames), GERMAN_ATTITUDES),
  zh: joined(chineseLadder, chineseFrames),
  ja: japaneseLadder,
};

/** The patterns of several parts of one ladder, step by step. */
function joined(...parts: readonly LadderPatterns[]): LadderPatterns {
  return ladderOf((step) => parts.flatMap((part) => part[step]));
}

export interface StepPattern {
  readonly step: Step;
  readonly pattern: Pattern;
  /** Only where it opens its clause. */
  readonly opens: boolean;
  /** Of several such patterns the shortest match counts, not the longest. */
  readonly nearest: boolean;
  /** Only where the subject stands behind the verb ("In Varna verwiesen die Minister auf …"). */
  readonly inverted: boolean;
}

const parsed = new Map<string, readonly StepPattern[]>();

/** The patterns of the ladder in a language, read once; none where the language has no ladder here. */
export function ladderPatterns(lang: string): readonly StepPattern[] {
  const steps = ladders[lang];
  if (steps === undefined) return [];
  const known = parsed.get(lang);
  if (known !== undefined) return known;
  const read = (step: Step, written: string, how: 'anywhere' | 'opens' | 'inverted'): StepPattern => {
    const marked = written.startsWith(NEAREST);
    const source = marked ? written.slice(NEAREST.length) : written;
    const nearest = marked || (source.includes(') ') && EXPRESSES.test(source));
    const result = parsePattern(source, lang);
    if (!result.ok) throw new Error(`${lang} ${step} "${source}": ${result.mistake.message}`);
    return { step, pattern: result.pattern, opens: how === 'opens', nearest, inverted: how === 'inverted' };
  };
  const patterns = LADDER.flatMap((step) => [
    ...steps[step].map((source) => read(step, source, 'anywhere')),
    ...(lang === 'de' ? steps[step].flatMap(withSubject) : []).map((source) =>
      read(step, source, 'inverted'),
    ),
    ...(OPENERS[lang]?.[step] ?? []).map((source) => read(step, source, 'opens')),
  ]);
  parsed.set(lang, patterns);
  return patterns;
}

/** Patterns of verbs that only say that somebody has an attitude. */
const EXPRESSES = /^\((?:=?express|выра[зж]|высказ|[^)]*(?:äußer|bekund))/u;

/** Words that a subject behind its verb may have. */
const SUBJECT_WORDS = 5;
/** The widest gap of a pattern. */
const MOST_GAP = 12;

/** A German phrase with room for the subject behind its verb; nothing where it begins with no verb. */
function withSubject(source: string): readonly string[] {
  const [, verb, words, rest] = /^(\((?:=\p{Ll}+(?: \| )?)+\)) (?:\.\.\.(\d+) )?(.+)$/u.exec(source) ?? [];
  if (verb === undefined || rest === undefined || Number(words ?? 0) >= MOST_GAP) return [];
  return [`${verb} ...${Math.min(MOST_GAP, Number(words ?? 0) + SUBJECT_WORDS)} ${rest}`];
}
