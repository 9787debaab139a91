import { describe, expect, test } from 'vitest';
import {
  digestInSteps,
  digestOf,
  type MarkedText,
  nearestPassages,
  otherForms,
  rowsThatFit,
  tellingRows,
  themesOfRows,
} from '../../src/comparison/digest/index.ts';
import { compareTexts, type Mode } from '../../src/comparison/index.ts';
import { normalise, splitClauses } from '../../src/text/index.ts';
import { countWork } from '../text/work.ts';

/** A text whose themes are plain words: enough to try the table, whatever the lexicon says. */
function marked(raw: string, themes: Readonly<Record<string, RegExp>>, lang = 'en'): MarkedText {
  const text = normalise(raw);
  const clauses = splitClauses(text, { lang });
  const marks = Object.entries(themes).flatMap(([theme, pattern]) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
      theme,
      formula: match[0].toLowerCase(),
      clause: clauses.findIndex(({ from, to }) => from <= match.index && match.index < to),
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  return { text, clauses, marks };
}

const THEMES = { water: /ferr(y|ies)|water/, mines: /[Mm]ines?/, rights: /rights/ };
const A = `The parties met in Kelmar.

1. The parties welcome the ferry line between Kelmar and Tarvash.

2. They recall that the mines of the north must be cleared.

3. They endeavour to build on progress, including to:

• Clear the mines of the lowland;

• Receive one another’s delegations;

4. They reaffirm to all parties: the urgency of talks on the waters of the lake; that nobody may close the harbour by force.`;
const B = `The parties met in Tarvash.

1. The parties welcome the ferry line between Kelmar and Tarvash.

2. They agree that the mines of the north shall be cleared by hand before the winter.

3. Schools teach the rights of all who fish and sail.`;

const side = { a: marked(A, THEMES), b: marked(B, THEMES) };
const compare = (mode: Mode = 'series') => compareTexts(side.a.text, side.b.text, { mode });
const digest = () => digestOf(compare().rows, side.a, side.b, Object.keys(THEMES), 'en');
const line = (theme: string) => digest().lines.find((one) => one.theme === theme);

describe('a digest', () => {
  test('counts every row of a theme in the column of its kind, and every other row once', () => {
    const { rows } = compare();
    const { lines, rest } = digest();
    const seen = new Set([
      ...lines.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.rows)),
      ...Object.values(rest).flat(),
    ]);
    expect([...seen].sort((x, y) => x - y)).toEqual(rows.map(({ n }) => n));
    for (const { cells } of lines)
      for (const [column, cell] of Object.entries(cells))
        for (const n of cell.rows)
          expect(rows.find((row) => row.n === n)?.kind).toBe(column === 'shared' ? 'same' : column);
  });

  test('tells what one side says alone in its own words', () => {
    expect(line('rights')?.cells.only_b.phrase?.b?.text).toBe(
      'Schools teach the rights of all who fish and sail',
    );
    expect(line('rights')?.cells.only_a.rows).toEqual([]);
    expect(line('mines')?.cells.reworded.phrase?.b?.text).toMatch(/mines of the north shall be cleared/);
    expect(line('water')?.cells.shared.rows).toHaveLength(1);
  });

  test('cuts its phrases from the texts, in whole words', () => {
    for (const { cells } of digest().lines)
      for (const { phrase } of Object.values(cells))
        for (const one of ['a', 'b'] as const) {
          const found = phrase?.[one];
          if (!found) continue;
          const { text } = side[one];
          expect(text.slice(found.from, found.to)).toBe(found.text);
          expect(text.slice(found.from - 1, found.from)).not.toMatch(/\p{L}/u);
          expect(text.slice(found.to, found.to + 1)).not.toMatch(/\p{L}/u);
        }
  });

  test('names the row that tells most of each theme, none twice, none that was not asked for', () => {
    const { rows } = compare();
    const telling = tellingRows(digest(), rows);
    expect(new Set(telling).size).toBe(telling.length);
    expect(telling.length).toBeGreaterThanOrEqual(3);
    expect(telling.every(({ kind }) => kind !== 'same')).toBe(true);
    const onlyB = rows.filter(({ kind }) => kind === 'only_b');
    expect(tellingRows(digest(), onlyB).every(({ kind }) => kind === 'only_b')).toBe(true);
  });

  test('is made in steps, one for each theme that either text speaks of', () => {
    const { rows } = compare();
    const ofRow = themesOfRows(rows, side.a, side.b);
    const steps = digestInSteps(rows, side.a, side.b, Object.keys(THEMES), 'en', ofRow);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(step.value).toEqual(digest());
    expect(pauses).toBe(step.value.lines.length);
  });

  test('takes no more than a hundred rows of one theme in a step', () => {
    const many = (number: number) =>
      marked(
        Array.from({ length: 1200 }, (_, n) => `The sides renew well ${number * n + 1}x.`).join(' '),
        { wells: /well/ },
        'en',
      );
    const [a, b] = [many(3), many(7)];
    const { rows } = compareTexts(a.text, b.text, { lang: 'en' });
    const steps = digestInSteps(rows, a, b, ['wells'], 'en', themesOfRows(rows, a, b));
    let pauses = 0;
    for (; !steps.next().done; pauses++);
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(rows.length / 110));
  });

  test('is empty where nothing is compared', () => {
    const nothing: MarkedText = { text: '', clauses: [], marks: [] };
    expect(digestOf([], nothing, nothing, ['water'], 'en').lines).toEqual([]);
  });
});

