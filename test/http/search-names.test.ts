import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchTexts } from '../../src/answers/search/search.ts';
import { searchSentenceRu } from '../../src/answers/search/search-sentence.ru.ts';
import { readCollection } from '../../src/store/index.ts';
import { loadSpecimensSaying } from './collection.ts';

/** One thing under several names: offered with a count, never counted in silence. Sentences of an invented region. */

const SENTENCES = {
  en: [
    'Envoys of Türkiye and of Turkey met in Talvern.',
    'The Republic of Türkiye and Türkiye’s pilots sail to Talvern; Czechia pays.',
    'The Czech Republic, Kiev and Kyiv have no ships in Talvern.',
    'The waters of Myanmar are far from Talvern.',
  ],
  ru: ['Гости из Киргизии и Кыргызской Республики прибыли в Талверн, как и хозяева Кыргызстана.'],
} as const;

let id = '';
beforeAll(async () => {
  id = await loadSpecimensSaying(SENTENCES);
});

async function find(q: string, options: { readonly lang?: string; readonly lemma?: boolean } = {}) {
  const found = await searchTexts(env.DB, await readCollection(env.DB), { q, statement: [id], ...options });
  if (!found.ok) throw new Error(`${q}: ${found.refusal.detail}`);
  const names = found.value.looser.find(({ way }) => way === 'names');
  return { ...found.value, names: names && [names.hits, ...names.words] };
}

describe('other names of one thing', () => {
  test.each([
    ['Turkey', 1, [3, 'Türkiye']],
    ['Türkiye', 3, [1, 'Turkey']],
    ['envoys of Turkey', 0, [1, 'envoys of Türkiye']],
    ['Czechia', 1, [1, 'Czech Republic']],
    ['Czech Republic', 1, [1, 'Czechia']],
    ['Kyiv', 1, [1, 'Kiev']],
    ['Burma', 0, [1, 'Myanmar']],
    ['the waters of Burma', 0, [1, 'the waters of Myanmar']],
    ['Talvern', 4, undefined],
    ['us', 0, undefined],
  ])('%s is found %i times by itself, and under %j', async (q, hits, names) => {
    const found = await find(q, { lang: 'en' });
    expect([found.hits, found.names]).toEqual([hits, names]);
    for (const name of (names ?? []).slice(1)) expect(found.sentence).toContain(`“${name}”`);
    if (names) expect(found.sentence).toContain('Under other names, in any form of their words (');
  });

  test('in Russian they are found in every case', async () => {
    const found = await find('Киргизия', { lang: 'ru' });
    expect(found.names).toEqual([2, 'Кыргызстан', 'Кыргызская Республика']);
    const sentence = searchSentenceRu(found, {
      collection: null,
      scope: {
        statements: [],
        partners: [],
        party: undefined,
        level: undefined,
        from: undefined,
        to: undefined,
      },
    });
    expect(sentence).toContain(
      'Под другими названиями, в любых формах слов («Кыргызстан», «Кыргызская Республика»): в 1 из',
    );
  });

  test('after the phrase was asked for with its forms they are offered too', async () => {
    expect((await find('Turkey', { lang: 'en', lemma: true })).names).toEqual([3, 'Türkiye']);
  });
});
