/** The commands that an editor uses, run as the command line runs them, on a collection of invented statements. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { afterEach, describe, expect, test } from 'vitest';
import { runAdd } from '../../src/ingest/commands/add.ts';
import { runExport } from '../../src/ingest/commands/export.ts';
import { runFetch } from '../../src/ingest/commands/fetch.ts';
import { runPin } from '../../src/ingest/commands/pin.ts';
import { runStatus } from '../../src/ingest/commands/status.ts';
import { runVerify } from '../../src/ingest/commands/verify.ts';
import type { Command } from '../../src/ingest/terminal/context.ts';
import type { StatementRecord } from '../../src/statement/index.ts';
import { makePdf } from './documents.ts';
import { type Handler, inTurn, page, startLoopback } from './loopback.ts';
import * as pages from './pages.ts';
import { unionRecord } from './records.ts';
import { scratchContext, scratchFolder, writeFiles } from './scratch.ts';
import { NORTH_RU, UNION } from './wording.ts';

const TITLE = 'Joint Communiqué of the Five and the Merian Union';
const URL_OF_TEXT = 'https://www.state.gov/joint-communique/';
const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const dispose of cleanUp.splice(0)) await dispose();
});

const COLLECTION = {
  id: 'invented',
  title: 'Invented statements',
  description: 'Statements about an invented region.',
  hub: { name: 'the Five', short: 'Five', parties: [] },
  series: [{ id: 'xu', partner: 'Merian Union', title: 'Five and the Union' }],
};

async function setUp(records: readonly StatementRecord[], routes: Readonly<Record<string, Handler>> = {}) {
  const { path: folder, dispose } = await scratchFolder();
  const server = await startLoopback(routes);
  cleanUp.push(server.close, dispose);
  await writeFiles(folder, {
    'collection.json': JSON.stringify(COLLECTION),
    ...Object.fromEntries(
      records.map((record) => [`${record.series}/${record.id}.json`, `${JSON.stringify(record, null, 2)}\n`]),
    ),
  });
  /** Runs a command; `input` is what a person types or pipes in. */
  const run = async (command: Command, argv: readonly string[], input?: string | Uint8Array) => {
    const { context, out, err } = scratchContext(folder);
    const stdin = input === undefined ? Readable.from([]) : Readable.from([Buffer.from(input)]);
    const code = await command([...argv, '--collection', folder], {
      ...context,
      env: { MULTIVECTOR_STATE: join(folder, '.state') },
      fetch: server.fetch,
      stdin,
    });
    return { code, out: out(), err: err() };
  };
  const record = async (id: string) =>
    JSON.parse(await readFile(join(folder, 'xu', `${id}.json`), 'utf8')) as StatementRecord;
  return { folder, server, run, record };
}

