import type { SharedWording } from '../../formula/index.ts';

/**
 * Shared wording for readers: without runs that are no phrase, and without those that stand inside a longer one of the
 * list with the same partners, because they say the same again. The order is kept.
 */
export function readableRuns<Wording extends SharedWording>(
  wordings: readonly Wording[],
): readonly Wording[] {
  const phrases = wordings.filter(({ fragment }) => !fragment);
  const byPartners = Map.groupBy(phrases, ({ partners }) => [...partners].sort().join('\n'));
  const plain = (wording: string) =>
    ` ${wording
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()} `;
  return phrases.filter((one) => {
    const own = plain(one.wording);
    const rivals = byPartners.get([...one.partners].sort().join('\n')) ?? [];
    return !rivals.some((other) => other.words > one.words && plain(other.wording).includes(own));
  });
}

const PAIRS = new Map([
  [')', '('],
  [']', '['],
]);

/** A run is cut out of a sentence and may keep one bracket of two; the lone one is left out. */
export function withoutLoneBrackets(wording: string): string {
  const lone = new Set<number>();
  const open: { readonly at: number; readonly sign: string }[] = [];
  for (const [at, sign] of [...wording].entries()) {
    if (sign === '(' || sign === '[') open.push({ at, sign });
    const opener = PAIRS.get(sign);
    if (opener === undefined) continue;
    if (open.at(-1)?.sign === opener) open.pop();
    else lone.add(at);
  }
  for (const { at } of open) lone.add(at);
  return [...wording]
    .filter((_, at) => !lone.has(at))
    .join('')
    .trim();
}
