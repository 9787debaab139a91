import { expect, test } from 'vitest';
import {
  addressOf,
  addressSentence,
  addressTable,
  countAddresses,
} from '../../src/ingest/corpus/known-addresses.ts';
import { type StatementRecord, statementRecord, type TextVersion } from '../../src/statement/index.ts';

const url = 'https://example.org/a';
const text = (lang: string, sources: readonly object[] = []) => ({
  lang,
  authority: 'authentic',
  issuer: 'nobody',
  sources,
});
const record = (id: string, changes: object): StatementRecord =>
  statementRecord.parse({
    id,
    series: id.split('-')[0],
    title: 'Invented',
    level: 'leaders',
    adopted: id.slice(-4),
    parties: [],
    ...changes,
  });

const records = [
  record('north-2021', {
    texts: [
      text('en', [
        { custody: 'publisher', url, holds: 'link' },
        { custody: 'reprint', url: `${url}b` },
      ]),
      text('ru', [{ custody: 'reprint', url, holds: 'part' }]),
      text('zh'),
    ],
    reports: [{ lang: 'zh', url, by: 'nobody', custody: 'reprint' }],
  }),
  record('north-2022', {
    texts: [text('en', [{ custody: 'archive', url, holds: 'paraphrase' }]), text('ru')],
  }),
  record('west-2025', {
    kind: 'meeting',
    texts: [{ ...text('en', [{ custody: 'reprint', url: `${url}c` }]), authority: 'machine-translation' }],
  }),
  record('east-2023', { kind: 'meeting', texts: [] }),
  record('east-2024', { specimen: true, texts: [text('en', [{ custody: 'publisher', url }])] }),
];

test('the best that any address gives counts, whoever holds it', () => {
  const states = records.flatMap((each) =>
    each.texts.map((version: TextVersion) => addressOf(each, version)),
  );
  expect(states).toEqual(['whole', 'part', 'report', 'paraphrase', 'none', 'machine', 'whole']);
});

test('specimens are not counted, meetings are no statements, empty series have no row', () => {
  const counts = countAddresses(records, ['north', 'east', 'west']);
  expect(counts).toMatchObject({
    records: 4,
    statements: 2,
    readable: 1,
    reports: 1,
    versions: { all: 6, whole: 1, machine: 1, part: 1, paraphrase: 1, link: 0, report: 1, none: 1 },
  });
  expect(addressTable(counts)).toEqual([
    ['series', 'records', 'en', 'ru', 'zh'],
    ['north', '2', '1/2', '0/2', '0/1'],
    ['east', '1', '', '', ''],
    ['west', '1', '0/1', '', ''],
  ]);
  expect(addressSentence(counts)).toContain('6 language versions. 5 of them have an address: 1 of the whole');
});
