import type { UiLanguage } from '../interface/strings.ts';

/** What the pages of the overlap say of languages. */
const WORDS = {
  en: {
    rule: 'Words are compared within one language and never added up over several: two statements in a language in which both have a text, one with more authentic texts first; two partners in the language in which most pairs of their texts can be compared.',
    noCommon: 'no common language',
    noCommonOnTheme: 'no language in which both speak of this theme',
    acrossLanguages: 'compared across languages',
    read: (n: number, of: number) =>
      `${n} of ${of} statements ${n === 1 ? 'has' : 'have'} a text in this language`,
    speaking: (n: number, of: number) =>
      `${n} of ${of} statements ${n === 1 ? 'speaks' : 'speak'} of it in this language`,
    statements: (n: number) => `${n} ${n === 1 ? 'statement' : 'statements'}`,
    notTestable: (n: number) =>
      `Not testable: ${n} ${n === 1 ? 'statement' : 'statements'} with no text in a language that has a pattern for this theme`,
    language: 'Language',
  },
  ru: {
    rule: 'Слова сравниваются в пределах одного языка и никогда не складываются по нескольким: два заявления\u00a0— на языке, на котором есть тексты обоих, прежде на том, где больше аутентичных; два партнёра\u00a0— на языке, на котором можно сопоставить больше всего пар их текстов.',
    noCommon: 'нет общего языка',
    noCommonOnTheme: 'нет языка, на котором об этой теме говорят оба',
    acrossLanguages: 'сравнение между языками',
    read: (n: number, of: number) => `текст на этом языке есть у ${n} из ${of}`,
    speaking: (n: number, of: number) => `на этом языке о ней говорят ${n} из ${of}`,
    statements: (n: number) => `заявлений: ${n}`,
    notTestable: (n: number) =>
      `Не проверить: заявлений без текста на языке, для которого есть образцы этой темы,\u00a0— ${n}`,
    language: 'Язык',
  },
} as const;

export function matrixWords(ui: UiLanguage): (typeof WORDS)[UiLanguage] {
  return WORDS[ui];
}
