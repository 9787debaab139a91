import { expect, test } from 'vitest';
import { type SharedWording, wordingAbsences } from '../../src/formula/index.ts';

/** What a text of partner z lacks of wordings that two other partners have, each text made of the wordings alone. */
function lackingIn(text: string, ...phrases: readonly string[]): readonly string[] {
  const others = ['a', 'b'].map((partner) => ({ partner, text: `${phrases.join('. ')}.` }));
  const texts = [...others, { partner: 'z', text }].map((one) => ({
    ...one,
    id: one.partner,
    adopted: one.partner === 'z' ? '2022-01-01' : '2021-01-01',
  }));
  const wordings = phrases.map((wording, id): SharedWording => {
    const from = others[0]?.text.indexOf(wording) ?? -1;
    return {
      id: `w${id}`,
      lang: 'en',
      wording,
      words: wording.split(' ').length,
      partners: ['a', 'b'],
      texts: 2,
      band: 'partner',
      score: 1,
      rarity: 1,
      fragment: false,
      variants: [],
      places: ['a', 'b'].map((one) => ({
        text: one,
        partner: one,
        from,
        to: from + wording.length,
        clause: id,
      })),
    };
  });
  return (wordingAbsences(texts, wordings).get('z') ?? []).map(({ words }) => words);
}

test('of wordings that lie in one another one is missing, not each of them', () => {
  const longest = 'build seven tidal power stations along the coast';
  expect(
    lackingIn('We met.', 'seven tidal power stations', longest, 'Build seven tidal power stations'),
  ).toEqual([longest]);
  expect(lackingIn('We met.', 'seven tidal power stations', 'eleven schools for divers')).toHaveLength(2);
});

test('what merely shares its beginning with another is missing by itself', () => {
  expect(lackingIn('We met.', 'seven tidal power stations', 'seven tidal power stationsmen')).toHaveLength(2);
});

test.each([
  ['We thank the LHO for its help.', 0],
  ['We thank the lho-like bodies.', 1],
  ['We thank the LHOs.', 1],
])('a name is not missing where its abbreviation stands: %s', (text, missing) => {
  expect(lackingIn(text, 'Lagoon Harbours Organisation (LHO)')).toHaveLength(missing);
});
