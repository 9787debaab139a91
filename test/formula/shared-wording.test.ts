import { describe, expect, test } from 'vitest';
import {
  addText,
  createEchoes,
  findSharedWording,
  readSharedWording,
  type SharedText,
} from '../../src/formula/index.ts';
import { plant } from './planted.ts';

function texts(...list: readonly (readonly [partner: string, text: string])[]): readonly SharedText[] {
  return list.map(([partner, text], i) => ({ id: `t${i}`, partner, lang: 'en', text }));
}

/** Wording with the number of partners, forms after it. */
function found(list: readonly SharedText[], minPartners = 2, minWords = 4): string[] {
  return findSharedWording(list, { minPartners, minWords }).map(
    ({ wording, partners, variants }) =>
      `${wording} ×${partners.length}${variants
        .slice(1)
        .map((v) => ` | ${v.difference}: ${v.wording}`)
        .join('')}`,
  );
}

describe('what is a phrase', () => {
  /** The wording that each partner has, in sentences that end and go on in different ways. */
  const fragments = (...sentences: readonly string[]): Readonly<Record<string, boolean>> =>
    Object.fromEntries(
      findSharedWording(texts(...sentences.map((text, i) => [`p${i}`, text] as const)), {
        minPartners: sentences.length,
        minWords: 3,
      }).map(({ wording, fragment }) => [wording.toLowerCase(), fragment]),
    );

  test.each([
    [
      'a run that goes on everywhere is none',
      'keep on mending wooden',
      true,
      [
        'They keep on mending wooden bridges.',
        'We keep on mending wooden carts.',
        'All keep on mending wooden roofs.',
      ],
    ],
    [
      'a verb that waits for what it is about is none',
      'ferries will carry',
      true,
      [
        'Old ferries will carry the mail.',
        'New ferries will carry our grain.',
        'Few ferries will carry these herds.',
      ],
    ],
    [
      'one that begins with a joining word is none',
      'and quiet valleys',
      true,
      ['Rivers and quiet valleys.', 'Lakes and quiet valleys.', 'Herds and quiet valleys.'],
    ],
    [
      'one that breaks off after “between” is none',
      'wooden bridges between upper valleys',
      true,
      [
        'Wooden bridges between upper valleys and lakes.',
        'Wooden bridges between upper valleys and farms.',
        'Wooden bridges between upper valleys and herds.',
      ],
    ],
    [
      'two that are named together need no “and”',
      'wooden bridges between both valleys',
      false,
      [
        'Wooden bridges between both valleys and lakes.',
        'Wooden bridges between both valleys are open.',
        'Wooden bridges between both valleys.',
      ],
    ],
    [
      'an article with an adjective waits for its noun, though commas follow',
      'mend the wooden',
      true,
      [
        'They mend the wooden, painted bridges.',
        'They mend the wooden and stone carts.',
        'They mend the wooden and iron roofs.',
      ],
    ],
    [
      'a run that comes to an end is one',
      'quiet upper valleys',
      false,
      [
        'They love quiet upper valleys.',
        'We left quiet upper valleys, then lakes.',
        'In quiet upper valleys of snow.',
      ],
    ],
    [
      'a long run is worth reading wherever it is cut',
      'quiet upper valleys feed green lower meadows near wooden',
      false,
      [
        'Some quiet upper valleys feed green lower meadows near wooden bridges.',
        'All quiet upper valleys feed green lower meadows near wooden farms.',
        'Few quiet upper valleys feed green lower meadows near wooden towers.',
      ],
    ],
  ] as const)('%s', (_, wording, fragment, sentences) => {
    expect(fragments(...sentences)).toEqual({ [wording]: fragment });
  });
});

