import { expect, test } from 'vitest';

test('what ends', () => expect(1).toBe(1));

test('what blocks its process', async () => {
  for (;;) if (Date.now() < 0) break;
});
