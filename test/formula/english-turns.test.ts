import { describe, expect, test } from 'vitest';
import { readForces, readSpeakers, readText } from '../../src/formula/index.ts';
import { englishFinite } from '../../src/formula/speakers/ladder/en-conjugation.ts';

const stepOf = (text: string, lang: string) => readForces(readText(text, lang))[0]?.step;

/** Invented sentences: an English turn of verb and noun, and what a Russian text says in its place. */
const TURNS: readonly (readonly [step: string, english: string, russian: string])[] = [
  ['support', 'The parties lent their full backing to the plan.', 'Стороны всецело поддержали план.'],
  ['support', 'The Ministers issued an appeal for calm.', 'Министры обратились с призывом к спокойствию.'],
  ['support', 'The sides turned down the request.', 'Стороны отклонили просьбу.'],
  ['support', 'The Ministers raised objections to the draft.', 'Министры возразили против проекта.'],
  ['agree', 'The sides struck a deal on gas.', 'Стороны договорились о газе.'],
  ['agree', 'The Ministers gave their consent to the sale.', 'Министры дали согласие на продажу.'],
  ['agree', 'The sides cancelled the fee.', 'Стороны отменили сбор.'],
  ['agree', 'The leaders endorsed the roadmap.', 'Лидеры одобрили дорожную карту.'],
  ['welcome', 'The sides pin their hopes on the envoy.', 'Стороны возлагают большие надежды на посланника.'],
  ['welcome', 'The Ministers were delighted with the bridge.', 'Министры рады мосту.'],
  ['welcome', 'The leaders paid homage to the fallen.', 'Лидеры отдали дань памяти павшим.'],
  ['recognise', 'The leaders laid stress on training.', 'Лидеры сделали упор на обучении.'],
  ['recognise', 'The sides are alive to the dangers of drought.', 'Стороны осознают опасность засухи.'],
  ['note', 'The Ministers reminded the parties of the deadline.', 'Министры напомнили сторонам о сроке.'],
  ['note', 'The Ministers broached the subject of debt.', 'Министры затронули тему долга.'],
  ['commit', 'The parties made a pledge to cut waste.', 'Стороны обещали сократить отходы.'],
  ['commit', 'The sides are keen to begin.', 'Стороны намерены начать.'],
  [
    'reaffirm',
    'The parties renewed their commitment to the treaty.',
    'Стороны подтвердили приверженность договору.',
  ],
  ['reaffirm', 'The sides abide by the Charter.', 'Стороны соблюдают Хартию.'],
];

describe('turns of a verb that says little', () => {
  test.each(TURNS)('%s: %s – %s', (step, english, russian) => {
    expect(stepOf(english, 'en')).toBe(step);
    expect(stepOf(russian, 'ru')).toBe(step);
  });

  test.each([
    ['They met in Varna to commemorate the founders.', undefined],
    ['The plant is obliged to immediately comply with the order.', 'support'],
    ['The plant has yet to fully comply with the order.', undefined],
    ['Given the importance of water, the sides called for thrift.', 'support'],
    ['We continue to call for a truce.', 'support'],
    ['The leaders endorsed the candidate.', 'support'],
    ['The rules-based order that brought peace is under strain.', undefined],
    ['The Ministers ordered the fund to pay.', 'agree'],
    ['Exports declined the following year.', undefined],
    ['The speaker took the first question.', undefined],
    ['The sides are going to be ready for floods.', 'commit'],
    ['They meet in Varna to renew their commitment to the lake.', 'reaffirm'],
    ['The Presidents renew their resolve to uphold law and established, common norms.', 'reaffirm'],
    ['However, while the Ministers welcomed the dam, they agreed to wait.', 'agree'],
    ['We, as growers of reeds and salt affirm the need for wells, and for rain.', 'reaffirm'],
    ['Today, as we mark the anniversary of the pact, we agree to meet.', 'agree'],
  ])('%s → %s', (text, step) => {
    expect(stepOf(text, 'en')).toBe(step);
  });
});

test.each([
  ['note', 'ru', 'Стороны учли пожелания островитян.'],
  ['support', 'ru', 'Стороны встали на защиту рыбаков.'],
  ['support', 'ru', 'Министры одобрили идею общего флота.'],
  ['agree', 'ru', 'Министры одобрили план.'],
  ['support', 'zh', '各方对该候选人给予坚定支持。'],
  ['note', 'zh', '部长们提醒各方遵守期限。'],
  ['reaffirm', 'de', 'Die Seiten halten sich an die Charta.'],
  ['reaffirm', 'de', 'Die Minister standen zu ihrer Zusage.'],
])('%s in %s: %s', (step, lang, text) => {
  expect(stepOf(text, lang)).toBe(step);
});

test('what is agreed between the parties is said by all', () => {
  const read = readText('The price was agreed between the Parties.', 'en');
  expect(readSpeakers(read)[0]?.kind).toBe('all');
});

test('the forms of a verb', () => {
  expect(englishFinite('reach')).toEqual(['reach', 'reaches', 'reached']);
  expect(englishFinite('give')).toEqual(['give', 'gives', 'gave', 'given']);
  expect(englishFinite('rally')).toEqual(['rally', 'rallies', 'rallied']);
  expect(englishFinite('have')).toEqual(['have', 'has', 'had']);
  expect(englishFinite('opt')).toContain('opted');
});

test.each([
  [undefined, 'en', 'Political will is all that is missing.'],
  [undefined, 'en', 'The parties have the will to act.'],
  ['commit', 'en', 'The parties will, in May, open the gates.'],
  [undefined, 'zh', '将军参加会议。'],
  [undefined, 'zh', '海军中将访问港口。'],
  ['commit', 'zh', '部长将来访。'],
  ['commit', 'zh', '双方将领导工作组。'],
])(
  'what will be is promised, and a noun or a part of another word is not: %s, %s: %s',
  (step, lang, text) => {
    expect(stepOf(text, lang)).toBe(step);
  },
);
