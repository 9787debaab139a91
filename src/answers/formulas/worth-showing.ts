import { languageOf } from '../../text/index.ts';

/** A run of fewer words says nothing about two texts. */
const LEAST_WORDS = 5;

/** Words that carry matter: at least so many, and at least this share of the run. */
const LEAST_MATTER = 2;
const LEAST_SHARE = 0.25;

/**
 * Is this run of words worth telling a reader about: long enough, and more than names, numbers and grammar? What stands
 * in two texts because both name the same states is no shared wording. In a language without spaces every run counts.
 */
export function isTelling(wording: string, lang: string): boolean {
  const words = wording.match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(wording)) return true;
  if (words.length < LEAST_WORDS) return false;
  const { functionWords: grammar, capitalsForNames } = languageOf(lang);
  const matter = words.filter(
    (word) =>
      /^\p{L}/u.test(word) &&
      !grammar.has(word.toLowerCase()) &&
      !(capitalsForNames && /^\p{Lu}/u.test(word)),
  );
  return matter.length >= LEAST_MATTER && matter.length / words.length >= LEAST_SHARE;
}
