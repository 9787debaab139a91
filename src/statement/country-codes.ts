/** Codes of ISO 3166 that mean no country, though some of them have a name in tables of regions ("pseudo-accents"). */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/;

/** The name of a country by its code, in a language; undefined for unions and for codes that mean no country. */
export function countryName(code: string, lang: string): string | undefined {
  if (code.length !== 2 || USER_ASSIGNED.test(code)) return undefined;
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code);
}

/** The names of all countries in a language. */
export function countryNames(lang: string): readonly string[] {
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  return COUNTRY_CODES.flatMap((code) => names.of(code) ?? []);
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Two letters each; `Intl` names those that are in use. */
export const COUNTRY_CODES: readonly string[] = LETTERS.flatMap((first) =>
  LETTERS.map((second) => first + second),
).filter((code) => !USER_ASSIGNED.test(code));
