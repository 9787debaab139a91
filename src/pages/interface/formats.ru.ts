/** Formats of meetings in Russian, by their names in the records; one that is not here stays as it is. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['C5+1 (US)', 'C5+1 (США)'],
  ['C5+1 (US) call', 'C5+1 (США), телефонный разговор'],
  ['Central Asia', 'Центральная Азия'],
  ['Central Asia plus Japan', 'Центральная Азия\u00a0+ Япония'],
  ['Central Asia-Russia', 'Центральная Азия\u00a0— Россия'],
  ['China-Central Asia', 'Китай\u00a0— Центральная Азия'],
  [
    'Consultative Meeting of Heads of State of Central Asia',
    'Консультативная встреча глав государств Центральной Азии',
  ],
  ['EU-Central Asia', 'ЕС\u00a0— Центральная Азия'],
  ['Five and Liandra', 'Пятёрка и Лиандра'],
  ['Five and Merian Union', 'Пятёрка и Мерианский союз'],
  ['Five and Pellaran Islands', 'Пятёрка и Пелларанские острова'],
  ['Five plus North', 'Пятёрка плюс Север'],
  ['GCC-Central Asia', 'ССАГПЗ\u00a0— Центральная Азия'],
  ['Gatherings of the Heads of State of the Five', 'Встречи глав государств Пятёрки'],
  ['Germany+C5 (Z5+1)', 'Германия\u00a0+ C5 (Z5+1)'],
  ['India-Central Asia', 'Индия\u00a0— Центральная Азия'],
  ['Italy-Central Asia', 'Италия\u00a0— Центральная Азия'],
  ['Korea-Central Asia', 'Корея\u00a0— Центральная Азия'],
  ['SPECA', 'СПЕКА'],
  ['UK-Central Asia (CA5+UK)', 'Великобритания\u00a0— Центральная Азия (CA5+UK)'],
]);

/** Undefined for a format that has no Russian name here. */
export function formatInRussian(format: string): string | undefined {
  return FORMATS.get(format);
}
