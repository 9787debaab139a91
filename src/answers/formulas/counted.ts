import { type Authority, type CountedAuthority, isBeside, isCounted } from '../../statement/index.ts';

/** The texts that a count takes, and those that are counted beside it. */
export function partTexts<Text extends { readonly authority: Authority }>(
  texts: readonly Text[],
  which: CountedAuthority,
): { readonly counted: readonly Text[]; readonly beside: readonly Text[] } {
  return {
    counted: texts.filter(({ authority }) => isCounted(which, authority)),
    beside: texts.filter(({ authority }) => isBeside(which, authority)),
  };
}
