import { expect, test } from 'vitest';
import {
  collectionIn,
  collectionRecord,
  formatIn,
  formatProblem,
  parseCollection,
  placeIn,
  problemsOfNames,
} from '../../src/statement/index.ts';

const written = {
  id: 'lagoon',
  title: 'Invented',
  description: 'Invented.',
  names: {
    ru: {
      title: 'Вымышлено',
      description: 'Вымышлено.',
      formats: { 'Pier Dialogue': 'Причальный диалог', 'Lagoon and South': 'Форум Юга' },
      places: { 'Old Pier': 'Старый Причал', Ropewalk: 'Канатная' },
    },
  },
  hub: { name: 'the Lagoon', short: 'L', parties: ['QM'] },
  series: [
    {
      id: 'north',
      partner: 'Northmark',
      title: 'Lagoon and Northmark',
      names: { ru: { partner: 'Нортмарк', title: 'Лагуна и Нортмарк' } },
    },
    {
      id: 'south',
      partner: 'the South',
      title: 'Lagoon and South',
      names: { ru: { partner: 'Юг', title: 'Лагуна и Юг', partners: { 'Southern Isles': 'Южные острова' } } },
    },
  ],
};

const collection = collectionRecord.parse(written);
const russian = collectionIn(collection, 'ru');

test('a format is called as the collection says, else as its series is, else not at all', () => {
  const called = (format: string) => formatIn(format, russian, 'ru');
  expect(called('Pier Dialogue')).toBe('Причальный диалог');
  expect(called('Lagoon and Northmark')).toBe('Лагуна и Нортмарк');
  expect(called('Lagoon and South')).toBe('Форум Юга');
  expect(called('Harbour Talks')).toBeUndefined();
  expect(called('constructor')).toBeUndefined();
  expect(formatIn('Pier Dialogue', collectionIn(collection, 'en'), 'en')).toBeUndefined();
});

test('a place is called as the collection says, with what stands in brackets behind it', () => {
  expect(placeIn('Old Pier', russian, 'ru')).toBe('Старый Причал');
  expect(placeIn('Old Pier (hybrid)', russian, 'ru')).toBe('Старый Причал (частично по видеосвязи)');
  expect(placeIn('virtual', russian, 'ru')).toBe('по видеосвязи');
  expect(placeIn('Kelp Point', russian, 'ru')).toBe('Kelp Point');
  expect(placeIn('constructor', russian, 'ru')).toBe('constructor');
  expect(placeIn('Old Pier (video)', collection, 'en')).toBe('Old Pier (video)');
  expect(placeIn('virtual', { names: undefined }, 'ru')).toBe('по видеосвязи');
});

const record = (id: string, facts: Record<string, unknown>) => ({
  file: `${id.slice(0, id.indexOf('-'))}/${id}.json`,
  content: JSON.stringify({
    ...{ id, series: id.slice(0, id.indexOf('-')), title: 'Invented', level: 'leaders', parties: ['QM'] },
    ...{ adopted: id.slice(id.indexOf('-') + 1), ...facts },
  }),
});

const problemsOf = (content: unknown, ...records: { file: string; content: string }[]) => {
  const files = [{ file: 'collection.json', content: JSON.stringify(content) }, ...records];
  const { collection, statements, problems } = parseCollection(files);
  return [...problems, ...(collection ? problemsOfNames(collection, statements) : [])].map(formatProblem);
};

const sound = [
  record('north-2021-06-10', { format: 'Pier Dialogue', place: { city: 'Old Pier (video)' } }),
  record('south-2022-06-10', {
    ...{ format: 'Lagoon and South', place: { city: 'Ropewalk' }, partner: 'Southern Isles' },
  }),
];

test('names of what is in the records are no problem', () => {
  expect(problemsOf(written, ...sound)).toEqual([]);
});

test('a name that is misspelt is told, with what was meant', () => {
  const { ru } = written.names;
  const misspelt = {
    ...written,
    names: { ru: { ...ru, formats: { 'Pier Dialog': 'Диалог' }, places: { 'Old Pir': 'Причал' } } },
    series: written.series.map((one) => ({
      ...one,
      partners: { 'Southern Iles': 'the Isles' },
      names: { ru: { ...one.names.ru, partners: {} } },
    })),
  };
  expect(problemsOf(misspelt, ...sound)).toEqual([
    'collection.json: names.ru.formats: no record has the format "Pier Dialog"; did you mean "Pier Dialogue"? [collection/names]',
    'collection.json: names.ru.places: no record has the place "Old Pir"; did you mean "Old Pier"? [collection/names]',
    'collection.json: series.1.partners: no record has the partner "Southern Iles"; did you mean "Southern Isles"? [collection/names]',
  ]);
});

test('a name of what no record has or nearly has is let be', () => {
  const { ru } = written.names;
  const whole = {
    ...written,
    names: { ru: { ...ru, formats: { ...ru.formats, 'C9+1 (QX)': 'Девять', 'C9+1 (QY)': 'Девять' } } },
  };
  expect(problemsOf(whole, ...sound, record('north-2022-06-10', { format: 'C9+1 (QZZ)' }))).toEqual([]);
});

test.each([
  [{ formts: {} }, 'names.ru: Unrecognized key: "formts"; did you mean "formats"?'],
  [{ places: { 'Old Pier': '' } }, 'names.ru.places.Old Pier: '],
  [{ places: ['Old Pier'] }, 'names.ru.places: must be an object, in braces'],
  [{ formats: { 'Pier Dialogue': 3 } }, 'names.ru.formats.Pier Dialogue: must be text'],
])('a name that is wrong is told by its field: %j', (change, told) => {
  const { ru } = written.names;
  expect(problemsOf({ ...written, names: { ru: { ...ru, ...change } } }, ...sound).join('\n')).toContain(
    told,
  );
});
