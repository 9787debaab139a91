import { describe, expect, test } from 'vitest';
import {
  namesByPartner,
  readableTitle,
  shortTitle,
  statementIn,
  UNNAMED_HUB,
} from '../../src/statement/index.ts';

test.each([
  [
    'en',
    'JOINT LEADERS’ STATEMENT: A NEW PARTNERSHIP OF NORDRA AND THE LAKES',
    'Joint Leaders’ Statement: A New Partnership of Nordra and the Lakes',
  ],
  [
    'en',
    'STATEMENT OF THE FIVE-NORDRA  MEETING ON COP28 AND THE UN CHARTER',
    'Statement of the Five-Nordra Meeting on COP28 and the UN Charter',
  ],
  [
    'en',
    'ELEVATING U.S.-NORDRA RELATIONS AT THE C5+1 AND G7',
    'Elevating U.S.-Nordra Relations at the C5+1 and G7',
  ],
  ['en', 'OUTCOME OF THE XII MEETING, PART II', 'Outcome of the XII Meeting, Part II'],
  [
    'en',
    'DECLARATION OF PRESIDENT XI HARVIK AND DR. O’MORA ON NORDRA’S TRADE',
    'Declaration of President Xi Harvik and Dr. O’Mora on Nordra’s Trade',
  ],
  ['en', 'WTO, GCC AND ASEAN: STATEMENT ON FERRIES', 'WTO, GCC and ASEAN: Statement on Ferries'],
  [
    'ru',
    'СОВМЕСТНОЕ ЗАЯВЛЕНИЕ О ПАРТНЁРСТВЕ НОРДРЫ И ООН В РАМКАХ СНГ',
    'Совместное Заявление о Партнёрстве Нордры и ООН в Рамках СНГ',
  ],
  ['tr', 'ORTAK BİLDİRİ: NORDRA İLE KIYI İLİŞKİLERİ', 'Ortak Bildiri: Nordra ile Kıyı İlişkileri'],
] as const)('%s: %s', (lang, printed, shown) => {
  expect(readableTitle(printed, lang)).toBe(shown);
});

test.each([
  'Joint Statement of the G7',
  'NATO AND THE EU',
  'BRICS',
  'C5+1',
  'JOINT STATEMENT of Nordra',
  '关于建立新时代伙伴关系的联合声明',
])('what is not wholly in capitals, or is nothing but acronyms, stays: %s', (title) => {
  expect(readableTitle(title, 'en')).toBe(title);
});

test('pages name a statement so, and its record keeps the title as it was printed', () => {
  const record = { title: 'JOINT STATEMENT ON THE FERRIES', adopted: '2024-01-01', series: 'other' };
  expect(statementIn(record, 'en').title).toBe('Joint Statement on the Ferries');
  expect(record.title).toBe('JOINT STATEMENT ON THE FERRIES');
  expect(shortTitle(record, null)).toContain('2024');
});

test.each([
  [
    'Joint Statement Following the Meeting of President Joan R. Alder',
    'Joint Statement Following the Meeting of President Joan…',
  ],
  [
    'Joint Statement of the Leaders of the Northern Union and the Five',
    'Joint Statement of the Leaders of the Northern Union…',
  ],
  [
    'Joint Statement: “The Five and the Union Work for Calm Waters” of All',
    'Joint Statement: “The Five and the Union Work for Calm…”',
  ],
])('a long title ends at a word that can end it: %s', (title, cut) => {
  const record = { title, adopted: '2024-01-01', series: 'other' };
  const collection = { hub: { name: UNNAMED_HUB, short: UNNAMED_HUB, parties: [] }, series: [] };
  expect(shortTitle(record, collection)).toBe(`${cut}, 2024`);
});

test.each([
  [
    'Norland',
    'Joint Statement of the Leaders of the Lagoon Three and of the Kingdom to the North',
    /^Norland: Joint Statement of the .*…, 2024$/,
  ],
  [
    'Norland',
    'Joint Statement of the Lagoon Three and Norland on the Ferries between All Their Harbours',
    /^Joint Statement of the Lagoon Three and Norland…, 2024$/,
  ],
  ['Norland', 'Ferry Statement of the Three', /^Ferry Statement of the Three, 2024$/],
  [
    'Confederation of the Nine Northern Sounds',
    'Joint Statement of the Leaders of the Lagoon Three and their Neighbours',
    /^Confederation of the Nine Northern Sounds: Joint Statement…, 2024$/,
  ],
])('a title that is cut short of its partner, %s, is led by it: %s', (partner, title, called) => {
  const record = { title, adopted: '2024-01-01', series: 'north' };
  const collection = {
    hub: { name: UNNAMED_HUB, short: UNNAMED_HUB, parties: [] },
    series: [{ id: 'north', partner, title: partner, parties: [] }],
  };
  expect(shortTitle(record, collection)).toMatch(called);
});

describe('two names that are long for want of short titles', () => {
  const series = ['Norland', 'Sudland'].map((partner) => ({
    id: partner,
    partner,
    title: partner,
    parties: [],
  }));
  const unassigned = {
    id: 'other',
    partner: 'nobody',
    title: 'nobody',
    parties: [],
    unassigned: true as const,
  };
  const of = (id: string, short?: string) => ({
    title: 'Joint Statement',
    adopted: '2024-01-01',
    series: id,
    short,
  });
  const long = ['Joint Statement of the Leaders of the Three and Others…, 2024', 'Ferry Statement, 2024'];
  const named = (a: string, b: string, names = long, short?: string) =>
    namesByPartner([of(a, short), of(b, short)], { series: [...series, unassigned] }, names);

  test('give way to partner and year', () => {
    expect(named('Norland', 'Sudland')).toEqual(['Norland, 2024', 'Sudland, 2024']);
  });

  test('stay where partners do not tell them apart, where titles are short, and where somebody chose them', () => {
    expect(named('Norland', 'Norland')).toBeNull();
    expect(named('Norland', 'other')).toBeNull();
    expect(named('Norland', 'unknown')).toBeNull();
    expect(named('Norland', 'Sudland', ['Pier Declaration, 2024', 'Ferry Statement, 2024'])).toBeNull();
    expect(named('Norland', 'Sudland', long, 'A short title that is a long one all the same')).toBeNull();
  });
});

test('a title is not cut after the point of a word, which would leave four of them', () => {
  const title = 'Joint Statement by President Joan Alder Marchau-Olland Jr. and Prime Minister Pieter Olland';
  expect(shortTitle({ title, adopted: '2024-01-01', series: 'x' }, null)).toBe('x, 2024');
  const collection = { hub: { name: UNNAMED_HUB, short: UNNAMED_HUB, parties: [] }, series: [] };
  expect(shortTitle({ title, adopted: '2024-01-01', series: 'x' }, collection)).toContain(
    'Marchau-Olland Jr…, 2024',
  );
});
