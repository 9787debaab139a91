import { expect, test } from 'vitest';
import { conceptOf, conceptsOfStem, readConcepts } from '../../src/glossary/index.ts';
import { lookupOf, partsOfCompound } from '../../src/glossary/lookup.ts';
import { stemWord } from '../../src/text/index.ts';

/** The places as "passage → keys of its concepts". */
const read = (text: string, lang: string) =>
  readConcepts(text, lang).map(({ from, to, concepts }) => ({
    passage: text.slice(from, to),
    keys: concepts.map((number) => conceptOf(number).key),
  }));
const names = (text: string) =>
  readConcepts(text, 'en')
    .flatMap(({ concepts }) => concepts.map(conceptOf))
    .filter(({ kind }) => kind === 'name')
    .map(({ key }) => key);
const keysIn = (text: string, lang: string) => new Set(read(text, lang).flatMap(({ keys }) => keys));

test('one concept is found in four languages, whatever the ending', () => {
  for (const [text, lang] of [
    ['They reaffirm territorial integrity.', 'en'],
    ['Они подтвердили уважение к территориальной целостности.', 'ru'],
    ['双方重申尊重领土完整。', 'zh'],
    ['Sie bekräftigen die territoriale Integrität.', 'de'],
  ] as const)
    expect(keysIn(text, lang), lang).toContain('territorial integrity');
});

test('a name is known by its full form and by its acronym, and an acronym only in capitals', () => {
  expect(keysIn('members of the SCO', 'en')).toContain('sco');
  expect(keysIn('в рамках ШОС', 'ru')).toContain('sco');
  expect(keysIn('на саммите Шанхайской организации сотрудничества', 'ru')).toContain('sco');
  expect(keysIn('上海合作组织成员国', 'zh')).toContain('sco');
  expect(names('statement of the US')).toContain('usa');
  expect(names('they told us')).toEqual([]);
});

test('the words inside a term are given beside it', () => {
  const places = read('безопасность цепочек поставок', 'ru');
  expect(places.map(({ passage }) => passage)).toContain('безопасность');
});

test('no form reaches across a mark', () => {
  expect(keysIn('领土，完整', 'zh')).not.toContain('territorial integrity');
});

test('ё and е are one letter', () => {
  expect(keysIn('самолёт', 'ru')).toEqual(keysIn('самолет', 'ru'));
});

test('a German compound is read in its parts', () => {
  const keys = keysIn('Sicherheitszusammenarbeit', 'de');
  expect(keys).toContain('secur');
  expect(keys).toContain('cooper');
});

test('a German word longer than any compound is not divided', () => {
  const root = lookupOf('de');
  const compound = 'sicherheitszusammenarbeit';
  expect(partsOfCompound(compound, root)).toBeDefined();
  expect(partsOfCompound(`${'x'.repeat(200)}${compound}`, root)).toBeUndefined();
});

test('compounds are divided in the first so many different words of a text', () => {
  const compound = 'Sicherheitszusammenarbeit';
  const unknown = (words: number) =>
    Array.from({ length: words }, (_, at) => `x${'q'.repeat(50)}${at.toString(36)}`).join(' ');
  const alone = readConcepts(compound, 'de').length;
  expect(alone).toBeGreaterThan(0);
  expect(readConcepts(`${unknown(300)} ${compound}`, 'de')).toHaveLength(alone);
  expect(readConcepts(`${unknown(3000)} ${compound}`, 'de')).toEqual([]);
});

test('in Chinese a character that means something alone never parts a longer word', () => {
  expect(keysIn('建桥', 'zh')).toEqual(new Set([...keysIn('建', 'zh'), ...keysIn('桥', 'zh')]));
  expect(keysIn('建议', 'zh')).not.toContain('build');
});

test('a language without a table has no concepts', () => {
  expect(readConcepts('жаңа', 'kk')).toEqual([]);
  expect(conceptsOfStem('secur', 'ja')).toEqual([]);
});

test('places lie in the text, in order', () => {
  const text = 'Стороны приветствовали развитие сотрудничества в области водных ресурсов.';
  const places = readConcepts(text, 'ru');
  expect(places.length).toBeGreaterThan(5);
  for (const [at, place] of places.entries()) {
    expect(place.from).toBeLessThan(place.to);
    expect(place.to).toBeLessThanOrEqual(text.length);
    expect(place.from).toBeGreaterThanOrEqual(places[at - 1]?.from ?? 0);
  }
});

test('a stem leads to its concepts, the likeliest first', () => {
  const [first] = conceptsOfStem(stemWord('безопасность', 'ru'), 'ru');
  expect(first === undefined ? '' : conceptOf(first).key).toBe('secur');
});
