import { expect, test } from 'vitest';

test('what ends', () => expect(1).toBe(1));

test('what blocks its process', () => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
