import { CYRILLIC_ABBREVIATIONS } from './cyrillic.ts';
import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
import { RUSSIAN_MONTHS } from './ru.ts';
import type { Language } from './types.ts';

/** Endings of finite verbs and participles that sentences and their parts end in. */
const VERB = /(?:ды|ді|ты|ті|йды|йді|дық|дік|тық|тік|мыз|міз|ған|ген|қан|кен|атын|етін|мақ|мек|у|ып|іп)$/;

export function makeKazakh(): Language {
  return smallLanguage('kk', {
    ownLetters: 'йё',
    functionWords: wordSet(
      'және мен бен пен үшін туралы бойынша арқылы осы бұл сол ол олар біз біздің өз өзінің де да та те ма ме ба бе',
      'бар жоқ болып болған болады еді екен деп сондай-ақ сонымен бірге қатар немесе барлық әр әрбір ретінде кейін дейін',
    ),
    phrases: {
      determiners: undefined,
      joining: wordSet('және мен бен пен немесе сондай-ақ'),
      complement: new Set(),
      pair: undefined,
    },
    abbreviations: abbreviations(
      {
        before:
          'мин мыс м көш проф акад доц ген д ғ-қ им ул пл см инж ' +
          'мырз төр орынб меңг құраст мүш марқ қал даңғ даң шағ ықш төб мәс әсір ағыл парс бұр қысқ үл Бас баст ' +
          'кор атқ ' +
          'сер атынд премьер-мин',
        beforeNumber:
          'сағ б бет баб тар т ст п пп гл рис № ғ ' +
          'тарм бөл сур кест қос қосым құж қаул шеш бұйр жарл кіт пәт бөлм қаб шам жоғ ек шығ тт бб',
        either:
          'ж жж ғ ғғ б.з.д б.з тг долл р г гг қар ' +
          'мемл мем ұлт халықар жоғ солт оңт әлеум ғыл Шығ Бат Орт Хал Ұлт ' +
          'обл ауд қ ' +
          'ж.ж',
        closing: 'т.б т.с.с млн млрд мың ж.т.б ж.б т.с.б және_басқ және_өзг және_б',
      },
      CYRILLIC_ABBREVIATIONS,
    ),
    openers: wordSet(
      'біз тараптар олар ол бұл осы сол көшбасшылар президенттер басшылар сондай-ақ сонымен қазір кейін егер бірақ сондықтан',
      'мұнда осылай бүгін кеше барлығы бәрі барлық оның олардың оны бұдан алайда ал және екі сондай бұлар әр кейбір басқа тағы мұның осыған егерде',
    ),
    negations: wordSet('емес жоқ ешқандай ешбір'),
    turning: wordSet('тек немесе егер қарсы барлық мүмкін тиіс'),
    numbers: {
      words: new Map([
        ...numbered('бір екі үш төрт бес алты жеті сегіз тоғыз'),
        ...numbered('он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан', 10, 10),
      ]),
      ordinals: merged(
        numbered('бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы'),
        numbered('оныншы жиырмасыншы отызыншы қырқыншы елуінші', 10, 10),
      ),
      scales: new Map([
        ['млн', 1_000_000],
        ['млрд', 1_000_000_000],
        ['трлн', 1_000_000_000_000],
        ['триллион', 1_000_000_000_000],
        ['жүз', 100],
        ['мың', 1000],
        ['миллион', 1_000_000],
        ['миллиард', 1_000_000_000],
      ]),
      percent: wordSet('пайыз пайызы пайызға'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: new Map([
        ...numbered(RUSSIAN_MONTHS),
        ...[
          'қаңтар',
          'ақпан',
          'наурыз',
          'сәуір',
          'мамыр',
          'маусым',
          'шілде',
          'тамыз',
          'қыркүйек',
          'қазан',
          'қараша',
          'желтоқсан',
        ].flatMap((month, index) =>
          [month, `${month}да`, `${month}де`, `${month}та`, `${month}те`, `${month}нда`].map(
            (form) => [form, index + 1] as const,
          ),
        ),
      ]),
      centuryWords: wordSet('ғ ғғ'),
      weekdays: wordSet('дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'),
      yearWords: wordSet('ж жж ж.ж жыл жылы жылдың жылғы жылдары'),
    },
    verbLast: true,
    capitalsForNames: true,
    pointBoundaries: {
      coordinators: ['және', 'сондай-ақ', 'ал', 'бірақ', 'немесе'],
      subordinators: ['деп', 'үшін', 'егер', 'өйткені'],
      isVerb: (folded) => folded.length > 3 && VERB.test(folded),
      comma: false,
    },
  });
}
