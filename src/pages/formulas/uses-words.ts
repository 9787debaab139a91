/** The words of the table of who says a formula. */
import type { UiLanguage } from '../interface/strings.ts';

const WORDS = {
  en: {
    note: (languages: string) =>
      `Statements, not texts: one says the formula if its text in any of these languages does (${languages}).`,
    partner: 'Partner',
    statements: 'Statements',
    first: 'First',
    last: 'Last',
    without: (n: number) => `${n} ${n === 1 ? 'partner' : 'partners'} without it`,
    listed: (n: number, of: number, isText: boolean) =>
      `Partners without it: ${n}, with 0 of ${of} ${isText ? (of === 1 ? 'text' : 'texts') : of === 1 ? 'statement' : 'statements'}`,
    unassigned: 'Assigned to no partner',
    all: 'All',
    untested: 'Not testable',
    untestedNote: 'Not testable: only texts in other languages are here.',
    beside: 'Only in other texts',
    besideNote:
      'Only in other texts: said in no text that counts, but in a translation that no party stands for.',
    count: (n: number, of: number) => `${n} of ${of} ${of === 1 ? 'statement' : 'statements'}`,
  },
  ru: {
    note: (languages: string) =>
      `Считаются заявления, а не тексты: формула есть, если она есть в тексте хотя бы на одном из этих языков (${languages}).`,
    partner: 'Партнёр',
    statements: 'Заявления',
    first: 'Впервые',
    last: 'В последний раз',
    without: (n: number) => `Партнёры без неё: ${n}`,
    listed: (n: number, of: number, isText: boolean) =>
      `Партнёры без неё: ${n}; ${isText ? 'тексты' : 'заявления'}\u00a0— 0 из ${of}`,
    unassigned: 'Партнёр не указан',
    all: 'Всего',
    untested: 'Не проверить',
    untestedNote: '«Не проверить»\u00a0— есть тексты только на других языках.',
    beside: 'Только в других текстах',
    besideNote:
      'Только в других текстах: в учитываемых текстах формулы нет, она есть лишь в переводе, за который не отвечает ни одна из сторон.',
    count: (n: number, of: number) =>
      `${n} из ${of} ${of % 10 === 1 && of % 100 !== 11 ? 'заявления' : 'заявлений'}`,
  },
} as const;

export type UsesWords = (typeof WORDS)[UiLanguage];

export function usesWords(ui: UiLanguage): UsesWords {
  return WORDS[ui];
}

/** "7 of 9 statements". */
export function countOfStatements({ ui }: { readonly ui: UiLanguage }, n: number, of: number): string {
  return WORDS[ui].count(n, of);
}
