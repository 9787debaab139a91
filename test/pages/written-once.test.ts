import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { absolute } from '../../src/addresses/urls.ts';
import { type MarkStyle, oneSided } from '../../src/pages/comparison/marks.ts';
import { languageName } from '../../src/pages/interface/formatters.ts';
import { stringsOf } from '../../src/pages/interface/strings.ts';
import { dateWords } from '../../src/statement/index.ts';

test('an address with its origin is the one that the platform makes of the two', () => {
  const parts = fc.array(
    fc.constantFrom(
      ...'/ . .. ? # % %2e %2F %20 a b-c @ , = & : ; + ~ _ * ( \' " < | \\ é ы { } ^ ` ! $'.split(' '),
    ),
    { maxLength: 12 },
  );
  const origins = [
    'https://example.org',
    'http://localhost:8787',
    'https://example.org:443',
    'http://[::1]:9',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...origins), parts, (origin, rest) => {
      const path = `/${rest.join('')}`;
      const written = (() => {
        try {
          return new URL(path, origin).href;
        } catch {
          return null;
        }
      })();
      // Twice: the second time the origin is known.
      for (let time = 0; time < 2; time++)
        if (written === null) expect(() => absolute(origin, path)).toThrow();
        else expect(absolute(origin, path)).toBe(written);
    }),
    { numRuns: 2000 },
  );
});

test('addresses of one origin that stand as they are written are not read by the platform', () => {
  const origin = 'https://example.org';
  absolute(origin, '/');
  const platform = vi.spyOn(globalThis, 'URL');
  try {
    for (let n = 0; n < 100; n++)
      absolute(origin, `/compare/isle-2001-02-03@0a1b2c/cape-2004?lang=en&q=${n}%20a`);
    expect(platform).toHaveBeenCalledTimes(0);
    absolute(origin, '/a/../b');
    expect(platform).toHaveBeenCalledTimes(1);
  } finally {
    platform.mockRestore();
  }
});

test('what stands before and behind marked words is written once for all marks of a page', () => {
  let asked = 0;
  const { compare, ...t } = stringsOf('en');
  const counted = new Proxy(compare, {
    get(strings, name, receiver) {
      asked++;
      return Reflect.get(strings, name, receiver);
    },
  });
  const style: MarkStyle = { mode: 'series', t: { ...t, compare: counted }, spoken: true, ignore: new Set() };
  const draw = () =>
    (['only_a', 'only_b'] as const).flatMap((kind) =>
      [true, false].map((spoken) => String(oneSided('the ferry', kind, style, spoken))),
    );
  const first = draw();
  const once = asked;
  expect(once).toBeGreaterThan(0);
  for (let n = 0; n < 50; n++) expect(draw()).toEqual(first);
  expect(asked).toBe(once);
  expect(first[1]).toBe('<del>the ferry</del>');
  expect(first[0]).toContain(compare.saidRemoved);
});

test('a day is put into words once, and remembered days are bounded', () => {
  const counting = vi.spyOn(Date, 'UTC');
  try {
    for (let n = 0; n < 20; n++) expect(dateWords('1987-03-09', 'en')).toBe('9 March 1987');
    expect(counting).toHaveBeenCalledTimes(1);
    const days = Array.from({ length: 5000 }, (_, n) => `${1000 + n}-03`);
    for (const day of days) dateWords(day, 'en');
    counting.mockClear();
    dateWords('1987-03-09', 'en');
    expect(counting).toHaveBeenCalledTimes(1);
  } finally {
    counting.mockRestore();
  }
});

test('the name of a language is asked of the platform once', () => {
  const counting = vi.spyOn(Intl.DisplayNames.prototype, 'of');
  try {
    for (let n = 0; n < 20; n++) expect(languageName('ru', 'cy')).toBe('валлийский');
    expect(counting).toHaveBeenCalledTimes(1);
  } finally {
    counting.mockRestore();
  }
});
