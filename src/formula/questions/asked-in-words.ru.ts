import { type Names, phraseOf } from './asked-in-words.ts';
import type { QuestionTest, Selection, Sought } from './questions.ts';
import type { TestAnswer } from './test-answer.ts';

/** What one test of a claim asks of the texts, in Russian: the same as `askedBy`. */
export function askedByRu(test: QuestionTest, names: Names): string {
  if (test.kind === 'outside') return 'Можно ли решить это по текстам заявлений?';
  const where = whereRu(test.in, names);
  switch (test.kind) {
    case 'find':
      if (test.expect === 'none')
        return `Верно ли, что этого здесь нет: ${namely(test.find, names)}? Тексты: ${where}.`;
      return `Есть ли ${{ every: 'в каждом', some: 'хотя бы в одном' }[test.expect]}: ${namely(test.find, names)}? Тексты: ${where}.`;
    case 'only':
      return `Есть ли в текстах с партнёрами (${test.series.map(names.series).join(', ')}) и ни в каких других: ${namely(test.find, names)}? Тексты: ${where}.`;
    case 'first':
      return `Появляется ли впервые в тексте «${names.statement(test.statement)}»: ${namely(test.find, names)}? Тексты: ${where}.`;
    case 'order':
      return `Всегда ли части идут в порядке «${test.order.join(', ')}»: ${namely(test.find, names)}? Тексты: ${where}.`;
    case 'slot':
      return `${{ every: 'Всегда ли', some: 'Сказано ли хоть раз', none: 'Верно ли, что никогда не' }[test.expect]}${test.expect === 'some' ? '' : ' сказано'} после ${namely(test.find, names)}: ${test.name_ru ?? phrasesRu(test.says)}? Тексты: ${where}.`;
    case 'speaker':
      return `${test.speaker === 'joint' ? 'Говорят ли это все вместе' : 'Говорит ли это одна сторона или часть сторон, а не все вместе'}: ${namely(test.find, names)}? Тексты: ${where}.`;
    case 'before':
      return `Стоит ли первое раньше второго: ${namely(test.first, names)}\u00a0— ${namely(test.second, names)}? Тексты: ${where}.`;
    case 'count':
      return `Встречается ли в каждом не меньше ${test.least} ${test.least % 10 === 1 && test.least % 100 !== 11 ? 'раза' : 'раз'}: ${namely(test.find, names)}? Тексты: ${where}.`;
    case 'sourced':
      return `Есть ли ${test.least === undefined ? `не больше ${percent(test.most)}` : `не меньше ${percent(test.least)}`} слов в прежних текстах той же серии? Тексты: ${where}.`;
  }
}

/** What came of it, with its numbers: those that were not asked are named, and never silent. */
export function answeredRu(test: QuestionTest, answer: TestAnswer | undefined): string {
  if (test.kind === 'outside') return test.why_ru ?? test.why;
  if (!answer) return 'Ответа ещё нет: вопрос новее последней загрузки собрания.';
  const { asked, missing, not_testable, beside } = answer;
  const unasked = [
    missing.length > 0 ? `нет текста: ${missing.length}` : '',
    not_testable.length > 0 ? `на языках, где этого нельзя искать: ${not_testable.length}` : '',
    beside.length > 0 ? `только в текстах, которые здесь не учитываются: ${beside.length}` : '',
  ].filter((part) => part !== '');
  const told =
    asked.length === 0
      ? 'Ни одного заявления проверить не удалось'
      : `${test.kind === 'find' && test.expect === 'none' ? 'Не найдено в' : test.kind === 'find' || test.kind === 'only' || test.kind === 'first' ? 'Найдено в' : 'Верно для'} ${test.kind === 'find' && test.expect === 'none' ? answer.without.length : answer.with.length} из ${asked.length} ${asked.length % 10 === 1 && asked.length % 100 !== 11 ? 'заявления' : 'заявлений'}`;
  return `${[told, ...unasked].join('; ')}.`;
}

function percent(share: number | undefined): string {
  return `${Math.round((share ?? 1) * 100)} %`;
}

function namely(sought: Sought, names: Names): string {
  const formula = sought.formula === undefined ? undefined : names.formula(sought.formula);
  const main =
    sought.name_ru ?? (formula ? `формула «${formula.names.ru ?? formula.name}»` : phrasesRu(sought.any));
  const beside = sought.with ? ` в предложении, где есть ${phrasesRu(sought.with)}` : '';
  const apart = sought.without ? ` в предложении, где нет ${phrasesRu(sought.without)}` : '';
  return `${main}${beside}${apart}`;
}

function phrasesRu(patterns: Readonly<Record<string, readonly string[]>> | undefined): string {
  const own = patterns?.ru ?? patterns?.en ?? Object.values(patterns ?? {})[0] ?? [];
  return own.map((pattern) => `«${phraseOf(pattern)}»`).join(' или ');
}

function whereRu(selection: Selection, names: Names): string {
  const which = selection.statements
    ? selection.statements.map(names.statement).join('; ')
    : selection.series
      ? `с партнёрами\u00a0— ${selection.series.map(names.series).join(', ')}`
      : 'все заявления';
  const from = selection.from ? `, с ${selection.from}` : '';
  const to = selection.to ? `, по ${selection.to}` : '';
  return `${which}${from}${to}`;
}
