/**
 * Formatters of the platform, made once: making one takes as long as writing a paragraph, and a page writes hundreds of
 * numbers and dates.
 */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const names = new Map<string, Intl.DisplayNames>();

/** Dates in UTC. */
export function dateFormat(
  locale: string,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): Intl.DateTimeFormat {
  const key = `${locale} ${Object.values(options).join(' ')}`;
  return kept(dates, key, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

/** Numbers as a locale groups their digits. */
export function numberFormat(locale: string): Intl.NumberFormat {
  return kept(numbers, locale, () => new Intl.NumberFormat(locale));
}

/** Names of languages or of regions. */
export function displayNames(locale: string, type: 'language' | 'region'): Intl.DisplayNames {
  return kept(names, `${locale} ${type}`, () => new Intl.DisplayNames([locale], { type }));
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  return made;
}
