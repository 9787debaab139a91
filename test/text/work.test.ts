import { describe, expect, it } from 'vitest';
import { clausesInSteps, letterKey, normalise, splitClauses, stemWord } from '../../src/text/index.ts';
import { knownLanguages } from '../../src/text/languages/index.ts';
import { WordMemory } from '../../src/text/word-memory.ts';
import { seeded } from '../comparison/random.ts';
import { countWork } from './work.ts';

/** Ten times the text may cost at most this many times the work: a little more than ten, far from a hundred. */
const LINEAR = 13;

const repeated: readonly (readonly [string, string])[] = [
  ['points without spaces', 'Aa.'],
  ['initials without spaces', 'A.'],
  ['stops before small letters', 'aa. '],
  ['quotations that never close', '“A. '],
  ['straight quotation marks', '"A. B" '],
  ['opening brackets after stops', '. (('],
  ['semicolons', 'a; '],
  ['lettered points', 'and (a) '],
];

/** A short word for each number, so that no two are alike. */
function word(number: number): string {
  let word = '';
  for (let rest = number + 400; rest > 0; rest = Math.floor(rest / 14)) word += 'bcdfghklmnprst'[rest % 14];
  return word;
}

const capital = (number: number) => word(number).replace(/^./u, (letter) => letter.toUpperCase());

/** What stands before, and what is repeated so often; a stop that asks the rest of the text about a word, or walks back. */
const asking: readonly (readonly [
  name: string,
  lang: string,
  before: string,
  unit: (at: number) => string,
])[] = [
  ['brackets that open before a stop', 'en', '', (at) => (at % 50 === 49 ? '(. B ' : '(')],
  ['brackets that open and one stop', 'en', '', () => '('],
  ['square brackets after a stop', 'en', 'Aa. ', () => '['],
  ['wide brackets', 'zh', '人。', () => '（'],
  ['closing brackets without a fellow', 'zh', '', () => '人！」人'],
  ['times of day before one name', 'en', 'So a Water ', () => 'at 5 p.m. Water '],
  ['times of day before many names', 'en', 'So it is ', (at) => `at 5 p.m. ${capital(at)}a `],
  ['years before one name', 'ru', 'И вот в Вода ', () => 'в 2023 г. Вода '],
  ['units before one name', 'en', 'The Water a Water ', () => 'and 40 m. Water '],
  ['units before many names', 'en', 'The water ', (at) => `and 40 m. ${capital(at)}a `],
  ['units after one long word', 'en', 'x'.repeat(4000), () => ' 4 m. 4 m. Water'],
  ['words cut short, each another', 'en', '', (at) => `${capital(at)}. `],
  ['words cut short before figures', 'en', '', (at) => `${capital(at)}. 7 `],
  ['initials', 'en', '', () => 'A. B. '],
  ['lists of one bare point', 'en', '', () => 'aa 1) bb '],
  ['lists of two bare points after a colon', 'en', '', () => 'aa: a) bb; b) cc '],
];

describe('work grows with the length of the text, not with its square', () => {
  it.each(repeated)('splitClauses: %s', (_, unit) => {
    const cost = (times: number) => countWork(() => splitClauses(unit.repeat(times)));
    expect(cost(5000) / cost(500)).toBeLessThan(LINEAR);
  });

  it.each(asking)('splitClauses: %s', (_, lang, before, unit) => {
    const textOf = (times: number) =>
      `${before}${Array.from({ length: times }, (_, at) => unit(at)).join('')}. B a. B`;
    const cost = (times: number) => countWork(() => splitClauses(textOf(times), { lang }));
    expect(cost(10_000) / cost(1000)).toBeLessThan(LINEAR);
  });

  it.each<readonly [string, string]>([
    ...repeated,
    ['lines that end with hyphens', `${'a'.repeat(59)}-\n`],
    ['short lines', 'Aa\n'],
    ['full lines', `${'word '.repeat(14)}\n`],
    ['combining marks', '\u0301\u0323'],
    ['combining marks with invisible ones between', '\u0301\u200b\u0323\u034f'],
  ])('normalise: %s', (_, unit) => {
    const cost = (times: number) => countWork(() => normalise(unit.repeat(times)));
    expect(cost(2000) / cost(200)).toBeLessThan(LINEAR);
  });
});

describe('a text of more clauses than are asked for', () => {
  const units = [
    ...[
      'Water. ',
      'Aa\n\n',
      'a; ',
      'A! ',
      'x',
      '. . ',
      '! ',
      '“A.” ',
      '(a) ',
      '1. B ',
      'List: ',
      '\n\n',
      '。',
      '人',
    ],
  ];

  it('is said to have more, and one of fewer is cut as ever', () => {
    const random = seeded(11);
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: random.below(60) }, () => random.pick(units)).join('');
      const most = random.below(20);
      const lang = random.pick(['en', 'zh']);
      const all = splitClauses(text, { lang });
      const some = splitClauses(text, { lang, most });
      if (all.length > most) expect(some.length, text).toBeGreaterThan(most);
      else expect(some, text).toEqual(all);
    }
  });

  it.each([
    ['sentences', 'Water. '],
    ['paragraphs', 'Water\n\n'],
    ['points', '1. Water.\n\n'],
    ['Chinese', '水。'],
  ])('is read no further: %s', (_, unit) => {
    const cost = (times: number, most?: number) =>
      countWork(() => splitClauses(unit.repeat(times), most === undefined ? {} : { most }));
    expect(cost(20_000, 500)).toBeLessThan(cost(20_000) / 4);
  });
});

describe('a text of tens of thousands of stops', () => {
  it.each([
    ['one sentence', 'А. Б. '],
    ['many paragraphs', `${'A. B. '.repeat(30)}and more.\n\n`],
  ])('is cut in steps, and as at one go: %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(120_000 / unit.length));
    const steps = clausesInSteps(text);
    const stops = text.split('.').length;
    for (let pauses = 0; ; pauses++) {
      const { done, value } = steps.next();
      if (!done) continue;
      expect(pauses).toBeGreaterThanOrEqual(Math.floor(Math.min(stops / 10_000, text.length / 25_000)));
      expect(value).toEqual(splitClauses(text));
      return;
    }
  });

  it('is cut at one go where it is a statement', () => {
    expect(clausesInSteps('The sides met in A. B. and spoke. '.repeat(500)).next().done).toBe(true);
  });
});

describe('a word longer than any word is', () => {
  it('is its own stem, in whatever language it is read', () => {
    for (const lang of [...knownLanguages, 'xx'])
      for (const letters of ['x', 'ation', 'ü', 'а', 'ость', 'é'])
        expect(stemWord(letters.repeat(2000), lang)).toBe(letterKey(letters.repeat(2000), lang));
  });

  it('is not remembered, however many there are', () => {
    const memory = new WordMemory(10);
    const known = memory.of('en');
    for (let at = 0; at < 5; at++) memory.keep(known, `${'x'.repeat(1000)}${at}`, 'x');
    expect(known.size).toBe(0);
    for (let at = 0; at < 25; at++) memory.keep(known, `x${at}`, 'x');
    expect(known.size).toBeLessThanOrEqual(10);
  });

  it('pushes no language out of bounds', () => {
    const memory = new WordMemory(10);
    const known = Array.from({ length: 1000 }, (_, at) => memory.of(`x${at}`));
    expect(memory.of('x0')).not.toBe(known[0]);
    expect(memory.of('x999')).toBe(known[999]);
  });
});
