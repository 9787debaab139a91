import type { Context } from './context.ts';

/** "The United States", "die Vereinigten Staaten": the name of a party. */
const UNITED = /^(?:united|соединенные|vereinigte[nr]?|vereinte[nr]?)$/;
/** Stems of Russian collective words, whatever their case: «ряд стран». */
const RUSSIAN_PARTIES =
  /^(?:участник|стран|государств|сторон|делегаци|министр|лидер|президент|член|партн[её]р)/;

/** Is the word one for the parties, in any form? */
export function isParty({ words, lang }: Context, word: string): boolean {
  return words.collective.has(word) || (lang === 'ru' && RUSSIAN_PARTIES.test(word));
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
    (lang === 'ru' && /^(?:два|две|три|четыре)$/.test(head[at - 1] ?? '') && RUSSIAN_PARTIES.test(word)) ||
    (lang === 'en' && FORMAT.test(word)) ||
    (last.length > 1 && words.collective.has(last));
  // "Der Minister" is one, "die Minister" are several.
  if (lang === 'de' && words.role.has(word) && head[at - 1] === 'der') return false;
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
