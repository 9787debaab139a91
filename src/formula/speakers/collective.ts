import type { Context } from './context.ts';

/** "The United States", "die Vereinigten Staaten": the name of a party. */
const UNITED = /^(?:united|соединенные|vereinigte[nr]?|vereinte[nr]?)$/;
/** Stems of Russian collective words, whatever their case: «ряд стран». */
const RUSSIAN_PARTIES =
  /^(?:участник|стран|государств|сторон|делегаци|министр|лидер|президент|член|партн[её]р|коллег|советник)/;
/** The same in German: „eine Reihe von Anrainern“. */
const GERMAN_PARTIES =
  /^(?:anrainer|staaten|ländern|teilnehmern|delegationen|partnern|ministern|mitgliedern)/;
/** "Developing countries", «уязвимые страны»: some countries of the world. */
const SOME_OF_THE_WORLD: Readonly<Record<string, RegExp>> = {
  en: /^(?:vulnerable|developing|poorest|poorer|poor|third|coastal|landlocked|exporting|importing|donor|transit|low-income|middle-income)$/,
  ru: /^(?:уязвимые|развивающиеся|беднейшие|бедные|третьи|прибрежные|транзитные|пострадавшие|принимающие)$/,
};

const EVENTS =
  /^(?:meetings?|summits?|conferences?|statements?|declarations?|dialogues?|forums?|retreats?|consultations)$/;
const THINGS =
  /^(?:companies|firms|documents|projects|program(?:me)?s|agreements|initiatives|economies|continents|systems|efforts|processes|reports|компании|документа|проекта|программы|соглашения|инициативы|экономики|процесса|доклада)$/;

/** "Each of us", «каждая из наших стран»: everybody, one by one. */
export function isEachOfUs(lang: string, subject: string): boolean {
  return EACH_OF_US[lang]?.test(subject) ?? false;
}
const EACH_OF_US: Readonly<Record<string, RegExp>> = {
  en: /^each of (?:us|(?:our|the) (?:\w+ )?(?:countries|nations|governments|states|sides|parties|participants|leaders))\b/,
  ru: /^(?!.*котор).*?(?<!\p{L})кажд(?:ая|ый|ое) из (?:нас|(?:наших |двух |трех |четырех |пяти )*(?:сторон|стран|участников|государств|правительств))(?!\p{L})/u,
};

/** Is the word one for the parties, in any form? */
export function isParty({ words, lang }: Context, word: string): boolean {
  return (
    words.collective.has(word) ||
    (lang === 'ru' && RUSSIAN_PARTIES.test(word)) ||
    (lang === 'de' && GERMAN_PARTIES.test(word))
  );
}

/** "C5+1", "Z5+1": a format is named by its members. */
export const FORMAT = /^\p{L}+\d+\+\d+$/u;

/** Do the words begin with a name of the hub? */
export function isHub({ read, hub }: Context, from: number, to: number): boolean {
  const words = read.words.slice(from, to).map(({ folded }) => folded);
  return hub?.test(words.join(' ')) === true;
}

/** Do the words end with the name of a format? */
export function isFormat({ read }: Context, from: number, to: number): boolean {
  return to > from && FORMAT.test(read.words[to - 1]?.folded ?? '');
}

/** "States" in the name of a party is no collective, and "C5+1 goals" are only of the format. */
export function isCollective(
  { read, words, lang }: Context,
  from: number,
  head: readonly string[],
  at: number,
): boolean {
  const word = head[at] ?? '';
  // "The partners' agencies"
  const isPossessive = /['’]/.test(read.text[read.words[from + at]?.to ?? -1] ?? '');
  const last = lang === 'de' ? word.slice(word.lastIndexOf('-', word.length - 2) + 1) : word;
  const isOne =
    words.collective.has(word) ||
    // «Два президента»
    (lang === 'ru' &&
      /^(?:два|две|три|четыре|двое|трое|четверо|пятеро)$/.test(head[at - 1] ?? '') &&
      RUSSIAN_PARTIES.test(word)) ||
    // «Государства-участники», «страны-члены»
    (lang === 'ru' &&
      /^(?:государства|страны|стороны)-(?:участники|участницы|учредители|основатели|партнеры|члены)$/.test(
        word,
      )) ||
    // «Официальные лица»
    (lang === 'ru' && word === 'лица' && /^(?:официальные|должностные)$/.test(head[at - 1] ?? '')) ||
    (lang === 'en' && FORMAT.test(word)) ||
    (last.length > 1 && words.collective.has(last));
  // "Der Minister" is one, "die Minister" are several.
  if (lang === 'de' && words.role.has(word) && head[at - 1] === 'der') return false;
  // "The leaders' meeting", "the ministers meeting focused on …"
  if (
    lang === 'en' &&
    EVENTS.test(read.words[from + at + 1]?.folded ?? '') &&
    // "The ministers meeting in Varna decided …"
    !/^meeting (?:in|at|on|under|for)$/.test(
      [1, 2].map((step) => read.words[from + at + step]?.folded ?? '').join(' '),
    )
  )
    return false;
  // "Both companies": not who speaks.
  if (/^(?:both|оба|обе)$/.test(word) && THINGS.test(read.words[from + at + 1]?.folded ?? '')) return false;
  // «Глава правительства»
  if (lang === 'ru' && words.role.has(head[at - 1] ?? '')) return false;
  if (SOME_OF_THE_WORLD[lang]?.test(head[at - 1] ?? '') === true) return false;
  if (!isOne || isPossessive || UNITED.test(head[at - 1] ?? '')) return false;
  return !FORMAT.test(word) || at + 1 === head.length;
}

/** "The Merian Union and the Five": the hub with its partner is everybody, where no record says who the parties are. */
export function isHubAndPartner({ hub, options }: Context, joined: string): boolean {
  if (hub === null || (options.parties?.length ?? 0) > 0) return false;
  const [first, second, third] = joined.split(/ (?:and|и|und) /);
  if (first === undefined || second === undefined || third !== undefined) return false;
  return hub.test(first) !== hub.test(second);
}