describe('a phrase of a digest', () => {
  const NEWS = { wells: /wells?|колод\S+|Brunnen/ };
  const phrasesOf = (text: string, lang = 'en') => {
    const one = marked(text, NEWS, lang);
    const none = marked('', NEWS, lang);
    const { rows } = compareTexts(one.text, '', { lang });
    return digestOf(rows, one, none, ['wells'], lang).lines.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ phrase }) => phrase?.a?.text ?? []),
    );
  };

  test.each(['9. They spoke for wells.', '(b) They spoke for wells.', 'IV. They spoke for wells.'])(
    'leaves out the printed number of %s',
    (text) => {
      expect(phrasesOf(text)).toEqual(['They spoke for wells']);
    },
  );

  test.each([
    [
      'en',
      'The parties thank all those who dug the wells of the U.S. and of Kelmar.',
      'wells of the U.S. and of Kelmar',
    ],
    ['en', 'They will protect the old and the new wells of the U.N.', 'wells of the U.N.'],
    ['en', '4. The wells of Mr. Roe are open to all.', 'The wells of Mr. Roe are open to all'],
    [
      'en',
      'The parties who met in the hall of Kelmar have decided to dig wells under resolution No. 5 of the council.',
      'wells under resolution No. 5 of the council',
    ],
    [
      'ru',
      'Стороны откроют все колодцы, т. е. источники воды, для всех.',
      'откроют все колодцы, т. е. источники воды',
    ],
    ['de', 'Die Parteien öffnen die Brunnen gem. Art. 5 des Vertrags.', 'Brunnen gem. Art. 5 des Vertrags'],
  ])('keeps the abbreviations of %s “%s” whole', (lang, text, end) => {
    const [phrase = ''] = phrasesOf(text, lang);
    expect(phrase.endsWith(end) || phrase.includes(end), phrase).toBe(true);
  });

  test.each([
    [
      'en',
      'The sides open the wells of the old town consistent with the treaty of Kelmar.',
      /the treaty of Kelmar$/,
    ],
    [
      'en',
      'The sides have cleared the wells of the north and reiterate that nobody may close the lake.',
      /north$|lake$/,
    ],
    ['en', 'They open the wells of the far north and have decided to better protect the lake.', /north$/],
    ['en', 'They protect the wells of the north, lakes in the south, and the sea.', /north$|south$/],
    ['en', 'The report on the wells makes clear that the water falls in all towns.', /^(?!.*clear$)/],
    ['en', 'They name it the ‘Open wells programme of the Seven Towns’ for the coast’s sake.', /^‘.*Towns’/],
    [
      'en',
      'They adopt the plan "Open wells for seven towns", support it, and thank the hosts.',
      /^(?:[^"]*|[^"]*"[^"]*"[^"]*)$/,
    ],
    [
      'ru',
      'Стороны откроют колодцы старого города в соответствии с договором Кельмара.',
      /договором Кельмара$/,
    ],
    [
      'ru',
      'Говоря о колодцах, стороны подчеркнули, что колодцы севера открыты для всех людей.',
      /^(?!.*подчеркнули$)/,
    ],
    [
      'de',
      'Die Parteien öffnen die Brunnen der alten Stadt im Einklang mit dem Vertrag von Kelmar.',
      /^(?!.*Einklang$)/,
    ],
  ])('does not end where its last word asks for more: %s “%s”', (lang, text, whole) => {
    const [phrase = ''] = phrasesOf(text, lang);
    expect(phrase).toMatch(whole);
  });

  test.each([
    ['They keep the songs of the coast and the care of wells; and to open a hall for all.', /hall|open/],
    [
      'The funds spur work on old problems like wells, and by supporting a larger loan for the bank.',
      /loan|support/,
    ],
    ['The plan includes new roads to the north and the clearing of wells; and adding rooms.', /rooms|adding/],
  ])('does not go on to a point about something else: “%s”', (text, beyond) => {
    const [phrase = ''] = phrasesOf(text);
    expect(phrase).toContain('wells');
    expect(phrase).not.toMatch(beyond);
  });

  test('ends with a part of its sentence, whatever stands before and after', () => {
    const random = (seed: number) => {
      let state = seed;
      return (below: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
    };
    const next = random(7);
    const pieces = {
      en: [
        'the parties',
        'of the U.S.',
        'under No. 5',
        'for Mr. Roe',
        'with',
        'the harbour',
        'and',
        'in the',
        'wells',
        'open',
        'U.N. experts',
        'a',
        'to',
        'ferries',
        'e.g. boats',
      ],
      ru: [
        'стороны',
        'и',
        'в',
        'т. е. воды',
        'ст. 5 договора',
        'для',
        'колодцы',
        'открыты',
        'с',
        'им. Роэ',
        'паромы',
        'на',
        'озере',
      ],
      de: [
        'die Parteien',
        'z. B. Boote',
        'gem. Art. 5',
        'der',
        'Brunnen',
        'und',
        'mit',
        'für',
        'offen',
        'Häfen',
        'Hr. Roe',
      ],
    };
    const open = {
      en: /(?:^|\s)(?:of|the|a|an|in|to|for|with|and|under|No\.?|Mr\.?|U\.S|U\.N|e\.g\.?)$/,
      ru: /(?:^|\s)(?:и|в|для|с|на|т\.?|т\. е\.?|ст\.?|им\.?)$/,
      de: /(?:^|\s)(?:die|der|und|mit|für|z\.?|z\. B\.?|gem\.?|Art\.?|Hr\.?)$/,
    };
    for (const lang of ['en', 'ru', 'de'] as const) {
      let found = 0;
      for (let round = 0; round < 300; round++) {
        const own = pieces[lang];
        const piece = () => own[next(own.length)] ?? '';
        const text = `${Array.from({ length: 6 + next(14) }, piece).join(' ')} ${lang === 'ru' ? 'у озера' : lang === 'de' ? 'am See' : 'by lakes'}.`;
        for (const phrase of phrasesOf(text, lang)) {
          found += 1;
          expect(phrase, text).not.toMatch(open[lang]);
          expect(phrase, text).not.toMatch(/(?:^|\s)\p{L}$/u);
        }
      }
      expect(found).toBeGreaterThan(100);
    }
  });

  test.each([
    // Begins with a point or a part of the sentence, and no further from the word than that needs.
    [
      'The parties recall that the only road to a lasting peace by the lake is a fair sharing of the wells that leaves nobody behind.',
      'fair sharing of the wells',
    ],
    [
      'They met in the hall, lit the lamps, and condemn any harm to wells by night.',
      'condemn any harm to wells',
    ],
    ['The harbour that the parties call “the gate of the wells” is open.', 'the gate of the wells'],
    ['They agree that the old wells of the north shall be cleared by hand.', 'shall be cleared by hand'],
    [
      'They spoke at length of many things, of roads and bridges and lamps, of schools and of those who teach in them, and in the end of wells.',
      'wells',
    ],
  ])('of “%s” is short and shows what it is about', (text, part) => {
    const [phrase = ''] = phrasesOf(text);
    expect(phrase).toContain('wells');
    expect(phrase).toContain(part);
    expect(phrase.length).toBeLessThan(80);
    expect(phrase.indexOf('wells')).toBeLessThan(40);
  });

  test('of any cell holds a word of its theme, or stands under a head that does', () => {
    const themes = { wells: /wells?/, water: /waters?/, mines: /mines?/, rights: /rights/ };
    const words =
      'the parties and of in to wells water mines rights lamps, harbour, which shall open; that a for roads (by night) “old gate” with schools'.split(
        ' ',
      );
    let state = 11;
    const next = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const sentence = () =>
      `${Array.from({ length: 4 + next(30) }, () => words[next(words.length)]).join(' ')}${next(4) === 0 ? ' including:' : '.'}`;
    const text = () =>
      Array.from(
        { length: 6 },
        (_, index) => `${next(3) === 0 ? '• ' : `${index + 1}. `}They ${sentence()}`,
      ).join('\n\n');
    let told = 0;
    for (let round = 0; round < 60; round++) {
      const raw = text();
      const texts = {
        a: marked(raw, themes),
        b: marked(round % 2 ? text() : raw.replace(/lamps/g, 'candles'), themes),
      };
      const { rows } = compareTexts(texts.a.text, texts.b.text, { mode: 'series' });
      for (const { theme, cells } of digestOf(rows, texts.a, texts.b, Object.keys(themes), 'en').lines)
        for (const cell of Object.values(cells)) {
          expect(cell.phrase !== null, theme).toBe(cell.rows.length > 0);
          for (const one of ['a', 'b'] as const) {
            const found = cell.phrase?.[one];
            if (!found) continue;
            told += 1;
            const { from, to } = found.under ?? found;
            expect(texts[one].text.slice(found.from, found.to)).toBe(found.text);
            expect(
              texts[one].marks.some((mark) => mark.theme === theme && from <= mark.from && mark.to <= to),
              `${theme}: ${found.under?.text ?? found.text}`,
            ).toBe(true);
          }
        }
    }
    expect(told).toBeGreaterThan(300);
  });

  test('is of the side that names the theme where a reworded row names it on one side only', () => {
    const one = marked('The parties will clear the old roads of the north and light their lamps.', NEWS);
    const other = marked('The parties will clear the old wells of the north and light their lamps.', NEWS);
    const { rows } = compareTexts(one.text, other.text, { mode: 'series' });
    const [line] = digestOf(rows, one, other, ['wells'], 'en').lines;
    expect(line?.cells.reworded.phrase?.a).toBeNull();
    expect(line?.cells.reworded.phrase?.b?.text).toContain('wells');
  });

  test('of a sub-point that names no theme stands under the words of its head that do', () => {
    const list = marked(
      'They endeavour to share the wells, including to:\n\n• Open the harbour;\n\n• Light the lamps.',
      NEWS,
    );
    const { rows } = compareTexts(list.text, 'They endeavour to share the wells, including to:', {
      mode: 'series',
    });
    const none = marked('They endeavour to share the wells, including to:', NEWS);
    const [line] = digestOf(rows, list, none, ['wells'], 'en').lines;
    expect(line?.cells.only_a.phrase?.a?.text).toBe('Open the harbour');
    expect(line?.cells.only_a.phrase?.a?.under?.text).toContain('share the wells');
  });

  test('is about its theme rather than about another where the cell has both', () => {
    const both = { wells: /wells/, water: /water/ };
    const one = marked(
      '1. The water wells of the lake are deep.\n\n2. Every stone of the ancient wells is counted twice.',
      both,
    );
    const { rows } = compareTexts(one.text, '');
    const [, water, wells] = [null, ...digestOf(rows, one, marked('', both), ['water', 'wells'], 'en').lines];
    expect(water?.cells.only_a.phrase?.row).toBe(1);
    expect(wells?.cells.only_a.phrase?.a?.text).toContain('ancient wells');
  });

  test('tells one cell of a side only, where there is another to tell', () => {
    const both = { wells: /wells/, water: /water/, mines: /mines/ };
    const one = marked(
      'The parties met.\n\nThey will work on wells, water and mines together.\n\nThe water of the lake is clean and open to all.',
      both,
    );
    const { rows } = compareTexts(one.text, '');
    const told = digestOf(rows, one, marked('', both), Object.keys(both), 'en').lines.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ phrase }) => phrase?.a?.text ?? []),
    );
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('a sub-point', () => {
  const themes = themesOfRows(compare().rows, side.a, side.b);
  const rowWith = (words: string) => compare().rows.find((row) => row.a[0]?.text.includes(words))?.n ?? 0;

  test('of one sentence has the themes of its head', () => {
    const headed = marked(
      '• Create conditions favourable to the sharing of the water, including reminding both shores: of the need for talks that end the old quarrel; that nobody may ever close the harbour of the lake; and that ships must never be used to threaten a neighbour.',
      THEMES,
    );
    const alone = themesOfRows(compareTexts(headed.text, '').rows, headed, marked('', THEMES));
    expect([...alone.values()].every(({ a }) => a.has('water'))).toBe(true);
    expect(alone.size).toBeGreaterThan(1);
  });

  test('of a list has them only where it names none itself', () => {
    const list = marked(
      'They endeavour to share the water, including to:\n\n• Clear the mines;\n\n• Open the harbour.\n\nThey part.',
      THEMES,
    );
    const found = themesOfRows(compareTexts(list.text, '').rows, list, marked('', THEMES));
    expect([...found.values()].map(({ a }) => [...a])).toEqual([['water'], ['mines'], ['water'], []]);
  });

  test('of a head without a theme has none', () => {
    expect(themes.get(rowWith('delegations'))?.a.size).toBe(0);
  });
});

