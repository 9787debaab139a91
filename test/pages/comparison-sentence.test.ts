import { expect, test } from 'vitest';
import { en } from '../../src/pages/interface/strings.en.ts';
import { ru } from '../../src/pages/interface/strings.ru.ts';

const rows = { same: 1, reworded: 3, only_a: 2, only_b: 0, moved: 2 };
const facts = { a: '2021', b: '2022', same: 40, onlyA: 5, onlyB: 7, rows };
const plain = (sentence: string) => sentence.replace(/\s/g, ' ');

test('what moved is said to be among the passages that match, and is no kind beside them', () => {
  expect(plain(en.compare.seriesSentence(facts))).toBe(
    'From 2021 to 2022: 7 words added, 5 words removed. 1 passage unchanged, 3 reworded, 2 of these moved; no match found for 2 passages of 2021.',
  );
  expect(plain(ru.compare.seriesSentence(facts))).toContain(
    'Фрагментов без изменений: 1, изменённых: 3, из них перемещено 2; соответствия не найдено для 2 фрагментов',
  );
});

test('words in common are said of the passages that match, not of the whole texts', () => {
  expect(plain(en.compare.crossSentence({ ...facts, rows: { ...rows, same: 0, moved: 0 } }))).toBe(
    'No passage is the same, 3 reworded, with 40 words in common; no match found for 2 passages of 2021.',
  );
  expect(plain(en.compare.crossSentence(facts))).toContain('1 passage is the same, 3 reworded, 2 of these');
  expect(plain(ru.compare.crossSentence(facts))).toContain('из них перемещено 2, общих слов в них: 40;');
});

test('a draft names no class of passages that is empty', () => {
  expect(en.own.draft.sentence(6, 5, 0, 1, 0)).toBe(
    'Of 6 passages, 5 have a near passage in the collection and for 1 nothing near was found.',
  );
  expect(en.own.draft.sentence(4, 0, 2, 2, 0)).toBe(
    'Of 4 passages, none has a near passage in the collection, 2 hold a known formula and 2 have neither.',
  );
  expect(en.own.draft.sentence(9, 5, 1, 1, 2)).toContain(
    ', 1 more holds a known formula, 1 has neither and 2 are too short',
  );
  expect(en.own.draft.sentence(5, 0, 0, 3, 2)).toBe(
    'Of 5 passages, none has a near passage in the collection and 2 are too short to tell.',
  );
  expect(en.own.draft.sentence(2, 2, 0, 0, 0)).toBe(
    'Of 2 passages, 2 have a near passage in the collection.',
  );
  expect(en.own.draft.sentence(3, 2, 1, 0, 0)).toBe(
    'Of 3 passages, 2 have a near passage in the collection and 1 more holds a known formula.',
  );
  expect(ru.own.draft.sentence(6, 5, 0, 1, 0)).toBe(
    'Фрагментов в проекте: 6; с близким фрагментом в собрании: 5, без близкого: 1.',
  );
  expect(ru.own.draft.sentence(4, 0, 2, 2, 0)).toBe(
    'Фрагментов в проекте: 4; близкого фрагмента в собрании нет ни у одного, с известной формулой: 2, без того и другого: 2.',
  );
  expect(ru.own.draft.sentence(3, 2, 1, 0, 0)).toBe(
    'Фрагментов в проекте: 3; с близким фрагментом в собрании: 2, ещё с известной формулой: 1.',
  );
});
