import { parsePattern } from '../../patterns/parse-pattern.ts';
import type { Pattern } from '../../patterns/pattern.ts';
import { ENGLISH_ATTITUDES, RUSSIAN_ATTITUDES, withAttitudes } from './attitudes.ts';
import { germanLadder } from './de.ts';
import { germanPhrases } from './de-phrases.ts';
import { englishLadder } from './en.ts';
import { englishPassives } from './en-passives.ts';
import { englishPhrases } from './en-phrases.ts';
import { japaneseLadder } from './ja.ts';
import { LADDER, type LadderPatterns, ladderOf, type Step } from './ladder.ts';
import { OPENERS } from './openers.ts';
import { russianLadder } from './ru.ts';
import { russianPassives } from './ru-passives.ts';
import { russianPhrases } from './ru-phrases.ts';
import { chineseLadder } from './zh.ts';

export { LADDER, type Step } from './ladder.ts';

const ladders: Readonly<Record<string, LadderPatterns>> = {
  en: withAttitudes(joined(englishLadder, englishPassives, englishPhrases), ENGLISH_ATTITUDES),
  ru: withAttitudes(joined(russianLadder, russianPassives, russianPhrases), RUSSIAN_ATTITUDES),
  de: joined(germanLadder, germanPhrases),
  zh: chineseLadder,
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
}

const parsed = new Map<string, readonly StepPattern[]>();

/** The patterns of the ladder in a language, read once; none where the language has no ladder here. */
export function ladderPatterns(lang: string): readonly StepPattern[] {
  const steps = ladders[lang];
  if (steps === undefined) return [];
  const known = parsed.get(lang);
  if (known !== undefined) return known;
  const read = (step: Step, source: string, opens: boolean): StepPattern => {
    const result = parsePattern(source, lang);
    if (!result.ok) throw new Error(`${lang} ${step} "${source}": ${result.mistake.message}`);
    return { step, pattern: result.pattern, opens };
  };
  const patterns = LADDER.flatMap((step) => [
    ...steps[step].map((source) => read(step, source, false)),
    ...(OPENERS[lang]?.[step] ?? []).map((source) => read(step, source, true)),
  ]);
  parsed.set(lang, patterns);
  return patterns;
}
