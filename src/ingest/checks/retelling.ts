/** Does the text speak, or does somebody speak of it? A report about a statement is never the statement. Pure. */
import { countWords } from '../../text/index.ts';
import type { CheckInput, Failure } from './failure.ts';

const DOCUMENT_EN =
  '(?:the|a) (?:joint |final |press )?(?:statement|declaration|communiqu[eé]|document|text|release)';
const ISSUED_EN = '(?:issued|released|published|adopted|signed|seen by)';
const DOCUMENT_RU = '(?:заявлении|декларации|коммюнике|документе|сообщении|тексте|релизе)';
const SAID_RU = '(?:говорится|отмечается|подч[её]ркивается|указывается|сказано|сообщается|указано)';
const DOCUMENT_DE =
  '(?:der|dem|einer|einem) (?:[\\p{L}-]+ )?(?:Erklärung|Kommuniqué|Dokument|Mitteilung|Text)';

const anyOf = (sources: readonly string[]) => new RegExp(sources.join('|'), 'giu');

/**
 * What only somebody says who reports: the document is quoted from outside ("the statement says", «говорится в
 * заявлении»), or those who told of it are named. By language; a language without an entry is not asked.
 */
const REPORTED: Readonly<Record<string, RegExp>> = {
  en: anyOf([
    `\\b${DOCUMENT_EN}(?: ${ISSUED_EN}(?: [\\w’'-]+){0,6})? (?:also |further |then )?(?:says?|said|reads?|states?|stated|notes|noted|adds|added|stress(?:es|ed)|underlines|underlined|emphasi[sz]es|emphasi[sz]ed|went on|goes on)\\b`,
    `\\b(?:says?|said|reads?|according to|as stated in|as quoted in) ${DOCUMENT_EN}(?=[.,;:”"’)]|\\s+${ISSUED_EN})`,
    `\\bin a (?:joint |final |press )?(?:statement|declaration|communiqu[eé])\\b`,
    '\\btold (?:reporters|journalists|the press)\\b',
    '\\b(?:press (?:service|office)|spokes(?:man|woman|person)|news agency|correspondents?) (?:said|says|reports?|reported|told)\\b',
    '\\bwas quoted as saying\\b',
  ]),
  ru: anyOf([
    `${SAID_RU} в (?:[\\p{L}-]+ ){0,6}?${DOCUMENT_RU}`,
    `в (?:[\\p{L}-]+ ){0,6}?${DOCUMENT_RU}(?: также)? ${SAID_RU}`,
    'согласно (?:[\\p{L}-]+ ){0,2}(?:заявлению|документу|коммюнике|сообщению|тексту)',
    'об этом (?:говорится|сообщ\\p{L}+)',
    '(?:сообща[юе]т|сообщила?|сообщили|переда[её]т|рассказал[аи]?|уточнил[аи]?) (?:[\\p{L}-]+ )?(?:пресс-служб\\p{L}*|агентств\\p{L}*|корреспондент\\p{L}*|журналист\\p{L}*|ТАСС|РИА|ИА)',
    'пресс-служб\\p{L}* (?:[\\p{L}-]+ ){0,4}(?:сообщает|сообщила|сообщили)',
  ]),
  zh: anyOf([
    '(?:声明|宣言|公报|文件|公告)(?:还|并|中)?(?:说|称|写道|显示|指出|强调|提到)',
    '据[^。，]{1,20}(?:报道|消息|通报)',
    '告诉记者|记者(?:从|获悉|了解)|发言人(?:说|称|表示)',
  ]),
  de: anyOf([
    `(?:heißt es|steht|hieß es) in ${DOCUMENT_DE}`,
    `in ${DOCUMENT_DE} (?:heißt|hieß) es`,
    `laut ${DOCUMENT_DE}`,
    '(?:Pressedienst|Nachrichtenagentur|Sprecher(?:in)?) (?:[\\p{L}-]+ ){0,3}(?:sagte|berichtet|berichtete|teilte)',
  ]),
};

/** One such remark can stand in a statement, about another document; a report makes several, and often. */
const LEAST_REMARKS = 2;
const MOST_WORDS_PER_REMARK = 300;

export function checkRetelling({ text, version }: Pick<CheckInput, 'text' | 'version'>): readonly Failure[] {
  const pattern = REPORTED[version.lang.split('-')[0] ?? version.lang];
  const remarks = pattern === undefined ? [] : [...text.matchAll(pattern)].map(([remark]) => remark);
  if (remarks.length < LEAST_REMARKS || countWords(text) > remarks.length * MOST_WORDS_PER_REMARK) return [];
  const [first, second] = remarks;
  return [
    {
      check: 'retelling',
      message: `the page tells of the statement instead of giving it ("${first}", "${second}")`,
    },
  ];
}
