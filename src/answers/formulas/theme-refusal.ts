import type { Lexicon } from '../../formula/index.ts';
import { notOneOf, type Refusal } from '../refusal.ts';

/** A theme that was asked for and that the lexicon does not have. */
export function refusalOfTheme({ themes }: Lexicon, theme: string | undefined): Refusal | null {
  const valid = themes.map(({ id }) => id);
  return theme === undefined || valid.includes(theme)
    ? null
    : notOneOf('bad-parameter', 'theme', theme, valid, 'The lexicon has no theme with this id.');
}
