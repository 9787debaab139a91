import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { commandsFor } from '../../src/pages/statements/missing-page.tsx';
import { saveStatements } from '../../src/store/index.ts';
import { loadSpecimens, NOW, service, specimens } from '../http/collection.ts';

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

test('the list of missing texts names the id that its command asks for', async () => {
  await loadSpecimens();
  const [record] = specimens;
  if (!record) throw new Error('no specimen');
  const { specimen: _, ...real } = record;
  await saveStatements(env.DB, [{ record: { ...real, id: 'specimen-2030-01-01-lost' }, texts: [] }], NOW);
  const page = await service()('/statements/missing', { headers: { Accept: 'text/html' } });
  const html = await page.text();
  // Read on a phone without scrolling it.
  expect(html).toContain('<table class="stacked">');
  expect(html).toContain('add &lt;id&gt; --lang &lt;language&gt; --file &lt;path&gt;');
  expect(html).toMatch(
    /href="\/statements\/specimen-2030-01-01-lost"[^>]*>[^<]*<\/a> <span class="meta whole-id">specimen-2030-01-01-lost</,
  );
});
