import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/answers/compare/draft.ts';
import { searchTexts } from '../../src/answers/search/search.ts';
import { readConcepts } from '../../src/glossary/index.ts';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { readCollection, readText } from '../../src/store/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, specimens } from './collection.ts';

/**
 * A hyphen parts words: whether a text prints one or not, and whether a question does, the same words are found, and
 * just their characters are marked. Terms of the glossary, in sentences of an invented region.
 */

/** `SEARCH_PHRASES=2000 npx vitest run --project worker test/http/search-hyphens.test.ts` */
const PHRASES = Number(env.SEARCH_PHRASES || 120);

const tables = import.meta.glob<string>('../../training/glossary/{terms,names}.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const SENTENCES = {
  en: (term: string) => `The Harbour Towns spoke of ${term} in Talvern.`,
  ru: (term: string) => `Города Гавани говорили о ${term} в Талверне.`,
  de: (term: string) => `Die Hafenstädte sprachen von ${term} in Talvern.`,
  zh: (term: string) => `港湾诸城在塔尔文谈到${term}。`,
} as const;
type Lang = keyof typeof SENTENCES;
const LANGS = Object.keys(SENTENCES) as readonly Lang[];

/** Surfaces of the glossary of several words that it reads as one term, in one language. */
function termsOf(lang: Lang): readonly string[] {
  const column = { en: 0, ru: 1, zh: 2, de: 3 }[lang];
  const surfaces = Object.entries(tables).flatMap(([path, table]) =>
    table
      .split('\n')
      .flatMap((line) => line.split('\t')[column + (path.includes('names') ? 1 : 0)]?.split('|') ?? []),
  );
  return [...new Set(surfaces)].filter(
    (surface) =>
      (lang === 'zh' || /^\p{L}+(?:[ -]\p{L}+)+$/u.test(surface)) &&
      readConcepts(surface, lang).some(({ from, to }) => from === 0 && to === surface.length),
  );
}

const PLAIN_WORDS = {
  en: [
    'energy',
    'efficiency',
    'measures',
    "women's",
    'people',
    'to',
    'cities',
    'studies',
    '19th',
    'COVID',
    '19',
    "don't",
    'policies',
    'C5+1',
  ],
  ru: [
    'социально',
    'экономическое',
    'развитие',
    'приграничных',
    'районов',
    'горы',
    'Алтая',
    'IT',
    'сектор',
    '2030',
  ],
  de: ['Energie', 'Effizienz', 'Städte', 'Förderung', 'C5', 'Treffen', 'Maßnahmen'],
} as const;

const terms = Object.fromEntries(LANGS.map((lang) => [lang, termsOf(lang)])) as Record<
  Lang,
  readonly string[]
>;

/** The words of a phrase, joined by spaces and hyphens as the numbers say. */
function print(words: readonly string[], joints: readonly number[]): string {
  return words.reduce((all, word, at) => `${all}${(joints[at] ?? 0) % 2 === 0 ? ' ' : '-'}${word}`);
}

/** Keeps these sentences, a paragraph each, as the only text of a statement in a language. */
async function keep(lang: Lang, sentences: readonly string[]): Promise<void> {
  const record = specimens[0];
  if (!record) throw new Error('no specimen');
  const text = await newText(sentences.join('\n\n'), lang, { issuer: record.texts[0]?.issuer ?? '' });
  await saveStatement(env.DB, record, [text], NOW);
}

async function find(q: string, options: { readonly lemma?: boolean; readonly across?: boolean }) {
  const found = await searchTexts(env.DB, await readCollection(env.DB), { q, limit: 200, ...options });
  if (!found.ok) throw new Error(`${q}: ${found.refusal.detail}`);
  return found.value;
}

const joints = fc.array(fc.nat(1), { minLength: 6, maxLength: 6 });

