/** The words of the page that shows several texts clause by clause. */
import type { UiLanguage } from '../interface/strings.ts';

export interface ParallelWords {
  /** The choice among themes that is none of them. */
  readonly byClause: string;
  readonly title: string;
  readonly note: (how: 'series' | 'cross' | 'crossed') => string;
  readonly all: (rows: number) => string;
  readonly held: Readonly<Record<'all' | 'several' | 'one', (rows: number) => string>>;
  readonly filter: string;
  readonly passage: string;
  /** A counterpart in another language, in the words of `certainty`. */
  readonly counterpart: (certainty: string, column: string) => string;
  /** What a passage is beside the one of another column; between partners nothing was changed by anyone. */
  readonly likeness: Readonly<
    Record<'series' | 'cross', Readonly<Record<'same' | 'reworded', (column: string) => string>>>
  >;
  /** Follows what a passage is beside another with which it has little in common; in a series no word of it is marked. */
  readonly littleInCommon: Readonly<Record<'series' | 'cross', string>>;
  readonly inText: (name: string) => string;
  readonly none: string;
  readonly noRows: string;
  readonly part: (part: number, parts: number) => string;
  readonly before: string;
  readonly after: string;
}

const EN_MARKS = {
  series: 'Only wording counts; marks show what the text named above a passage does not have.',
  cross:
    'Only wording counts; wording that a passage shares with the one beside it is underlined, formulas with a bold line.',
  crossed:
    'The texts are in different languages: there formulas, names, numbers and terms count, and these are underlined.',
} as const;

const EN: ParallelWords = {
  byClause: 'clause by clause',
  title: 'Clause by clause',
  note: (how) => `Joined from the comparisons of every two texts. ${EN_MARKS[how]}`,
  all: (rows) => `all ${rows}`,
  held: {
    all: (rows) => `in every text ${rows}`,
    several: (rows) => `in several ${rows}`,
    one: (rows) => `in one alone ${rows}`,
  },
  filter: 'Passages shown',
  passage: 'Passage',
  likeness: {
    series: { same: (column) => `same as ${column}`, reworded: (column) => `reworded since ${column}` },
    cross: { same: (column) => `same as ${column}`, reworded: (column) => `in other words than ${column}` },
  },
  littleInCommon: { series: 'little in common: words not marked', cross: 'little in common' },
  counterpart: (certainty, column) => `${certainty} of ${column}`,
  inText: (name) => `in the text of ${name}`,
  none: 'no matching passage found',
  noRows: 'No passages are in that many of the texts.',
  part: (part, parts) => `Part ${part} of ${parts}`,
  before: 'previous part',
  after: 'next part',
};

const RU_MARKS = {
  series: 'Учитывается только формулировка; выделено то, чего нет в тексте, названном над фрагментом.',
  cross:
    'Учитывается только формулировка; подчёркнуты слова, общие с соседним фрагментом, формулы\u00a0— жирной линией.',
  crossed:
    'Тексты написаны на разных языках: между ними учитываются формулы, имена, числа и термины, они и подчёркнуты.',
} as const;

const RU: ParallelWords = {
  byClause: 'по пунктам',
  title: 'По пунктам',
  note: (how) => `Сведено из попарных сравнений всех текстов. ${RU_MARKS[how]}`,
  all: (rows) => `все: ${rows}`,
  held: {
    all: (rows) => `во всех текстах: ${rows}`,
    several: (rows) => `в нескольких: ${rows}`,
    one: (rows) => `только в одном: ${rows}`,
  },
  filter: 'Показаны фрагменты',
  passage: 'Фрагмент',
  likeness: {
    series: {
      same: (column) => `без изменений с ${column}`,
      reworded: (column) => `изменено по сравнению с ${column}`,
    },
    cross: {
      same: (column) => `теми же словами, что в ${column}`,
      reworded: (column) => `иными словами, чем в ${column}`,
    },
  },
  littleInCommon: { series: 'общего мало: слова не отмечены', cross: 'общего мало' },
  counterpart: (certainty, column) => `${certainty}: ${column}`,
  inText: (name) => `в тексте «${name}»`,
  none: 'соответствующий фрагмент не найден',
  noRows: 'Таких фрагментов нет.',
  part: (part, parts) => `Часть ${part} из ${parts}`,
  before: 'предыдущая часть',
  after: 'следующая часть',
};

export function parallelWords(ui: UiLanguage): ParallelWords {
  return ui === 'ru' ? RU : EN;
}
