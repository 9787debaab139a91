/** Real pages and texts of publishers, where the optional reference folder lies beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verifyAtSource } from '../../src/ingest/commands/verify.ts';
import { acceptDocument } from '../../src/ingest/corpus/accept-document.ts';
import { readCollectionFolder } from '../../src/ingest/corpus/collection.ts';
import { takeFromFolder } from '../../src/ingest/corpus/folder.ts';
import { readKeptText } from '../../src/ingest/corpus/keep-text.ts';
import { createClient } from '../../src/ingest/fetch/client.ts';
import { fetchTexts } from '../../src/ingest/fetch/run.ts';
import { statementRecord, type TextVersion } from '../../src/statement/index.ts';
import { inTurn, page, startLoopback } from './loopback.ts';
import { project, scratchFolder } from './scratch.ts';

const reference = new URL('../../../shared/', import.meta.url);
const present = existsSync(new URL('publisher-pages/', reference));

/** Accepts a saved page as a text of a record that asks nothing of it but its language. */
async function accept(file: string, url: string, lang = 'en') {
  const record = statementRecord.parse({
    id: 'real-2021',
    series: 'real',
    title: 'Statement',
    level: 'unknown',
    adopted: '2021',
    parties: [],
    texts: [{ lang, authority: 'unknown', issuer: 'Publisher', sources: [] }],
  });
  const bytes = new Uint8Array(readFileSync(new URL(file, reference)));
  return acceptDocument({ bytes, url, name: file }, record, record.texts[0] as TextVersion);
}

async function checksOf(file: string, url: string, lang?: string): Promise<readonly string[]> {
  const result = await accept(file, url, lang);
  return 'accepted' in result ? [] : result.failures.map((failure) => failure.check);
}

async function textOf(file: string, url: string): Promise<string> {
  const result = await accept(file, url);
  if (!('accepted' in result)) throw new Error(`${file}: ${JSON.stringify(result.failures)}`);
  return result.accepted.text;
}

describe.skipIf(!present)('real pages', () => {
  test('a news note and a listing are refused', async () => {
    expect(await checksOf('publisher-pages/kremlin-3.html', 'http://en.kremlin.ru/x')).toEqual(['note']);
    expect(await checksOf('publisher-pages/fmprc-1.html', 'https://www.fmprc.gov.cn/x', 'zh')).toContain(
      'no-body',
    );
  });

  test.each([
    ['kremlin-1', 'http://en.kremlin.ru/x', 4],
    ['kremlin-2', 'http://en.kremlin.ru/x', 14],
    ['consilium-1', 'https://www.consilium.europa.eu/x', 24],
    ['govcn-1', 'https://english.www.gov.cn/x', 8],
    ['mfaby-1', 'https://mfa.gov.by/x', 10],
    ['obamawhitehouse-1', 'https://obamawhitehouse.archives.gov/x', 3],
    ['state-2', 'https://www.state.gov/x', 4],
    ['whitehouse-3', 'https://www.whitehouse.gov/x', 120],
  ])('%s is read whole', async (file, url, paragraphs) => {
    expect((await textOf(`publisher-pages/${file}.html`, url)).split('\n\n')).toHaveLength(paragraphs);
  });

  test('a feed item and the page of the same statement give the same text', async () => {
    expect(
      await textOf('statements/c5/us-2021-07-16-c51-tashkent.rss-item.xml', 'https://www.state.gov/x'),
    ).toBe(await textOf('publisher-pages/state-1.html', 'https://www.state.gov/x'));
  });

  test('two published revisions of one statement: the drift is told for what it is', async () => {
    const revision = (name: string) => readFileSync(new URL(`publisher-pages/${name}.html`, reference));
    const address = 'https://www.state.gov/revised/';
    const server = await startLoopback({
      'www.state.gov/revised/': inTurn(page(revision('state-5-rev1')), page(revision('state-5-rev2'))),
    });
    const { path, dispose } = await scratchFolder();
    try {
      const record = statementRecord.parse({
        id: 'real-2021-06-02',
        series: 'real',
        title: 'Statement on corruption',
        level: 'ministers',
        adopted: '2021-06-02',
        parties: [],
        texts: [
          {
            lang: 'en',
            authority: 'authentic',
            issuer: 'State',
            sources: [{ kind: 'publisher', url: address }],
          },
        ],
      });
      const version = record.texts[0] as TextVersion;
      const client = createClient({ fetch: server.fetch, userAgent: 'multivector-test', gap: () => 0 });
      const [fetched] = await fetchTexts([record], { folder: path, client, today: '2026-11-21' });
      expect(fetched?.state).toBe('stored');
      const kept = await readKeptText(path, record, version);
      if (!kept) throw new Error('nothing was kept');
      const drifted = await verifyAtSource(client, record, version, kept);
      // Between the two the publisher changed markup and one letter of the title, and no word of the text.
      expect(drifted?.message).toBe('the publisher changed the title after 2026-11-21; the text is the same');
      expect(drifted?.detail).toMatch(/against Corruption\] .*Against Corruption\]$/);
    } finally {
      await server.close();
      await dispose();
    }
  });

  test('the texts at hand have the fingerprints that are pinned in their records', async () => {
    const { path, dispose } = await scratchFolder();
    try {
      const { statements } = await readCollectionFolder(`${project}/statements`);
      const from = new URL('statements/c5', reference).pathname;
      const taken = await takeFromFolder(path, statements, from, '2026-11-21');
      expect(taken.map((file) => [file.id, file.state])).toEqual([
        ['us-2021-07-16', 'stored'],
        ['us-2023-09-21', 'stored'],
      ]);
      for (const { id } of taken) {
        const record = statements.find((each) => each.id === id);
        const version = record?.texts[0];
        if (!record || !version) throw new Error(`no record ${id}`);
        const kept = await readKeptText(path, record, version);
        // Counts may move with the rules that count; fingerprints may not.
        const { sha256, raw_sha256 } = kept?.provenance ?? {};
        expect({ sha256, raw_sha256 }).toEqual({
          sha256: version.pin?.sha256,
          raw_sha256: version.pin?.raw_sha256,
        });
      }
    } finally {
      await dispose();
    }
  });
});
