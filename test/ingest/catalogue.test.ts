/** The records of the project itself: what the schema cannot say about them. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/ingest/command-list.ts';
import { verifyKept } from '../../src/ingest/commands/verify.ts';
import { type CollectionFolder, readCollectionFolder } from '../../src/ingest/corpus/collection.ts';
import { countAddresses } from '../../src/ingest/corpus/known-addresses.ts';
import { textFileName } from '../../src/ingest/corpus/texts.ts';
import { originalAddress, publisherOf } from '../../src/ingest/extract/publishers.ts';
import { planAttempts } from '../../src/ingest/fetch/attempts.ts';
import {
  collectionIn,
  compareSources,
  formatIn,
  placeIn,
  type StatementRecord,
} from '../../src/statement/index.ts';
import { countWords } from '../../src/text/index.ts';
import { project } from './scratch.ts';

let collection: CollectionFolder;
let real: readonly StatementRecord[];
beforeAll(async () => {
  collection = await readCollectionFolder(`${project}/statements`);
  real = collection.statements.filter((record) => !record.specimen);
});

test('every record is sound, and every series has one', () => {
  expect(collection.problems).toEqual([]);
  const used = new Set(collection.statements.map((record) => record.series));
  expect(collection.collection?.series.map((series) => series.id).filter((id) => !used.has(id))).toEqual([]);
});

describe('facts agree with each other', () => {
  test('kind and outcome', () => {
    for (const record of real) {
      const adopted = record.outcome === 'adopted';
      expect(adopted, record.id).toBe(record.kind === 'statement');
    }
  });

  test('who is absent was a party or stayed out of the text, and the hub takes part everywhere', () => {
    for (const record of real.filter((each) => each.parties.length > 0)) {
      const named = new Set([...record.parties, ...record.absent.map((each) => each.party)]);
      for (const party of collection.collection?.hub.parties ?? []) expect(named, record.id).toContain(party);
      expect(new Set(record.parties).size, record.id).toBe(record.parties.length);
    }
  });

  test('a predecessor is earlier, of the same series and level, and a text', () => {
    const byId = new Map(real.map((record) => [record.id, record]));
    for (const record of real) {
      if (record.predecessor === undefined) continue;
      const before = byId.get(record.predecessor);
      expect(before, record.id).toMatchObject({
        series: record.series,
        level: record.level,
        kind: 'statement',
      });
      expect((before?.adopted ?? '') < record.adopted, record.id).toBe(true);
    }
  });

  test('statements that share a short name differ in it by partner or year', () => {
    const names = real.flatMap((record) => (record.short === undefined ? [] : [record.short.toLowerCase()]));
    expect(names.length).toBe(new Set(names).size);
  });
});

/** Hosts whose pages the general extractor reads. */
const GENERAL = /(?:^|\.)(?:usaid\.gov|unece\.org)$/;

describe('language versions', () => {
  test('have a right, an issuer and a file of their own', () => {
    for (const record of real) {
      const files = record.texts.map((version) => textFileName(record, version));
      expect(new Set(files).size, record.id).toBe(files.length);
      for (const version of record.texts) expect(version.rights?.basis, record.id).toBeTruthy();
    }
  });

  test('several authentic texts of one language name the preferred one with its reason', () => {
    for (const record of real) {
      const authentic = record.texts.filter((version) => version.authority === 'authentic');
      for (const [lang, versions] of Map.groupBy(authentic, (version) => version.lang))
        if (versions.length > 1)
          expect(
            versions.filter((version) => version.preferred),
            `${record.id} ${lang}`,
          ).toHaveLength(1);
    }
  });

  test('have sources in the order of trust, from known publishers', () => {
    for (const record of real)
      for (const version of record.texts) {
        expect([...version.sources].sort(compareSources), record.id).toEqual(version.sources);
        const planned = planAttempts(record, version);
        expect(new Set(planned.map((attempt) => attempt.url)).size).toBe(planned.length);
        for (const { custody, holder, url } of version.sources) {
          expect(originalAddress(url), record.id).toBe(url);
          expect(holder, url).not.toBe(version.issuer);
          // Whoever publishes is described, or read by the general extractor.
          if (custody === 'publisher' && !GENERAL.test(new URL(url).hostname))
            expect(publisherOf(url)?.name, url).toBeDefined();
        }
      }
  });

  test('expected terms are terms, not passages', () => {
    for (const record of real)
      for (const { expect: expected } of record.texts)
        for (const term of [expected?.opens, expected?.closes])
          if (term !== undefined) expect(countWords(term), record.id).toBeLessThanOrEqual(8);
  });
});

