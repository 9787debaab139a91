import { type StatementRecord, statementRecord, type TextVersion } from '../../src/statement/index.ts';

/** The record of an invented statement of the Five and the Merian Union, with whatever the test sets. */
export function unionRecord(
  text: Partial<TextVersion> & { readonly url?: string },
  more: Partial<StatementRecord> = {},
): StatementRecord {
  const { url, ...version } = text;
  return statementRecord.parse({
    id: 'xu-2023-10-20',
    series: 'xu',
    title: 'Joint Communiqué of the Five and the Merian Union',
    level: 'leaders',
    adopted: '2023-10-20',
    published: '2023-10-20',
    place: { city: 'Mirhold' },
    parties: [],
    ...more,
    texts: [
      {
        lang: 'en',
        authority: 'authentic',
        issuer: 'Merian Union',
        sources: url === undefined ? [] : [{ kind: 'publisher', url }],
        expect: { min_words: 400 },
        ...version,
      },
    ],
  });
}
