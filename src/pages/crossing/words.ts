/** The words of a page that lays two languages side by side. */
import { counterpartsTold, counterpartsToldInRussian } from '../../crossing/counterparts-told.ts';
import type { Certainty, CrossedRowKind, CrossedSummary, FactAlone } from '../../crossing/types.ts';
import type { UiLanguage } from '../interface/strings.ts';

export interface CrossingWords {
  readonly eyebrow: string;
  readonly oneStatement: string;
  sentence(clauses: CrossedSummary['clauses'], oneStatement: boolean): string;
  readonly none: string;
  readonly caution: string;
  readonly noConcepts: string;
  readonly legend: string;
  readonly wordForWord: string;
  readonly languagesOf: string;
  readonly notFound: string;
  readonly counterpart: Readonly<Record<Certainty, string>>;
  readonly only: string;
  /** Kinds of rows, as a filter and the table of themes name them. */
  readonly kinds: Readonly<Record<CrossedRowKind, string>>;
  /** Said under the table of themes of the formulas in it; with those that one text has alone set apart, and without. */
  readonly formulasTold: string;
  readonly formulasNamed: string;
  /** Before the formulas of one row. */
  readonly formulasIn: string;
  /** A link to the row of a common language. */
  wordsIn(language: string): string;
  readonly alignedBy: string;
  readonly likelySubject: string;
  readonly byPlace: string;
  /** What a language model says of a row, beside what both sides print. */
  meaning(model: string): string;
  /** Said of a row for which nothing else speaks. */
  byMeaning(model: string): string;
  /** Said once of a page whose rows were aligned by a language model as well. */
  withModel(model: string): string;
  formulas(count: number): string;
  readonly facts: string;
  readonly fact: Readonly<Record<FactAlone['kind'], string>>;
  readonly twin: string;
}

const en: CrossingWords = {
  eyebrow: 'Two languages',
  oneStatement: 'One statement in two languages',
  sentence: (clauses, oneStatement) => `${counterpartsTold(clauses, oneStatement)}.`,
  none: 'No clauses were found that make the same point.',
  caution: 'Where no counterpart was found there may still be one.',
  noConcepts:
    'One of the languages is not in the glossary, so only names in Latin letters, numbers and dates were compared.',
  legend:
    'Numbered marks show what both sides say: a solid line for formulas, names, numbers and dates, a dotted one for terms. Nothing was added or deleted.',
  wordForWord: 'Word for word in',
  languagesOf: 'Languages',
  notFound: 'No counterpart found',
  counterpart: { sure: 'counterpart', likely: 'likely counterpart', possible: 'possible counterpart' },
  only: 'alone',
  kinds: { counterpart: 'with a counterpart', only_a: 'none found for A', only_b: 'none found for B' },
  formulasTold:
    'Formulas are named in our words. In bold: no wording of the formula was found anywhere in the other text.',
  formulasNamed: 'Formulas are named in our words.',
  formulasIn: 'Formulas:',
  wordsIn: (language) => `word for word in ${language}`,
  alignedBy: 'Aligned by:',
  likelySubject: 'Likely the same subject:',
  byPlace: 'Aligned only by its place in the text.',
  meaning: (model) => `similar meaning (${model})`,
  byMeaning: (model) =>
    `Aligned only by similar meaning, as the language model ${model} sees it; no common term was found.`,
  withModel: (model) =>
    `The language model ${model} was asked as well which clauses are near in meaning; how much that helps was not measured.`,
  formulas: (count) => (count === 1 ? '1 formula' : `${count} formulas`),
  facts: 'Facts that differ:',
  fact: { formula: 'formula', name: 'name', number: 'number', date: 'date', order: 'order of names' },
  twin: 'to the same in the other language',
};

const ru: CrossingWords = {
  eyebrow: 'Два языка',
  oneStatement: 'Одно заявление на двух языках',
  sentence: (clauses, oneStatement) => `${counterpartsToldInRussian(clauses, oneStatement)}.`,
  none: 'Положений, говорящих об одном и том же, не найдено.',
  caution: 'Если соответствие не найдено, это ещё не значит, что его нет.',
  noConcepts: 'Одного из языков нет в глоссарии: сопоставлены только имена латиницей, числа и даты.',
  legend:
    'Пронумерованные пометы показывают, что говорят обе стороны: сплошная линия\u00a0— формулы, имена, числа и даты, пунктир\u00a0— термины. Ничего не добавлено и не удалено.',
  wordForWord: 'Слово в слово:',
  languagesOf: 'Языки',
  notFound: 'Соответствие не найдено',
  counterpart: { sure: 'соответствие', likely: 'вероятное соответствие', possible: 'возможное соответствие' },
  only: 'без пары',
  kinds: { counterpart: 'с соответствием', only_a: 'для A не найдено', only_b: 'для B не найдено' },
  formulasTold:
    'Формулы названы нашими словами. Полужирным выделены те, ни одной формулировки которых в другом тексте не найдено.',
  formulasNamed: 'Формулы названы нашими словами.',
  formulasIn: 'Формулы:',
  wordsIn: (language) => `слово в слово: ${language}`,
  alignedBy: 'Сопоставлено по:',
  likelySubject: 'Вероятно, о том же:',
  byPlace: 'Сопоставлено только по месту в тексте.',
  meaning: (model) => `близкий смысл (${model})`,
  byMeaning: (model) =>
    `Сопоставлено только по близкому смыслу, по оценке языковой модели ${model}; общих терминов не найдено.`,
  withModel: (model) =>
    `Близость положений по смыслу оценивала и языковая модель ${model}; насколько это помогает, не измерялось.`,
  formulas: (count) => `формулы: ${count}`,
  facts: 'Расхождения в фактах:',
  fact: { formula: 'формула', name: 'имя', number: 'число', date: 'дата', order: 'порядок имён' },
  twin: 'к тому же на другом языке',
};

export function crossingWords(ui: UiLanguage): CrossingWords {
  return ui === 'ru' ? ru : en;
}
