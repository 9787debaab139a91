import { foldText } from '../../text/index.ts';

/** Words alone, in folded form, one space between: what a person would call the same wording. */
export function plainWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
