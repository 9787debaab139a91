import { describe, expect, test } from 'vitest';
import { describeTaken } from '../../src/ingest/commands/fetch.ts';
import { pinOf } from '../../src/ingest/commands/pin.ts';
import { matchFile, sameAddress, takeFromFolder } from '../../src/ingest/corpus/folder.ts';
import { readKeptText } from '../../src/ingest/corpus/keep-text.ts';
import * as pages from './pages.ts';
import { unionRecord } from './records.ts';
import { scratchFolder, writeFiles } from './scratch.ts';
import { NORTH_RU, UNION } from './wording.ts';

const TITLE = 'Joint Communiqué of the Five and the Merian Union';
const URL_OF_TEXT = 'https://www.whitehouse.gov/briefing-room/2023/10/20/joint-communique/';

const summit = unionRecord({ url: URL_OF_TEXT });
const ministers = unionRecord(
  {},
  {
    id: 'xu-2023-10-20-water',
    title: 'Joint Statement of the Ministers for Water',
    short: 'Water statement',
    place: { city: 'Korrin' },
  },
);
const bilingual = {
  ...unionRecord({}, { id: 'xu-2024-01-01', adopted: '2024-01-01', published: '2024-01-01' }),
  texts: [...unionRecord({}).texts, ...unionRecord({ lang: 'ru', authority: 'official-translation' }).texts],
};
const records = [summit, ministers, bilingual];
const found = (name: string, document?: Parameters<typeof matchFile>[1]) => {
  const match = matchFile(name, document, records);
  return 'record' in match
    ? `${match.record.id} ${'version' in match ? match.version.lang : `${match.offered}, new`}`
    : match.reason;
};

describe('a file in a language that its record lacks', () => {
  const russian = NORTH_RU.map((part) => part.text).join('\n\n');
  test.each([
    ['xu-2023-10-20.ru.txt', undefined, 'xu-2023-10-20 ru, new'],
    ['xu-2023-10-20.txt', russian, 'xu-2023-10-20 ru, new'],
    ['xu-2024-01-01.txt', russian, 'xu-2024-01-01 ru'],
    ['xu-2024-01-01.ru.txt', russian, 'xu-2024-01-01 ru'],
  ])('%s', (name, text, expected) => {
    expect(found(name, text === undefined ? undefined : { titles: [], text })).toBe(expected);
  });
});

describe('a file finds its record', () => {
  test.each([
    [
      'by the address it gives for itself, also that of an archive',
      'x.md',
      'https://bidenwhitehouse.archives.gov/briefing-room/2023/10/20/joint-communique/',
      'xu-2023-10-20 en',
    ],
    [
      'by an address without www, slash or scheme',
      'x.md',
      'http://whitehouse.gov/briefing-room/2023/10/20/joint-communique',
      'xu-2023-10-20 en',
    ],
  ])('%s', (_, name, address, expected) => {
    expect(found(name, { address, titles: [] })).toBe(expected);
  });

  test.each([
    ['by its id', 'xu-2023-10-20-mirhold.md', 'xu-2023-10-20 en'],
    ['by the longest id', 'xu-2023-10-20-water-final.html', 'xu-2023-10-20-water en'],
    ['by date and a word of the title', '2023-10-20 water.pdf', 'xu-2023-10-20-water en'],
    ['by date and a word of the place', 'korrin_2023-10-20.docx', 'xu-2023-10-20-water en'],
    ['with its language', 'xu-2024-01-01.ru.html', 'xu-2024-01-01 ru'],
    ['with its language after a dash', 'xu-2024-01-01-ru.html', 'xu-2024-01-01 ru'],
    ['in the authentic language where none is named', 'xu-2024-01-01.html', 'xu-2024-01-01 en'],
    ['not where two would fit', '2023-10-20.md', 'could be xu-2023-10-20 or xu-2023-10-20-water'],
    ['not where nothing fits', 'holiday.md', 'no record has its address, its id or its date'],
  ])('%s', (_, name, expected) => {
    expect(found(name)).toBe(expected);
  });

  test('by its date and title, where the name says nothing', () => {
    expect(found('download.html', { published: '2023-10-20', titles: ['Ministers for water meet'] })).toBe(
      'xu-2023-10-20-water en',
    );
  });
});

