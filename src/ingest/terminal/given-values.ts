/** Values of options that can be judged before anything is read. Each is refused in one sentence with the nearest valid one. */
import { isDay, LANGUAGE_CODE, nearest } from '../../statement/index.ts';
import { detectedLanguages } from '../../text/language.ts';

/** Throws a TypeError where `value` is the code of no language. */
export function checkLanguage(option: string, value: string | undefined): void {
  if (value === undefined || (LANGUAGE_CODE.test(value) && languageNamed(value) !== undefined)) return;
  const codes = [...detectedLanguages];
  const named = nearest(
    value,
    codes.flatMap((code) => languageNamed(code) ?? []),
  );
  const meant = codes.find((code) => languageNamed(code) === named) ?? nearest(value, codes);
  throw new TypeError(
    `${option} takes the code of a language, such as en, ru or uz-Latn, not "${value}"${meant === null ? '' : `; the nearest is ${meant}`}`,
  );
}

/** Throws a TypeError where `value` is none of `allowed`. */
export function checkOneOf(option: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return;
  const meant = nearest(value, allowed);
  throw new TypeError(
    `${option} takes one of ${allowed.join(', ')}, not "${value}"${meant === null ? '' : `; the nearest is ${meant}`}`,
  );
}

/** Throws a TypeError where `value` is no day of the calendar. */
export function checkDay(option: string, value: string | undefined): void {
  if (value === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value))) return;
  throw new TypeError(`${option} takes a day of the calendar as YYYY-MM-DD, not "${value}"`);
}

/** Throws a TypeError where `value` is no address of the web. */
export function checkAddress(option: string, value: string | undefined): void {
  if (value === undefined || (/^https?:\/\//.test(value) && URL.canParse(value))) return;
  throw new TypeError(`${option} takes a web address (https://…), not "${value}"`);
}

function languageNamed(code: string): string | undefined {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
}
