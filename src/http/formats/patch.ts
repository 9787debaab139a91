import { createTwoFilesPatch } from 'diff';

export const PATCH_TYPE = 'text/x-diff';

/** One of the two texts, and the name of the file that the patch is applied to. */
export interface PatchedText {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/** Unrelated texts of many lines are taken out and put in whole: no more lines than this are searched for a shorter way. */
const MOST_EDITS = 1_000;

/**
 * The texts as a unified diff over their lines, which `patch` and editors apply to the wording of A as
 * `/v1/texts/{sha256}` gives it, and get that of B to the letter.
 */
export function patchOf(a: PatchedText, b: PatchedText): string {
  const make = (options: { readonly maxEditLength?: number }) =>
    createTwoFilesPatch(a.name, b.name, a.text, b.text, a.sha256, b.sha256, { context: 3, ...options });
  return make({ maxEditLength: MOST_EDITS }) ?? replacing(a, b);
}

/** A normalised text does not end with a line feed, so the last line of either has none. */
function replacing(a: PatchedText, b: PatchedText): string {
  const [before, after] = [a, b].map(({ text }) => text.split('\n')) as [string[], string[]];
  const lines = (mark: string, of: readonly string[]) =>
    [...of.map((line) => `${mark}${line}`), '\\ No newline at end of file'].join('\n');
  return [
    `--- ${a.name}\t${a.sha256}`,
    `+++ ${b.name}\t${b.sha256}`,
    `@@ -1,${before.length} +1,${after.length} @@`,
    lines('-', before),
    lines('+', after),
    '',
  ].join('\n');
}
