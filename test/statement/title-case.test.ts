import { expect, test } from 'vitest';
import { readableTitle, shortTitle, statementIn, UNNAMED_HUB } from '../../src/statement/index.ts';

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