const saved = async (folder: string, name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('add', () => {
  const plain = unionRecord({ url: URL_OF_TEXT });

  test.each(['www.example.org', 'file:///etc/hosts', 'https://'])(
    'takes no %s for an address',
    async (url) => {
      const { run } = await setUp([plain]);
      await expect(run(runAdd, ['xu-2023-10-20', '--url', url])).rejects.toThrow('--url takes a web address');
    },
  );

  test('shows what it read, asks, and stores on a yes', async () => {
    const { folder, run } = await setUp([plain]);
    const file = await saved(folder, 'page.html', pages.statePage(TITLE, UNION));
    const { code, out } = await run(runAdd, [plain.id, '--file', file], 'y\n');
    expect(code).toBe(0);
    expect(out).toContain('by state.gov: .entry-content');
    expect(out).toMatch(/\d+ words in = \d+ kept \+ \d+ removed; 37 paragraphs/);
    expect(out).toContain('begin marker (1): Begin Text:');
    expect(await readdir(join(folder, 'texts', plain.id))).toEqual(['en.json', 'en.raw.html', 'en.txt']);
  });

  test('stores nothing on a no, and nothing without an answer', async () => {
    const { folder, run } = await setUp([plain]);
    const file = await saved(folder, 'page.html', pages.statePage(TITLE, UNION));
    expect((await run(runAdd, [plain.id, '--file', file], 'n\n')).code).toBe(1);
    expect((await run(runAdd, [plain.id, '--file', file])).code).toBe(1);
    await expect(readdir(join(folder, 'texts'))).rejects.toThrow();
  });

  test.each([
    [
      'PDF',
      'x.pdf',
      makePdf(
        UNION.map((part) => part.text),
        'Council',
      ),
    ],
    ['Markdown', 'x.md', pages.convertedMarkdown(TITLE, URL_OF_TEXT, UNION)],
    ['a feed item', 'x.xml', pages.feedItem(TITLE, URL_OF_TEXT, UNION)],
    ['plain text', 'x.txt', UNION.map((part) => part.text).join('\n\n')],
  ])('takes %s, and every format gives the same words', async (_, name, content) => {
    const { folder, run } = await setUp([plain]);
    const { code, err } = await run(runAdd, [
      plain.id,
      '--file',
      await saved(folder, name, content),
      '--yes',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = await readFile(join(folder, 'texts', plain.id, 'en.txt'), 'utf8');
    expect(text.replace(/^[-•] /gm, '')).toBe(`${UNION.map((part) => part.text).join('\n\n')}\n`);
  });

  test('a text that was reviewed is given up only by a person who is asked, and another is said to be left out', async () => {
    const { folder, run } = await setUp([plain]);
    const reviewed = await saved(folder, 'page.html', pages.statePage(TITLE, UNION));
    const corrected = UNION.map((part, at) =>
      at === 5 ? { ...part, text: `${part.text.replace(/\.$/, '')}, as was agreed in the harbour.` } : part,
    );
    const other = await saved(folder, 'other.html', pages.statePage(TITLE, corrected));
    const atHand = () => readFile(join(folder, 'texts', plain.id, 'en.txt'), 'utf8');
    await run(runAdd, [plain.id, '--file', reviewed, '--yes']);
    const before = await atHand();
    await run(runPin, [plain.id, '--yes']);
    const unasked = await run(runAdd, [plain.id, '--file', other, '--yes']);
    expect(unasked).toMatchObject({ code: 1, out: expect.stringContaining('which --yes does not replace') });
    expect(await atHand()).toBe(before);
    const asked = await run(runAdd, [plain.id, '--file', other], 'y\n');
    expect(asked.code).toBe(0);
    expect(`${asked.out}${asked.err}`).toContain('in place of the text that was reviewed?');
    expect(asked.out).toContain('left out of what is served until you accept it');
    expect(await atHand()).toContain('as was agreed in the harbour');
    const back = await run(runAdd, [plain.id, '--file', reviewed, '--yes']);
    expect(back).toMatchObject({ code: 0, out: expect.not.stringContaining('left out') });
    expect(await atHand()).toBe(before);
  });

  test('takes standard input with --yes, and asks for --yes without', async () => {
    const { run } = await setUp([plain]);
    const text = UNION.map((part) => part.text).join('\n\n');
    expect((await run(runAdd, [plain.id, '-'], text)).out).toContain('--yes answers for you');
    expect((await run(runAdd, [plain.id, '-', '--yes'], text)).code).toBe(0);
  });

  test('a page that the record knows for a retelling never becomes the text of its publisher', async () => {
    const url = 'https://courier.invalid/retold';
    const known = unionRecord({
      sources: [{ custody: 'reprint', url, holds: 'paraphrase' }],
    });
    const { run, folder, record } = await setUp([known], {
      'courier.invalid/retold': page(pages.unknownPage(TITLE, UNION)),
    });
    for (const given of [
      [known.id, '--url', url],
      [known.id, '--file', await saved(folder, 'x.html', pages.unknownPage(TITLE, UNION)), '--source', url],
    ])
      await expect(run(runAdd, [...given, '--yes'])).rejects.toThrow(
        `says that ${url} holds a retelling, so it cannot become a text by Merian Union`,
      );
    await expect(readdir(join(folder, 'texts'))).rejects.toThrow();
    const own = ['--lang', 'en', '--issuer', 'Courier', '--authority', 'unofficial-translation'];
    expect((await run(runAdd, [known.id, '--url', url, ...own, '--yes'])).code).toBe(0);
    expect((await record(known.id)).texts[1]).toMatchObject({ issuer: 'Courier' });
  });

  test('takes an address', async () => {
    const { run, folder } = await setUp([plain], {
      'mirror.invalid/x': page(pages.unknownPage(TITLE, UNION)),
    });
    expect((await run(runAdd, [plain.id, '--url', 'https://mirror.invalid/x', '--yes'])).code).toBe(0);
    const provenance = JSON.parse(await readFile(join(folder, 'texts', plain.id, 'en.json'), 'utf8'));
    expect(provenance).toMatchObject({ source: 'https://mirror.invalid/x', extractor: 'defuddle' });
  });

  test('takes the address of a page that a script draws', async () => {
    const { run, folder } = await setUp([plain], {
      'ec.europa.eu/commission/presscorner/detail/en/statement_23_5180': page(pages.SHELL),
      'ec.europa.eu/commission/presscorner/api/documents?reference=STATEMENT/23/5180&language=en': page(
        pages.pressCornerReply(TITLE, UNION),
        'application/json',
      ),
    });
    const address = 'https://ec.europa.eu/commission/presscorner/detail/en/statement_23_5180';
    expect(await run(runAdd, [plain.id, '--url', address, '--yes'])).toMatchObject({ code: 0, err: '' });
    const provenance = JSON.parse(await readFile(join(folder, 'texts', plain.id, 'en.json'), 'utf8'));
    expect(provenance.extractor).toBe('data: press corner document');
    await expect(run(runAdd, [plain.id, '--url', 'https://nowhere.invalid/x', '--yes'])).rejects.toThrow(
      'status 404',
    );
  });

  test('refuses a wrong document and says which checks it failed', async () => {
    const { folder, run } = await setUp([plain]);
    const file = await saved(folder, 'page.html', pages.summaryPage(TITLE));
    const { code, err } = await run(runAdd, [plain.id, '--file', file, '--yes']);
    expect(code).toBe(1);
    expect(err).toContain('too-short:');
  });

  test('adds a language version that the record does not have', async () => {
    const { folder, run, record } = await setUp([plain]);
    const file = await saved(folder, 'seite.html', pages.unknownPage('Совместное заявление', NORTH_RU));
    const argv = [
      plain.id,
      '--file',
      file,
      '--lang',
      'ru',
      '--issuer',
      'Secretariat',
      '--authority',
      'official-translation',
      '--yes',
    ];
    expect(await run(runAdd, argv)).toMatchObject({ code: 0, err: '' });
    expect((await record(plain.id)).texts[1]).toMatchObject({
      lang: 'ru',
      issuer: 'Secretariat',
      rights: { redistribute: 'unclear' },
    });
    expect(await readdir(join(folder, 'texts', plain.id))).toContain('ru.txt');
  });

  test('a file in a language that the record lacks is read in its own and offered as a new version', async () => {
    const { folder, run, record } = await setUp([plain]);
    const file = await saved(folder, `${plain.id}.ru.txt`, NORTH_RU.map((part) => part.text).join('\n\n'));
    const offered = await run(runAdd, [plain.id, '--file', file], 'n\n');
    expect(offered.out).toContain('has no text in Russian yet: this would be a new version');
    expect(offered.err).toBe('');
    expect((await record(plain.id)).texts).toHaveLength(1);
    expect((await run(runAdd, [plain.id, '--file', file], 'y\n')).code).toBe(0);
    expect((await record(plain.id)).texts[1]).toMatchObject({ lang: 'ru', authority: 'unknown' });
    expect(await readdir(join(folder, 'texts', plain.id))).toContain('ru.txt');
  });

  test('a page dragged into the window, quoted or escaped, tells its own statement', async () => {
    const { folder, run } = await setUp([plain]);
    const content = pages
      .statePage(TITLE, UNION)
      .replace('</head>', `<link rel="canonical" href="${URL_OF_TEXT}"></head>`);
    const file = await saved(folder, 'Saved (page) 1.html', content);
    expect((await run(runAdd, [`'${file}'`, '--yes'])).code).toBe(0);
    const dragged = file.replace(/[ ()]/g, '\\$&');
    expect((await run(runAdd, [dragged])).out).toContain('This very text is at hand already.');
    expect((await run(runAdd, [`file://${encodeURI(file)}`])).out).toContain('at hand already');
    expect((await run(runAdd, [], `${dragged}\n`)).out).toContain('at hand already');
    const stranger = await saved(folder, 'x.txt', 'A note about nothing that anybody adopted anywhere.');
    await expect(run(runAdd, [stranger])).rejects.toThrow('name it by its id');
    expect((await run(runAdd, [plain.id])).code).toBe(2);
  });

  test('an unknown id, language or kind of authority is named with what would be right', async () => {
    const { folder, run } = await setUp([plain]);
    const file = await saved(folder, 'page.html', pages.statePage(TITLE, UNION));
    await expect(run(runAdd, ['xu-2023-10-02', '--file', file])).rejects.toThrow(
      'the nearest is "xu-2023-10-20"',
    );
    await expect(run(runAdd, [plain.id, '--lang', 'fr', '--file', file])).rejects.toThrow(
      'it has: en (Merian Union)',
    );
    await expect(
      run(runAdd, [plain.id, '--lang', 'fr', '--issuer', 'X', '--authority', 'holy', '--file', file]),
    ).rejects.toThrow('authority');
    expect((await run(runAdd, [plain.id])).code).toBe(2);
  });
});

describe('pin and verify', () => {
  const plain = unionRecord({ url: URL_OF_TEXT });
  const first = pages.statePage(TITLE, UNION);
  const edited = first.replace(
    'The Union will add 24 million dollars',
    'The Union will add 42 million dollars',
  );

  async function pinned(routes: Readonly<Record<string, Handler>>) {
    const own = await setUp([plain], routes);
    expect((await own.run(runFetch, [])).code).toBe(0);
    expect((await own.run(runPin, ['--yes'])).out).toContain('1 pinned.');
    return own;
  }

  test('pin writes fingerprints, source, date and counts, and touches nothing else', async () => {
    const { record } = await pinned({ 'www.state.gov/joint-communique/': page(first) });
    const { pin, ...rest } = (await record(plain.id)).texts[0] as StatementRecord['texts'][number];
    expect(rest).toEqual(plain.texts[0]);
    expect(pin).toMatchObject({
      source: URL_OF_TEXT,
      words: expect.any(Number),
      clauses: expect.any(Number),
    });
    expect(pin?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('pin asks first', async () => {
    const { run, record } = await setUp([plain], { 'www.state.gov/joint-communique/': page(first) });
    await run(runFetch, []);
    expect((await run(runPin, [], 'n\n')).out).toContain('Nothing was written');
    expect((await record(plain.id)).texts[0]?.pin).toBeUndefined();
    expect((await run(runPin, [], 'y\n')).code).toBe(0);
    expect((await run(runPin, [])).out).toContain('Nothing to pin');
  });

  test('verify finds nothing while the publisher shows the same text', async () => {
    const { run } = await pinned({ 'www.state.gov/joint-communique/': page(first) });
    expect(await run(runVerify, ['--offline'])).toMatchObject({ code: 0 });
    const online = await run(runVerify, []);
    expect(online).toMatchObject({ code: 0 });
    expect(online.out).toContain('1 asked for again: no problem');
  });

  test('a silent edit is told as a comparison, and the reviewed text stays', async () => {
    const { run, folder } = await pinned({
      'www.state.gov/joint-communique/': inTurn(page(first), page(edited)),
    });
    const before = await readFile(join(folder, 'texts', plain.id, 'en.txt'), 'utf8');
    const { code, out } = await run(runVerify, []);
    expect(code).toBe(1);
    expect(out).toContain('the publisher changed the text');
    expect(out).toMatch(/\[−24\] \[\+42\]/);
    expect(await readFile(join(folder, 'texts', plain.id, 'en.txt'), 'utf8')).toBe(before);
  });

  test('a changed file on disk is found without a network', async () => {
    const { run, folder, server } = await pinned({ 'www.state.gov/joint-communique/': page(first) });
    const asked = server.asked.length;
    const path = join(folder, 'texts', plain.id, 'en.txt');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Mirhold', 'Korrin'));
    const { code, out } = await run(runVerify, ['--offline']);
    expect(code).toBe(1);
    expect(out).toContain('the text is not the one that its provenance describes');
    await writeFile(join(folder, 'texts', plain.id, 'en.raw.html'), 'other bytes');
    expect(server.asked.length).toBe(asked);
  });

  test('a page that went away is told', async () => {
    const { run } = await pinned({
      'www.state.gov/joint-communique/': inTurn(page(first), page(pages.TECHNICAL_DIFFICULTIES)),
    });
    expect((await run(runVerify, [])).out).toContain('no longer gives the text: error-page');
  });
});

describe('status', () => {
  test('lists every record with the state of each text', async () => {
    const held = unionRecord({ url: URL_OF_TEXT });
    const unknown = unionRecord({}, { id: 'xu-2024-01-01', adopted: '2024-01-01' });
    const none = {
      ...unionRecord(
        {},
        { id: 'xu-2024-02-02', adopted: '2024-02-02', kind: 'meeting', outcome: 'none-issued' },
      ),
      texts: [],
    };
    const { run } = await setUp([held, unknown, none], {
      'www.state.gov/joint-communique/': page(pages.statePage(TITLE, UNION)),
    });
    await run(runFetch, []);
    const { out } = await run(runStatus, []);
    expect(out).toMatch(/^xu-2023-10-20 +xu +2023-10-20 +leaders +○ en \d+$/m);
    expect(out).toMatch(/^xu-2024-01-01 +xu +2024-01-01 +leaders +\? en$/m);
    expect(out).toMatch(/^xu-2024-02-02 +xu +2024-02-02 +leaders +meeting +no joint text was issued$/m);
    expect(out).toContain(
      '3 records; 1 of 2 known texts obtained; 1 of 2 adopted statements have a text here.',
    );
    expect(
      JSON.parse((await run(runStatus, ['--json', '--missing'])).out).map((row: { id: string }) => row.id),
    ).toEqual(['xu-2024-01-01', 'xu-2024-02-02']);
  });

  test('a wrong record makes the command fail and is named by file and field', async () => {
    const { folder, run } = await setUp([unionRecord({ url: URL_OF_TEXT })]);
    await writeFile(join(folder, 'xu', 'xu-2025-01-01.json'), '{"id": "xu-2025-01-01", "series": "xu"}');
    const { code, err } = await run(runStatus, []);
    expect(code).toBe(1);
    expect(err).toContain('xu/xu-2025-01-01.json: title');
  });
});

describe('export', () => {
  const open = unionRecord({ url: URL_OF_TEXT, rights: { basis: 'Open', redistribute: 'yes' } });
  const closed = unionRecord(
    {
      url: 'https://bidenwhitehouse.archives.gov/x/',
      rights: { basis: 'Not known', redistribute: 'unclear' },
    },
    { id: 'xu-2023-10-21', adopted: '2023-10-21', published: '2023-10-21' },
  );

  test('is a data package whose checksums hold, and holds no wording of texts whose right is unclear', async () => {
    const { folder, run } = await setUp([open, closed], {
      'www.state.gov/joint-communique/': page(pages.statePage(TITLE, UNION)),
      'bidenwhitehouse.archives.gov/x/': page(
        pages.whiteHousePage(
          TITLE,
          UNION.filter((_, index) => index !== 4),
        ),
      ),
    });
    await run(runFetch, []);
    const out = join(folder, 'package');
    const done = await run(runExport, ['--out', out, '--date', '2026-11-21']);
    expect(done.out).toContain('2 records, 2 texts (1 with their wording)');
    for (const line of (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trim().split('\n')) {
      const [sum, path] = line.split('  ');
      expect(
        createHash('sha256')
          .update(await readFile(join(out, path ?? '')))
          .digest('hex'),
        path,
      ).toBe(sum);
    }
    const descriptor = JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8'));
    for (const resource of descriptor.resources) {
      const content = await readFile(join(out, resource.path));
      expect(resource.bytes).toBe(content.length);
      if (resource.format !== 'csv') continue;
      const { data, errors } = Papa.parse<Record<string, string>>(content.toString(), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(Object.keys(data[0] ?? {})).toEqual(
        resource.schema.fields.map((each: { name: string }) => each.name),
      );
      expect(
        JSON.parse(await readFile(join(out, resource.path.replace('.csv', '.json')), 'utf8')),
      ).toHaveLength(data.length);
    }
    const clauses = JSON.parse(await readFile(join(out, 'data/clauses.json'), 'utf8')) as {
      text: string;
      from: number;
      to: number;
      wording: string;
    }[];
    const text = await readFile(join(out, 'texts/xu-2023-10-20.en.txt'), 'utf8');
    for (const clause of clauses)
      expect(clause.wording).toBe(
        clause.text === 'xu-2023-10-20.en' ? text.slice(clause.from, clause.to) : '',
      );
    expect(clauses.some((clause) => clause.text === 'xu-2023-10-21.en')).toBe(true);
    expect(await readdir(join(out, 'texts'))).toEqual(['xu-2023-10-20.en.txt']);
    const pairs = JSON.parse(await readFile(join(out, 'data/pairs.json'), 'utf8'));
    expect(pairs).toMatchObject([
      { a: 'xu-2023-10-20.en', b: 'xu-2023-10-21.en', mode: 'series', b_in_a: 1 },
    ]);
    expect(await readFile(join(out, 'CITATION.cff'), 'utf8')).toContain('cff-version: 1.2.0');
  });

  test('the same data give the same bytes', async () => {
    const { folder, run } = await setUp([open], {
      'www.state.gov/joint-communique/': page(pages.statePage(TITLE, UNION)),
    });
    await run(runFetch, []);
    const sums = async (name: string) => {
      await run(runExport, ['--out', join(folder, name), '--date', '2026-11-21']);
      return readFile(join(folder, name, 'SHA256SUMS'), 'utf8');
    };
    expect(await sums('one')).toBe(await sums('two'));
  });

  test('takes the place of an earlier export and of no other folder', async () => {
    const { folder, run } = await setUp([open]);
    await writeFiles(folder, { 'mine/notes.txt': 'A year of work.' });
    const into = (name: string) => run(runExport, ['--out', join(folder, name), '--date', '2026-11-21']);
    await expect(into('mine')).rejects.toThrow('holds what this command did not write');
    await expect(into('.')).rejects.toThrow('holds what this command did not write');
    expect(await readFile(join(folder, 'mine/notes.txt'), 'utf8')).toBe('A year of work.');
    await into('package');
    await expect(into('package')).resolves.toMatchObject({ code: 0 });
  });

  test('never deletes what else lies in a data package, and takes a day only as its date', async () => {
    const { folder, run } = await setUp([open]);
    const others = {
      'package/SHA256SUMS': '',
      'package/datapackage.json': '{}',
      'package/.git/HEAD': 'ref',
      'package/sub/thesis.docx': 'thesis',
    };
    await writeFiles(folder, others);
    const into = (...more: string[]) => run(runExport, ['--out', join(folder, 'package'), ...more]);
    await expect(into()).rejects.toThrow(
      /\.git\/HEAD\n {2}SHA256SUMS\n {2}datapackage\.json\n {2}sub\/thesis\.docx/,
    );
    expect((await into('--force')).out).toContain('package.before-1');
    for (const [name, content] of Object.entries(others))
      expect(await readFile(join(folder, name.replace('package', 'package.before-1')), 'utf8')).toBe(content);
    await expect(run(runExport, ['--date', '../../x'])).rejects.toThrow('a day of the calendar');
  });
});
