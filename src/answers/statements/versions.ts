import type { TextFacts } from '../../store/index.ts';

/**
 * The versions that were current at a moment: of each language and issuer the newest that was stored by then. A year,
 * month or day counts to its end. Without a moment all versions, in the order in which they come.
 */
export function versionsAt(versions: readonly TextFacts[], at: string | undefined): readonly TextFacts[] {
  if (at === undefined) return versions;
  const end = endOf(at);
  const newest = new Map<string, TextFacts>();
  for (const one of versions) {
    if (Date.parse(one.added) > end) continue;
    const key = `${one.lang}\n${one.issuer}`;
    const before = newest.get(key);
    if (!before || before.version < one.version) newest.set(key, one);
  }
  return versions.filter((one) => newest.get(`${one.lang}\n${one.issuer}`) === one);
}

/** The last millisecond (since 1970, UTC) of a year, a month, a day or a second. */
function endOf(at: string): number {
  if (at.endsWith('Z')) return Date.parse(at) + (at.includes('.') ? 0 : 999);
  const [year = 0, month, day] = at.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1) - 1;
  return Date.UTC(year, day === undefined ? month : month - 1, day === undefined ? 1 : day + 1) - 1;
}
