import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { verifyKept } from '../../src/ingest/commands/verify.ts';
import { readKeptText } from '../../src/ingest/corpus/keep-text.ts';
import { readObtainedTexts } from '../../src/ingest/corpus/texts.ts';
import { createClient } from '../../src/ingest/fetch/client.ts';
import { type FetchResult, fetchTexts } from '../../src/ingest/fetch/run.ts';
import type { StatementRecord } from '../../src/statement/index.ts';
import { encodeAs, makePdf } from './documents.ts';
import { type Handler, inTurn, type Loopback, page, startLoopback, status } from './loopback.ts';
import * as pages from './pages.ts';
import { unionRecord } from './records.ts';
import { scratchFolder } from './scratch.ts';
import { NORTH_RU, NORTH_ZH, UNION, wordsOnly } from './wording.ts';

const TITLE = 'Joint Communiqué of the Five and the Merian Union';
const STATE = pages.statePage(TITLE, UNION);
const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const dispose of cleanUp.splice(0)) await dispose();
});

interface Run {
  readonly folder: string;
  readonly server: Loopback;
  readonly fetch: (records: readonly StatementRecord[], refresh?: boolean) => Promise<readonly FetchResult[]>;
}

async function setUp(
  routes: Readonly<Record<string, Handler>>,
  more: Partial<Parameters<typeof createClient>[0]> = {},
): Promise<Run> {
  const server = await startLoopback(routes);
  const { path: folder, dispose } = await scratchFolder();
  cleanUp.push(server.close, dispose);
  const client = createClient({
    fetch: server.fetch,
    userAgent: 'multivector-test',
    gap: () => 0,
    backOff: 5,
    longestWait: 5_000,
    mostBytes: 3_000_000,
    ...more,
  });
  return {
    folder,
    server,
    fetch: (records, refresh = false) =>
      fetchTexts(records, { folder, client, today: '2026-11-21', refresh }),
  };
}

/** Fetches one text and tells how it ended. */
async function end(record: StatementRecord, ...given: Parameters<typeof setUp>) {
  const run = await setUp(...given);
  const [result] = await run.fetch([record]);
  const version = record.texts[0] as StatementRecord['texts'][number];
  return { ...run, result: result as FetchResult, kept: await readKeptText(run.folder, record, version) };
}

const reasons = (result: FetchResult) =>
  result.attempts.map((attempt) => `${attempt.kind}: ${attempt.reason ?? 'ok'}`);
const expected = UNION.map((part) => wordsOnly(part.text));
const paragraphs = (text: string | undefined) => text?.split('\n\n').map(wordsOnly);
const STATE_URL = 'https://www.state.gov/joint-communique/';

