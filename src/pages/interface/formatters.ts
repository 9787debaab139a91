/**
 * Formatters of the platform, made once: making one takes as long as writing a paragraph, and a page writes hundreds of
 * numbers and dates.
 */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, NumberWriter>();
const names = new Map<string, Intl.DisplayNames>();
const languages = new Map<string, string>();

interface NumberWriter {
  readonly format: (value: number) => string;
}

/** Dates in UTC. */
export function dateFormat(
  locale: string,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): Intl.DateTimeFormat {
  const key = `${locale} ${Object.values(options).join(' ')}`;
  return kept(dates, key, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

/** Numbers as a locale groups their digits. There is nothing to group in the hundreds of small ones on a page. */
export function numberFormat(locale: string): NumberWriter {
  return kept(numbers, locale, () => {
    const grouped = new Intl.NumberFormat(locale);
    return {
      format: (value) =>
        Number.isInteger(value) && value >= 0 && value < 1000 ? `${value}` : grouped.format(value),
    };
  });
}

/** Names of languages or of regions. */
export function displayNames(locale: string, type: 'language' | 'region'): Intl.DisplayNames {
  return kept(names, `${locale} ${type}`, () => new Intl.DisplayNames([locale], { type }));
}

/** The name of a language by its code of two or three letters, of which there are so few that all may be kept. */
export function languageName(locale: string, code: string): string {
  return kept(languages, `${locale} ${code}`, () => displayNames(locale, 'language').of(code) ?? code);
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
