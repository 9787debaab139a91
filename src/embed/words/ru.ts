import { counterpartsToldInRussian } from '../../crossing/counterparts-told.ts';
import type { EmbedWords } from './types.ts';

/** Counts stand after a colon, so that no noun has to agree with them. */
export const ru: EmbedWords = {
  lang: 'ru',
  brand: 'Multivector',
  title: (a, b, mode) =>
    mode === 'series' ? `${a}\u00a0— ${b}: что изменилось` : `${a} и ${b}: чем различаются`,
  compared: (a, b) => `${a} и ${b}: сравнение`,
  both: (a, b) => `${a} и ${b}`,
  summary: (counts, a, b, mode) =>
    mode === 'series'
      ? `Изменено: ${counts.reworded}, без изменений: ${counts.same}; соответствия не найдено: «${a}»\u00a0— ${counts.only_a}, «${b}»\u00a0— ${counts.only_b}.`
      : `Дословно в обоих: ${counts.same}, другими словами: ${counts.reworded}; соответствия не найдено: «${a}»\u00a0— ${counts.only_a}, «${b}»\u00a0— ${counts.only_b}.`,
  chip: {
    reworded: 'Другими словами',
    littleInCommon: 'Другими словами, общего мало',
    notMarked: 'Другими словами, общего мало: слова не отмечены',
    moved: 'перемещено',
    split: 'разделено',
    merged: 'объединено',
    only: (label) => `«${label}»: соответствия не найдено`,
  },
  nearest: 'Ближе всего:',
  only_a: (label, mode) => (mode === 'series' ? 'убрано:' : `только «${label}»:`),
  only_b: (label, mode) => (mode === 'series' ? 'добавлено:' : `только «${label}»:`),
  inBoth: 'в обоих:',
  legendCommon: (formulas, runs) => [
    { kind: 'same', text: 'Отмечены ' },
    ...(formulas ? [{ kind: 'formula', text: 'формулы' } as const] : []),
    ...(formulas && runs ? [{ kind: 'same', text: ' и ' } as const] : []),
    ...(runs ? [{ kind: 'run', text: formulas ? 'прочие слова' : 'слова' } as const] : []),
    { kind: 'same', text: ', которые есть в обоих текстах.' },
  ],
  legendDiffering: [
    { kind: 'same', text: 'Отмечены слова, которые в этом фрагменте есть ' },
    { kind: 'only_a', text: 'только в первом' },
    { kind: 'same', text: ' или ' },
    { kind: 'only_b', text: 'только во втором' },
    { kind: 'same', text: ' тексте.' },
  ],
  point: (label, number) => `${label}, пункт ${number}`,
  end: 'конец',
  cut: 'слова опущены',
  none: (label) => `В тексте «${label}» соответствия не найдено.`,
  weightiest: (shown, differences) =>
    shown >= differences ? `Различий: ${differences}.` : `Показана часть различий, всего их ${differences}.`,
  open: 'Читать полное сравнение',
  pinned: (a, b, engine) => `Тексты ${a} и ${b}, версия ${engine}`,
  source: (a, b) => `Источник: Multivector, по текстам «${a.title}» (${a.date}) и «${b.title}» (${b.date}).`,
  loaded: (shown) => `Сравнение показано, фрагментов: ${shown}.`,
  note: {
    newerText: (label) => `Есть более новая редакция текста «${label}».`,
    otherEngine: (then, now) => `Рисунок сделан версией ${then}, показан версией ${now}. Тексты те же.`,
    byHand: (who, day) => `Фрагменты сопоставлены вручную: ${who}, ${day}.`,
    imprecise:
      'Там, где одни и те же слова повторяются очень часто, поиск соответствий сокращён: отмечено может быть больше различий, чем есть.',
    invented: 'Вымышленные образцы: ни одно правительство этого не говорило.',
    identical: 'Оба текста совпадают дословно.',
    noneOfKind: 'Таких различий нет.',
    unknownPlace: 'Один из выбранных фрагментов в этих текстах не найден и опущен.',
  },
  crossed: {
    title: (a, b) => `${a} и ${b}: что чему соответствует`,
    summary: (clauses, a, b, oneStatement) =>
      `${counterpartsToldInRussian(clauses, oneStatement, { a: `текста «${a}»`, b: `текста «${b}»` })}.`,
    chip: {
      sure: 'Соответствие',
      likely: 'Вероятное соответствие',
      possible: 'Возможное соответствие',
    },
    alignedBy: (by) => {
      const facts = [
        ...(by.formulas.length === 0 ? [] : [`формулы: ${by.formulaPlaces} (${by.formulas.join(', ')})`]),
        ...by.facts,
      ];
      const meaning = by.model === undefined ? [] : [`близкий смысл (${by.model})`];
      if (facts.length > 0) return `сопоставлено по: ${[...facts, ...meaning].join(', ')}`;
      if (by.terms.length > 0) return `вероятно, о том же: ${[...by.terms, ...meaning].join(', ')}`;
      return by.model === undefined
        ? 'сопоставлено только по месту в тексте'
        : `сопоставлено только по близкому смыслу, по оценке языковой модели ${by.model}`;
    },
    shown: (shown, counterparts) =>
      shown >= counterparts
        ? `Соответствий: ${counterparts}.`
        : `Показана часть соответствий, всего их ${counterparts}.`,
    note: 'Два языка рядом: ничего не добавлено и не удалено; если соответствие не найдено, это ещё не значит, что его нет.',
  },
  missing: { title: 'Это показать нельзя', home: 'К собранию текстов' },
};
