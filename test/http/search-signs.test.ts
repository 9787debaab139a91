import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchTexts } from '../../src/answers/search/search.ts';
import { searchSentenceRu } from '../../src/answers/search/search-sentence.ru.ts';
import { wholeNumbers } from '../../src/answers/search/whole-numbers.ts';
import { HIT_END, HIT_START, readCollection } from '../../src/store/index.ts';
import { loadSpecimensSaying } from './collection.ts';

/** Signs beside the words of a phrase are held to the wording as it is printed. Sentences of an invented region. */

const SENTENCES = [
  'The Harbour Towns cut tolls by 40 % in Talvern.',
  'The Harbour Towns cut tolls by 40% and fees by 40 percent in Talvern.',
  'Forty ships, 40 of them new, sail to Talvern.',
  'Tolls of € 500 and of €700 are due in Talvern, or US$ 500.',
  'Pilots of Talvern learn C++ and C, and 27 of the Z5+1 and the Z5 + 1 learn 27,000 words.',
  'The R&D office of Talvern reads § 5 and §§ 6 of the toll book.',
  'R D of Talvern; paragraph 5 is void.',
  'Of 1,500 boats, 3.5 per cent carry 500 sacks, 500,000 in all, and 40.5 % of 2,040 % is void.',
  'On 21.09.2031 and in 08.2032 Talvern let 700 000 carts and 800 sledges pass, 2,031 a day, for 60 billion dollars.',
  '通行费在塔尔文降低４０％或40％。',
];

let bodies: readonly string[] = [];

beforeAll(async () => {
  await loadSpecimensSaying({ en: SENTENCES.slice(0, -1), zh: SENTENCES.slice(-1) });
  const { results } = await env.DB.prepare(
    `SELECT body FROM text WHERE current = 1 AND preferred = 1
     AND authority NOT LIKE 'unofficial-%' AND authority NOT LIKE 'machine-%'`,
  ).all<{ body: string }>();
  bodies = results.map(({ body }) => body);
});

async function find(
  q: string,
  options: {
    readonly lemma?: boolean;
    readonly theme?: string;
    readonly lang?: string;
    readonly most?: number;
  } = {},
) {
  const found = await searchTexts(env.DB, await readCollection(env.DB), { q, limit: 200, ...options });
  if (!found.ok) throw new Error(`${q}: ${found.refusal.detail}`);
  return found.value;
}

/** What a plain scan of the stored texts finds, which knows nothing of the search. */
function scan(pattern: RegExp) {
  const hits = bodies.map((body) => [...body.matchAll(pattern)].length);
  return [hits.reduce((sum, one) => sum + one, 0), hits.filter((one) => one > 0).length];
}

test.each([
  ['<1>.<1>', [false, false]],
  ['<500>,<500>', [false, false]],
  ['<500>,000', [false]],
  ['<500> 000', [false]],
  ['1 <500> 000', [false]],
  ['<500> 0001', [true]],
  ['articles <5> 100 and <2030>', [true, true]],
  ['on <21>.<09>.<2031>', [true, true, true]],
  ['on <9>.30 and <3>.5', [false, false]],
  ['<carry 500>', [true]],
  [`${'<5>,'.repeat(3)}5`, [false, false, false]],
])('%s: which of its numbers are whole', (drawn, whole) => {
  const marked = drawn.replaceAll('<', HIT_START).replaceAll('>', HIT_END);
  expect(wholeNumbers(marked)).toEqual(whole);
});

test('a number has no other form that is a piece of a longer one', async () => {
  for (const q of ['500', '27', '000', 'carry 000']) {
    const { hits, looser } = await find(q);
    expect(looser.flatMap(({ way, hits: more }) => (way === 'forms' ? [more] : []))).toEqual(
      hits === 0 ? [0] : [],
    );
  }
});

test('the places of a page are those of so many clauses, and the counts of all of them', async () => {
  const { ordered, hits, complete } = await find('500', { most: 1 });
  expect([new Set(ordered.marks.map(({ clause }) => clause)).size, complete]).toEqual([1, false]);
  expect(hits).toBe((await find('500')).hits);
});

