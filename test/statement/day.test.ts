import { describe, expect, test } from 'vitest';
import {
  collectionIn,
  collectionRecord,
  dateWords,
  sinceWordsRu,
  untilWordsRu,
} from '../../src/statement/index.ts';

describe('a date in a sentence', () => {
  test.each([
    ['2023-09-21', '21 September 2023', '21 сентября 2023 года', '21 сентября 2023 года'],
    ['2025-06', 'June 2025', 'июня 2025 года', 'июнь 2025 года'],
    ['2021', '2021', '2021 года', '2021 год'],
  ])('%s', (date, english, since, until) => {
    expect(dateWords(date, 'en')).toBe(english);
    expect(sinceWordsRu(date)).toBe(since);
    expect(untilWordsRu(date)).toBe(until);
  });

  test('has a short month where room is short', () => {
    expect(dateWords('2023-02-01', 'en', 'short')).toBe('1 Feb 2023');
    expect(dateWords('2023-02-01', 'ru', 'short')).toBe('1 февр. 2023');
  });
});

test('a series that is called after its partner is called so in every language', () => {
  const collection = collectionRecord.parse({
    id: 'lagoon',
    title: 'Invented',
    description: 'Invented',
    hub: { name: 'the Lagoon', short: 'L', parties: ['XA'] },
    series: [
      { id: 'india', title: 'India', partner: 'India' },
      { id: 'uk', title: 'UK', partner: 'UK' },
      { id: 'dialogue', title: 'Lagoon Dialogue', partner: 'Japan' },
    ],
  });
  expect(collectionIn(collection, 'ru').series.map(({ title, partner }) => [title, partner])).toEqual([
    ['Индия', 'Индия'],
    ['Великобритания', 'Великобритания'],
    ['Lagoon Dialogue', 'Япония'],
  ]);
});