describe('what is shared', () => {
  test('a run that stands with two partners, as long as it is', () => {
    expect(
      found(
        texts(
          ['north', 'Rivers bring green meadows to quiet villages every spring.'],
          ['east', 'Snow keeps green meadows to quiet villages under ice.'],
        ),
      ),
    ).toEqual(['green meadows to quiet villages ×2']);
  });

  test('twice with one partner is not shared, unless one partner is enough', () => {
    const list = texts(
      ['north', 'Green meadows feed quiet villages.'],
      ['north', 'Green meadows feed quiet villages.'],
    );
    expect(found(list)).toEqual([]);
    expect(found(list, 1)).toEqual(['Green meadows feed quiet villages ×1']);
  });

  test('a longer run with fewer partners stands beside the shorter one with more', () => {
    const list = texts(
      ['north', 'Green meadows feed quiet villages near lakes.'],
      ['east', 'Green meadows feed quiet villages near lakes.'],
      ['south', 'Where green meadows feed quiet villages, herds grow.'],
    );
    expect(found(list).sort()).toEqual([
      'Green meadows feed quiet villages near lakes ×2',
      'Green meadows feed quiet villages ×3',
    ]);
    const [first, second] = findSharedWording(list);
    expect(second?.within).toBe(first?.id);
  });

  test('runs end at the end of a clause', () => {
    expect(
      found(
        texts(
          ['north', 'They met beside lakes. Herds grew fat there.'],
          ['east', 'They met beside lakes. Herds grew fat there.'],
        ),
      ).sort(),
    ).toEqual(['Herds grew fat there ×2', 'They met beside lakes ×2']);
  });

  test('languages are never mixed', () => {
    const [a, b] = texts(['north', 'Expo Alpha Beta Gamma Delta'], ['east', 'Expo Alpha Beta Gamma Delta']);
    expect(findSharedWording([a as SharedText, { ...(b as SharedText), lang: 'de' }])).toEqual([]);
  });
});

describe('forms of one wording', () => {
  test.each([
    [
      'endings and spelling',
      'Neighbouring valleys recognise old water programmes.',
      'Neighboring valley recognizes old water program.',
      'endings',
    ],
    [
      'another order',
      'Respect for sovereignty, independence and territorial integrity.',
      'Respect for territorial integrity, independence and sovereignty.',
      'order',
    ],
    [
      'an inserted word',
      'A secure transit corridor through northern valleys.',
      'A secure transit corridor through quiet northern valleys.',
      'inserted',
    ],
    [
      'a missing word',
      'A secure transit corridor through quiet northern valleys.',
      'A secure transit corridor through northern valleys.',
      'omitted',
    ],
  ])('%s', (_, leading, other, difference) => {
    const [wording] = findSharedWording(texts(['north', leading], ['south', leading], ['east', other]), {
      minPartners: 3,
    });
    expect(wording?.partners).toEqual(['east', 'north', 'south']);
    expect(wording?.variants.map((variant) => variant.difference)).toContain(difference);
  });

  test('another matter is not a form', () => {
    const list = texts(
      ['north', 'They discussed regional food security.'],
      ['south', 'They discussed regional food security.'],
      ['east', 'They discussed regional energy security.'],
    );
    expect(findSharedWording(list, { minPartners: 3 })).toEqual([]);
  });
});

test('runs of grammar are given, but marked as fragments', () => {
  const found = findSharedWording(
    texts(
      ['north', 'Fields near the goals of the river. Herds cross wide green valleys.'],
      ['east', 'Boats near the goals of the coast. Herds cross wide green valleys.'],
    ),
  );
  const marks = new Map(found.map(({ wording, fragment }) => [wording, fragment]));
  expect(marks.get('Herds cross wide green valleys')).toBe(false);
  expect(marks.get('near the goals of the') ?? marks.get('near the goals of')).toBe(true);
});

