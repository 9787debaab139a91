import { isTranslatorsOwn } from './authority.ts';
import { issuerIn } from './localised.ts';
import type { CopyCustody, Standing } from './standing.ts';

/** Languages in which the service speaks of a text. */
export type TellingLanguage = 'en' | 'ru';

interface StandingWords {
  readonly authentic: (issuer: string) => string;
  readonly official: (translator: string) => string;
  readonly unofficial: (translator: string) => string;
  readonly machine: (translator: string) => string;
  readonly unknown: (issuer: string) => string;
  readonly authenticIn: string;
  readonly held: Readonly<Record<Exclude<CopyCustody, 'publisher' | 'file'>, (holder: string) => string>>;
  readonly capture: (host: string) => string;
  readonly file: string;
  readonly join: string;
  /** That nobody who issued the statement answers for these words. */
  readonly translatorsWords: (names: string, machine: boolean) => string;
  readonly and: string;
}

const WORDS: Readonly<Record<TellingLanguage, StandingWords>> = {
  en: {
    authentic: (issuer) => `authentic text (${issuer})`,
    authenticIn: 'authentic text',
    official: (translator) => `official translation by ${translator}`,
    unofficial: (translator) => `unofficial translation by ${translator}`,
    machine: (translator) => `machine translation by ${translator}`,
    unknown: (issuer) => `text (${issuer}) whose authority is not established`,
    held: {
      partner: (holder) => `published by ${holder}`,
      embassy: (holder) => `published by ${holder}`,
      'state-agency': (holder) => `carried by ${holder}`,
      archive: (holder) => `archived by ${holder}`,
      data: (holder) => `taken from the data of ${holder}`,
      reprint: (holder) => `reprinted by ${holder}`,
    },
    capture: (host) => `read in a capture of ${host} by the Wayback Machine`,
    file: 'added by hand from a saved file',
    join: ', ',
    translatorsWords: (names, machine) =>
      `The words of ${names} are those of ${machine ? 'a machine' : 'a translator'}: where they differ, it may be the translation that differs.`,
    and: ' and ',
  },
  ru: {
    authentic: (issuer) => `аутентичный текст (${issuer})`,
    authenticIn: 'аутентичный текст',
    official: (translator) => `официальный перевод: ${translator}`,
    unofficial: (translator) => `неофициальный перевод: ${translator}`,
    machine: (translator) => `машинный перевод: ${translator}`,
    unknown: (issuer) => `статус текста не установлен (${issuer})`,
    held: {
      partner: (holder) => `публикация: ${holder}`,
      embassy: (holder) => `публикация: ${holder}`,
      'state-agency': (holder) => `публикация агентства: ${holder}`,
      archive: (holder) => `архивная копия: ${holder}`,
      data: (holder) => `источник данных: ${holder}`,
      reprint: (holder) => `перепечатка: ${holder}`,
    },
    capture: (host) => `сохранённая копия страницы ${host} (Wayback Machine)`,
    file: 'добавлено вручную из сохранённого файла',
    join: '; ',
    translatorsWords: (names, machine) =>
      `Формулировки ${names} ${machine ? 'дала машина' : 'выбрал переводчик'}: различие может быть не в заявлении, а в переводе.`,
    and: ' и ',
  },
};

/** The language in which a text of this language is spoken of: Russian of Russian ones, else English. */
export function tellingLanguage(lang: string): TellingLanguage {
  return lang.split('-')[0] === 'ru' ? 'ru' : 'en';
}

/**
 * Whose words a text is and who holds the copy, in one line without a full stop: "unofficial translation by …,
 * reprinted by …". Null of the publisher's own authentic text, of which nothing need be said. The only place where
 * this is put into words.
 */
export function standingLine(standing: Standing, lang: TellingLanguage): string | null {
  const { authority, custody, captureOf } = standing;
  const issuer = issuerIn(standing.issuer, lang);
  const holder = standing.holder === null ? null : issuerIn(standing.holder, lang);
  if (authority === 'authentic' && custody === 'publisher') return null;
  const words = WORDS[lang];
  const copy = [
    ...(custody === 'file' ? [words.file] : []),
    // A capture of the publisher's page is not called after the host twice.
    ...(custody === 'publisher' ||
    custody === 'file' ||
    holder === null ||
    holder === issuer ||
    holder === captureOf
      ? []
      : [words.held[custody](holder)]),
    ...(captureOf === null ? [] : [words.capture(captureOf)]),
  ];
  const whose = {
    authentic: words.authentic(issuer),
    'official-translation': words.official(issuer),
    'unofficial-translation': words.unofficial(issuer),
    'machine-translation': words.machine(issuer),
    unknown: words.unknown(issuer),
  }[authority];
  // An embassy or an agency that issued the text itself: it is named once, by what it did.
  if (authority === 'authentic' && copy.length === 0 && custody !== 'publisher' && custody !== 'file')
    return [words.authenticIn, words.held[custody](issuer)].join(words.join);
  return [whose, ...copy].join(words.join);
}

/**
 * What has to be said beside word marks where a text is a translator's own; null where nobody's is. `names` are what
 * the reader calls the texts.
 */
export function translatorsWordsNote(
  texts: readonly { readonly name: string; readonly standing: Pick<Standing, 'authority'> }[],
  lang: TellingLanguage,
): string | null {
  const own = texts.filter(({ standing }) => isTranslatorsOwn(standing.authority));
  if (own.length === 0) return null;
  const { translatorsWords, and } = WORDS[lang];
  const machine = own.every(({ standing }) => standing.authority === 'machine-translation');
  return translatorsWords(own.map(({ name }) => name).join(and), machine);
}

/** A line as a sentence of its own: with a capital letter and a full stop. */
export function asSentence(line: string): string {
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`;
}
