import { expect, test } from 'vitest';
import { HistoryPage, type HistoryVersion } from '../../src/pages/history/history-page.tsx';
import { specimens } from '../http/collection.ts';
import { bareFrame } from './bare-frame.ts';

const [model] = specimens;

function statementOf(year: number): HistoryVersion['statement'] {
  if (!model) throw new Error('no specimen');
  return {
    record: {
      ...model,
      id: `lake-${year}`,
      short: `Lake talks ${year}`,
      adopted: `${year}-05-01`,
      texts: [],
    },
    texts: [],
  };
}

const asked = statementOf(2030);
const clause = { clause: 3, from: 0, to: 11, text: 'On the lake' };

/** The text asked for, after texts without the passage. */
function drawn(ui: 'en' | 'ru', before: number, unfollowed = { older: 0, newer: 0 }, again = false) {
  const versions: HistoryVersion[] = [
    ...(again ? [{ statement: statementOf(2000), clauses: [clause], compared: asked, before: null }] : []),
    ...Array.from({ length: before }, (_, index) => ({
      statement: statementOf(2030 - before + index),
      clauses: [],
      compared: asked,
      before: null,
    })),
    { statement: asked, clauses: [clause], compared: null, before: null },
  ];
  return Promise.resolve(
    <HistoryPage
      frame={bareFrame(ui, '/history/lake-2030/3')}
      data={{ statement: asked, sha256: 'a'.repeat(64), clause: 3, lang: 'en', versions, unfollowed }}
    />,
  ).then((html) =>
    String(html)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  );
}

test('texts one after another without the passage are one row, which names each', async () => {
  const text = await drawn('en', 5);
  expect(text.match(/No matching passage found/g)).toHaveLength(1);
  expect(text).toContain('No matching passage found in 5 texts, each compared with Lake talks 2030:');
  for (const year of [2025, 2026, 2027, 2028, 2029]) expect(text).toContain(`Lake talks ${year}`);
  expect(await drawn('en', 1)).toContain('No matching passage found, compared with Lake talks 2030.');
});

test('no text is the first that has a passage which stands in one, or was not looked for in older ones', async () => {
  const first = 'the first text that has it';
  expect(await drawn('en', 2)).not.toContain(first);
  expect(await drawn('en', 2, undefined, true)).toContain(first);
  expect(await drawn('en', 2, { older: 3, newer: 0 }, true)).not.toContain(first);
});

test('texts of the series that were not followed are in no count, and are told', async () => {
  const text = await drawn('en', 2, { older: 9, newer: 1 });
  expect(text).toContain('Found in 1 of the 3 texts of this series in this language that were searched.');
  expect(text).toContain('Not followed further: 9 earlier and 1 later texts were not searched.');
  expect(await drawn('ru', 2, { older: 9, newer: 1 })).toContain(
    'не просмотрено более ранних текстов: 9, более поздних: 1.',
  );
  expect(await drawn('en', 2)).not.toContain('Not followed');
});
