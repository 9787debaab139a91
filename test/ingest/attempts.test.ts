import { expect, test } from 'vitest';
import { politeClient } from '../../src/ingest/commands/fetch.ts';
import { pauseOf, planAttempts } from '../../src/ingest/fetch/attempts.ts';
import type { TextVersion } from '../../src/statement/index.ts';

type Sources = TextVersion['sources'];

const plan = (sources: Sources, adopted: string, lang = 'en') =>
  planAttempts({ adopted }, { sources, lang }).map((attempt) => `${attempt.kind} ${attempt.url}`);

test.each<[string, Sources, string, readonly string[]]>([
  [
    'the publisher, its dated archive, a capture a month later',
    [{ custody: 'publisher', url: 'https://www.state.gov/joint-statement/' }],
    '2023-02-28',
    [
      'publisher https://www.state.gov/joint-statement/',
      'archive https://2021-2025.state.gov/joint-statement/',
      'wayback https://web.archive.org/web/20230330id_/https://www.state.gov/joint-statement/',
    ],
  ],
  [
    'the archive of the administration of the day',
    [{ custody: 'publisher', url: 'https://www.whitehouse.gov/the-press-office/x' }],
    '2015-11-01',
    [
      'publisher https://www.whitehouse.gov/the-press-office/x',
      'archive https://obamawhitehouse.archives.gov/the-press-office/x',
      'wayback https://web.archive.org/web/20151201id_/https://www.whitehouse.gov/the-press-office/x',
    ],
  ],
  [
    'no archive of the present administration, none for a page number',
    [{ custody: 'publisher', url: 'https://www.state.gov/?page_id=7' }],
    '2021-07-16',
    [
      'publisher https://www.state.gov/?page_id=7',
      'wayback https://web.archive.org/web/20210815id_/https://www.state.gov/?page_id=7',
    ],
  ],
  [
    'the data behind a page that a script draws goes first',
    [{ custody: 'publisher', url: 'https://ec.europa.eu/commission/presscorner/detail/en/statement_25_980' }],
    '2025-04-04',
    [
      'publisher https://ec.europa.eu/commission/presscorner/api/documents?reference=STATEMENT/25/980&language=en',
      'publisher https://ec.europa.eu/commission/presscorner/detail/en/statement_25_980',
      'wayback https://web.archive.org/web/20250504id_/https://ec.europa.eu/commission/presscorner/detail/en/statement_25_980',
    ],
  ],
  [
    'the order of trust, whatever the order in the record, and nothing twice',
    [
      { custody: 'data', url: 'https://data.invalid/x.md' },
      { custody: 'archive', url: 'https://bidenwhitehouse.archives.gov/x/' },
      { custody: 'publisher', url: 'https://www.whitehouse.gov/x/' },
    ],
    '2023-09-19',
    [
      'publisher https://www.whitehouse.gov/x/',
      'archive https://bidenwhitehouse.archives.gov/x/',
      'wayback https://web.archive.org/web/20231019id_/https://www.whitehouse.gov/x/',
      'data https://data.invalid/x.md',
    ],
  ],
  [
    'copies in other hands by their custody, captures of reprints last',
    [
      { custody: 'reprint', url: 'https://news.invalid/x' },
      { custody: 'state-agency', url: 'https://agency.invalid/x' },
      { custody: 'embassy', url: 'https://embassy.invalid/x' },
      { custody: 'data', url: 'https://data.invalid/x.md' },
      { custody: 'partner', url: 'https://ministry.invalid/x' },
    ],
    '2023-09-19',
    [
      'partner https://ministry.invalid/x',
      'embassy https://embassy.invalid/x',
      'state-agency https://agency.invalid/x',
      'wayback https://web.archive.org/web/20231019id_/https://ministry.invalid/x',
      'wayback https://web.archive.org/web/20231019id_/https://embassy.invalid/x',
      'wayback https://web.archive.org/web/20231019id_/https://agency.invalid/x',
      'data https://data.invalid/x.md',
      'reprint https://news.invalid/x',
      'wayback https://web.archive.org/web/20231019id_/https://news.invalid/x',
    ],
  ],
  [
    'never a page that holds a part, a retelling or a link',
    [
      { custody: 'publisher', url: 'https://ministry.invalid/list', holds: 'part' },
      { custody: 'publisher', url: 'https://ministry.invalid/note', holds: 'link' },
      { custody: 'reprint', url: 'https://news.invalid/retold', holds: 'paraphrase' },
    ],
    '2023-09-19',
    [],
  ],
  ['nothing, where no address is known', [], '2023', []],
])('%s', (_, sources, adopted, expected) => {
  expect(plan(sources, adopted)).toEqual(expected);
});

test('a date that is known to the month or year still names a capture', () => {
  const url = 'https://example.invalid/x';
  expect(plan([{ custody: 'publisher', url }], '2019-08').at(-1)).toBe(
    `wayback https://web.archive.org/web/20190927id_/${url}`,
  );
  expect(plan([{ custody: 'publisher', url }], '2019').at(-1)).toBe(
    `wayback https://web.archive.org/web/20190730id_/${url}`,
  );
});

test('hosts that break under load get longer pauses', () => {
  expect(pauseOf('en.kremlin.ru')).toBeGreaterThan(pauseOf('2021-2025.state.gov'));
  expect(pauseOf('web.archive.org')).toBeGreaterThan(pauseOf('www.gov.uk'));
  expect(pauseOf('127.0.0.1:8080')).toBe(0);
});

test('who asks is said in a header that every server takes', async () => {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    asked.push(new Headers(init?.headers).get('user-agent') ?? '');
    return new Response('x');
  };
  const env = { STATEMENTS_CONTACT: 'Иван\r\nivan@example.org' };
  const answer = await politeClient({ env, fetch }).get('http://localhost/x');
  expect(answer.state).toBe('body');
  expect(asked).toEqual([expect.stringMatching(/; ivan@example\.org\)$/)]);
});
