import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../src/crossing/keys/numbers.ts';

const valuesOf = (text: string, lang: string) =>
  readNumbers(text, lang).map(({ from, to, values }) => [text.slice(from, to), values[0]]);

describe('a date is one date in every language', () => {
  test.each([
    ['en', 'It opened on 19 September 2023.', '19 September 2023'],
    ['en', 'It opened on September 19, 2023.', 'September 19, 2023'],
    ['en', 'It opened on the 19th of September 2023.', '19th of September 2023'],
    ['ru', 'Открыт 19 сентября 2023 года.', '19 сентября 2023'],
    ['de', 'Eröffnet am 19. September 2023.', '19. September 2023'],
    ['de', 'Eröffnet am 19.09.2023 im Hafen.', '19.09.2023'],
    ['zh', '2023年9月19日开放。', '2023年9月19日'],
    ['en', 'Opened 2023-09-19.', '2023-09-19'],
  ])('%s: %s', (lang, text, words) => {
    expect(valuesOf(text, lang)).toEqual([[words, '2023-09-19']]);
  });

  test('a full date is also its month and its year', () => {
    expect(readNumbers('19 сентября 2023 года', 'ru')[0]?.values).toEqual([
      '2023-09-19',
      '2023-09',
      '--09-19',
      '2023',
    ]);
  });

  test('“may” before a number is a verb, unless a year or day says otherwise', () => {
    expect(valuesOf('They may, in five years, meet.', 'en')).toEqual([['five', '5']]);
  });
});

describe('a number is one number in every language', () => {
  test.each([
    ['en', '$500 million for ports', '500 million', '500000000'],
    ['ru', '500 млн долларов', '500 млн', '500000000'],
    ['de', '500 Mio. Dollar', '500 Mio.', '500000000'],
    ['zh', '5亿美元', '5亿', '500000000'],
    ['en', '1.5 billion', '1.5 billion', '1500000000'],
    ['ru', '1,5 млрд', '1,5 млрд', '1500000000'],
    ['de', '1,5 Milliarden', '1,5 Milliarden', '1500000000'],
    ['zh', '15亿', '15亿', '1500000000'],
    ['en', '12,500 schools', '12,500', '12500'],
    ['ru', '12 500 школ', '12 500', '12500'],
    ['de', '12.500 Schulen', '12.500', '12500'],
    ['zh', '1.25万所学校', '1.25万', '12500'],
    ['en', '20 per cent', '20 per cent', '20%'],
    ['ru', '20 процентов', '20 процентов', '20%'],
    ['de', '20 Prozent', '20 Prozent', '20%'],
    ['zh', '百分之二十', '百分之二十', '20%'],
    ['zh', '增长20%', '20%', '20%'],
    ['en', 'the five states', 'five', '5'],
    ['ru', 'пяти государств', 'пяти', '5'],
    ['zh', '五国', '五', '5'],
    ['zh', '三十五项', '三十五', '35'],
    ['zh', '二〇二三年', '二〇二三年', '2023'],
  ])('%s: %s', (lang, text, words, value) => {
    expect(valuesOf(text, lang)).toEqual([[words, value]]);
  });

  test('a word that only begins with an ideograph of a number is none', () => {
    expect(readNumbers('一致同意', 'zh')).toEqual([]);
  });

  test('a long line of digits and marks ends in time', () => {
    expect(readNumbers('1.'.repeat(20_000), 'en').length).toBeLessThan(30_000);
  });
});

test('the parts of the name of a format count nothing', () => {
  for (const [lang, text] of [
    ['en', 'The Security Consultative Committee (“2+2”) of the C5+1 met.'],
    ['ru', 'Заседание в формате «2+2» и «5+1».'],
    ['zh', '安全磋商委员会（“2+2”）会议。'],
  ] as const)
    expect(valuesOf(text, lang)).toEqual([]);
  expect(valuesOf('It opened 2 harbours and 30+ stations.', 'en').map(([, value]) => value)).toEqual([
    '2',
    '30',
  ]);
});

describe('numbers of points inside a sentence are no numbers', () => {
  test.each([
    ['en', 'They plan 1) ports; 2) roads and (3) rails.', []],
    ['ru', 'В областях: 1) порты; 2) дороги и (3) мосты.', []],
    ['zh', '优先领域：1）港口，2）道路。', []],
    ['en', 'They build ports (up to 10) and roads (in 2030).', ['10', '2030']],
    ['en', 'It opened (after a decade, on day 12).', ['12']],
  ])('%s: %s', (lang, text, numbers) => {
    expect(valuesOf(text, lang).map(([, value]) => value)).toEqual(numbers);
  });
});
