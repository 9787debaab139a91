/** The words of the pages about partners. */

import { numberFormat } from '../interface/formatters.ts';
import { en } from '../interface/strings.en.ts';
import { ru } from '../interface/strings.ru.ts';
import type { UiLanguage } from '../interface/strings.ts';

const numberEn = (n: number) => numberFormat(en.locale).format(n);
const numberRu = (n: number) => numberFormat(ru.locale).format(n);
const plural = new Intl.PluralRules('ru');

function english(n: number, one: string, many: string): string {
  return `${numberEn(n)} ${n === 1 ? one : many}`;
}

function russian(n: number, one: string, few: string, many: string): string {
  const rule = plural.select(n);
  return `${numberRu(n)}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

/** What a sentence about one partner is made of. */
interface PartnerFacts {
  readonly statements: number;
  readonly joint: number;
  readonly obtained: number;
  readonly from: string;
  readonly to: string;
}

export interface PartnerWords {
  readonly unassigned: string;
  readonly title: string;
  readonly lead: string;
  readonly all: string;
  readonly inSeries: (series: string) => string;
  readonly sentence: (facts: PartnerFacts) => string;
  /** `alone` is null where no other partner has a text: then nothing can be called its own. */
  readonly wording: (formulas: number, alone: number | null, statements: number, languages: string) => string;
  readonly noText: string;
  readonly unofficial: string;
  readonly contents: string;
  readonly texts: string;
  readonly statement: string;
  readonly date: string;
  readonly here: string;
  readonly compareBefore: string;
  readonly alone: string;
  /** `oneLanguage`: only the texts in one language were read. */
  readonly aloneNote: (statements: number, others: number, oneLanguage: boolean) => string;
  readonly aloneOnly: (oneLanguage: boolean) => string;
  readonly aloneFormulas: string;
  readonly aloneWordings: string;
  readonly aloneWordingsNote: string;
  readonly oneText: string;
  readonly nothingAlone: string;
  readonly inTexts: (n: number) => string;
  readonly inStatements: (n: number) => string;
  readonly formulas: string;
  readonly formulasNote: string;
  readonly formula: string;
  readonly use: string;
  readonly first: string;
  readonly last: string;
  readonly others: string;
  readonly dropped: string;
  readonly nobodyElse: string;
  readonly beside: string;
  readonly besideNote: string;
  readonly partner: string;
  readonly mine: (name: string) => string;
  readonly theirs: string;
  readonly compare: string;
  readonly compareLatest: string;
  readonly shared: string;
  /** What is known, as a list says it. */
  readonly known: (facts: Pick<PartnerFacts, 'statements' | 'joint'>) => string;
  readonly obtained: (n: number, of: number) => string;
  readonly matrix: string;
}

const EN: PartnerWords = {
  unassigned: 'Statements that are assigned to no partner',
  title: 'Partners',
  lead: 'Each partner with its texts, the formulas it shares, and what is said to it alone.',
  all: 'All partners',
  inSeries: (series) => `The series “${series}” holds several partners.`,
  sentence: ({ statements, joint, obtained, from, to }) =>
    `${english(statements, 'statement or meeting', 'statements and meetings')} known${
      from === to ? `, ${from}` : `, ${from}–${to}`
    }; ${obtained > 0 && obtained === joint ? (joint === 1 ? 'its text is here' : 'all texts are here') : `${english(obtained, 'text', 'texts')} here`}.`,
  wording: (formulas, alone, statements, languages) =>
    `${english(statements, 'statement', 'statements')} read in ${languages}: ${english(formulas, 'formula', 'formulas')}${alone === null || formulas === 0 ? '' : `, ${alone === 0 ? 'none' : numberEn(alone)} of them with this partner alone`}.`,
  noText: 'No text with this partner is here, so nothing can be said about its wording.',
  unofficial: 'Only unofficial translations are here; what follows is their wording.',
  contents: 'On this page',
  texts: 'Texts',
  statement: 'Statement',
  date: 'Adopted',
  here: 'Text',
  compareBefore: 'compare with the one before',
  alone: 'What is said to this partner alone',
  aloneNote: (statements, others, oneLanguage) =>
    `Measured by the ${english(statements, 'statement', 'statements')} with ${english(others, 'other partner', 'other partners')} whose text is here${oneLanguage ? ' in this language' : ', in all their languages'}. A text that is not here may say it too.`,
  aloneOnly: (oneLanguage) =>
    `No text with another partner is here${oneLanguage ? ' in this language' : ''}, so nothing can be called its own.`,
  aloneFormulas: 'Formulas',
  aloneWordings: 'Wording that comes again',
  aloneWordingsNote:
    'Runs of words that stand, in one form of the words or another, in at least two texts with this partner and, in any form, in none with another in the same language.',
  oneText: 'There is one statement with this partner here, so no wording can come again.',
  nothingAlone: 'Nothing was found that only this partner has.',
  inTexts: (n) => `in ${english(n, 'text', 'texts')}`,
  inStatements: (n) => `in ${english(n, 'statement', 'statements')}`,
  formulas: 'Formulas: first and last use',
  formulasNote:
    'By theme. A statement says a formula if its text in any language does; those with no text in a language that has a pattern are not counted. “Not in the latest” marks a formula that the latest statement with this partner lacks.',
  formula: 'Formula',
  use: 'Statements',
  first: 'First',
  last: 'Last',
  others: 'Other partners',
  dropped: 'not in the latest',
  nobodyElse: 'none',
  beside: 'Beside each other partner',
  besideNote:
    'Words in runs of at least four that texts of both have, all texts of each in one language together, the nearest first. Short texts give unsteady shares.',
  partner: 'Partner',
  mine: (name) => `Words of ${name} found there`,
  theirs: 'Its words found here',
  compare: 'Compare',
  compareLatest: 'latest statements',
  shared: 'shared wording',
  known: ({ statements, joint }) =>
    joint === statements
      ? english(statements, 'statement', 'statements')
      : english(statements, 'statement or meeting', 'statements and meetings'),
  obtained: (n, of) => `${numberEn(n)} of ${english(of, 'text', 'texts')} here`,
  matrix: 'All partners in one table',
};

const RU: PartnerWords = {
  unassigned: 'Заявления, для которых партнёр не указан',
  title: 'Партнёры',
  lead: 'Каждый партнёр: его тексты, общие формулы и то, что сказано только ему.',
  all: 'Все партнёры',
  inSeries: (series) => `В серии «${series}» несколько партнёров.`,
  sentence: ({ statements, joint, obtained, from, to }) =>
    `Известно ${russian(statements, 'заявление или встреча', 'заявления и встречи', 'заявлений и встреч')}, ${
      from === to ? from : `${from}–${to}`
    }; ${obtained > 0 && obtained === joint ? (joint === 1 ? 'текст есть' : 'есть все тексты') : `текстов в собрании: ${numberRu(obtained)}`}.`,
  wording: (formulas, alone, statements, languages) =>
    `Прочитано заявлений: ${numberRu(statements)} (${languages}). Формул: ${numberRu(formulas)}${alone === null || formulas === 0 ? '' : `, из них только с этим партнёром: ${alone === 0 ? 'ни одной' : numberRu(alone)}`}.`,
  noText:
    'Ни одного текста с этим партнёром в собрании нет, поэтому о его формулировках ничего сказать нельзя.',
  unofficial: 'В собрании есть только неофициальные переводы; дальше речь об их формулировках.',
  contents: 'На этой странице',
  texts: 'Тексты',
  statement: 'Заявление',
  date: 'Принято',
  here: 'Текст',
  compareBefore: 'сравнить с предыдущим',
  alone: 'Что сказано только этому партнёру',
  aloneNote: (statements, others, oneLanguage) =>
    `Сравнивается с текстами других партнёров, которые есть в собрании${oneLanguage ? ' на этом языке' : ', на всех языках'} (заявлений: ${numberRu(statements)}, партнёров: ${numberRu(others)}). В тексте, которого в собрании нет, это тоже может быть сказано.`,
  aloneOnly: (oneLanguage) =>
    `Текстов с другими партнёрами${oneLanguage ? ' на этом языке' : ''} в собрании нет, сравнивать не с чем.`,
  aloneFormulas: 'Формулы',
  aloneWordings: 'Повторяющиеся выражения',
  aloneWordingsNote:
    'Выражения, которые в той или иной форме слов есть хотя бы в двух текстах с этим партнёром и которых ни в какой форме нет в текстах с другими на том же языке.',
  oneText: 'Заявление с этим партнёром в собрании одно, повторяться выражениям негде.',
  nothingAlone: 'Ничего, что было бы только у этого партнёра, не найдено.',
  inTexts: (n) => `в ${russian(n, 'тексте', 'текстах', 'текстах')}`,
  inStatements: (n) => `в ${russian(n, 'заявлении', 'заявлениях', 'заявлениях')}`,
  formulas: 'Формулы: первое и последнее употребление',
  formulasNote:
    'По темам. Формула есть в заявлении, если она есть в его тексте хотя бы на одном языке; заявления без текста на языке, для которого есть образец, не считаются. «Нет в последнем»\u00a0— формулы нет в последнем заявлении с этим партнёром.',
  formula: 'Формула',
  use: 'Заявления',
  first: 'Впервые',
  last: 'В последний раз',
  others: 'Другие партнёры',
  dropped: 'нет в последнем',
  nobodyElse: 'нет',
  beside: 'Рядом с каждым из других партнёров',
  besideNote:
    'Слова в общих отрезках не короче четырёх слов; все тексты каждого партнёра на одном языке вместе, самые близкие сверху. На коротких текстах доли неустойчивы.',
  partner: 'Партнёр',
  mine: (name) => `Слова текстов «${name}», которые есть там`,
  theirs: 'Слова того партнёра, которые есть здесь',
  compare: 'Сравнить',
  compareLatest: 'последние заявления',
  shared: 'общие формулировки',
  known: ({ statements, joint }) =>
    joint === statements
      ? russian(statements, 'заявление', 'заявления', 'заявлений')
      : russian(statements, 'заявление или встреча', 'заявления и встречи', 'заявлений и встреч'),
  obtained: (n, of) => `${numberRu(n)} из ${russian(of, 'текста', 'текстов', 'текстов')}`,
  matrix: 'Все партнёры в одной таблице',
};

/** The words in the language of the interface. */
export function partnerWords(ui: UiLanguage): PartnerWords {
  return ui === 'ru' ? RU : EN;
}