describe('rows are filtered', () => {
  const { rows } = compare();
  const themes = themesOfRows(rows, side.a, side.b);
  const texts = (filter: Parameters<typeof rowsThatFit>[2]) =>
    rowsThatFit(rows, themes, filter).map((row) => (row.a[0] ?? row.b[0])?.text);

  test('by theme, kind and side', () => {
    expect(texts({ theme: 'mines', kinds: ['only_a'] })).toEqual(['• Clear the mines of the lowland;']);
    expect(rowsThatFit(rows, themes, { side: 'b' }).every((row) => row.b.length > 0)).toBe(true);
    expect(texts({})).toHaveLength(rows.length);
  });

  test('by a phrase, in any case and as whole words', () => {
    expect(texts({ phrase: 'MINES of the lowland' })).toHaveLength(1);
    expect(texts({ phrase: 'ines of the lowland' })).toEqual([]);
    expect(texts({ phrase: 'all who fish', side: 'a' })).toEqual([]);
    expect(texts({ phrase: 'all who fish', side: 'b' })).toHaveLength(1);
  });
});

test('a phrase that no row has is told in the forms that rows do have', () => {
  const compared = compareTexts(
    '1. The keepers simplify visas for drovers.\n\n2. The lamps burn all night.',
    '1. The keepers simplify visas for drovers.\n\n2. The lamps are lit at noon.',
    { mode: 'series' },
  );
  expect(otherForms(compared, { q: 'Visa' }, 0)).toEqual(['visas']);
  expect(otherForms(compared, { q: 'visa for drover' }, 0)).toEqual(['visas for drovers']);
  expect(otherForms(compared, { q: 'lamp', kind: ['same'] }, 0)).toEqual([]);
  expect(otherForms(compared, { q: 'oar' }, 0)).toEqual([]);
  expect(otherForms(compared, { q: 'visas' }, 1)).toBeUndefined();
  expect(otherForms(compared, { q: 'visa', theme: 'people' }, 0)).toBeUndefined();
});

