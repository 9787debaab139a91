/** True where the calendar has this day (YYYY-MM-DD): 30 February is written easily and found late. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

const LOCALES = { en: 'en-GB', ru: 'ru' } as const;

/** A date as exact as it is known, in words: "19 September 2023", "June 2025", "2021"; in Russian without the word for the year. */
export function dateWords(date: string, lang: 'en' | 'ru', month: 'long' | 'short' = 'long'): string {
  const key = `${lang} ${month} ${date}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  // Days that readers ask for come on top of those of the statements, without end.
  if (written.size >= MOST_WRITTEN) written.clear();
  const words = writeDay(date, lang, month);
  written.set(key, words);
  return words;
}

/** A collection has some hundreds of days, and each page writes the same few of them again and again. */
const written = new Map<string, string>();
const MOST_WRITTEN = 2000;

function writeDay(date: string, lang: 'en' | 'ru', month: 'long' | 'short'): string {
  const [year = '', monthNumber, day] = date.split('-');
  if (!monthNumber) return year;
  const moment = new Date(Date.UTC(Number(year), Number(monthNumber) - 1, Number(day ?? 1)));
  return formatOf(LOCALES[lang], month, day !== undefined)
    .format(moment)
    .replace(/\s?г\.$/u, '');
}

/** "с 19 сентября 2023 года", "с июня 2025 года": the form that Russian asks for after «с» and «от». */
export function sinceWordsRu(date: string): string {
  const [, month, day] = date.split('-');
  // A month alone is named in the nominative; with a day it stands in the genitive.
  const words = month && !day ? dateWords(`${date}-01`, 'ru').replace(/^1\s/u, '') : dateWords(date, 'ru');
  return `${words} года`;
}

/** "19 сентября 2023 года", "июнь 2025 года", "2021 год": the form after «по». */
export function untilWordsRu(date: string): string {
  return date.includes('-') ? `${dateWords(date, 'ru')} года` : `${date} год`;
}

/** «12 февраля 2026 года» of «12 февраля 2026», «2026 год» of «2026»: a date in words, as a sentence says it after «по» or by itself. */
export function withYearRu(words: string): string {
  return /^\d{4}$/u.test(words) ? `${words} год` : `${words} года`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, month: 'long' | 'short', withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${withDay}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...(withDay ? { day: 'numeric' } : {}),
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}
