import { expect, test } from 'vitest';
import { expectedOf } from '../../src/formula/counts/expected.ts';

const text = (id: string, facts: { readonly words?: number; readonly level?: string } = {}) => ({
  id,
  partner: id.slice(0, 1),
  adopted: `202${id.slice(1)}`,
  ...facts,
});
const idsOf = (expected: ReturnType<typeof expectedOf<ReturnType<typeof text>>>) => [
  expected.predecessor?.id ?? null,
  ...expected.others.map(({ id }) => id),
];

test('a declaration follows the declaration before it, not the note that came between', () => {
  const earlier = [text('a1', { words: 4000 }), text('b1'), text('a2', { words: 250 })];
  expect(idsOf(expectedOf(text('a3', { words: 3000 }), earlier))).toEqual(['a1', 'b1']);
  expect(idsOf(expectedOf(text('a3', { words: 300 }), earlier))).toEqual(['a2', 'b1']);
  expect(idsOf(expectedOf(text('a3', { words: 90_000 }), earlier)), 'none fits: the latest').toEqual([
    'a2',
    'b1',
  ]);
});

test('leaders follow leaders, where their levels are known', () => {
  const earlier = [text('a1', { level: 'leaders' }), text('a2', { level: 'ministers' })];
  expect(idsOf(expectedOf(text('a3', { level: 'leaders' }), earlier))).toEqual(['a1']);
});

test('what is assigned to no partner has no predecessor, and is measured by nobody', () => {
  const isPartner = (key: string) => key !== 'a';
  const earlier = [text('a1'), text('b1'), text('c1')];
  expect(idsOf(expectedOf(text('a2'), earlier, isPartner))).toEqual([null, 'b1', 'c1']);
  expect(idsOf(expectedOf(text('b2'), earlier, isPartner))).toEqual(['b1', 'c1']);
});
