import { describe, expect, test } from 'vitest';
import { pairNames, partnersTitle, sentenceNames } from '../../src/pages/views.ts';
import { type StatementRecord, statementRecord, UNNAMED_HUB } from '../../src/statement/index.ts';
import { bareFrame } from './bare-frame.ts';

const bare = bareFrame('en', '/');
const frame = {
  ...bare,
  collection: {
    ...bare.collection,
    hub: { name: UNNAMED_HUB, short: UNNAMED_HUB, parties: [] },
    series: [
      { id: 'north', partner: 'Norland', title: 'Norland', parties: [] },
      { id: 'south', partner: 'Sudland', title: 'Sudland', parties: [] },
      {
        id: 'other',
        partner: 'no partner assigned',
        title: 'Others',
        parties: [],
        unassigned: true as const,
      },
    ],
  },
};
const statement = (series: string, title: string): StatementRecord =>
  statementRecord.parse({
    id: `${series}-2024-05-01`,
    series,
    title,
    level: 'leaders',
    adopted: '2024-05-01',
    parties: [],
    texts: [],
  });
const north = statement('north', 'Joint Statement of the Leaders of the Lagoon Three and of the Kingdom');
const south = statement('south', 'Pier Declaration');
const other = statement(
  'other',
  'Joint Statement of Everybody Who Came to the Ferry Conference of the Lagoon',
);

describe('a comparison of two partners whose statements have long titles and no short ones', () => {
  test('names the partners above, and leads a title that is cut with the partner', () => {
    expect(partnersTitle(frame, north, south)).toBe('Two partners compared: Norland, Sudland');
    expect(pairNames(frame, north, south)).toEqual([
      expect.stringMatching(/^Norland: Joint Statement of the Leaders of .*…, 2024$/),
      'Pier Declaration, 2024',
    ]);
  });

  test('calls them by partner and year in sentences and heads of columns', () => {
    expect(sentenceNames(frame, north, south)).toEqual(['Norland, 2024', 'Sudland, 2024']);
  });

  test('names no partner where one statement is assigned to none', () => {
    expect(partnersTitle(frame, north, other)).toBe('Two partners compared');
    expect(sentenceNames(frame, north, other)).toEqual(pairNames(frame, north, other));
  });
});
