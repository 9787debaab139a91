/** One address of every kind of page, with the specimens that every copy of the product has. */
export const PAGES: Readonly<Record<string, string>> = {
  start: '/',
  statements: '/statements',
  'statements, filtered': '/statements?lang=ru&from=2022',
  'statements that are missing': '/statements/missing',
  statement: '/statements/specimen-2023-10-20-union',
  'statement in Russian': '/statements/specimen-2022-05-20-north?lang=ru&ui=ru',
  'hostile statement': '/statements/specimen-2099-01-01-hostile',
  'comparison in a series': '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north',
  'comparison across partners': '/compare/specimen-2023-05-19-north/specimen-2023-10-20-union',
  'comparison in one column':
    '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north?view=inline&ignore=punctuation,case',
  'comparison, differences only':
    '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north?view=changes&ui=ru',
  'comparison in Russian': '/compare/specimen-2022-05-20-north/specimen-2023-05-19-north?lang=ru&ui=ru',
  'comparison with a hostile text': '/compare/specimen-2023-10-20-union/specimen-2099-01-01-hostile',
  'comparison across languages':
    '/compare/specimen-2023-05-19-north/specimen-2024-04-16-east?lang_a=ru&lang_b=en',
  'one statement in two languages':
    '/compare/specimen-2024-04-16-east/specimen-2024-04-16-east?lang_a=zh&lang_b=en&ui=ru',
  'choice of statements': '/compare?s=specimen-2023-10-20-union',
  formulas: '/formulas',
  formula: '/formulas/sovereignty-triad',
  'shared wording': '/shared',
  'history of a passage': '/history/specimen-2022-05-20-north/8',
  partners: '/partners',
  partner: '/partners/specimen/Merian%20Union',
  'partner in Russian': '/partners/specimen/Nordran%20Federation?lang=ru&ui=ru',
  matrix: '/matrix',
  synopsis:
    '/compare?s=specimen-2023-05-19-north,specimen-2023-10-20-union,specimen-2024-04-16-east&theme=afghanistan',
  'clause by clause':
    '/compare?s=specimen-2021-05-14-north,specimen-2022-05-20-north,specimen-2023-05-19-north',
  'clause by clause in Russian':
    '/compare?s=specimen-2021-05-14-north,specimen-2022-05-20-north,specimen-2023-05-19-north&lang=ru&ui=ru',
  method: '/method',
  questions: '/questions',
  question: '/questions/ukraine-autumn-2022',
  search: '/search?q=territorial+integrity',
  'search without a hit': '/search?q=unobtainium',
  'no such page': '/statements/specimen-2023-10-20-onion',
};
