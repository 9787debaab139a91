/** Why a request is refused, in the words of the page. The data says it in English. */
import type { Reason, Refusal } from '../../answers/refusal.ts';
import type { UiLanguage } from '../../pages/index.ts';

/** The sentence of a refusal in the language of the page. */
export function refusalWords(ui: UiLanguage, refusal: Refusal): string {
  if (ui === 'en') return refusal.detail;
  return refusal.detailIn?.[ui] ?? RUSSIAN[refusal.reason](refusal);
}

const value = ({ value: given }: Refusal): string => (given === undefined ? '' : ` «${given}»`);
const parameter = ({ parameter: named }: Refusal): string => (named === undefined ? '' : ` (${named})`);

const RUSSIAN: Readonly<Record<Reason, (refusal: Refusal) => string>> = {
  'unknown-parameter': (refusal) => `Такого параметра у этой страницы нет${parameter(refusal)}.`,
  'repeated-parameter': (refusal) => `Параметр указан несколько раз${parameter(refusal)}.`,
  'missing-parameter': (refusal) => `Не указан обязательный параметр${parameter(refusal)}.`,
  'bad-parameter': (refusal) => `Значение${value(refusal)} здесь не подходит${parameter(refusal)}.`,
  'equal-sides': () => 'С обеих сторон один и тот же текст.',
  'bad-body': () => 'Отправленные данные прочитать не удалось.',
  'unknown-statement': (refusal) => `Заявления${value(refusal)} в собрании нет.`,
  'unknown-text': () => 'Текста с таким отпечатком в собрании нет и не было.',
  'unknown-partner': (refusal) => `Заявлений с таким партнёром${value(refusal)} в собрании нет.`,
  'unknown-formula': (refusal) => `Формулы${value(refusal)} в словаре нет.`,
  'unknown-theme': (refusal) => `Темы${value(refusal)} в словаре нет.`,
  'unknown-question': (refusal) => `Вопроса${value(refusal)} в собрании нет.`,
  'unknown-engine': () => 'В адресе названа другая версия программы: её результата здесь нет.',
  'no-text': (refusal) => `Самого текста в собрании нет${value(refusal)}.`,
  'no-text-in-language': (refusal) => `На этом языке текста нет${value(refusal)}.`,
  'not-embeddable': () => 'Страницу с этим адресом встроить нельзя.',
  'unknown-address': () => 'По этому адресу ничего нет.',
  'wrong-method': () => 'Такие запросы по этому адресу не принимаются.',
  'body-too-slow': () => 'Отправленные данные не пришли вовремя. Попробуйте ещё раз.',
  'body-too-large': () => 'Отправлено слишком много: сократите тексты.',
  'too-many-clauses': () => 'В тексте слишком много фрагментов. Сравните его по частям.',
  'reply-too-large': () => 'Ответ был бы слишком большим: сузьте вопрос.',
  'wrong-media-type': () => 'Данные такого вида здесь не принимаются.',
  'too-many-requests': () => 'Слишком много запросов. Попробуйте ещё раз через минуту.',
  failure: () => 'На сервере произошла ошибка. Попробуйте ещё раз.',
  'format-not-implemented': () => 'Такого формата здесь нет.',
  'not-ready': () => 'Собрание ещё загружается. Страница откроется сама.',
  'too-busy': () => 'Сейчас готовится слишком много ответов. Попробуйте ещё раз через несколько секунд.',
  'store-damaged': () => 'Данные в базе повреждены.',
  'store-unavailable': () => 'База данных не отвечает. Попробуйте ещё раз.',
};
