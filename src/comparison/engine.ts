import type { Engine } from './types.ts';

/**
 * The version of the comparison itself, independent of the package. Replies, ETags and stored comparisons carry it.
 * Major: the shape of the reply changes. Minor: the same two texts may give other rows or edits. Patch: they cannot.
 */
export const ENGINE_NAME: Engine['name'] = 'multivector';
export const ENGINE_VERSION = '0.16.0';

/** Whether a version, `major.minor.patch`, came before another one; false for what is no version. */
export function isEarlierVersion(version: string, than: string): boolean {
  const [[one, a], [other, b]] = [parted(version), parted(than)];
  if (!a || !b || one !== other) return false;
  for (const [place, number] of a.entries()) {
    const other = b[place] ?? 0;
    if (number !== other) return number < other;
  }
  return false;
}

/** What stands before the numbers, which tells engines of one product apart, and the numbers. */
function parted(version: string): readonly [name: string, numbers: readonly number[] | undefined] {
  const found = /^([a-z]+-)?(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(version);
  return [found?.[1] ?? '', found?.slice(2).map(Number)];
}
