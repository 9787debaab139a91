import { expect, test } from 'vitest';
import { ledgerOf, lexicon, profileOf } from '../../src/formula/index.ts';

/** Texts by one letter for the partner and one digit for the year: `a1` is the first of partner a. */
const texts = ['a1', 'b1', 'c1', 'a2', 'b2', 'a3'].map((statement, text) => ({
  text,
  statement,
  series: statement.slice(0, 1),
  partner: statement.slice(0, 1),
  adopted: `202${statement.slice(1)}`,
  lang: 'en',
  authority: 'authentic' as const,
  words: 100,
}));
const numberOf = (statement: string) => texts.findIndex((text) => text.statement === statement);
const [first, second] = lexicon;

function ledger(of: string, ...stands: readonly string[]) {
  const places = new Map([[first?.id ?? '', new Set(stands.map(numberOf))]]);
  const { absences, predecessor, others } = ledgerOf(of, texts, places, lexicon);
  return {
    predecessor: predecessor?.statement ?? null,
    others: others.map(({ statement }) => statement),
    absences: absences.map((absence) => [absence.formula.id, absence.predecessor, absence.partners]),
  };
}

test('the predecessor is the text before of the same partner, the others are the latest up to the date', () => {
  expect(ledger('a2')).toEqual({ predecessor: 'a1', others: ['b1', 'c1'], absences: [] });
  expect(ledger('a3')).toEqual({ predecessor: 'a2', others: ['b2', 'c1'], absences: [] });
  expect(ledger('a1')).toEqual({ predecessor: null, others: [], absences: [] });
});

test.each([
  ['what the predecessor has is missing', 'a2', ['a1'], [[first?.id, true, []]]],
  ['what two others have is missing', 'a3', ['b2', 'c1'], [[first?.id, false, ['b', 'c']]]],
  ['what one other has is not', 'a3', ['c1'], []],
  ['what others had and dropped is not', 'a3', ['b1', 'c1'], []],
  ['what stands in the text is not', 'a2', ['a1', 'a2'], []],
  ['what others say later is not', 'a1', ['b1', 'c1'], []],
])('%s', (_, of, stands, absences) => {
  expect(ledger(of, ...stands).absences).toEqual(absences);
});

test('a formula that nobody uses is no absence', () => {
  expect(ledgerOf('a3', texts, new Map([[second?.id ?? '', new Set<number>()]]), lexicon).absences).toEqual(
    [],
  );
});

test('an absence names who could be asked, and a language without a pattern is no silence', () => {
  const [formula] = [{ ...(lexicon[0] as (typeof lexicon)[number]), patterns: { en: [], ru: [] } }];
  const inLang = (statement: string, lang: string, authority: 'authentic' | 'unofficial-translation') => ({
    text: Number.parseInt(statement + lang, 36),
    statement,
    partner: statement.slice(0, 1),
    adopted: `202${statement.slice(1)}`,
    lang,
    authority,
  });
  const inMany = [
    inLang('a1', 'ru', 'authentic'),
    inLang('b1', 'ja', 'authentic'),
    inLang('c1', 'en', 'unofficial-translation'),
    inLang('a2', 'en', 'authentic'),
    inLang('a3', 'ja', 'authentic'),
    inLang('a3', 'en', 'unofficial-translation'),
  ];
  const saying = new Map([[formula?.id ?? '', new Set([inMany[0]?.text ?? 0])]]);
  const of = (id: string) => ledgerOf(id, inMany, saying, formula ? [formula] : []);
  // Said in Russian before, lacking in English now; of the others one has no pattern and one only a translator's words.
  expect(of('a2').absences).toMatchObject([{ predecessor: true, of: 0, stands: { lang: 'ru' } }]);
  expect(of('a2').beside).toEqual(['c1']);
  expect(of('a2').others.map(({ statement }) => statement)).toEqual(['b1']);
  const after = ledgerOf('a3', inMany, new Map([[formula?.id ?? '', new Set([inMany[3]?.text ?? 0])]]), [
    formula as (typeof lexicon)[number],
  ]);
  expect(after.absences).toEqual([]);
  expect(after.not_testable).toMatchObject([{ predecessor: true, beside: false }]);
});

test('a partner is profiled by its own texts, and by who else says it', () => {
  const having = (...stands: readonly string[]) =>
    new Map([[first?.id ?? '', new Set(stands.map(numberOf))]]);
  const told = (partner: string, ...stands: readonly string[]) =>
    profileOf(partner, texts, 'official', having(...stands), lexicon).map((use) => [
      use.statements_with,
      use.first.statement,
      use.last.statement,
      use.in_latest,
      use.others,
    ]);
  expect(told('a', 'a1', 'a2', 'b2')).toEqual([[2, 'a1', 'a2', false, ['b']]]);
  expect(told('a', 'a2', 'a3')).toEqual([[2, 'a2', 'a3', true, []]]);
  expect(told('c', 'a1')).toEqual([]);
});
