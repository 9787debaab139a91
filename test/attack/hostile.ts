/** Texts that are made to cost more than their length: every pair is [name, unit of A, unit of B], repeated to a size. */
const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['lines of one letter', 'a\n'],
  ['points', 'A! '],
  ['semicolons', 'a; '],
  ['sentences of one word', 'Water. '],
  ['one word', 'water '],
  ['two words', 'water wool '],
  ['no space', 'x'],
  ['spaces', '          x'],
  ['blank lines', 'x\n\n\n\n\n'],
  ['stops', '. . . '],
  ['quotation marks that never close', '“A. '],
  ['straight quotation marks', '"A. B" '],
  ['brackets', '(((a '],
  ['numbered points', '1. Water.\n'],
  ['lettered points', 'and (a) '],
  ['hyphens at line ends', `${'a'.repeat(59)}-\n`],
  ['digits', '1,000.5 '],
  ['Han', '双方重申支持彼此的主权。'],
  ['Cyrillic', 'Стороны приветствуют открытие. '],
  ['Arabic', 'مرحبا بكم في. '],
  ['joiners', 'a\u200d\u200c'],
  ['zero width', 'a\u200b'],
  ['marks', 'a\u0301\u0323'],
  ['emoji', '😀 '],
  ['surrogates', '\ud83d'],
  ['capitals', 'WATER AND WOOL\n'],
  ['upper and lower', 'aAaA '],
  ['no-break spaces', 'a\u00a0'],
  ['formula words', 'sovereignty independence and territorial integrity '],
  ['peace words', 'peaceful stable and prosperous country '],
  ['commas', 'a, '],
  ['apostrophes', "a's "],
];

export interface HostilePair {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  /** As the request may name them; without them the words tell. */
  readonly lang_a?: string;
  readonly lang_b?: string;
}

/** Prose of an invented region: what a comparison of this size costs where nobody means harm. */
export function ordinary(size: number, seed = 1): string {
  const words =
    'region partner water energy trade border health school river road market climate council'.split(' ');
  let state = seed;
  const next = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  let text = '';
  while (text.length < size)
    text += `The parties ${Array.from({ length: 8 + next(14) }, () => `${words[next(words.length)]}${next(9) === 0 ? next(500) : ''}`).join(' ')} in the valley. `;
  return text.slice(0, size);
}

/** A word for each number, so that no two are alike. */
function word(number: number): string {
  let made = '';
  for (let rest = number + 400; rest > 0; rest = Math.floor(rest / 14)) made += 'bcdfghklmnprst'[rest % 14];
  return made;
}

/** The letters of `word` as another alphabet has them. */
function inCyrillic(name: string): string {
  return name.replace(/[a-z]/gi, (letter) => {
    const other = 'бцдфгхклмнпрст'['bcdfghklmnprst'.indexOf(letter.toLowerCase())] ?? letter;
    return letter < 'a' ? other.toUpperCase() : other;
  });
}

/** What is not one unit again and again: stops that ask the rest of the text, clauses and words of a whole text. */
function oddPairs(size: number): readonly HostilePair[] {
  const made = (unit: (at: number) => string) => {
    let text = '';
    for (let at = 0; text.length < size; at++) text += unit(at);
    return text.slice(0, size);
  };
  const capital = (at: number) => word(at).replace(/^./u, (letter) => letter.toUpperCase());
  const prose = ordinary(size);
  const against: readonly (readonly [name: string, text: string, lang?: string])[] = [
    ['brackets that open and one stop', `${made(() => '(')}. B a. B`],
    ['wide brackets that open', `人。${made(() => '（')}。人。`, 'zh'],
    ['times of day before one name', `So a Water ${made(() => 'at 5 p.m. Water ')}`],
    ['units before many names', `The water ${made((at) => `and 40 m. ${capital(at)}a `)}`],
    ['words cut short, each another', made((at) => `${capital(at)}. `)],
    ['initials', made(() => 'A. B. ')],
    ['a German word of a whole text', made(() => 'x'), 'de'],
  ];
  const sign = (at: number) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000));
  const kana = (at: number) => String.fromCharCode(0x3041 + ((at * 37 + (at >> 3) * 11) % 80));
  return [
    ...against.map(([name, a, lang]) => ({
      name,
      a,
      b: prose,
      ...(lang === undefined ? {} : { lang_a: lang, lang_b: 'en' }),
    })),
    {
      name: 'one Chinese clause of many signs',
      a: made(sign),
      b: made((at) => sign(at + 5)),
      lang_a: 'zh',
      lang_b: 'zh',
    },
    {
      name: 'one clause, its parts backwards',
      a: prose.replaceAll('. ', ' and '),
      b: prose.split('. ').reverse().join(' and '),
    },
    { name: 'one clause against its parts', a: prose.replaceAll('. ', ' and '), b: prose },
    {
      name: 'a date in each of thousands of sentences',
      a: made((at) => `Он ${1 + (at % 28)} сентября ${1900 + (at % 200)} года. `),
      b: made((at) => `On September ${1 + (at % 28)}, ${1900 + (at % 200)} it. `),
      lang_a: 'ru',
      lang_b: 'en',
    },
    {
      name: 'a German date in each of thousands of sentences',
      a: made((at) => `Am ${1 + (at % 28)}. September ${1900 + (at % 200)}! `),
      b: made((at) => `On September ${1 + (at % 28)}, ${1900 + (at % 200)}! `),
      lang_a: 'de',
      lang_b: 'en',
    },
    {
      name: 'names in two alphabets, ten a sentence',
      a: made((at) => `${capital(at)} and${at % 10 === 9 ? '. The ' : ' '}`),
      b: made((at) => `${inCyrillic(capital(at))} и${at % 10 === 9 ? '. Он ' : ' '}`),
      lang_a: 'en',
      lang_b: 'ru',
    },
    { name: 'Chinese signs against English words', a: made(sign), b: prose, lang_a: 'zh', lang_b: 'en' },
    {
      name: 'Japanese signs in disorder',
      a: made((at) => (at % 3 === 0 ? sign(at) : kana(at))),
      b: made((at) => (at % 3 === 0 ? sign(at + 7) : kana(at + 1))),
      lang_a: 'ja',
      lang_b: 'ja',
    },
    {
      name: 'numbers in disorder',
      a: made((at) => `${(at * 7919) % 10_007}, `),
      b: made((at) => `${(at * 104_729) % 10_007}, `),
      lang_a: 'en',
      lang_b: 'en',
    },
    {
      name: 'German compounds, each another',
      a: made((at) => `${word(at).repeat(60).slice(0, 60)} `),
      b: prose,
      lang_a: 'de',
      lang_b: 'en',
    },
    { name: 'Russian initials', a: made(() => 'А. Б. '), b: prose, lang_a: 'ru', lang_b: 'ru' },
    {
      name: 'two letters in disorder',
      a: made((at) => ((at * at * 7 + at * 13) % 11 < 5 ? 'a ' : 'b ')),
      b: made((at) => ((at * at * 5 + at * 3) % 13 < 6 ? 'a ' : 'b ')),
    },
  ];
}