describe('a phrase with signs', () => {
  test.each([
    ['40 %', /(?<![\d.,])[4４][0０]\s*[%％](?![%％])/g],
    ['"40%"', /(?<![\d.,])[4４][0０]\s*[%％](?![%％])/g],
    ['by 40 % in', /\bby 40\s*% in\b/g],
    ['€ 500', /€\s*500\b/g],
    ['$500', /\$\s*500\b/g],
    ['C++', /\bC\+\+(?!\+)/g],
    ['Z5+1', /\bZ5\s?\+\s?1\b/g],
    ['Z5 + 1', /\bZ5\s?\+\s?1\b/g],
    ['２７', /\b27(?!,)/g],
    ['C+', /\bC\+(?!\+)/g],
    ['500', /(?<!\d[.,]?)500(?![.,]?\d)/g],
    ['3', /(?<!\d[.,]?)3(?![.,]?\d)/g],
    ['2031', /(?:21\.09\.)?2031/g],
    ['08.2032', /08\.2032/g],
    ['700', /(?<!\d[.,]?)700(?![.,]?\d| 000)/g],
    ['700 000', /700 000/g],
    ['800', /(?<!\d[.,]?)800(?![.,]?\d)/g],
    ['carry 500', /carry 500(?![.,]?\d)/g],
    ['R&D', /\bR\s*&\s*D\b/g],
    ['§ 5', /(?<!§)§\s*5\b/g],
    ['§ 6', /(?<!§)§\s*6\b/g],
    ['€', /(?<!€)€(?!€)/g],
    ['"%"', /(?<![%％])[%％](?![%％])/g],
  ])('%s counts the places that have them, and no other', async (q, pattern) => {
    const { hits, texts_with, lines, sentence, term, citable } = await find(q);
    expect([hits, texts_with], sentence).toEqual(scan(pattern));
    expect(lines.length, 'every place is shown').toBe(hits);
    for (const { match } of lines) expect(match).toMatch(new RegExp(`^${pattern.source}$`));
    expect([citable, term.kind === 'phrase' && term.unsearched], sentence).toEqual([true, undefined]);
    if (/\d/u.test(q)) expect(sentence).not.toMatch(/always as/u);
    expect(sentence).toContain(`“${q.replaceAll('"', '')}” occurs`);
    expect(sentence).not.toContain('not searched');
  });

  test('is found by other forms of its words, and in the points of a theme alone', async () => {
    expect((await find('toll of € 500', { lemma: true })).lines.map(({ match }) => match)).toEqual([
      'Tolls of € 500',
    ]);
    expect((await find('40 %', { theme: 'sovereignty' })).hits).toBe(0);
    expect((await find('%', { theme: 'sovereignty' })).lines).toEqual([]);
  });

  test('that is nowhere is told with what the words find without the signs, and with the sign in words', async () => {
    const result = await find('€ 40');
    expect(result.sentence).toContain('“€ 40” occurs in 0 of');
    expect(result.looser.map(({ way }) => way)).toEqual(['written', 'unsigned']);
    expect(result.sentence).toMatch(/Without regard to signs: in [1-9]/);
    const dollars = (await find('$60 billion')).looser.find(({ way }) => way === 'written');
    expect(dollars).toMatchObject({ hits: 1, texts_with: 1 });
    const percent = (await find('40 %')).looser.find(({ way }) => way === 'written');
    expect(percent).toMatchObject({ hits: 1, texts_with: 1 });
    const russian = searchSentenceRu(result, {
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
    expect(russian).toContain('Без учёта знаков: в');
    expect(russian).toContain('Со знаком, написанным словами («EUR 40»');
    expect((await find('40 %', { lang: 'en' })).sentence).not.toMatch(/процент/u);
  });

  test('among operators is not held to its signs, and says so', async () => {
    const { sentence } = await find('"40 %" AND tolls');
    expect(sentence).toContain('(the sign “%” is not searched)');
  });
});