describe('laws', () => {
  const planted = plant({ seed: 7, texts: 60, partners: 12, words: 400, runs: 60, copies: 5 });
  const wordings = findSharedWording(planted.texts, { minPartners: 3, minWords: 3 });
  const textOf = new Map(planted.texts.map(({ id, text }) => [id, text]));

  test('every place lies in its text and holds the words of its form', () => {
    for (const { variants } of wordings) {
      for (const { places } of variants) {
        for (const { text, from, to } of places) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual((textOf.get(text) as string).length);
          expect(to).toBeGreaterThan(from);
        }
      }
    }
  });

  test('partners are those of the places, at least as many as asked for', () => {
    for (const { partners, places, texts: count } of wordings) {
      expect(partners).toEqual([...new Set(places.map(({ partner }) => partner))].sort());
      expect(partners.length).toBeGreaterThanOrEqual(3);
      expect(count).toBe(new Set(places.map(({ text }) => text)).size);
    }
  });

  test('no text that has the printed words is left out', () => {
    for (const { wording, places } of findSharedWording(planted.texts, { minPartners: 2, minWords: 2 })) {
      const printed = new RegExp(`\\b${wording.replaceAll(/\W+/g, '\\W+')}\\b`, 'i');
      const counted = new Set(places.map(({ text }) => text));
      const having = planted.texts.filter(({ text }) =>
        text.split('.').some((sentence) => printed.test(sentence)),
      );
      expect(having.filter(({ id }) => !counted.has(id)).map(({ id }) => `${id}: ${wording}`)).toEqual([]);
    }
  });

  test('planted runs are found', () => {
    expect(planted.exactRecall(wordings)).toBeGreaterThanOrEqual(0.99);
    expect(planted.variantRecall(wordings)).toBeGreaterThanOrEqual(0.95);
  });

  test('adding texts one by one gives what all at once gives, in any order of adding', () => {
    const echoes = createEchoes('en');
    for (const text of [...planted.texts].reverse()) addText(echoes, text);
    const key = ({ wording, partners, places }: (typeof wordings)[number]) =>
      `${wording.toLowerCase()} ${partners.join()} ${places.length}`;
    const again = readSharedWording(echoes, { minPartners: 3, minWords: 3 });
    expect(new Set(again.map(({ id }) => id)).size).toBe(again.length);
    const missing = new Set(wordings.map(key));
    for (const wording of again) missing.delete(key(wording));
    // Which of two equal forms leads may differ with the order; nearly everything is the same.
    expect(missing.size / wordings.length).toBeLessThan(0.02);
  });
});

describe('hostile input', () => {
  test('one word repeated, empty texts, marks only', () => {
    const same = Array.from({ length: 20_000 }, () => 'word').join(' ');
    const list = texts(['north', same], ['east', same], ['south', ''], ['west', '… — !']);
    expect(findSharedWording(list).length).toBeGreaterThan(0);
  });

  test('more partners than one machine word holds', () => {
    const list = texts(
      ...Array.from(
        { length: 80 },
        (_, i) => [`p${i}`, `Green meadows feed quiet villages ${'x'.repeat(i + 1)}.`] as const,
      ),
    );
    expect(findSharedWording(list, { minPartners: 80 })[0]?.partners.length).toBe(80);
  });

  test('wrong options and ids are refused', () => {
    expect(() => findSharedWording([], { minPartners: 0 })).not.toThrow();
    expect(() => findSharedWording(texts(['a', 'x']), { minPartners: 0 })).toThrow(RangeError);
    const [one] = texts(['a', 'x']);
    expect(() => findSharedWording([one as SharedText, one as SharedText])).toThrow(TypeError);
  });
});

