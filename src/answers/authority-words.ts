import type { CountedAuthority } from '../statement/index.ts';

/** How the texts of a count, and those beside it, are called in the sentences of the API. */
const NOUNS: Readonly<Record<CountedAuthority, readonly [one: string, several: string]>> = {
  official: ['text', 'texts'],
  authentic: ['authentic text', 'authentic texts'],
  unofficial: ['unofficial translation', 'unofficial translations'],
  all: ['text of whatever authority', 'texts of whatever authority'],
};

const BESIDE: Readonly<Record<CountedAuthority, readonly [one: string, several: string]>> = {
  official: NOUNS.unofficial,
  authentic: ['text that is not authentic', 'texts that are not authentic'],
  unofficial: ['text that is no unofficial translation', 'texts that are no unofficial translations'],
  all: ['text', 'texts'],
};

/** "3 texts", "1 unofficial translation": what a count went over. */
export function countedTexts(count: number, which: CountedAuthority): string {
  return `${count} ${NOUNS[which][count === 1 ? 0 : 1]}`;
}

/** "1 unofficial translation": what stands beside a count. */
export function textsBeside(count: number, which: CountedAuthority): string {
  return `${count} ${BESIDE[which][count === 1 ? 0 : 1]}`;
}

/**
 * "; apart from these, it occurs in 1 of 2 unofficial translations", or nothing where no text was left out: a count never
 * keeps silent about texts that it did not take.
 */
export function besideWords(
  which: CountedAuthority,
  { textsWith, texts }: { readonly textsWith: number; readonly texts: number },
): string {
  return texts === 0 ? '' : `; apart from these, it occurs in ${textsWith} of ${textsBeside(texts, which)}`;
}
