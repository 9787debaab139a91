import { languageName } from '../language-names.ts';
import { passedOver } from '../search/describe-term.ts';
import { parseSearch } from '../search/search-query.ts';
import { distinctNames } from './distinct-names.ts';
import type { Synopsis } from './synopsis.ts';

type Ui = 'en' | 'ru';

interface Told {
  readonly subject: string;
  /** What of the reader's phrase was not searched. */
  readonly note: string;
  readonly with: number;
  readonly of: number;
  /** Names of texts, already joined; empty where there are none. */
  readonly saying: string;
  readonly silent: string;
  readonly forms: string;
  readonly unasked: string;
  readonly languages: string;
}

const WORDS = {
  en: {
    phrase: ({ subject, note, with: n, of }: Told) =>
      `“${subject}”${note} occurs in ${n} of ${texts(of)} searched`,
    theme: ({ subject, with: n, of }: Told) =>
      `On “${subject}”, words or formulas of the theme occur in ${n} of ${texts(of)} searched`,
    none: 'No formula of the lexicon occurs in these texts.',
    silent: (names: string) => `Not found in ${names}.`,
    forms: (names: string) => `In other forms of its words also in ${names}.`,
    unasked: (names: string, isPhrase: boolean) =>
      isPhrase
        ? `Not searched, because the text is in another script: ${names}.`
        : `Not searched, because the lexicon has no pattern in the language of the text: ${names}.`,
    languages: (names: string) => `Searched in ${names}.`,
    passages: (n: number) => `${n} ${n === 1 ? 'passage' : 'passages'}`,
  },
  ru: {
    phrase: ({ subject, note, with: n, of }: Told) =>
      `«${subject}»${note}: найдено в ${n} из ${ofTextsRu(of)}`,
    theme: ({ subject, with: n, of }: Told) =>
      `Тема «${subject}»: слова или формулы есть в ${n} из ${ofTextsRu(of)}`,
    none: 'Ни одной формулы из словаря в этих текстах нет.',
    silent: (names: string) => `Не найдено: ${names}.`,
    forms: (names: string) => `В других формах слов\u00a0— также: ${names}.`,
    unasked: (names: string, isPhrase: boolean) =>
      isPhrase
        ? `Не просмотрено, потому что текст написан другими буквами: ${names}.`
        : `Не просмотрено, потому что в словаре формул нет языка этого текста: ${names}.`,
    languages: (names: string) => `Языки просмотренных текстов: ${names}.`,
    passages: (n: number) => `фрагментов: ${n}`,
  },
} as const;

function texts(n: number): string {
  return `${n} ${n === 1 ? 'text' : 'texts'}`;
}

function ofTextsRu(n: number): string {
  const isOne = n % 10 === 1 && n % 100 !== 11;
  return isOne ? `${n} просмотренного текста` : `${n} просмотренных текстов`;
}

/**
 * What a synopsis says, so that it can be cited: in how many of the searched texts and in which, in which not, in which
 * languages, and which texts could not be asked and so are not called silent. `names` are those of the columns; where two
 * are equal each has its id beside it, so that nobody reads one text as both saying a thing and not.
 */
export function synopsisSentence(
  synopsis: Synopsis,
  names: readonly string[],
  { ui, theme }: { readonly ui: Ui; readonly theme: string | null },
): string {
  const words = WORDS[ui];
  const term = synopsis.phrase === null ? null : parseSearch(synopsis.phrase);
  const phrase = term?.kind === 'phrase' ? term : null;
  const subject = phrase?.shown ?? synopsis.phrase ?? theme;
  if (subject === null) return words.none;
  const list = new Intl.ListFormat(ui, { type: 'conjunction' });
  const languageOf = (column: number) => synopsis.columns[column]?.text.lang ?? 'und';
  const those = (state: Synopsis['answers'][number]) =>
    synopsis.answers.flatMap((answer, column) => (answer === state ? [column] : []));
  const calledApart = distinctNames(
    names,
    synopsis.columns.map(({ statement }) => statement.record.id),
  );
  const named = (columns: readonly number[], note: (column: number) => string = () => '') =>
    list.format(columns.map((column) => `${calledApart[column] ?? ''}${note(column)}`));
  const isPhrase = synopsis.phrase !== null;
  const rows = isPhrase ? synopsis.rows.slice(0, 1) : synopsis.rows;
  const passagesOf = (column: number) =>
    new Set(rows.flatMap(({ cells }) => cells[column]?.passages.map(({ clause }) => clause) ?? [])).size;
  const forms = synopsis.rows.find(({ subject }) => subject.kind === 'phrase' && subject.way === 'forms');
  const silent = those('silent');
  const saying = those('says');
  const asked = [...saying, ...silent];
  const languages = Map.groupBy(asked, languageOf);
  const told: Told = {
    subject,
    note: passedOver(phrase?.unsearched, ui),
    with: saying.length,
    of: asked.length,
    saying: named(saying, (column) => ` (${words.passages(passagesOf(column))})`),
    silent: named(silent),
    forms: named(silent.filter((column) => forms?.cells[column]?.state === 'says')),
    unasked: named(those('not testable'), (column) => ` (${languageName(languageOf(column), ui)})`),
    languages: list.format([...languages].map(([lang, own]) => `${languageName(lang, ui)} (${own.length})`)),
  };
  return [
    `${isPhrase ? words.phrase(told) : words.theme(told)}${told.saying === '' ? '' : `: ${told.saying}`}.`,
    ...(told.silent === '' ? [] : [words.silent(told.silent)]),
    ...(told.forms === '' ? [] : [words.forms(told.forms)]),
    ...(told.unasked === '' ? [] : [words.unasked(told.unasked, isPhrase)]),
    ...(told.languages === '' ? [] : [words.languages(told.languages)]),
  ].join(' ');
}
