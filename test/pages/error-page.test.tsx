import { expect, test } from 'vitest';
import { ErrorPage } from '../../src/pages/index.ts';
import { bareFrame } from './bare-frame.ts';

const drawn = async (ui: 'en' | 'ru', reason: string, status: number) => {
  const data = { status, reason, value: null, side: null, languages: [], detail: 'Why.', nearest: [] };
  const page = await (<ErrorPage frame={bareFrame(ui, '/search')} data={data} />);
  return /<h1>([^<]*)</.exec(String(page))?.[1];
};

test.each([
  ['too-busy', 503],
  ['not-ready', 503],
  ['too-many-requests', 429],
])('what passes by itself is not called a failure: %s', async (reason, status) => {
  expect(await drawn('en', reason, status)).toBe('Please wait a moment');
  expect(await drawn('ru', reason, status)).toBe('Подождите немного');
});

test('what does not pass is', async () => {
  expect(await drawn('en', 'store-damaged', 503)).toBe('The service failed');
  expect(await drawn('en', 'failure', 500)).toBe('The service failed');
});
