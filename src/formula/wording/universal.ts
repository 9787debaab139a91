import { languageOf } from '../../text/index.ts';
import type { Formula } from '../patterns/formulas.ts';
import { createMatcher, type Matcher } from '../patterns/match-formulas.ts';
import { type ReadText, readText } from '../read-text.ts';

/** Wording is universal when terms of art cover this much of its content words. */
const LEAST_SHARE = 0.6;

/**
 * A test for wording that is mostly language of the UN Charter or of treaty law. `universal` holds the formulas
 * marked so.
 */
export function createUniversalTest(
  lang: string,
  universal: readonly Formula[],
): (wording: string) => boolean {
  const match = createMatcher(universal, lang);
  const small = languageOf(lang).functionWords;
  return (wording) => isUniversal(readText(wording, lang), match, small);
}

function isUniversal(read: ReadText, match: Matcher, small: ReadonlySet<string>): boolean {
  const content = contentWords(read, small, 0, read.text.length);
  if (content === 0) return false;
  let covered = 0;
  let until = 0;
  for (const { from, to } of match(read)) {
    if (to <= until) continue;
    covered += contentWords(read, small, Math.max(from, until), to);
    until = to;
  }
  return covered / content >= LEAST_SHARE;
}

function contentWords(read: ReadText, small: ReadonlySet<string>, from: number, to: number): number {
  let count = 0;
  for (const word of read.words) {
    if (word.from >= from && word.to <= to && !small.has(word.folded)) count++;
  }
  return count;
}
