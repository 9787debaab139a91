/** The words of the chart of who says something in which year. */
import type { UiLanguage } from '../interface/strings.ts';

export interface ChartWords {
  readonly title: string;
  readonly caption: string;
  readonly says: string;
  readonly lacks: string;
  readonly of: (n: number, of: number) => string;
  /** Who has no line: partners with their texts, and texts that are assigned to no partner. */
  readonly silent: (partners: number, texts: number, unassigned: number) => string;
  readonly table: string;
  readonly noText: string;
  readonly first: string;
  readonly last: string;
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const doNot = (n: number) => (n === 1 ? 'does not' : 'do not');

const EN: ChartWords = {
  title: 'By year and partner',
  caption: 'One line per partner, one mark per text. Filled: the text has it. Hollow: it does not.',
  says: 'has it',
  lacks: 'does not have it',
  of: (n, of) => `${n} of ${of}`,
  silent: (partners, texts, unassigned) => {
    const parts = [
      ...(partners > 0
        ? [
            `${count(partners, 'partner')}, with ${count(texts, 'searched text')} that ${doNot(texts)} have it`,
          ]
        : []),
      ...(unassigned > 0
        ? [`${count(unassigned, 'searched text')} assigned to no partner that ${doNot(unassigned)} have it`]
        : []),
    ];
    return `Not drawn: ${parts.join('; ')}.`;
  },
  table: 'Show as table: texts that have it, of texts searched',
  noText: 'no text',
  first: 'First',
  last: 'Last',
};

const RU: ChartWords = {
  title: 'По годам и партнёрам',
  caption:
    'Строка\u00a0— партнёр, кружок\u00a0— текст. Закрашен: в тексте это есть. Пустой: в тексте этого нет.',
  says: 'есть',
  lacks: 'нет',
  of: (n, of) => `${n} из ${of}`,
  silent: (partners, texts, unassigned) => {
    const parts = [
      ...(partners > 0
        ? [`партнёры, у которых этого нет ни в одном тексте: ${partners} (текстов: ${texts})`]
        : []),
      ...(unassigned > 0 ? [`тексты без партнёра, в которых этого нет: ${unassigned}`] : []),
    ];
    return `Не показаны: ${parts.join('; ')}.`;
  },
  table: 'Таблица: тексты, где это есть, из всех просмотренных',
  noText: 'нет текста',
  first: 'Впервые',
  last: 'В последний раз',
};

export function chartWords(ui: UiLanguage): ChartWords {
  return ui === 'ru' ? RU : EN;
}
