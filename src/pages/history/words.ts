/** The words of the page that follows one clause. */
import type { UiLanguage } from '../interface/strings.ts';

export interface HistoryWords {
  readonly link: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly sentence: (found: number, of: number) => string;
  /** Texts of the series that were not followed, before and after those that were. */
  readonly unfollowed: (older: number, newer: number) => string;
  readonly alone: string;
  readonly note: string;
  readonly asked: string;
  readonly first: string;
  readonly same: string;
  readonly since: (before: string) => string;
  readonly notFound: (compared: string) => string;
  /** In several texts one after another. */
  readonly notFoundIn: (texts: number, compared: string) => string;
  readonly compare: string;
  readonly inText: string;
}

const EN: HistoryWords = {
  link: 'history',
  eyebrow: 'One passage in every version',
  title: 'History of a passage',
  sentence: (found, of) =>
    `Found in ${found} of the ${of} texts of this series in this language that were searched.`,
  unfollowed: (older, newer) => {
    const parts = [...(older > 0 ? [`${older} earlier`] : []), ...(newer > 0 ? [`${newer} later`] : [])];
    return `Not followed further: ${parts.join(' and ')} ${older + newer === 1 ? 'text was' : 'texts were'} not searched.`;
  },
  alone: 'This is the only text of its series in this language, so there is no history to show.',
  note: 'Followed from each text to its neighbour by the comparison of the two; only the wording counts. A passage whose words were all replaced is not found.',
  asked: 'the passage asked for',
  first: 'the first text that has it',
  same: 'Unchanged.',
  since: (before) => `Changes since ${before}:`,
  notFound: (compared) => `No matching passage found, compared with ${compared}.`,
  notFoundIn: (texts, compared) =>
    `No matching passage found in ${texts} texts, each compared with ${compared}:`,
  compare: 'whole comparison',
  inText: 'in the text',
};

const RU: HistoryWords = {
  link: 'история',
  eyebrow: 'Один фрагмент во всех редакциях',
  title: 'История фрагмента',
  sentence: (found, of) =>
    `Просмотрено текстов этой серии на этом языке: ${of}; фрагмент найден в ${found} из них.`,
  unfollowed: (older, newer) =>
    `Дальше не прослеживалось: не просмотрено ${[...(older > 0 ? [`более ранних текстов: ${older}`] : []), ...(newer > 0 ? [`более поздних: ${newer}`] : [])].join(', ')}.`,
  alone: 'Это единственный текст серии на этом языке, прослеживать нечего.',
  note: 'Фрагмент прослеживается от текста к соседнему по сравнению этих двух текстов; учитывается только формулировка. Если заменены все слова, соответствие не находится.',
  asked: 'исходный фрагмент',
  first: 'первый текст, где он есть',
  same: 'Без изменений.',
  since: (before) => `Изменения по сравнению с «${before}»:`,
  notFound: (compared) => `Соответствующий фрагмент не найден (сравнивалось с «${compared}»).`,
  notFoundIn: (texts, compared) =>
    `Соответствующий фрагмент не найден в текстах (${texts}), каждый сравнивался с «${compared}»:`,
  compare: 'всё сравнение',
  inText: 'в тексте',
};

export function historyWords(ui: UiLanguage): HistoryWords {
  return ui === 'ru' ? RU : EN;
}
