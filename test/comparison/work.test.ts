/**
 * How much work a comparison does, counted and never timed: pairs looked at, rows of features worked out, rows asked
 * about twice, for each clause. What a change adds to these counts it adds to every comparison.
 */
import { describe, expect, it } from 'vitest';
import { describeTexts } from '../../src/comparison/align/align.ts';
import { findCandidates } from '../../src/comparison/align/candidates.ts';
import { FEATURES } from '../../src/comparison/align/features/columns.ts';
import { decodeTrees, makeWalkable, scoreRows } from '../../src/comparison/align/learned/trees.ts';
import { FIRST_OPINION, GATE, SECOND_OPINION } from '../../src/comparison/align/learned/trees-data.ts';
import { completeLinks } from '../../src/comparison/align/safety-net.ts';
import { describeContext } from '../../src/comparison/align/second-opinion.ts';
import { readTerms } from '../../src/comparison/align/terms.ts';
import { comparePrepared, comparingSteps } from '../../src/comparison/compare.ts';
import { joinTexts } from '../../src/comparison/prepared/joint-vocabulary.ts';
import { prepareText, prepareUnits } from '../../src/comparison/prepared/prepare.ts';
import { editingSteps } from '../../src/comparison/rows/edits.ts';
import { sideOf } from '../../src/comparison/rows/row-side.ts';
import type { PreparedText } from '../../src/comparison/types.ts';
import { matchIds, matchingSteps } from '../../src/comparison/words/longest-common.ts';
import { stepsForRow } from '../../src/comparison/words/pairing.ts';
import { type Random, seeded } from './random.ts';

const words = (list: string) => list.split(' ');
/** Words of the genre, frequent and rare, for statements of an invented region. */
const WHO = words('leaders ministers sides parties states governments participants experts');
const DO = words(
  'welcomed reaffirmed noted condemned supported expanded launched reviewed financed signed deepened protected ' +
    'modernised discussed postponed celebrated monitored ratified coordinated encouraged',
);
const WHICH = words(
  'regional joint common digital nuclear agricultural humanitarian maritime seismic cultural legal electronic bilateral ' +
    'sustainable peaceful strategic alpine veterinary judicial scientific',
);
const WHAT = words(
  'cooperation trade water glaciers corridor railway customs visas scholarships vaccines archive turbines lithium ' +
    'floods migration terrorism sovereignty security investment energy health education tourism language pipeline ' +
    'satellite harvest orchards museum drought hydrology border dialogue treaty bank election ceasefire refugees ' +
    'methane fisheries copper locusts asphalt cotton silk steppe observatory orchestra wrestling',
);
const WHERE = words('Belmar Orvel Ansur Tarn Quille Hesper Morrow Castrel Vandor Ilmen');

function clause(random: Random): string {
  const point = () =>
    `${random.pick(DO)} the ${random.pick(WHICH)} ${random.pick(WHAT)} and ${random.pick(WHAT)} of ${random.pick(WHERE)}`;
  const points = Array.from({ length: 1 + random.below(3) }, point);
  return `The ${random.pick(WHO)} ${points.join(', and ')}.`;
}

function clauses(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => clause(random));
}

/** Two statements of so many clauses, of which a sixth stands in both. */
function statements(count: number): readonly [string[], string[]] {
  const random = seeded(count);
  const a = [...clauses(random, count)];
  const kept = a.filter((_, at) => at % 6 === 0);
  return [a, [...kept, ...clauses(random, count - kept.length)]];
}

function workOf(count: number, mode: 'series' | 'cross') {
  const [a, b] = statements(count).map((units) => prepareUnits(units, 'en'));
  if (a === undefined || b === undefined) throw new Error('two texts');
  const terms = readTerms(a, b);
  const { found, rows } = describeTexts(terms, mode);
  const first = scoreRows(makeWalkable(decodeTrees(FIRST_OPINION)), rows, FEATURES);
  return {
    looked: findCandidates(terms, []).count / (2 * count),
    described: found.count / (2 * count),
    asked: describeContext(found, rows, first).candidates.length / (2 * count),
  };
}

