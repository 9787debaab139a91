import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service } from './collection.ts';

beforeAll(() => loadSpecimens());

const ask = service();

test('a partner has as much in common with every other as the matrix says', async () => {
  const matrix = (await (await ask('/v1/matrix')).json()) as {
    partners: {
      a: string;
      b: string;
      a_words: number;
      b_words: number;
      a_words_in_b: number;
      b_words_in_a: number;
    }[];
  };
  const keys = new Set(matrix.partners.flatMap(({ a, b }) => [a, b]));
  expect(keys.size).toBeGreaterThan(2);
  for (const key of keys) {
    const address = `/v1/partners/${key.split('/').map(encodeURIComponent).join('/')}`;
    const { others } = (await (await ask(address)).json()) as { others: readonly Record<string, unknown>[] };
    const expected = matrix.partners.flatMap(({ a, b, a_words, b_words, a_words_in_b, b_words_in_a }) => {
      if (a === key) return [[b, a_words, b_words, a_words_in_b, b_words_in_a].join(' ')];
      return b === key ? [[a, b_words, a_words, b_words_in_a, a_words_in_b].join(' ')] : [];
    });
    const told = others.map(({ id, a_words, b_words, a_words_in_b, b_words_in_a }) =>
      [id, a_words, b_words, a_words_in_b, b_words_in_a].join(' '),
    );
    expect(told.sort()).toEqual(expected.sort());
  }
});
