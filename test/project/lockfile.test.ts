import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as {
  packages: Readonly<Record<string, Locked>>;
};

/** A lockfile written where a platform's binary could not be had leaves it out, and then `npm ci` refuses everywhere. */
test('the lockfile names the binaries of every platform', () => {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.values(packages).flatMap((each) =>
    Object.keys(each.optionalDependencies ?? {}).filter((name) => !names.has(name)),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no host', () => {
  expect(Object.values(packages).filter((each) => each.resolved !== undefined)).toEqual([]);
});

test('every package is held to the bytes that were chosen', () => {
  const open = Object.entries(packages).filter(
    ([path, each]) => path !== '' && each.link !== true && !/^sha512-/.test(each.integrity ?? ''),
  );
  expect(open.map(([path]) => path)).toEqual([]);
});
