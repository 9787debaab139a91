import { expect, test } from 'vitest';

let tries = 0;

test('falters once', () => {
  tries += 1;
  expect(tries).toBe(2);
});
