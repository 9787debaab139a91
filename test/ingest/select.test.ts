import { expect, test } from 'vitest';
import { nearestId } from '../../src/ingest/corpus/select-records.ts';

const ids = [
  'eu-2023-09',
  'us-2015-11-01-samarkand',
  'us-2023-09-21',
  'us-2023-09-21-energy',
  'us-2024-02-01',
];

test.each([
  ['us-2023-09', 'us-2023-09-21'],
  ['us-2023-09-2', 'us-2023-09-21'],
  ['us-2023-09-22', 'us-2023-09-21'],
  ['us-2015-11', 'us-2015-11-01-samarkand'],
  ['us-2023-09-21-enregy', 'us-2023-09-21-energy'],
  ['su-2024-02-01', 'us-2024-02-01'],
  ['holiday', null],
])('%s most likely meant %s', (wrong, meant) => {
  expect(nearestId(wrong, ids)).toBe(meant);
});
