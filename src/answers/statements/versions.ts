import type { TextFacts } from '../../store/index.ts';

/**
 * The versions that were current at a moment: of each language and issuer the newest that was stored by then. A year,
 * month or day counts to its end. Without a moment all versions, in the order in which they come.
 */
export function versionsAt(stored: readonly TextFacts[], at: string | undefined): readonly TextFacts[] {
  const versions = inTheirOrder(stored);
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

/**
 * The same with times that go forward: a version was never stored before the one that it replaced, whatever the clock of
 * the machine said that loaded it.
 */
function inTheirOrder(versions: readonly TextFacts[]): readonly TextFacts[] {
  const latest = new Map<string, string>();
  const times = new Map<TextFacts, string>();
  for (const one of [...versions].sort((a, b) => a.version - b.version)) {
    const key = `${one.lang}\n${one.issuer}`;
    const before = latest.get(key);
    const added = before !== undefined && before > one.added ? before : one.added;
    latest.set(key, added);
    times.set(one, added);
  }
  return versions.map((one) => {
    const added = times.get(one) ?? one.added;
    return added === one.added ? one : { ...one, added };
  });
}
