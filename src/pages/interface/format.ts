import { dateWords, type Level, type StatementRecord } from '../../statement/index.ts';
import { dateFormat, displayNames, languageName, numberFormat } from './formatters.ts';
import type { Strings } from './strings.ts';

/** Numbers, shares and dates as the reader of one interface language writes them. */

export function writeNumber(value: number, t: Strings): string {
  return numberFormat(t.locale).format(value);
}

/** A share 0…1 as whole per cent; what is not nothing is never written as 0 %. */
export function writeShare(share: number, t: Strings): string {
  const percent = share > 0 && share < 0.01 ? '<1' : String(Math.round(share * 100));
  return t.percent(percent);
}

/** `2023-09-21`, `2023-09` or `2023`, as exact as it is known, in words; no line ends between a day and its month. */
export function writeDate(date: string, t: Strings, month: 'long' | 'short' = 'long'): string {
  return dateWords(date, t.locale === 'ru' ? 'ru' : 'en', month).replace(/^(\d{1,2}) /u, '$1\u00a0');
}

/** A sentence after a colon, which Russian begins with a small letter. */
export function afterColon(sentence: string, t: Strings): string {
  return t.locale === 'ru' ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}

export function writeLevel(level: Level, t: Strings): string {
  return t.levels[level];
}

/** The name of a language in the language of the interface; what can be no code of a language stays as it is. */
export function writeLanguage(lang: string, t: Strings): string {
  if (!/^[a-z]{2,3}$/.test(lang)) return lang;
  return languageName(t.locale, lang);
}

/** "English (1,676) and Russian (676)": what is here of a statement, or why nothing is. */
export function writeTexts(
  kind: StatementRecord['kind'],
  texts: readonly { readonly lang: string; readonly words: number }[],
  t: Strings,
): string {
  if (texts.length === 0) return kind === 'meeting' ? t.statements.noJointText : t.statements.noText;
  return t.list(
    [...Map.groupBy(texts, ({ lang }) => lang)].map(
      ([lang, [first]]) =>
        `${writeLanguage(lang, t)} (${t.matrix.words(first?.words ?? 0).replace(' ', '\u00a0')})`,
    ),
  );
}

/** The name of a party: a country by its ISO code, otherwise the code itself. */
export function writeParty(code: string, t: Strings): string {
  if (/^[A-Z]{2}$/.test(code) && !/^(X[A-Z]|Q[M-Z]|AA|ZZ)$/.test(code)) {
    return displayNames(t.locale, 'region').of(code) ?? code;
  }
  return code;
}

/** A moment to the minute, in UTC: "30 November 2026 at 12:03 UTC". */
export function writeMoment(iso: string, t: Strings): string {
  return dateFormat(t.locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)).concat(' UTC');
}