/** Pairs of about `size` characters a side. */
export function hostilePairs(size: number): readonly HostilePair[] {
  const fill = (unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const pairs: HostilePair[] = [];
  for (const [index, [name, unit]] of UNITS.entries()) {
    pairs.push({
      name: `${name}, and the same with another end`,
      a: fill(unit),
      b: `${fill(unit).slice(0, -2)}z.`,
    });
    const [other, unitOfB] = UNITS[(index + 7) % UNITS.length] ?? ['', ''];
    pairs.push({ name: `${name} against ${other}`, a: fill(unit), b: fill(unitOfB) });
  }
  const prose = ordinary(size);
  const sentences = prose.split('. ');
  pairs.push({ name: 'ordinary against itself backwards', a: prose, b: [...sentences].reverse().join('. ') });
  pairs.push({ name: 'every word another', a: prose, b: prose.replace(/[a-z]+/g, (word) => `${word}q`) });
  pairs.push({ name: 'a run of marks', a: `a${'\u0301\u0323'.repeat(size / 2 - 1)}`, b: 'x' });
  return [...pairs, ...oddPairs(size)];
}

/** As many as are laid side by side at most. */
export const SEVERAL: readonly string[] = [
  'specimen-2021-05-14-north',
  'specimen-2022-05-20-north',
  'specimen-2023-05-19-north',
  'specimen-2024-04-16-east',
  'specimen-2023-04-18-east',
  'specimen-2022-11-18-islands',
  'specimen-2024-08-09-islands',
  'specimen-2019-11-29-union',
];

/** Addresses that have cost more than a page. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  `/v1/search?q=${encodeURIComponent(`NEAR(${'the '.repeat(60)}, 999)`)}`,
  `/v1/search?q=${encodeURIComponent(`NEAR(${'the '.repeat(8)}, 999)`)}`,
  `/v1/search?q=${encodeURIComponent(Array.from({ length: 60 }, (_, n) => `w${n}`).join(' OR '))}`,
  `/v1/search?q=${encodeURIComponent('the OR of OR and OR to OR in OR for OR on OR a')}`,
  `/v1/search?q=${encodeURIComponent('a* OR b* OR c* OR s* OR t*')}`,
  `/v1/passages?statement=specimen-2022-05-20-north&exact=${'a%CC%81'.repeat(300)}`,
  `/v1/search?q=${'a-'.repeat(150)}`,
  `/v1/search?across=true&q=${'ab-cd-'.repeat(40)}`,
  `/v1/search?q=${'a.'.repeat(150)}`,
  '/v1/shared?limit=100',
  `/v1/parallel?statements=${SEVERAL.slice(0, 4).join(',')}`,
  `/v1/parallel?statements=${SEVERAL.slice(0, 4).join(',')}&format=csv`,
  `/v1/parallel?statements=${Array.from({ length: 300 }, (_, n) => `x${n}`).join(',')}`,
  `/v1/synopsis?statements=${SEVERAL.join(',')}&q=water`,
  `/v1/synopsis?statements=${SEVERAL.join(',')}&q=${'a-'.repeat(140)}`,
  `/v1/synopsis?statements=${SEVERAL.join(',')}&q=${'a%CC%81'.repeat(90)}`,
  `/compare?s=${SEVERAL.slice(0, 4).join(',')}`,
  `/compare?s=${SEVERAL.join(',')}&q=${'the%20'.repeat(45)}`,
  `/pictures/compare.png?s=${SEVERAL.join(',')}&q=water`,
  `/embed/compare?s=${SEVERAL.join(',')}&q=${'a%20OR%20'.repeat(30)}b`,
  '/matrix',
];