test('one page has many addresses', () => {
  const same: readonly [string, string][] = [
    ['https://www.state.gov/x/', 'https://2021-2025.state.gov/x/'],
    ['https://www.state.gov/x/', 'https://web.archive.org/web/20231120120000id_/http://www.state.gov:80/x/'],
    ['https://www.state.gov/x/', 'https://2017-2021.state.gov/x/index.html'],
    ['https://a.invalid/x', 'https://a.invalid/x?utm_source=feed'],
  ];
  for (const [a, b] of same) expect(sameAddress(a, b), b).toBe(true);
  expect(sameAddress('https://www.state.gov/x/', 'https://www.state.gov/x-2/')).toBe(false);
  expect(sameAddress('https://a.invalid/?page_id=1', 'https://a.invalid/?page_id=2')).toBe(false);
});

test('a folder is taken: texts are stored once, the rest is reported and left alone', async () => {
  const collection = await scratchFolder();
  const from = await scratchFolder();
  try {
    await writeFiles(from.path, {
      'saved/page.md': pages.convertedMarkdown(TITLE, URL_OF_TEXT, UNION),
      'xu-2024-01-01.ru.html': pages.kremlinPage('Совместное заявление', NORTH_RU),
      'xu-2023-10-20-water.html': pages.summaryPage('Ministers for Water'),
      'README.md': 'What is here.',
      'notes.txt': 'Buy bread.',
    });
    const take = () => takeFromFolder(collection.path, records, from.path, '2026-11-21');
    const states = (files: Awaited<ReturnType<typeof take>>) =>
      Object.fromEntries(files.map((file) => [file.file, file.state]));
    expect(states(await take())).toEqual({
      'saved/page.md': 'stored',
      'xu-2024-01-01.ru.html': 'stored',
      'xu-2023-10-20-water.html': 'refused',
      'notes.txt': 'unmatched',
    });
    const kept = await readKeptText(
      collection.path,
      summit,
      summit.texts[0] as (typeof summit.texts)[number],
    );
    expect(kept?.provenance).toMatchObject({ kind: 'file', source: URL_OF_TEXT, retrieved: '2026-11-21' });
    expect(states(await take())['saved/page.md']).toBe('unchanged');
  } finally {
    await collection.dispose();
    await from.dispose();
  }
});

test('a reviewed text stays, whatever the folder holds', async () => {
  const collection = await scratchFolder();
  const from = await scratchFolder();
  try {
    const take = (record = summit) => takeFromFolder(collection.path, [record], from.path, '2026-11-21');
    const name = 'page.md';
    await writeFiles(from.path, { [name]: pages.convertedMarkdown(TITLE, URL_OF_TEXT, UNION) });
    await take();
    const [version] = summit.texts;
    if (!version) throw new Error('the record has no text');
    const kept = await readKeptText(collection.path, summit, version);
    if (!kept) throw new Error('the text was not kept');
    const reviewed = { ...summit, texts: [{ ...version, pin: pinOf(kept) }] };
    const shorter = UNION.filter((_, index) => index !== 4);
    await writeFiles(from.path, { [name]: pages.convertedMarkdown(TITLE, URL_OF_TEXT, shorter) });
    expect(await take(reviewed)).toMatchObject([{ state: 'refused', failures: [{ check: 'reviewed' }] }]);
    expect((await readKeptText(collection.path, summit, version))?.text).toBe(kept.text);
    expect(await take()).toMatchObject([{ state: 'stored' }]);
  } finally {
    await collection.dispose();
    await from.dispose();
  }
});

test('of two files of one text the first is taken, every time', async () => {
  const collection = await scratchFolder();
  const from = await scratchFolder();
  try {
    const shorter = UNION.filter((_, index) => index !== 4);
    await writeFiles(from.path, {
      'xu-2023-10-20-a.md': pages.convertedMarkdown(TITLE, URL_OF_TEXT, UNION),
      'xu-2023-10-20-b.md': pages.convertedMarkdown(TITLE, URL_OF_TEXT, UNION),
      'xu-2023-10-20-c.md': pages.convertedMarkdown(TITLE, URL_OF_TEXT, shorter),
    });
    for (const first of ['stored', 'unchanged'])
      expect(await takeFromFolder(collection.path, [summit], from.path, '2026-11-21')).toMatchObject([
        { state: first },
        { state: 'unchanged' },
        { state: 'refused', failures: [{ check: 'second' }] },
      ]);
  } finally {
    await collection.dispose();
    await from.dispose();
  }
});

test('a folder that does not exist is named', async () => {
  await expect(takeFromFolder('/nowhere/a', [summit], '/nowhere/b', '2026-11-21')).rejects.toThrow(
    'There is no folder /nowhere/b',
  );
});

test('whoever has an unmatched file is told how files find their records', () => {
  const file = { file: 'x.md', failures: [], state: 'unmatched' as const, note: 'no record' };
  expect(describeTaken([file])).toContain('--collection');
  expect(describeTaken([{ ...file, state: 'stored' }])).not.toContain('--collection');
});
