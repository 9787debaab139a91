/** What embedded answers say beside the words of pages, in English and Russian. Counts in Russian stand after a colon. */
import type { AnswerKind } from '../answer/answer.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** “A: …; B: …” */
const lettered = (texts: readonly string[]) => texts.map((text, at) => `${letterOf(at)}: ${text}`).join('; ');

/** A to H: the texts of an answer in their order. */
export const letterOf = (at: number) => String.fromCharCode('A'.charCodeAt(0) + at);

interface DatedTitle {
  readonly title: string;
  readonly date: string;
}

export interface AnswerWords {
  readonly open: Readonly<Record<AnswerKind, string>>;
  /** Of a search that found nothing: what is there to be read is how it was counted. */
  readonly openZero: string;
  readonly texts: (n: number, of: number) => string;
  readonly statements: (n: number, of: number, first: string | null, last: string | null) => string;
  readonly clauses: (n: number) => string;
  /** Wording that two sides have in common, of all words of both. */
  readonly common: (share: string) => string;
  readonly size: (words: number, clauses: number) => string;
  readonly speaksOf: (themes: number) => string;
  readonly noTheme: string;
  readonly nearest: (a: string, b: string, share: string) => string;
  readonly fewPairs: string;
  readonly of: Readonly<Record<'texts' | 'statements', (n: number) => string>>;
  /** Who answers, from which texts, until which day. */
  readonly source: (texts: string, collection: string, until: string | null, loaded: string | null) => string;
  readonly textSource: (issuer: string, sha256: string) => string;
  readonly byTheme: (a: string, b: string) => string;
  /** The texts that an answer is about, each under its letter. */
  readonly textsSource: (texts: readonly DatedTitle[]) => string;
  /** Of a text beside several: how many of its passages no other one was found to have. */
  readonly foundHere: (alone: number, of: number) => string;
  /** Rows of two languages. */
  readonly counterpart: string;
  readonly alone: (side: 'A' | 'B') => string;
  readonly changed: string;
  readonly onTheme: (title: string) => string;
  readonly anyForm: string;
  readonly invented: string;
}

const en: AnswerWords = {
  open: {
    search: 'Read every place',
    formula: 'Who says it since when',
    statement: 'Read the statement',
    matrix: 'See the whole table',
    digest: 'Read the comparison theme by theme',
    several: 'Read the texts side by side',
  },
  openZero: 'See what was searched, and cite it',
  texts: (n, of) => `in ${n} of ${counted(of, 'text', 'texts')}`,
  statements: (n, of, first, last) =>
    `${n} of ${counted(of, 'statement', 'statements')}${first === null ? '' : `, ${first === last || last === null ? first : `${first} to ${last}`}`}`,
  clauses: (n) => counted(n, 'clause', 'clauses'),
  common: (share) => `${share} in common`,
  size: (words, clauses) => `${counted(words, 'word', 'words')} in ${counted(clauses, 'clause', 'clauses')}.`,
  speaksOf: (themes) => `Speaks of ${counted(themes, 'theme', 'themes')}.`,
  noTheme: 'Contains no formula of the lexicon.',
  nearest: (a, b, share) => `${a} and ${b} share the most wording: ${share} of their words.`,
  fewPairs: 'There are no two texts to lay side by side.',
  of: {
    texts: (n) => counted(n, 'text', 'texts'),
    statements: (n) => counted(n, 'statement', 'statements'),
  },
  source: (texts, collection, until, loaded) =>
    `Source: Multivector, ${texts} of “${collection}”${until === null ? '' : ` until ${until}`}${loaded === null ? '' : `, as loaded on ${loaded}`}.`,
  textSource: (issuer, sha256) => `Source: Multivector, text of ${issuer}, ${sha256}.`,
  byTheme: (a, b) => `${a} and ${b}, theme by theme`,
  textsSource: (texts) =>
    `Source: Multivector. ${lettered(texts.map(({ title, date }) => `“${title}” (${date})`))}.`,
  foundHere: (alone, of) => `${alone} of ${counted(of, 'passage', 'passages')} found here alone`,
  counterpart: 'counterparts',
  alone: (side) => `no counterpart found for ${side}`,
  onTheme: (title) => `Only in clauses with a formula of the theme “${title}” and in their points.`,
  anyForm: 'In any form of the words.',
  changed: 'The address names another state of the collection; these are the counts of the present one.',
  invented: 'Invented specimens: no government said this.',
};

const ru: AnswerWords = {
  open: {
    search: 'Читать все места',
    formula: 'Кто и с какого времени это говорит',
    statement: 'Читать заявление',
    matrix: 'Смотреть таблицу целиком',
    digest: 'Читать сравнение по темам',
    several: 'Читать тексты рядом',
  },
  openZero: 'Что просмотрено и как на это сослаться',
  texts: (n, of) => `текстов: ${n} из ${of}`,
  statements: (n, of, first, last) =>
    `заявлений: ${n} из ${of}${first === null ? '' : `, ${first === last || last === null ? first : `${first} – ${last}`}`}`,
  clauses: (n) => `положений: ${n}`,
  common: (share) => `общее: ${share}`,
  size: (words, clauses) =>
    `Слов: ${words.toLocaleString('ru')}, положений: ${clauses.toLocaleString('ru')}.`,
  speaksOf: (themes) => `Тем, о которых говорится: ${themes}.`,
  noTheme: 'Формул из словаря в тексте нет.',
  nearest: (a, b, share) => `Больше всего общего у пары «${a}» и «${b}»: ${share} слов.`,
  fewPairs: 'Двух текстов, которые можно сопоставить, нет.',
  of: { texts: (n) => `текстов: ${n}`, statements: (n) => `заявлений: ${n}` },
  source: (texts, collection, until, loaded) =>
    `Источник: Multivector, «${collection}», ${texts}${until === null ? '' : `, по ${until}`}${loaded === null ? '' : `; загружено ${loaded}`}.`,
  textSource: (issuer, sha256) => `Источник: Multivector, текст издателя «${issuer}», ${sha256}.`,
  byTheme: (a, b) => `${a} и ${b}: по темам`,
  textsSource: (texts) =>
    `Источник: Multivector. ${lettered(texts.map(({ title, date }) => `«${title}» (${date})`))}.`,
  foundHere: (alone, of) => `фрагментов только здесь: ${alone} из ${of}`,
  counterpart: 'соответствий',
  alone: (side) => `соответствие не найдено для ${side}`,
  onTheme: (title) => `Только в предложениях с формулой темы «${title}» и в их пунктах.`,
  anyForm: 'В любых формах слов.',
  changed: 'В адресе указано другое состояние собрания; показаны числа нынешнего.',
  invented: 'Вымышленные образцы: ни одно правительство этого не говорило.',
};

export const answerWords = { en, ru } as const;
