import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { stringsOf, uiLanguages } from '../../src/pages/interface/strings.ts';
import { loadSpecimens, NOW, service } from '../http/collection.ts';
import { saveStatement } from '../store/save-one.ts';

const request = service();

beforeAll(async () => {
  await loadSpecimens();
  await saveStatement(
    env.DB,
    {
      id: 'specimen-2098-01-01-known',
      series: 'specimen',
      partner: 'Merian Union',
      title: 'Communiqué that is known and not here',
      kind: 'statement',
      level: 'leaders',
      adopted: '2098-01-01',
      parties: ['XA'],
      absent: [],
      guests: [],
      certainty: {},
      texts: [],
    },
    [],
    NOW,
  );
});

test.each(uiLanguages)(
  'the start page says in %s why texts are missing and which command brings them',
  async (ui) => {
    const page = await (await request(`/?ui=${ui}`, { headers: { Accept: 'text/html' } })).text();
    expect(page).toContain(`${stringsOf(ui).home.notShipped} <code>npm run statements -- fetch</code>`);
  },
);