test('a passage without a match and without words in common is near to what speaks of its rarest theme', () => {
  const harbours = { piracy: /pirates|Corsairs/, harbour: /[Hh]arbours?|quays?/ };
  const first = marked(
    '1. No harbour may ever be lent to pirates.\n\n2. The lamps burn all night.',
    harbours,
  );
  const second = marked(
    '1. Every quay grows.\n\n2. One quay is lit.\n\n3. Corsairs remain a danger everywhere.',
    harbours,
  );
  const { rows } = compareTexts(first.text, second.text, { mode: 'series' });
  const near = nearestPassages(rows, { a: first, b: second, ofRow: themesOfRows(rows, first, second) }, 'en');
  const alone = rows.find(({ kind, a }) => kind === 'only_a' && a[0]?.text.includes('pirates'));
  expect(near.get(alone?.n ?? 0)?.clause.text).toContain('Corsairs');
  const lamps = rows.find(({ kind, a }) => kind === 'only_a' && a[0]?.text.includes('lamps'));
  expect(near.get(lamps?.n ?? 0)).toBeUndefined();
});

test('two long wordings with nothing in common wait behind a row that can be shown whole', () => {
  const themes = { ferry: /ferry|boats/, mine: /mines?/ };
  const long = (words: string) =>
    `${words} ${'and every harbour of the northern coast shall be told of it in time '.repeat(6)}.`;
  const first = marked(long('The ferry sails daily'), themes);
  const second = marked('A mine was cleared.', themes);
  const clause = (text: MarkedText) => ({
    clause: 0,
    from: 0,
    to: text.text.length,
    text: text.text,
  });
  const row = (n: number, similarity: number, a: MarkedText, b: MarkedText) => ({
    n,
    kind: 'reworded' as const,
    moved: false,
    split: false,
    merged: false,
    similarity,
    a: [clause(a)],
    b: [clause(b)],
    edits: [],
  });
  const phrase = (n: number) => ({ row: n, a: null, b: null, weight: 1 });
  const cells = (n: number) => ({
    shared: { rows: [], phrase: null },
    reworded: { rows: [n], phrase: phrase(n) },
    only_a: { rows: [], phrase: null },
    only_b: { rows: [], phrase: null },
  });
  const lines = [
    { theme: 'ferry', cells: cells(1) },
    { theme: 'mine', cells: cells(2) },
  ];
  const rows = [row(1, 0.1, first, first), row(2, 0.1, second, second)];
  const rest = { shared: [], reworded: [], only_a: [], only_b: [] };
  expect(tellingRows({ lines, rest }, rows).map(({ n }) => n)).toEqual([2, 1]);
});

test.each([
  [
    'a clause that is a whole text',
    (times: number) => `${'the sides keep the water clean and share the ferries and '.repeat(times)}more.`,
  ],
  [
    'a head with as many points under it',
    (times: number) => `They agree on water and mines:\n\n${'- to meet again in Kelmar;\n\n'.repeat(times)}`,
  ],
])('the phrases of %s are found in work that grows with its length', (_, raw) => {
  const cost = (times: number) => {
    const [a, b] = [marked(raw(times), THEMES), marked(`Of late ${raw(times)}`, THEMES)];
    const { rows } = compareTexts(a.text, b.text, { lang: 'en' });
    return countWork(() => digestOf(rows, a, b, Object.keys(THEMES), 'en'));
  };
  // A little more than four times the work, far from sixteen times.
  expect(cost(320) / cost(80)).toBeLessThan(5);
});