describe('one wording is listed once', () => {
  test('a run with a word more at its end is a form of it, and a place is never cut short', () => {
    expect(
      found(
        texts(
          ['a', 'They praised the golden harvest of the valley orchards.'],
          ['b', 'We saw the golden harvest of the valley orchards in full.'],
          ['c', 'Herds passed the golden harvest of the valley last autumn.'],
          ['d', 'Songs of the golden harvest of the valley were heard.'],
          ['e', 'All wrote of the golden harvest of the valley.'],
          ...['f', 'g', 'h', 'i'].map(
            (partner) => [partner, `Nothing here, says ${partner}, is the orchards.`] as const,
          ),
        ),
      ),
    ).toEqual(['golden harvest of the valley ×5 | longer: golden harvest of the valley orchards']);
  });

  test('a text that has the printed words without a small word beside them is counted', () => {
    const [first] = findSharedWording(
      texts(
        ['a', 'They build the ferries and bridges.'],
        ['b', 'We praise the ferries and bridges.'],
        ['a', 'Nobody wants more ferries and bridges.'],
      ),
      { minPartners: 2, minWords: 3 },
    );
    expect(first).toMatchObject({ wording: 'ferries and bridges', partners: ['a', 'b'], texts: 3 });
  });

  test('a part that more partners have than the whole is wording of its own', () => {
    const list = findSharedWording(
      texts(
        ['a', 'They mend seven wooden ferries across the quiet northern lake.'],
        ['b', 'We mend seven wooden ferries across the quiet northern lake.'],
        ['c', 'Winds rise across the quiet northern lake.'],
      ),
      { minPartners: 2, minWords: 3 },
    );
    const part = list.find(({ wording }) => wording === 'quiet northern lake');
    expect(part).toMatchObject({ partners: ['a', 'b', 'c'], fragment: false });
  });

  test('without the abbreviation behind it a name is the same wording, with all of its partners', () => {
    const [first, ...others] = findSharedWording(
      texts(
        ['a', 'They keep the Lumen Charter of the Lakes (LCL), and sail.'],
        ['b', 'They praised the Lumen Charter of the Lakes (LCL), gladly.'],
        ['c', 'Ferries follow the Lumen Charter of the Lakes (LCL), since spring.'],
        ['d', 'All rivers fall under the Lumen Charter of the Lakes, including brooks.'],
      ),
      { minPartners: 3, minWords: 4 },
    );
    expect(first).toMatchObject({ partners: ['a', 'b', 'c', 'd'], texts: 4, fragment: false });
    expect(others.filter(({ fragment }) => !fragment)).toEqual([]);
  });

  test('the usual print leads, not that of a heading, and a bracket is closed', () => {
    expect(
      found(
        texts(
          ['a', 'THE OPEN WELLS CHARTER (OWC)'],
          ['b', 'They keep the Open Wells Charter (OWC) alive.'],
          ['c', 'We know the Open Wells Charter (OWC).'],
        ),
      )[0],
    ).toBe('Open Wells Charter (OWC) ×3');
  });
});

describe('names and dates come last, in a band of their own', () => {
  const bands = (lang: string, ...sentences: readonly string[]) =>
    findSharedWording(
      sentences.map((text, i) => ({ id: `t${i}`, partner: `p${i}`, lang, text })),
      { minPartners: 2, minWords: 3 },
    ).map(({ wording, band }) => `${wording}: ${band}`);

  test.each([
    [
      'a person with an office',
      'en',
      ['Many met President Orlan Tave Marsh in spring.', 'Few saw President Orlan Tave Marsh again.'],
      'President Orlan Tave Marsh: names',
    ],
    [
      'a date',
      'en',
      ['The fair opened on May 14, 2031 at noon.', 'All left on May 14, 2031 by boat.'],
      'May 14, 2031: names',
    ],
    [
      'a place where something is',
      'en',
      ['Birds rest in the Lower Belmora Marshes now.', 'Reeds grow in the Lower Belmora Marshes too.'],
      'Lower Belmora Marshes: names',
    ],
    [
      'the title of a treaty is wording',
      'en',
      ['They keep the Charter of Open Wells.', 'We praise the Charter of Open Wells.'],
      'Charter of Open Wells: partner',
    ],
    [
      'an office in Russian',
      'ru',
      ['Прибыл Президент Республики Эстровия вчера.', 'Выступил Президент Республики Эстровия сегодня.'],
      'Президент Республики Эстровия: names',
    ],
  ])('%s', (_, lang, sentences, expected) => expect(bands(lang, ...sentences)).toContain(expected));

  test('whatever their rank', () => {
    expect(
      bands(
        'en',
        'Many met President Orlan Tave Marsh the Younger of Belmora. Old ferries carry fresh grain.',
        'Few saw President Orlan Tave Marsh the Younger of Belmora. Here ferries carry fresh grain.',
      ).at(-1),
    ).toMatch(/: names$/);
  });
});

describe('hyphens part words as in search', () => {
  test.each([
    ['long-term grain stores', 'long term grain stores', true],
    ['co-operation of old ferrymen', 'cooperation of old ferrymen', true],
    ['people-to-people grain fairs', 'people to people grain fairs', true],
    ['re-sign old grain pacts', 'sign old grain pacts', false],
  ])('%s, %s: %s', (one, other, isSame) => {
    const [first] = findSharedWording(texts(['a', `They keep ${one}.`], ['b', `We know ${other}.`]), {
      minPartners: 2,
      minWords: 3,
    });
    expect(first?.wording.startsWith(one.split(' ')[0] as string) ?? false).toBe(isSame);
  });
});
