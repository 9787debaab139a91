import { expect, test } from 'vitest';
import { findSharedWording, type SharedWording } from '../../src/formula/index.ts';
import { type PackedWording, packWording, unpackWording } from '../../src/store/packed-wording.ts';

const sentence = 'The participants will keep the salt road open to every caravan of the seven valleys.';
const texts = ['one', 'two', 'three'].map((partner, index) => ({
  id: `${partner}-2024-0${index + 1}-01`,
  partner,
  lang: 'en',
  text: `Preamble of ${partner}.\n\n${sentence} They said so ${partner} times. ${sentence.replace('seven', 'eight')}`,
  adopted: `2024-0${index + 1}-01`,
}));

const again = (wording: SharedWording) => unpackWording(JSON.parse(packWording(wording)) as PackedWording);

test('what is packed and unpacked is the same, with every place and variant in its order', () => {
  const wordings = findSharedWording(texts, { minPartners: 2, minWords: 3 });
  expect(wordings.length).toBeGreaterThan(1);
  for (const wording of wordings) expect(again(wording)).toEqual(wording);
});

test('what a wording carries besides is kept', () => {
  const [wording] = findSharedWording(texts, { minPartners: 2, minWords: 3 });
  if (!wording) throw new Error('nothing is shared');
  expect(again({ ...wording, beside: ['four-2024-04-01'] } as typeof wording)).toEqual({
    ...wording,
    beside: ['four-2024-04-01'],
  });
});

test('names every place once: shorter than when each place is written out but once', () => {
  const wordings = findSharedWording(texts, { minPartners: 2, minWords: 3 });
  const length = (all: readonly string[]) => all.reduce((sum, one) => sum + one.length, 0);
  const places = wordings.flatMap((wording) => wording.places);
  expect(length(wordings.map(packWording))).toBeLessThan(
    length(wordings.map((wording) => JSON.stringify({ ...wording, variants: [], places: [] }))) +
      length(places.map((place) => JSON.stringify(place))),
  );
});

test('a place of a variant that is no place of the wording is refused', () => {
  const [wording] = findSharedWording(texts, { minPartners: 2, minWords: 3 });
  if (!wording) throw new Error('nothing is shared');
  expect(() => packWording({ ...wording, places: [] })).toThrow('not among its places');
});
