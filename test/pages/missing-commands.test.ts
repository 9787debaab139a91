import { expect, test } from 'vitest';
import { commandsFor } from '../../src/pages/statements/missing-page.tsx';

test('a statement without a text prints commands that run as they are', () => {
  expect(commandsFor({ id: 'specimen-2021', texts: [{ lang: 'en' }] })).toEqual([
    'npm run statements -- fetch specimen-2021',
    'npm run statements -- add specimen-2021 --file <path>',
  ]);
  expect(
    commandsFor({ id: 'specimen-2022', texts: [{ lang: 'en' }, { lang: 'ru' }, { lang: 'en' }] }),
  ).toEqual([
    'npm run statements -- fetch specimen-2022',
    'npm run statements -- add specimen-2022 --file <path> --lang en',
    'npm run statements -- add specimen-2022 --file <path> --lang ru',
  ]);
});