describe('work for each clause', () => {
  it.each([
    { mode: 'series', count: 60, described: 2.3, asked: 1.5 },
    { mode: 'series', count: 240, described: 1.75, asked: 0.9 },
    { mode: 'cross', count: 60, described: 2.25, asked: 1.5 },
    { mode: 'cross', count: 240, described: 1.7, asked: 0.9 },
  ] as const)(
    'of two statements, $mode, of $count clauses is bounded',
    ({ mode, count, described, asked }) => {
      const work = workOf(count, mode);
      expect(work.looked).toBeLessThan(2.9);
      expect(work.described).toBeLessThan(described);
      expect(work.asked).toBeLessThan(asked);
    },
  );

  it('grows no faster than the texts', () => {
    expect(workOf(400, 'cross').described).toBeLessThan(workOf(100, 'cross').described);
  });

  it('looks once at each term of two openings, however long they are', () => {
    const lookups = (count: number) => {
      const units = ['a', 'b'].map((name) =>
        prepareUnits([Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ')], 'xx'),
      );
      const terms = readTerms(units[0] as PreparedText, units[1] as PreparedText);
      let looked = 0;
      const counted = (list: Int32Array) =>
        new Proxy(list, {
          get(target, key) {
            if (typeof key === 'string' && /^\d+$/.test(key)) looked++;
            const value = Reflect.get(target, key);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        });
      findCandidates(
        {
          ...terms,
          a: { ...terms.a, bag: counted(terms.a.bag) },
          b: { ...terms.b, bag: counted(terms.b.bag) },
        },
        [[0, 0]],
      );
      return looked;
    };
    expect(lookups(1000) / lookups(100)).toBeLessThan(13);
  });

  it('is done in steps where texts are long, with the same result', () => {
    const [a, b] = statements(3000).map((units) => prepareText(units.join('\n\n'), { lang: 'en' }));
    const steps = comparingSteps(a as PreparedText, b as PreparedText);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    const tokens = (a as PreparedText).tokens.count + (b as PreparedText).tokens.count;
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(tokens / 25_000));
    expect(JSON.stringify(step.value)).toBe(
      JSON.stringify(comparePrepared(a as PreparedText, b as PreparedText)),
    );
  });

  it('looks at a clause of a whole text so often for each clause that it may contain', () => {
    const reads = (count: number) => {
      const many = Array.from({ length: count }, (_, at) => `aqua ferry pier q${at}`);
      const [a, b] = [prepareUnits(many, 'en'), prepareUnits([many.join(' and '), 'aqua'], 'en')];
      const { lexis, idsA, idsB } = joinTexts(a, b);
      let read = 0;
      const counted = (list: Int32Array) =>
        new Proxy(list, {
          get(target, key) {
            if (typeof key === 'string' && /^\d+$/.test(key)) read++;
            return Reflect.get(target, key, target);
          },
        });
      completeLinks({
        a,
        b,
        idsA: counted(idsA),
        idsB: counted(idsB),
        lexis,
        markersA: new Int32Array(a.clauses.length),
        markersB: new Int32Array(b.clauses.length),
        links: [],
        bare: true,
      });
      return read / (idsA.length + idsB.length);
    };
    expect(reads(2000)).toBeLessThan(250);
  });

  it('is done in steps where texts are one clause each', () => {
    const random = seeded(5);
    const text = () => Array.from({ length: 30_000 }, () => random.pick(['a', 'b', 'c'])).join(' ');
    const [a, b] = [prepareText(text()), prepareText(text())];
    const steps = comparingSteps(a, b);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    // The texts joined and linked, then pairs, counts, pieces, what changed place, and the spans of both sides.
    expect(pauses).toBeGreaterThanOrEqual(12);
    expect(step.value.rows).toHaveLength(1);
    expect(JSON.stringify(step.value)).toBe(JSON.stringify(comparePrepared(a, b)));
  });

  it('writes the edits of one long row in steps', () => {
    const random = seeded(9);
    const text = () => Array.from({ length: 90_000 }, () => random.pick(['a', 'b', 'c', 'd'])).join(' ');
    const [a, b] = [prepareUnits([text()], 'en'), prepareUnits([text()], 'en')];
    const { lexis, idsA, idsB } = joinTexts(a, b);
    // Every third word stands where it stood, the others are replaced.
    const match = Int32Array.from(idsA, (id, at) => (at % 3 === 0 && id === idsB[at] ? at : -1));
    const pairing = { match, partner: match, precise: true };
    const steps = editingSteps(sideOf(a, idsA, [0], 0), sideOf(b, idsB, [0], 0), pairing, lexis);
    let pauses = 0;
    for (; !steps.next().done; ) pauses++;
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(idsA.length / 25_000) + 4);
  });

  it('judges nothing where each text is one clause', () => {
    const [a, b] = ['water and ', 'wool and '].map((words) => prepareText(words.repeat(1000)));
    let read = 0;
    const counted = (side: PreparedText): PreparedText => ({
      ...side,
      stems: new Proxy(side.stems, {
        get(list, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) read++;
          return Reflect.get(list, key);
        },
      }),
    });
    const { rows, precise } = comparePrepared(counted(a as PreparedText), counted(b as PreparedText));
    expect(rows).toHaveLength(1);
    expect(precise).toBe(true);
    // Once for each word, where the two texts are joined; whoever judges reads them again.
    expect(read).toBeLessThanOrEqual((a as PreparedText).stems.length + (b as PreparedText).stems.length);
  });

  it.each([
    [20_000, 150],
    [100_000, 60],
  ])('takes few steps for each of %d tokens in one row', (tokens, most) => {
    const random = seeded(tokens);
    const side = () => Int32Array.from({ length: tokens }, () => random.below(2));
    expect(matchIds(side(), side(), stepsForRow(2 * tokens)).steps / (2 * tokens)).toBeLessThan(most);
  });

  it.each([-50, 0, 50, 2 ** 30])('matches entries alike whatever numbers they have, %d added', (added) => {
    const random = seeded(3);
    const lists = Array.from({ length: 20 }, () => Int32Array.from({ length: 60 }, () => random.below(40)));
    for (const [at, a] of lists.entries()) {
      const b = lists[(at + 1) % lists.length] ?? a;
      const raised = (list: Int32Array) => list.map((entry) => entry + added);
      expect(matchIds(raised(a), raised(b)).match).toEqual(matchIds(a, b).match);
    }
  });

  it('lets others work after each million steps or two of one long row', () => {
    const random = seeded(7);
    const side = () => Int32Array.from({ length: 100_000 }, () => random.below(2));
    const matching = matchingSteps(side(), side(), stepsForRow(200_000));
    let pauses = 0;
    let step = matching.next();
    for (; !step.done; step = matching.next()) pauses++;
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(step.value.steps / 2_000_000));
    expect(pauses).toBeLessThanOrEqual(step.value.steps / 1_000_000);
  });

  it('is done at one go where texts are those of statements', () => {
    const [a, b] = statements(80).map((units) => prepareText(units.join('\n\n'), { lang: 'en' }));
    expect(comparingSteps(a as PreparedText, b as PreparedText).next().done).toBe(true);
  });

  it('asks trees of the size that was measured', () => {
    const steps = [GATE, FIRST_OPINION, SECOND_OPINION].map((data) => {
      const { count, depth } = decodeTrees(data);
      return count * depth;
    });
    expect(steps).toEqual([48, 240, 800]);
  });
});
