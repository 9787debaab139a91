import { describe, expect, test } from 'vitest';
import { createKinship } from '../../src/formula/index.ts';

const BODIES = {
  bridge:
    'The bridge over the river stays closed to carts until the thaw, and the ferries sail in its place.',
  wells: 'The wells of the upper valley stay open to all herds, and the tithe on water is not raised.',
  mines: 'The tin mines of the eastern ridge are handed back to the guild, and no ore leaves by night.',
};

/** Each body as a letter and as a notice, in two years: the frame tells the kind, the body the subject. */
const texts = Object.entries(BODIES).flatMap(([subject, body]) =>
  ['1901', '1902'].flatMap((year) => [
    {
      id: `letter ${subject} ${year}`,
      text: `Dear Madam Speaker, dear Sir. In ${year} I write to you. ${body} Sincerely.`,
    },
    {
      id: `notice ${subject} ${year}`,
      text: `Given at the palace in ${year}. ${body} To be read in the squares.`,
    },
  ]),
);
const kinship = createKinship(texts.map(({ id, text }) => ({ id, partner: id, lang: 'en', text })));
const ids = kinship.ids;

describe('likeness', () => {
  test('the most alike of each text is of the same kind and subject', () => {
    for (const id of ids) {
      const others = ids.filter((other) => other !== id);
      const best = others.reduce((x, y) =>
        kinship.score(id, y).likeness > kinship.score(id, x).likeness ? y : x,
      );
      expect(best.replace(/ \d+$/, '')).toBe(id.replace(/ \d+$/, ''));
    }
  });

  test('is 1 for a text and itself, symmetric, and between 0 and 1', () => {
    for (const a of ids) {
      expect(kinship.score(a, a).likeness).toBeCloseTo(1, 10);
      for (const b of ids) {
        const { likeness } = kinship.score(a, b);
        expect(likeness).toBeCloseTo(kinship.score(b, a).likeness, 10);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1 + 1e-12);
      }
    }
  });

  test('texts without a word in common are not alike at all', () => {
    const pair = createKinship([
      { id: 'a', partner: 'a', lang: 'en', text: 'Ferries sail.' },
      { id: 'b', partner: 'b', lang: 'en', text: 'Wells open.' },
    ]);
    expect(pair.score('a', 'b').likeness).toBe(0);
  });
});
