/** The words of the chart of who says something in which year. */
import type { UiLanguage } from '../interface/strings.ts';

export interface ChartWords {
  readonly title: string;
  readonly caption: string;
  readonly says: string;
  readonly lacks: string;
  readonly of: (n: number, of: number) => string;
  readonly silent: (partners: number, texts: number) => string;
  readonly table: string;
  readonly noText: string;
  readonly first: string;
  readonly last: string;
}

const EN: ChartWords = {
  title: 'By year and partner',
  caption: 'One line per partner, one mark per text. Filled: the text has it. Hollow: it does not.',
  says: 'has it',
  lacks: 'does not have it',
  of: (n, of) => `${n} of ${of}`,
  silent: (partners, texts) =>
    `Not drawn: ${partners} ${partners === 1 ? 'partner' : 'partners'} whose ${texts} searched ${texts === 1 ? 'text does' : 'texts do'} not have it.`,
  table: 'Show as table: texts that have it, of texts searched',
  noText: 'no text',
  first: 'First',
  last: 'Last',
};

const RU: ChartWords = {
  title: 'По годам и партнёрам',
  caption: 'Строка — партнёр, кружок — текст. Закрашен: в тексте это есть. Пустой: в тексте этого нет.',
  says: 'есть',
  lacks: 'нет',
  of: (n, of) => `${n} из ${of}`,
  silent: (partners, texts) =>
    `Не показаны партнёры, у которых этого нет ни в одном тексте: ${partners} (текстов: ${texts}).`,
  table: 'Таблица: тексты, где это есть, из всех просмотренных',
  noText: 'нет текста',
  first: 'Впервые',
  last: 'В последний раз',
};

export function chartWords(ui: UiLanguage): ChartWords {
  return ui === 'ru' ? RU : EN;
}