test('most statements can be read somewhere, and every address says who holds it', () => {
  const series = collection.collection?.series.map(({ id }) => id) ?? [];
  const counts = countAddresses(collection.statements, series);
  expect(counts.records).toBeGreaterThanOrEqual(110);
  expect(counts.versions.all - counts.versions.none).toBeGreaterThanOrEqual(150);
  expect(counts.readable).toBeGreaterThanOrEqual(60);
  expect(counts.series.reduce((sum, { records }) => sum + records, 0)).toBe(counts.records);
});

test('the specimens pass every check in each of their languages, whoever holds them', async () => {
  const texts = collection.statements
    .filter(({ specimen }) => specimen)
    .flatMap((record) => record.texts.map((version) => ({ record, version })));
  for (const { record, version } of texts)
    expect(await verifyKept(collection.folder, record, version), `${record.id} ${version.lang}`).toEqual([]);
  const states = texts.map(({ version }) => `${version.authority} ${version.sources[0]?.custody ?? 'own'}`);
  expect([...new Set(states)].sort()).toEqual([
    'authentic own',
    'authentic reprint',
    'official-translation own',
    'unofficial-translation reprint',
  ]);
});

test('no page that reports a meeting is a source of its text as well', () => {
  for (const record of real) {
    const sources = new Set(record.texts.flatMap((version) => version.sources.map(({ url }) => url)));
    for (const { url } of record.reports ?? []) expect(sources, record.id).not.toContain(url);
    const reports = (record.reports ?? []).map(({ url, lang }) => `${lang} ${url}`);
    expect(new Set(reports).size, record.id).toBe(reports.length);
  }
});

test('every format and every place has a Russian name', () => {
  if (collection.collection === null) throw new Error('no collection');
  const russian = collectionIn(collection.collection, 'ru');
  const formats = collection.statements.flatMap(({ format }) => format ?? []);
  expect(formats.filter((format) => formatIn(format, russian, 'ru') === undefined)).toEqual([]);
  const places = collection.statements.flatMap(({ place }) =>
    place ? placeIn(place.city, russian, 'ru') : [],
  );
  expect(places.filter((place) => /[a-z]/i.test(place))).toEqual([]);
});

/** What a record says in Russian in the project's own words: no pattern, no example, no title that a publisher printed. */
function russianIn(value: unknown, isRussian = false): readonly string[] {
  if (typeof value === 'string') return isRussian ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return isRussian ? [] : value.flatMap((one) => russianIn(one));
  return Object.entries(value).flatMap(([key, own]) =>
    ['patterns', 'examples'].includes(key) ? [] : russianIn(own, isRussian || /(?:^|_)ru$/.test(key)),
  );
}

test('in Russian words a dash is long, and stays with the word before it', () => {
  const { collection: facts, statements } = collection;
  const said = [
    facts,
    ...statements.map(({ names }) => names),
    ...['formulas', 'questions'].flatMap((folder) =>
      readdirSync(`${project}/statements/${folder}`)
        .filter((file) => file.endsWith('.json'))
        .map((file): unknown => JSON.parse(readFileSync(`${project}/statements/${folder}/${file}`, 'utf8'))),
    ),
  ].flatMap((one) => russianIn(one));
  expect(said.length).toBeGreaterThan(400);
  expect(said.filter((words) => / [–—] |^[–—]/u.test(words))).toEqual([]);
});

test('the README names every field of a record and every command that it tells of exists', () => {
  const readme = readFileSync(`${project}/statements/README.md`, 'utf8');
  for (const record of real)
    for (const key of [
      ...Object.keys(record),
      ...record.texts.flatMap((version) => Object.keys(version)),
      ...record.texts.flatMap(({ sources }) => sources.flatMap((source) => Object.keys(source))),
      ...(record.reports ?? []).flatMap((report) => Object.keys(report)),
    ])
      expect(readme, key).toMatch(new RegExp(`\`${key}\`|\`${key} `));
  const told = new Set([...readme.matchAll(/npm run statements -- (\w+)/g)].map(([, command]) => command));
  expect(Object.keys(COMMANDS)).toEqual(expect.arrayContaining([...told]));
  expect(told.size).toBeGreaterThan(0);
});
