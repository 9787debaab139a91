/**
 * How much work a comparison across languages does, counted and never timed: pairs described and asked about again for
 * each clause, trees walked, words looked at in search of formulas.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeTrees, makeWalkable, scoreRows } from '../../src/comparison/align/learned/trees.ts';
import { describeContext } from '../../src/comparison/align/second-opinion.ts';
import { findCrossed } from '../../src/crossing/align/candidates.ts';
import { CROSSED_ASKING, CROSSED_FEATURES, describeCrossed } from '../../src/crossing/align/features.ts';
import { joinKeys } from '../../src/crossing/align/joint.ts';
import { CROSSED_FIRST, CROSSED_SECOND } from '../../src/crossing/align/learned/trees-data.ts';
import { NearestPartners } from '../../src/crossing/align/nearest-partners.ts';
import { compareCrossed, comparingKeyed, readingKeys, readKeys } from '../../src/crossing/index.ts';
import { readUnitKeys } from '../../src/crossing/keys/read-keys.ts';
import { createMatcher, lexicon, readText } from '../../src/formula/index.ts';
import { normalise, type Steps } from '../../src/text/index.ts';
import { seeded } from '../comparison/random.ts';

const SPECIMENS = new URL('../../statements/specimens/', import.meta.url);

const read = (id: string, lang: string) =>
  normalise(readFileSync(new URL(`specimen-${id}.${lang}.md`, SPECIMENS), 'utf8'));

describe('work of a comparison across languages', () => {
  test.each([
    ['en', 'ru'],
    ['ru', 'en'],
    ['en', 'zh'],
    ['zh', 'ru'],
  ])('%s × %s: pairs for each clause', (one, other) => {
    const a = readKeys(read('2023-04-18-east', one), { lang: one });
    const b = readKeys(read('2024-04-16-east', other), { lang: other });
    const joint = joinKeys(a, b);
    const found = findCrossed(joint);
    const rows = describeCrossed(joint, found, true);
    const first = scoreRows(makeWalkable(decodeTrees(CROSSED_FIRST)), rows, CROSSED_FEATURES);
    const asked = describeContext(found, rows, first, CROSSED_ASKING).candidates.length;
    const clauses = a.clauses.length + b.clauses.length;
    expect(found.count / clauses).toBeLessThan(5.2);
    expect(asked / clauses).toBeLessThan(1.3);
  });

  test.each([
    ['en', 'ru'],
    ['en', 'zh'],
  ])('%s × %s: meanings held against a clause, for each place', (one, other) => {
    const joint = joinKeys(
      readKeys(read('2023-04-18-east', one), { lang: one }),
      readKeys(read('2024-04-16-east', other), { lang: other }),
    );
    const found = findCrossed(joint);
    let asked = 0;
    const meanings = new Proxy(joint.meanings, {
      get(list, meaning) {
        if (typeof meaning === 'string' && /^\d+$/.test(meaning)) asked++;
        return Reflect.get(list, meaning);
      },
    });
    describeCrossed({ ...joint, meanings }, found, true);
    let places = 0;
    for (let at = 0; at < found.count; at++) {
      const [i, j] = [found.a[at] ?? 0, found.b[at] ?? 0];
      places += (joint.a[i]?.meanings.length ?? 0) + (joint.b[j]?.meanings.length ?? 0);
    }
    // A place is looked at once for all that a pair is described by, and what other pairs asked of the clause is known.
    expect(asked / places).toBeLessThan(1);
  });

  test('is done in steps, with the same result', () => {
    const [own, other] = [read('2023-04-18-east', 'en'), read('2024-04-16-east', 'ru')].map((text) =>
      `${text}\n\n`.repeat(20),
    );
    const pausesOf = <T>(steps: Steps<T>): readonly [pauses: number, value: T] => {
      for (let pauses = 0; ; pauses++) {
        const { done, value } = steps.next();
        if (done) return [pauses, value];
      }
    };
    const [pausesA, a] = pausesOf(readingKeys(own ?? '', { lang: 'en' }));
    const [, b] = pausesOf(readingKeys(other ?? '', { lang: 'ru' }));
    const [pauses, comparison] = pausesOf(comparingKeyed(a, b));
    expect(pausesA).toBeGreaterThan(Math.floor(a.words / 10_000) + 5);
    expect(pauses).toBeGreaterThan(12);
    expect(JSON.stringify(comparison)).toBe(
      JSON.stringify(compareCrossed({ text: own ?? '', lang: 'en' }, { text: other ?? '', lang: 'ru' })),
    );
  });

  test('keeps few pairs for each clause where there are thousands, and says so', () => {
    const text = (name: string) =>
      Array.from({ length: 3000 }, (_, at) => `${name} ${at % 28} ${1000 + (at % 900)}.`).join('\n\n');
    const joint = joinKeys(readKeys(text('Der'), { lang: 'de' }), readKeys(text('The'), { lang: 'en' }));
    const found = findCrossed(joint);
    expect(found.count / 6000).toBeLessThan(3.1);
    expect(found.precise).toBe(false);
  });

  test('looks at no more pairs of the most clauses that are taken than of half as many', () => {
    const joined = (count: number) =>
      joinKeys(
        readUnitKeys(
          Array.from({ length: count }, (_, at) => `Der ${at % 28} ${1000 + (at % 900)}.`),
          'de',
        ),
        readUnitKeys(
          Array.from({ length: count }, (_, at) => `The ${at % 28} ${1000 + (at % 890)}.`),
          'en',
        ),
      );
    expect(findCrossed(joined(4000)).count).toBeLessThanOrEqual(24_000);
    expect(findCrossed(joined(10_000)).count).toBeLessThanOrEqual(24_000);
  });

  test.each([
    [40, 60],
    [150, 900],
    [1900, 2300],
  ])('finds the same pairs whichever text is the first: %i clauses and %i', (short, long) => {
    const random = seeded(short);
    const [ofA, ofB] = [
      'water trade border forum culture'.split(' '),
      'Wasser Handel Grenze Forum Kultur'.split(' '),
    ].map((words, side) =>
      readUnitKeys(
        Array.from(
          { length: side === 0 ? short : long },
          () => `${random.pick(words)} ${random.pick(words)} ${1000 + random.below(300)}.`,
        ),
        side === 0 ? 'en' : 'de',
      ),
    ) as [ReturnType<typeof readUnitKeys>, ReturnType<typeof readUnitKeys>];
    const there = findCrossed(joinKeys(ofA, ofB));
    const back = findCrossed(joinKeys(ofB, ofA));
    const pairs = (first: Int32Array, second: Int32Array) =>
      Array.from(first, (i, at) => `${i} ${second[at]}`).sort();
    expect(there.count).toBeGreaterThan(short);
    expect(pairs(there.a, there.b)).toEqual(pairs(back.b, back.a));
    expect(there.precise).toBe(back.precise);
  });

  test('keeps of many partners those that sorting all of them puts first', () => {
    const random = seeded(11);
    const [clauses, others, most] = [40, 50, 3];
    const kept = new NearestPartners(clauses, others, most);
    const offered = Array.from({ length: clauses }, (_, clause) =>
      Array.from({ length: others }, (_, partner) => ({ partner, cosine: random.below(6) / 8 }))
        .filter(() => random.below(3) > 0)
        .map((one) => ({ ...one, apart: Math.abs(one.partner / others - clause / clauses) })),
    );
    for (const [clause, partners] of offered.entries())
      for (const { partner, cosine } of partners.toSorted(() => random.below(3) - 1))
        kept.offer(clause, partner, cosine);
    const found = offered.map((): [number, number][] => []);
    kept.each((clause, partner, cosine) => found[clause]?.push([partner, cosine]));
    expect(found).toEqual(
      offered.map((partners) =>
        partners
          .toSorted((x, y) => y.cosine - x.cosine || x.apart - y.apart || x.partner - y.partner)
          .slice(0, most)
          .map(({ partner, cosine }) => [partner, cosine]),
      ),
    );
    for (const [clause, partners] of found.entries())
      expect(kept.inOrder(clause).map((slot) => kept.partners[slot])).toEqual(
        partners.map(([partner]) => partner).sort((x, y) => x - y),
      );
  });

  test('trees of the size that was measured', () => {
    const steps = [CROSSED_FIRST, CROSSED_SECOND].map((data) => {
      const { count, depth } = decodeTrees(data);
      return count * depth;
    });
    expect(steps).toEqual([720, 1080]);
  });

  test.each([
    ['en', 8.5],
    ['ru', 3.5],
    ['zh', 9],
  ])('%s: words looked at in search of formulas, for each word', (lang, most) => {
    const text = readText(read('2024-04-16-east', lang), lang);
    const match = createMatcher(lexicon, lang);
    let asked = 0;
    const keys = new Proxy(text.keys, {
      get(words, place) {
        asked++;
        return Reflect.get(words, place);
      },
    });
    match({ ...text, keys });
    expect(asked / text.words.length).toBeLessThan(most);
  });

  test('places that may mean the same share one list of keys', () => {
    const { clauses } = readKeys(read('2024-04-16-east', 'en'), { lang: 'en' });
    const words = clauses.flatMap(({ places }) => places.filter(({ kind }) => kind === 'word'));
    expect(new Set(words.map(({ keys }) => keys)).size).toBe(
      new Set(words.map(({ keys }) => keys.join())).size,
    );
  });
});
