/**
 * The ladder of commitment, weakest step first. It says how far a sentence goes, not whether it is good: the order
 * follows the usual reading of communiqués and of graded wording in draft resolutions. What the parties say they will do
 * ("will", "shall", «продолжат», 将, "werden") is promised (`commit`), in every language; what they agreed, decided or
 * signed stands above it.
 */
export const LADDER = ['note', 'recognise', 'welcome', 'support', 'reaffirm', 'commit', 'agree'] as const;
export type Step = (typeof LADDER)[number];

/** Patterns of each step in one language. Where several begin at one word, the longest match counts, and of two as long the one on the higher step. */
export type LadderPatterns = Readonly<Record<Step, readonly string[]>>;

/** A ladder whose patterns are made step by step. */
export function ladderOf(patternsOf: (step: Step) => readonly string[]): LadderPatterns {
  const made = LADDER.map((step): [Step, readonly string[]] => [step, patternsOf(step)]);
  return Object.fromEntries(made) as LadderPatterns;
}