describe('a hyphen parts words', () => {
  beforeAll(() => loadSpecimens());

  test.each(['en', 'ru', 'de'] as const)(
    '%s: a phrase is found by its words and by their forms, and just it is marked',
    async (lang) => {
      const words = fc.array(fc.constantFrom<string>(...PLAIN_WORDS[lang]), { minLength: 2, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(words, joints, joints, async (phrase, inText, inQuestion) => {
          const printed = print(phrase, inText);
          await keep(lang, [SENTENCES[lang](printed)]);
          const body = (await readText(env.DB, specimens[0]?.id ?? '', lang))?.body ?? '';
          for (const lemma of [false, true]) {
            const { lines } = await find(`"${print(phrase, inQuestion)}"`, { lemma });
            const spans = lines
              .filter((line) => line.text.statement === specimens[0]?.id && line.text.lang === lang)
              .map(({ from, to }) => body.slice(from, to));
            expect(spans, `${print(phrase, inQuestion)} in ${printed}`).toContain(printed);
          }
        }),
        { numRuns: Math.ceil(PHRASES / 12) },
      );
    },
  );

  test('a part is marked without the rest of its word', async () => {
    await keep('en', [SENTENCES.en('energy-efficiency measures'), SENTENCES.en('people-to-people contacts')]);
    const marked = async (q: string) => {
      const { lines } = await find(q, { lemma: true });
      return lines.filter(({ text }) => text.statement === specimens[0]?.id).map(({ match }) => match);
    };
    expect(await marked('efficiency')).toEqual(['efficiency']);
    expect(await marked('efficiency measure')).toEqual(['efficiency measures']);
    expect(await marked('to people')).toEqual(['to-people']);
  });

  test.each(LANGS)('%s: a term is found across languages', async (lang) => {
    const all = terms[lang];
    expect(all.length).toBeGreaterThan(100);
    const sample = fc.uniqueArray(fc.constantFrom(...all), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sample, fc.array(joints, { minLength: 12, maxLength: 12 }), async (asked, how) => {
        const printed = asked.map((term, at) =>
          lang === 'zh' ? term : print(term.split(/[ -]/u), how[at] ?? []),
        );
        await keep(lang, printed.map(SENTENCES[lang]));
        for (const [at, term] of asked.entries()) {
          const { across } = await find(`"${term}"`, { across: true });
          // A phrase can be read in another language, which has other concepts for it.
          if (across?.read !== lang) continue;
          const found = across.languages.find((one) => one.lang === lang);
          expect(found?.clauses, `${term} in ${printed[at]}: ${across.sentence}`).toBeGreaterThan(0);
        }
      }),
      { numRuns: Math.ceil(PHRASES / 120) },
    );
  });

  test('a word that one text prints with a hyphen and another without is found in each print', async () => {
    const printed = [
      'co-operation',
      'cooperation',
      'counter-terrorism',
      'counterterrorism',
      'counter terrorism',
    ];
    await keep('en', printed.map(SENTENCES.en));
    const found = async (q: string, options: { readonly lemma?: boolean; readonly across?: boolean }) => {
      const { lines, across } = await find(`"${q}"`, options);
      const shown = options.across
        ? (across?.languages.find(({ lang }) => lang === 'en')?.lines ?? [])
        : lines;
      return shown
        .filter(({ text }) => text.statement === specimens[0]?.id)
        .map(({ clause }) => printed[clause.clause]);
    };
    for (const q of ['cooperation', 'co-operation', 'cooperative', 'co-operating'])
      expect(await found(q, { lemma: true }), q).toEqual(printed.slice(0, 2));
    for (const q of ['counterterrorism', "counter-terrorism's"])
      expect(await found(q, { lemma: true }), q).toEqual(printed.slice(2));
    for (const q of ['cooperation', 'co-operation', 'сотрудничество'])
      expect(await found(q, { across: true }), q).toEqual(expect.arrayContaining(printed.slice(0, 2)));
    for (const q of ['counter-terrorism', 'counterterrorism'])
      expect(await found(q, { across: true }), q).toEqual(printed.slice(2));
  });

  test('the sentence says which of the places it counts are printed otherwise, as a plain scan finds them', async () => {
    const printed = ['semi-conductors', 'semiconductors', 'semi conductors', 'semiconductors'];
    await keep('en', printed.map(SENTENCES.en));
    for (const q of ['semi-conductors', 'semiconductors']) {
      const { hits, prints, looser, sentence } = await find(q, {});
      expect(hits, q).toBe(printed.length);
      for (const print of new Set(printed.filter((one) => one !== q))) {
        const scanned = printed.filter((one) => one === print).length;
        expect(prints, q).toContainEqual({ print, hits: scanned });
        expect(sentence).toContain(`${scanned} as “${print}”`);
      }
      expect(prints.map(({ print }) => print)).not.toContain(q);
      expect(looser, 'which would find no more').toEqual([]);
    }
    const apart = await find('semi conductors', {});
    expect([apart.hits, apart.prints]).toEqual([2, [{ print: 'semi-conductors', hits: 1 }]]);
    expect(apart.looser.map(({ hits }) => hits)).toEqual([4]);
    expect((await find('of semi-conductors in', {})).prints).toContainEqual({
      print: 'semiconductors',
      hits: 2,
    });
    expect((await find('semi-conductor', {})).sentence).toContain('occurs in 0 of');
    expect((await find('Tal-vern', {})).sentence).toMatch(
      /^“Tal-vern” occurs \d+ times \(always as “talvern”\), in/,
    );
  });

  test('words with a mark between them are told with the mark', async () => {
    await keep('en', [
      'Mirhold keeps its harbour, lighthouse and rope walk.',
      'The harbour – lighthouse ferry is late.',
      'A harbour lighthouse and a harbour-lighthouse stand in Talvern.',
    ]);
    const { prints, sentence } = await find('harbour-lighthouse', {});
    expect(prints).toEqual([
      { print: 'harbour lighthouse', hits: 1 },
      { print: 'harbour – lighthouse', hits: 1 },
      { print: 'harbour, lighthouse', hits: 1 },
    ]);
    expect(sentence).toContain(
      'occurs 4 times (1 as “harbour lighthouse”, 1 as “harbour – lighthouse”, 1 as',
    );
  });

  test.each([
    ['quorvále', 5, [{ print: 'quorvale', hits: 4 }]],
    ['moles oars', 1, [{ print: 'moles & oars', hits: 1 }]],
    ['Quorvale', 5, [{ print: 'quorvále', hits: 1 }]],
    [
      'pilots/boatmen',
      3,
      [
        { print: 'pilots boatmen', hits: 1 },
        { print: 'pilots, boatmen', hits: 1 },
      ],
    ],
    [
      'the pilots boatmen of',
      3,
      [
        { print: 'pilots, boatmen', hits: 1 },
        { print: 'pilots/boatmen', hits: 1 },
      ],
    ],
    ['(the pilots, boatmen of Quorvale)', 3, undefined],
    ['quay', 2, [{ print: 'quáy', hits: 1 }]],
    ["quay's", 0, []],
  ])('accents and marks that are printed otherwise are told: %s', async (q, hits, prints) => {
    await keep('en', [
      'The pilots, boatmen of Quorvale ask for lamps.',
      'The pilots/boatmen of Quorvále ask for ropes.',
      'The pilots boatmen of Quorvale ask for oars.',
      'Quorvale has a quay.',
      'A quáy-keeper sails from quayside to quayside.',
      'Moles & oars of Quorvale.',
    ]);
    const found = await find(q, {});
    expect(found.hits).toBe(hits);
    if (prints) expect(found.prints).toEqual(prints);
    else expect(found.sentence).toMatch(/^“the pilots, boatmen of Quorvale” occurs 3 times \(1 as /);
  });

  test('after a zero its words are looked for near one another, with others among them', async () => {
    await keep('en', [
      'The Harbour-Towns uphold a rule-bound regional shipping register in Talvern.',
      'A register of Talvern is rule-bound.',
      'Whatever is rule-bound has, in the eyes of all who sail the lake, a register.',
    ]);
    const { hits, looser, sentence } = await find('rule-bound register', {});
    expect([hits, looser.find(({ way }) => way === 'near')]).toEqual([
      0,
      { way: 'near', hits: 2, texts_with: 1, words: [] },
    ]);
    expect(sentence).toContain('Its words at most 5 words apart, in any order: in 1 of ');
    expect((await find('register', {})).looser.map(({ way }) => way)).not.toContain('near');
    expect((await find('rule-bound regional', {})).looser).toEqual([]);
  });

  test('a word of no concept is not passed over for the part beside it', async () => {
    const { across } = await find('energy-zzyzx', { across: true });
    expect(across?.unknown).toEqual(['zzyzx']);
  });

  test('a phrase that two sentences share is found across their border', async () => {
    await keep('en', ['They spoke of energy-efficiency.', 'Measures in Talvern followed.']);
    for (const q of ['"energy efficiency measures in Talvern"', '"energy-efficiency-measures in Talvern"'])
      expect((await find(q, {})).looser.find(({ way }) => way === 'borders')?.hits, q).toBe(1);
  });

  test('one word of many parts is looked for as it stands, and one of more parts than a search has words is refused', async () => {
    const parts = (count: number) => Array.from({ length: count }, () => 'zz').join('-');
    const waysOf = async (q: string) => (await find(q, {})).looser.map(({ way }) => way);
    expect(await waysOf(parts(16))).toContain('borders');
    for (const q of [parts(17), parts(60), parts(17).replaceAll('-', '.')])
      expect(await waysOf(q), q).toEqual([]);
    for (const q of [parts(61), `${parts(31)} ${parts(31)}`, 'a-'.repeat(150)])
      await expect(find(q, {}), q).rejects.toThrow('at most 60');
  });

  test('a clause of a draft has the one of its words as precedent', async () => {
    const hyphened = 'The Harbour-Towns will-promote social-economic energy-efficiency policies.';
    await keep('en', [hyphened]);
    await deriveCollection(env.DB, { now: NOW });
    const draft = await checkDraft(env.DB, await readCollection(env.DB), hyphened.replaceAll('-', ' '), 'en');
    if (!draft.ok) throw new Error(draft.refusal.detail);
    expect(draft.value.clauses.map(({ precedents }) => precedents[0]?.score)).toEqual([1]);
  });
});
