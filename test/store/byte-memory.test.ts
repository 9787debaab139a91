import { expect, test } from 'vitest';
import { ByteMemory } from '../../src/store/byte-memory.ts';

const memory = () => new ByteMemory<string>(80, (_, value) => value.length);
const ten = 'x'.repeat(10);

test('what was used longest ago goes first', () => {
  const kept = memory();
  for (let n = 0; n < 8; n++) kept.set(`${n}`, ten);
  kept.get('0');
  kept.set('8', ten);
  expect([kept.get('0'), kept.get('1'), kept.get('8')]).toEqual([ten, undefined, ten]);
  expect(kept.bytes).toBe(80);
});

test('what is set again is counted once', () => {
  const kept = memory();
  kept.set('a', ten);
  kept.set('a', 'xxx');
  expect([kept.get('a'), kept.bytes]).toEqual(['xxx', 3]);
});

test('what would push out too many others is not kept', () => {
  const kept = memory();
  kept.set('a', `${ten}x`);
  expect([kept.get('a'), kept.bytes]).toEqual([undefined, 0]);
});

test('nothing is left of what was cleared', () => {
  const kept = memory();
  kept.set('a', ten);
  kept.clear();
  expect([kept.get('a'), kept.bytes]).toEqual([undefined, 0]);
});
