import { describe, expect, test } from 'vitest';
import { lexicon, matchFormulas } from '../../src/formula/index.ts';

/** Each as it may stand before a word, by language. */
const SHAMS = {
  en: ['pseudo-', 'pseudo', 'pseudo ', 'quasi-', 'quasi '],
  de: ['pseudo-', 'Pseudo-', 'quasi-', 'quasi '],
  ru: ['псевдо', 'псевдо-', 'псевдо ', 'квази', 'квази-', 'лже-'],
  zh: ['伪'],
};

const idsIn = (text: string, lang: string) =>
  matchFormulas(text, lexicon, { lang }).map((hit) => hit.formula);

describe.each(Object.entries(SHAMS))('no formula (%s) is found', (lang, shams) => {
  const places = lexicon.flatMap(({ id, examples }) =>
    (examples[lang]?.yes ?? []).flatMap((example) =>
      matchFormulas(example, lexicon, { lang })
        .filter((hit) => hit.formula === id)
        .map(({ from }) => ({ id, example, from })),
    ),
  );

  test.each(shams)('where "%s" makes a sham of its first word', (sham) => {
    expect(places.length).toBeGreaterThan(500);
    let text = '';
    const words = places.map(({ id, example, from }) => {
      const begin = text.length + from;
      text += `${example.slice(0, from)}${sham}${example.slice(from)}\n\n`;
      return { id, begin, word: begin + sham.length };
    });
    const found = Map.groupBy(matchFormulas(text, lexicon, { lang }), ({ formula }) => formula);
    const left = words.flatMap(({ id, begin, word }) =>
      (found.get(id) ?? [])
        .filter(({ from, to }) => from <= word && to > begin)
        .map(({ from, to }) => `${id}: ${text.slice(from, to)}`),
    );
    expect(left).toEqual([]);
  });
});

test.each([
  ['en', 'Lumen and Velta gave up their pseudo-democratic institutions.', 'democracy'],
  ['en', 'The shore has no place for quasi- or pseudo-democratic elections.', 'democracy'],
  ['en', 'The islands gave up non renewable energy.', 'renewable-energy'],
  ['en', 'The islands gave up non-renewable energy.', 'renewable-energy'],
  ['ru', 'Берегу не нужны псевдодемократические институты.', 'democracy'],
  ['de', 'Das Ufer braucht keine pseudodemokratischen Institutionen.', 'democracy'],
  ['zh', '湖区各方不接受伪民主制度。', 'democracy'],
])('%s: %s', (lang, text, id) => {
  expect(idsIn(text, lang)).not.toContain(id);
});

test.each([
  ['en', 'The pseudonym of the author of "Democratic institutions of the shore".', 'democracy'],
  ['en', 'The lake states stand by non-interference in internal affairs.', 'non-interference'],
  ['en', 'The lake states stand by non interference in internal affairs.', 'non-interference'],
  ['ru', 'Квазары и демократические институты.', 'democracy'],
  ['zh', '湖区各方支持民主制度。', 'democracy'],
])('but the formula is found in: %s: %s', (lang, text, id) => {
  expect(idsIn(text, lang)).toContain(id);
});