describe('each kind of answer ends in the right state', () => {
  test('a normal page is kept with its raw bytes and an account of every block', async () => {
    const record = unionRecord({ url: STATE_URL });
    const { result, kept, folder } = await end(record, { 'www.state.gov/joint-communique/': page(STATE) });
    expect(result).toMatchObject({ state: 'stored', attempts: [{ kind: 'publisher', url: STATE_URL }] });
    expect(paragraphs(kept?.text)).toEqual(expected);
    expect(kept?.provenance).toMatchObject({
      source: STATE_URL,
      kind: 'publisher',
      retrieved: '2026-11-21',
      raw: 'en.raw.html',
    });
    expect(await readFile(join(folder, 'texts', record.id, 'en.raw.html'), 'utf8')).toBe(STATE);
    expect(kept?.provenance.removed).toContainEqual({ reason: 'begin marker', text: 'Begin Text:' });
  });

  test('a moved page is followed', async () => {
    const { result } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': status(301, {
        location: 'https://www.state.gov/releases/2023/10/joint-communique/',
      }),
      'www.state.gov/releases/2023/10/joint-communique/': page(STATE),
    });
    expect(result.state).toBe('stored');
  });

  test('an error page that says 200 is refused and the publisher’s archive is asked', async () => {
    const { result } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': page(pages.TECHNICAL_DIFFICULTIES),
      '2021-2025.state.gov/joint-communique/': page(STATE),
    });
    expect(result.state).toBe('stored');
    expect(reasons(result)).toEqual(['publisher: error-page', 'archive: ok']);
  });

  test('403: the raw form of the Wayback Machine, packed without being asked for, cited by its very capture', async () => {
    const capture = '/web/20231102083000id_/https://www.consilium.europa.eu/en/x/';
    const { result, kept, server } = await end(
      unionRecord({ url: 'https://www.consilium.europa.eu/en/x/' }),
      {
        'www.consilium.europa.eu/en/x/': status(403, { 'cf-mitigated': 'challenge' }),
        'web.archive.org/web/20231119id_/https://www.consilium.europa.eu/en/x/': status(302, {
          location: capture,
        }),
        [`web.archive.org${capture}`]: page(gzipSync(pages.councilPage(TITLE, UNION)), 'text/html'),
      },
    );
    expect(result.state).toBe('stored');
    expect(reasons(result)).toEqual(['publisher: refused', 'wayback: ok']);
    expect(kept?.provenance.source).toBe(`https://web.archive.org${capture}`);
    expect(paragraphs(kept?.text)).toEqual(expected);
    expect(server.asked).toHaveLength(3);
  });

  test('a capture is found under the other spellings of its address, and each is asked for once', async () => {
    const url = 'https://www.consilium.europa.eu/en/x/';
    const { result, server } = await end(unionRecord({ url }), {
      'www.consilium.europa.eu/en/x/': status(403),
      'web.archive.org/web/20231119id_/http://consilium.europa.eu/en/x/': page(
        pages.councilPage(TITLE, UNION),
      ),
    });
    expect(result.state).toBe('stored');
    expect(server.asked.filter((asked) => asked.startsWith('web.archive.org'))).toEqual(
      ['https://www.', 'http://www.', 'https://', 'http://'].map(
        (spelling) => `web.archive.org/web/20231119id_/${spelling}consilium.europa.eu/en/x/`,
      ),
    );
  });

  test('a page drawn by script is read through its data interface', async () => {
    const { result, kept } = await end(
      unionRecord({ url: 'https://ec.europa.eu/commission/presscorner/detail/en/statement_23_5180' }),
      {
        'ec.europa.eu/commission/presscorner/detail/en/statement_23_5180': page(pages.SHELL),
        'ec.europa.eu/commission/presscorner/api/documents?reference=STATEMENT/23/5180&language=en': page(
          pages.pressCornerReply(TITLE, UNION),
          'application/json',
        ),
      },
    );
    expect(result.state).toBe('stored');
    expect(paragraphs(kept?.text)).toEqual(expected);
  });

  test('the shell of a script page alone is refused, and so is a data interface that answers nothing', async () => {
    const { result } = await end(
      unionRecord({ url: 'https://ec.europa.eu/commission/presscorner/detail/en/statement_23_5180' }),
      {
        'ec.europa.eu/commission/presscorner/detail/en/statement_23_5180': page(pages.SHELL),
        'ec.europa.eu/commission/presscorner/api/documents?reference=STATEMENT/23/5180&language=en': page(
          '{}',
          'application/json',
        ),
      },
    );
    expect(result.state).toBe('refused');
    expect(reasons(result).slice(0, 2)).toEqual(['publisher: unreadable', 'publisher: empty']);
  });

  test('a PDF', async () => {
    const { result, kept } = await end(
      unionRecord({ url: 'https://www.consilium.europa.eu/media/1/x.pdf' }),
      {
        'www.consilium.europa.eu/media/1/x.pdf': page(
          makePdf(
            UNION.map((part) => part.text),
            'Council',
          ),
          'application/pdf',
        ),
      },
    );
    expect(result.state).toBe('stored');
    expect(paragraphs(kept?.text)).toEqual(expected);
  });

  test('a page in windows-1251', async () => {
    const record = unionRecord({ url: 'https://mfa.gov.by/x/', lang: 'ru' });
    const bytes = encodeAs('windows-1251', pages.oldRussianPage('Совместное заявление', NORTH_RU));
    const { result, kept } = await end(record, { 'mfa.gov.by/x/': page(bytes, 'text/html') });
    expect(result.state).toBe('stored');
    expect(kept?.provenance.charset).toBe('windows-1251');
    expect(paragraphs(kept?.text)).toEqual(NORTH_RU.map((part) => wordsOnly(part.text)));
  });

  test('a page in GB18030', async () => {
    const record = unionRecord(
      { url: 'https://www.mfa.gov.cn/x.shtml', lang: 'zh', expect: { min_words: 150, numbered: 9 } },
      {
        adopted: '2022-05-20',
        published: '2022-05-20',
        id: 'xn-2022-05-20',
        series: 'xn',
      },
    );
    const bytes = encodeAs('gb18030', pages.chinaPage('外长会晤联合声明', NORTH_ZH));
    const { result, kept } = await end(record, { 'www.mfa.gov.cn/x.shtml': page(bytes, 'text/html') });
    expect(reasons(result)).toEqual(['publisher: ok']);
    expect(paragraphs(kept?.text)).toEqual(NORTH_ZH.map((part) => wordsOnly(part.text)));
  });

  test('429 with Retry-After is waited for', async () => {
    const waited: number[] = [];
    const { result, server } = await end(
      unionRecord({ url: STATE_URL }),
      { 'www.state.gov/joint-communique/': inTurn(status(429, { 'retry-after': '1' }), page(STATE)) },
      { pause: async (milliseconds) => void waited.push(milliseconds) },
    );
    expect(result.state).toBe('stored');
    expect(waited).toContain(1000);
    expect(server.asked).toHaveLength(2);
  });

  test('429 that asks for an hour is left alone', async () => {
    const { result } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': status(429, { 'retry-after': '3600' }),
    });
    expect(result.state).toBe('unreachable');
    expect(result.attempts[0]).toMatchObject({ reason: 'busy', message: 'status 429, asks to wait 3600 s' });
  });

  test('500, then success', async () => {
    const { result, server } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': inTurn(status(500), status(502), page(STATE)),
    });
    expect(result.state).toBe('stored');
    expect(server.asked).toHaveLength(3);
  });

  test('500 for ever: three tries, then the next source', async () => {
    const { result, server } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': status(500),
    });
    expect(result.attempts[0]).toMatchObject({ reason: 'server-error' });
    expect(server.asked.filter((address) => address.startsWith('www.state.gov'))).toHaveLength(3);
  });

  test('a truncated body is never taken for the text', async () => {
    const half: Handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': Buffer.byteLength(STATE) });
      response.write(STATE.slice(0, STATE.length / 2), () => response.destroy());
    };
    const { result, kept } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': half,
    });
    expect(result.attempts[0]).toMatchObject({ reason: 'cut-off' });
    expect(result.state).toBe('unreachable');
    expect(kept).toBeUndefined();
  });

  test('a page that was cut before the server sent it is refused', async () => {
    const cut = STATE.slice(0, STATE.indexOf('Port Merian') + 200);
    const { result } = await end(unionRecord({ url: STATE_URL, expect: {} }), {
      'www.state.gov/joint-communique/': page(cut),
    });
    expect(result.state).toBe('refused');
    expect(reasons(result)).toContain('publisher: cut-off');
  });

  test('a cookie wall is refused', async () => {
    const { result } = await end(unionRecord({ url: 'https://example.invalid/x' }), {
      'example.invalid/x': page(pages.COOKIE_WALL),
    });
    expect(reasons(result)[0]).toBe('publisher: cookie-wall');
    expect(result.state).toBe('refused');
  });

  test('another document under the right address is refused', async () => {
    const other = pages.statePage('Remarks on the Opening of a Flower Show', [
      ...Array.from({ length: 30 }, (_, index) => ({
        kind: 'paragraph' as const,
        text: `Bed ${index + 1} of the garden shows tulips, roses and ferns that the pupils of the school planted in spring.`,
      })),
    ]);
    const { result } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': page(other),
    });
    expect(result.state).toBe('refused');
    expect(reasons(result)).toContain('publisher: wrong-document');
  });

  test('a statement of another year under the right address is refused', async () => {
    const record = unionRecord(
      { url: 'https://bidenwhitehouse.archives.gov/x/' },
      { id: 'xu-2025-03-21', adopted: '2025-03-21', published: '2025-03-21' },
    );
    const { result } = await end(record, {
      'bidenwhitehouse.archives.gov/x/': page(pages.whiteHousePage(TITLE, UNION)),
    });
    expect(result.attempts[0]).toMatchObject({
      reason: 'wrong-document',
      message: 'the page is dated 2023-10-20, the statement 2025-03-21',
    });
  });

  test('a text in another language is refused', async () => {
    const { result } = await end(unionRecord({ url: 'https://www.mid.ru/x/' }), {
      'www.mid.ru/x/': page(pages.unknownPage('Совместное заявление', NORTH_RU)),
    });
    expect(reasons(result)).toContain('publisher: wrong-language');
  });

  test('a summary in place of the text is refused', async () => {
    const { result } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': page(pages.summaryPage(TITLE)),
    });
    expect(result.state).toBe('refused');
    expect(reasons(result)).toContain('publisher: too-short');
    const without = await end(unionRecord({ url: STATE_URL, expect: {} }), {
      'www.state.gov/joint-communique/': page(pages.summaryPage(TITLE)),
    });
    expect(reasons(without.result)).toContain('publisher: summary');
  });

  test('a note about the text is refused and tells where the text stands', async () => {
    const record = unionRecord({ url: 'http://kremlin.ru/events/president/news/1', lang: 'ru', expect: {} });
    const { result } = await end(record, {
      'kremlin.ru/events/president/news/1': page(pages.kremlinNote('Принято совместное заявление')),
    });
    expect(result.attempts[0]).toMatchObject({ reason: 'note' });
    expect(result.attempts[0]?.message).toContain('http://kremlin.ru/supplement/5321');
  });

  test('a note that links the text leads to it', async () => {
    const record = unionRecord(
      { url: 'http://kremlin.ru/events/president/news/1', lang: 'ru' },
      { id: 'xn-2022-05-20', series: 'xn', adopted: '2022-05-20', published: '2022-05-20' },
    );
    const { folder, result, kept } = await end(record, {
      'kremlin.ru/events/president/news/1': page(pages.kremlinNote('Принято совместное заявление')),
      'kremlin.ru/supplement/5321': page(pages.kremlinPage('Совместное заявление', NORTH_RU)),
    });
    expect(reasons(result)).toEqual(['publisher: note', 'publisher: ok']);
    expect(kept?.provenance.source).toBe('http://kremlin.ru/supplement/5321');
    expect(paragraphs(kept?.text)).toEqual(NORTH_RU.map((part) => wordsOnly(part.text)));
    expect(await verifyKept(folder, record, record.texts[0] as StatementRecord['texts'][number])).toEqual([]);
  });

  test('an endless page is given up', async () => {
    const endless: Handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write('<p>and so on, and so on, and so on</p>'.repeat(500)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    const { result, kept } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': endless,
    });
    expect(result.attempts[0]).toMatchObject({ reason: 'too-large' });
    expect(kept).toBeUndefined();
  });

  test('a server that never finishes is given up', async () => {
    const silent: Handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<html><body>');
    };
    const { result } = await end(
      unionRecord({ url: STATE_URL }),
      { 'www.state.gov/joint-communique/': silent },
      { timeout: 200 },
    );
    expect(result.attempts[0]).toMatchObject({ reason: 'timeout' });
  });

  test('redirects in a circle end', async () => {
    const { result } = await end(unionRecord({ url: STATE_URL }), {
      'www.state.gov/joint-communique/': status(302, { location: STATE_URL }),
    });
    expect(result.attempts[0]).toMatchObject({ reason: 'redirects' });
  });

  test('a record without an address says so', async () => {
    const { result } = await end(unionRecord({}), {});
    expect(result).toMatchObject({ state: 'no-source', attempts: [] });
  });

  test('one item of a feed is taken by its guid', async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${pages.feedItem('Another item', 'https://www.state.gov/other/', UNION.slice(0, 3)).replace('page_id=1<', 'page_id=2<')}${pages.feedItem(TITLE, STATE_URL, UNION)}</channel></rss>`;
    const record = unionRecord({
      sources: [
        { custody: 'data', url: 'https://data.invalid/data.rss', item: 'https://www.state.gov/?page_id=1' },
      ],
    });
    const { result, kept } = await end(record, {
      'data.invalid/data.rss': page(feed, 'application/rss+xml'),
    });
    expect(result.state).toBe('stored');
    expect(paragraphs(kept?.text)).toEqual(expected);
  });
});

describe('politeness', () => {
  test('one request per host at a time, and hosts side by side', async () => {
    const slow: Handler = (_request, response) => setTimeout(() => page(STATE)(_request, response), 30);
    const records = Array.from({ length: 6 }, (_, index) =>
      unionRecord({ url: `https://www.state.gov/x${index}/` }, { id: `xu-2023-10-20-n${index}` }),
    );
    const { server, fetch: run } = await setUp(
      Object.fromEntries(records.map((_, index) => [`www.state.gov/x${index}/`, slow])),
    );
    const results = await run(records);
    expect(results.map((result) => result.state)).toEqual(Array(6).fill('stored'));
    expect(server.mostAtOnce()).toBe(1);
  });

  test('says who it is, in which language it would read, and asks whether a page changed', async () => {
    const record = unionRecord({ url: STATE_URL });
    const conditional: Handler = (request, response) =>
      request.headers['if-none-match'] === '"v1"'
        ? status(304)(request, response)
        : page(STATE, 'text/html', { etag: '"v1"' })(request, response);
    const { server, fetch: run } = await setUp({ 'www.state.gov/joint-communique/': conditional });
    await run([record]);
    expect((await run([record]))[0]?.state).toBe('at-hand');
    expect((await run([record], true))[0]?.state).toBe('unchanged');
    const headers = server.headersOf('www.state.gov/joint-communique/');
    expect(headers).toHaveLength(2);
    expect(headers[0]).toMatchObject({ 'user-agent': 'multivector-test', 'accept-language': 'en,en;q=0.5' });
    expect(headers[1]).toMatchObject({ 'if-none-match': '"v1"' });
  });
});

describe('what is at hand is safe', () => {
  test('a reviewed text is not replaced by a changed page', async () => {
    const record = unionRecord({ url: STATE_URL });
    const changed = STATE.replace('Mirhold on 20 October', 'Mirhold on 21 October');
    const { fetch: run, folder } = await setUp({
      'www.state.gov/joint-communique/': inTurn(page(STATE), page(changed)),
    });
    await run([record]);
    const version = record.texts[0] as StatementRecord['texts'][number];
    const first = await readKeptText(folder, record, version);
    const provenance = first?.provenance;
    if (!provenance) throw new Error('nothing was kept');
    const { sha256, raw_sha256, source, retrieved, words, clauses } = provenance;
    const pinned = {
      ...record,
      texts: [{ ...version, pin: { sha256, raw_sha256, source, retrieved, words, clauses } }],
    };
    expect((await run([pinned], true))[0]?.state).toBe('differs');
    expect((await readKeptText(folder, record, version))?.text).toBe(first?.text);
    expect(await readObtainedTexts(folder, pinned)).toMatchObject({ texts: [{ version }], problems: [] });
  });

  test('a text other than the reviewed one is kept to be compared, told as a problem and not loaded', async () => {
    const record = unionRecord({ url: STATE_URL });
    const { fetch: run, folder } = await setUp({ 'www.state.gov/joint-communique/': page(STATE) });
    const version = record.texts[0] as StatementRecord['texts'][number];
    const sha256 = 'f'.repeat(64);
    const pin = { sha256, raw_sha256: sha256, source: 'x', retrieved: '2023-10-21', words: 9, clauses: 1 };
    const pinned = { ...record, texts: [{ ...version, pin }] };
    expect((await run([pinned]))[0]?.state).toBe('differs');
    expect((await run([pinned]))[0]?.state).toBe('differs');
    expect((await readObtainedTexts(folder, record)).texts).toHaveLength(1);
    expect(await readObtainedTexts(folder, pinned)).toMatchObject({
      texts: [],
      problems: [{ rule: 'text/not-reviewed', field: 'texts.0' }],
    });
  });

  test('a text stays at hand when its record is given a second issuer in the same language', async () => {
    const record = unionRecord({ url: STATE_URL });
    const { fetch: run, folder } = await setUp({ 'www.state.gov/joint-communique/': page(STATE) });
    await run([record]);
    const version = record.texts[0] as StatementRecord['texts'][number];
    const two = { ...record, texts: [{ ...version, issuer: 'Office of Talvern', sources: [] }, version] };
    expect((await run([two])).map(({ state }) => state)).toEqual(['no-source', 'at-hand']);
    expect(await readObtainedTexts(folder, two)).toMatchObject({
      texts: [{ version: { issuer: version.issuer } }],
      problems: [],
    });
  });

  test('a failed refresh leaves the text, and leftovers of a killed run are swept', async () => {
    const record = unionRecord({ url: STATE_URL });
    const { fetch: run, folder } = await setUp({
      'www.state.gov/joint-communique/': inTurn(page(STATE), status(403)),
    });
    await run([record]);
    const texts = join(folder, 'texts', record.id);
    // No system gives a process this number; the other one is being written by a process that runs.
    await writeFile(join(texts, 'en.txt.99999999.tmp'), 'half a');
    await writeFile(join(texts, `ru.txt.${process.ppid}.tmp`), 'half a');
    const before = await readFile(join(texts, 'en.txt'), 'utf8');
    expect((await run([record], true))[0]?.state).toBe('unreachable');
    expect(await readFile(join(texts, 'en.txt'), 'utf8')).toBe(before);
    const writing = `ru.txt.${process.ppid}.tmp`;
    expect((await readdir(texts)).sort()).toEqual(['en.json', 'en.raw.html', 'en.txt', writing]);
  });

  test('files that disagree, as after a kill between two of them, count as not at hand', async () => {
    const record = unionRecord({ url: STATE_URL });
    const { fetch: run, folder } = await setUp({ 'www.state.gov/joint-communique/': page(STATE) });
    await run([record]);
    expect((await readObtainedTexts(folder, record)).texts).toHaveLength(1);
    await writeFile(join(folder, 'texts', record.id, 'en.txt'), 'Another text.\n');
    expect(await readObtainedTexts(folder, record)).toMatchObject({
      texts: [],
      problems: [{ field: 'texts.0' }],
    });
    expect((await run([record]))[0]?.state).toBe('stored');
  });

  test('without a network every text is told apart at once, and none is lost', async () => {
    const { path: folder, dispose } = await scratchFolder();
    cleanUp.push(dispose);
    await mkdir(join(folder, 'texts'), { recursive: true });
    // A port on which nothing listens: refused by this machine itself.
    const closed = await startLoopback({});
    await closed.close();
    const client = createClient({ fetch: closed.fetch, userAgent: 'multivector-test', gap: () => 60_000 });
    const records = Array.from({ length: 40 }, (_, index) =>
      unionRecord(
        { url: `https://www.host${index % 20}.invalid/x${index}/` },
        { id: `xu-2023-10-20-n${index}` },
      ),
    );
    const results = await fetchTexts(records, { folder, client, today: '2026-11-21' });
    expect(results).toHaveLength(40);
    expect(new Set(results.map((result) => result.state))).toEqual(new Set(['unreachable']));
    expect(new Set(results.flatMap((result) => result.attempts.map((attempt) => attempt.reason)))).toEqual(
      new Set(['unreachable', 'offline']),
    );
  });
});
