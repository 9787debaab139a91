import { LEVEL_WORDS, withYearRu } from '../../statement/index.ts';
import { numberFormat } from './formatters.ts';
import { embed } from './strings.embed.ru.ts';
import type { ComparisonFacts, Strings } from './strings.en.ts';
import { own } from './strings.own.ru.ts';

/** Everything that the pages say, in Russian. The compiler asks for every entry of the English file. */

const plural = new Intl.PluralRules('ru');
const number = numberFormat('ru');

/** Forms for 1, 2–4 and 5 things: «1 текст», «2 текста», «5 текстов»; no line ends between a number and its noun. */
const count = (n: number, one: string, few: string, many: string) => {
  const form = plural.select(n);
  return `${number.format(n)}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
};
const texts = (n: number) => count(n, 'текст', 'текста', 'текстов');
const words = (n: number) => count(n, 'слово', 'слова', 'слов');
const passages = (n: number) => count(n, 'фрагмент', 'фрагмента', 'фрагментов');
const statements = (n: number) => count(n, 'заявление', 'заявления', 'заявлений');
/** A title in quotation marks, a year without: «текст “…”», «текст 2021 года». */
const named = (name: string) => (/^\d{4}$/.test(name) ? `${name} года` : `«${name}»`);
const fromTo = (a: string, b: string) => `От текста ${named(a)} к тексту ${named(b)}`;
/** After «из»: «из 1 партнёра», «из 5 партнёров». */
const ofPartners = (n: number) => count(n, 'партнёра', 'партнёров', 'партнёров');
const ofStatements = (n: number) => count(n, 'заявления', 'заявлений', 'заявлений');
const ofTexts = (n: number) => count(n, 'текста', 'текстов', 'текстов');

/** What moved is the same or reworded, and is counted there already: «, из них перемещено 3». */
function ofThese({ rows }: ComparisonFacts): string {
  return rows.moved === 0 ? '' : `, из них перемещено ${number.format(rows.moved)}`;
}

/** Of how many passages no match was found, a text at a time. */
function unmatched({ a, b, rows }: ComparisonFacts): string {
  const parts = [
    ...(rows.only_a > 0
      ? [`${count(rows.only_a, 'фрагмента', 'фрагментов', 'фрагментов')} текста ${named(a)}`]
      : []),
    ...(rows.only_b > 0
      ? [`${count(rows.only_b, 'фрагмента', 'фрагментов', 'фрагментов')} текста ${named(b)}`]
      : []),
  ];
  return parts.length === 0
    ? 'соответствие есть у каждого фрагмента'
    : `соответствия не найдено для ${parts.join(' и ')}`;
}

export const ru: Strings = {
  locale: 'ru',
  languageName: 'Русский',
  percent: (value) => `${value} %`,
  list: (items) => new Intl.ListFormat('ru', { type: 'conjunction' }).format([...items]),

  site: {
    name: 'Multivector',
    skip: 'Перейти к содержанию',
    menu: 'Главное меню',
    other: 'English version',
    specimens:
      'На этой странице\u00a0— вымышленные образцы: вымышленный регион, вымышленные партнёры, вымышленные слова. Ни одно правительство этого не говорило.',
    specimensAmong: 'Материалы с пометкой «вымышленный образец» придуманы.',
    specimenTag: 'вымышленный образец',
    obtained: (n, of) => `Получено ${number.format(n)} из ${ofTexts(of)}`,
    specimenCount: (n) => count(n, 'вымышленный образец', 'вымышленных образца', 'вымышленных образцов'),
    footer:
      'Тексты принадлежат тем, кто их опубликовал; при каждом указаны источник, права и отпечаток. Ссылки ведут ровно к той редакции, которую вы читали.',
    permanent: 'Постоянный адрес этой страницы',
    embed: 'Встроить этот ответ на свой сайт',
    data: 'Эта страница как данные',
    api: 'Справочник API',
    agents: 'Для программ-агентов',
    feed: 'Новые тексты лентой (Atom)',
  },
  nav: {
    statements: 'Заявления',
    partners: 'Партнёры',
    compare: 'Сравнение',
    formulas: 'Формулы',
    shared: 'Общие формулировки',
    questions: 'Вопросы',
    search: 'Поиск',
    method: 'Метод',
  },
  levels: LEVEL_WORDS.ru,
  kinds: {
    statement: 'совместное заявление',
    readout: 'сообщение одной стороны',
    meeting: 'встреча без совместного текста',
  },
  authorities: {
    authentic: 'аутентичный текст',
    'official-translation': 'официальный перевод',
    'unofficial-translation': 'неофициальный перевод',
    'machine-translation': 'машинный перевод',
    unknown: 'статус не установлен',
  },
  custodies: {
    publisher: 'издатель',
    partner: 'правительство другой стороны',
    embassy: 'посольство или представительство',
    'state-agency': 'государственное агентство',
    archive: 'архив',
    data: 'источник данных',
    reprint: 'перепечатка',
    file: 'файл, добавленный вручную',
  },
  redistribute: {
    yes: 'можно распространять',
    no: 'распространять нельзя',
    unclear: 'условия использования неясны',
  },
  facts: {
    title: 'Название',
    partner: 'Партнёр',
    date: 'Принято',
    published: 'Опубликовано',
    level: 'Уровень',
    place: 'Место',
    format: 'Формат',
    parties: 'Стороны',
    absent: 'Отсутствовали',
    nobody: 'никто',
    language: 'Язык',
    authority: 'Статус текста',
    words: 'Слов',
    source: 'Источник',
    retrieved: 'Получено',
    fingerprint: 'Отпечаток',
    rights: 'Права',
    version: 'Редакция',
    issuer: 'Издатель',
    custody: 'Копия',
    notKnown: 'неизвестно',
    note: 'Примечание',
  },

  home: {
    making: (done: number, all: number) =>
      `Все тексты можно читать, искать и сравнивать. Подсчёты по всем текстам ещё идут: готово шагов\u00a0— ${done} из ${all}.`,
    title: 'Что сказано одному партнёру и не сказано другому',
    lead: (hub) =>
      `${/^\p{Script=Cyrillic}/u.test(hub) ? `${hub[0]?.toUpperCase()}${hub.slice(1)}: с` : 'С'}овместные заявления рядом, слово за словом\u00a0— что общее, что изменено, что перемещено, что сказано только одному партнёру.`,
    sampleTitle: 'Одно предложение, два текста',
    sampleMore: 'Читать всё сравнение',
    journeys: 'С чего начать',
    compareTitle: 'Сравнить два заявления',
    compareText:
      'Выберите два текста и читайте их рядом, предложение за предложением, или от трёх до восьми заявлений рядом.',
    formulaTitle: 'Проследить формулу',
    formulaText: 'Кто употребляет выражение, с какого времени, в каком варианте и кто от него отказался.',
    formulaAll: 'Все формулы',
    searchTitle: 'Поиск по текстам',
    searchText:
      'Каждое употребление выражения в контексте. Если его нет\u00a0— подсчёт, на который можно сослаться.',
    searchGo: 'Искать',
    partners: 'Каждый партнёр: тексты, формулы и то, что сказано только ему',
    timelineTitle: 'Заявления по партнёрам',
    timelineCaption: 'Строка\u00a0— партнёр. ●\u00a0текст есть, ○\u00a0текста нет.',
    timelineTable: 'Показать таблицей',
    matrixTitle: 'Насколько тексты совпадают',
    matrixLanguages:
      'Два текста сравниваются на языке, который есть у обоих; аутентичные тексты предпочитаются переводам.',
    matrixMore: 'Вся таблица',
    fetching: (done, known, obtained, at) =>
      `Запрошено известных текстов: ${number.format(done)} из ${number.format(known)}, получено: ${number.format(obtained)}; загрузка продолжается. Новые тексты появятся, когда будут запрошены все. Последнее обновление: ${at}.`,
    fetchingSilent: (done, known, at) =>
      `Загрузка текстов дошла до ${number.format(done)} из ${number.format(known)}; последнее известие о ней: ${at}. Если она была прервана, следующий запуск её продолжит.`,
    notShipped:
      'Их тексты принадлежат издателям и с программой не поставляются; одна команда загружает всё, что доступно:',
    getTexts: 'Как получить остальные',
    missing: (n) => `Известны, но отсутствуют здесь: ${texts(n)}.`,
    empty: 'Ни одно заявление ещё не загружено.',
  },
  timeline: {
    obtained: 'текст получен',
    missing: 'текст не получен',
  },

  statements: {
    title: 'Заявления',
    found: (shown, total) =>
      shown === total ? statements(total) : `${number.format(shown)} из ${number.format(total)}`,
    filter: 'Отбор',
    moreFilters: 'Ещё фильтры',
    any: 'любой',
    partner: 'Партнёр',
    level: 'Уровень',
    language: 'Язык',
    from: 'С',
    to: 'По',
    apply: 'Показать',
    find: 'Название, место, дата или партнёр',
    chosen: (n) => `Выбрано: ${number.format(n)}`,
    chosenNow: 'Выбрано:',
    shown: 'Показано:',
    nearTo: (name) => `сначала самые близкие к «${name}»: по виду, объёму и дате`,
    page: 'Страница',
    choose: 'Отметьте два заявления, чтобы сравнить их, или от трёх до восьми, чтобы читать их рядом.',
    chooseNumber: (n) => `Отметьте от двух до восьми заявлений; сейчас отмечено: ${number.format(n)}.`,
    chooseOne: (title) => `Отметить: ${title}`,
    compare: 'Сравнить отмеченные',
    noText: 'текста пока нет',
    noJointText: 'текст не принимался',
    none: 'Под этот отбор не подходит ни одно заявление.',
    missing: 'Заявления, которые известны, но отсутствуют здесь',
    texts: 'Тексты',
    textsHere: 'только с текстом',
    textsAny: 'все известные',
    notUsed: (values) => `Из адреса не учтено: ${values}`,
  },

  statement: {
    replaced: (date) => `С ${withYearRu(date)} этот текст заменяет прежнюю копию.`,
    replacedBy: (date) => `С ${withYearRu(date)} его заменяет другая копия.`,
    earlierCopy: (line) => `Прежняя копия: ${line}.`,
    laterCopy: (line) => `Новая копия: ${line}.`,
    publishersOwn: 'аутентичный текст издателя',
    copiesDiffer: (n) => (n === 0 ? 'Слова в них одни и те же.' : `Различающихся фрагментов: ${n}.`),
    compareCopies: 'Сопоставить обе',
    whereTaken: 'Откуда взято',
    text: 'Текст',
    about: 'Об этом тексте',
    otherVersions: 'Редакции и языки',
    thisVersion: 'эта редакция',
    readVersion: 'читать',
    current: 'действующая',
    superseded: 'заменена',
    echoes: (n, of) => `${number.format(n)} из ${ofPartners(of)}`,
    more: (n) => `и ещё ${texts(n)}`,
    echoesNote:
      'На полях указано, у скольких других партнёров есть такие же или похожие слова. Формулы подчёркнуты точками.',
    noEchoes:
      'На полях ничего не отмечено: с текстами других партнёров на этом языке нет общих отрывков достаточной длины и веса.',
    absences: 'Чего в этом тексте нет',
    absencesNote:
      'Формулы, которые есть в более раннем заявлении с этим партнёром или в последних текстах других партнёров, но не здесь.',
    noAbsencesAlone:
      'Нет ни более раннего заявления, ни текста с другим партнёром, с которыми этот текст можно было бы сопоставить.',
    noAbsences:
      'Есть все формулы и общие формулировки, которых можно было ожидать по более раннему заявлению с этим партнёром и последним текстам других партнёров.',
    inPredecessor: 'в более раннем заявлении',
    inOthers: (n, of) => `в последних текстах ${number.format(n)} из ${ofPartners(of)}`,
    compareWith: 'Сравнить с',
    compareOther: 'другим заявлением',
    cite: 'Как сослаться',
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyFailed: 'Не удалось скопировать',
    asText: 'Простой текст',
    noText: 'Текста этого заявления в собрании нет.',
    noJointText: 'Насколько известно, совместного текста на этой встрече не приняли.',
    howToGet: 'Где его найти и как добавить',
    onlyLeads: {
      part: 'Адрес полного текста неизвестен; известна лишь его часть:',
      paraphrase: 'Адрес текста неизвестен; известен лишь пересказ, который за текст не принимается:',
      link: 'Адрес текста неизвестен; известна лишь страница, которая на него ведёт:',
    },
    holds: {
      whole: 'полный текст',
      part: 'часть текста',
      paraphrase: 'пересказ',
      link: 'ведёт к тексту',
    },
    certainty: {
      seen: 'проверено',
      inferred: 'выведено',
      recalled: 'по памяти, не проверено',
      unknown: 'неизвестно',
    },
    clause: (n) => `Абзац ${n}`,
    contents: 'На этой странице',
    headings: (n) => count(n, 'заголовок', 'заголовка', 'заголовков'),
    find: 'Найти в этом тексте',
    found: (n, of, phrase) =>
      `${number.format(n)} из ${count(of, 'абзаца', 'абзацев', 'абзацев')} со словами «${phrase}»`,
    superseding: 'Вы читаете редакцию, которая была заменена.',
  },

  compare: {
    chooseTitle: 'Сравнить заявления',
    title: (a, b) => `${a} и ${b}: сравнение`,
    heading: (a, b) => `${a} и ${b}`,
    cross: 'Два партнёра',
    series: 'Один партнёр, две даты',
    backwards:
      'Обратный порядок по времени: A\u00a0— более поздний текст; что есть только в A, появилось позже, что есть только в B,\u00a0— раньше.',
    forwards: 'Читать по порядку времени',
    identical: 'Слова обоих текстов совпадают.',
    nothing: 'У этих текстов нет ни одного общего фрагмента.',
    crossSentence: (facts: ComparisonFacts) =>
      `Совпадающих фрагментов: ${number.format(facts.rows.same)}, изменённых: ${number.format(
        facts.rows.reworded,
      )}${ofThese(facts)}, общих слов в них: ${number.format(facts.same)}; ${unmatched(facts)}.`,
    seriesSentence: (facts: ComparisonFacts) =>
      `${fromTo(facts.a, facts.b)}: добавлено ${words(facts.onlyB)}, убрано ${words(
        facts.onlyA,
      )}. Фрагментов без изменений: ${number.format(facts.rows.same)}, изменённых: ${number.format(
        facts.rows.reworded,
      )}${ofThese(facts)}; ${unmatched(facts)}.`,
    overlap: (a, shareA, b, shareB) =>
      `${shareA} слов текста ${named(a)} есть в тексте ${named(b)}; ${shareB} слов текста ${named(b)}\u00a0— в тексте ${named(a)}.`,
    imprecise:
      'Там, где одни и те же слова повторяются очень часто, поиск соответствий сокращён: отмечено может быть больше различий, чем есть.',
    factsTitle: 'Два документа',
    fact: 'Сведения',
    settings: 'Настройки вида',
    view: 'Вид',
    views: {
      themes: 'по темам, отмечено общее',
      split: 'рядом, отмечены различия',
      inline: 'одним столбцом',
      changes: 'только различия',
    },
    ignore: 'Не отмечать различия',
    noise: { punctuation: 'в пунктуации', case: 'в прописных буквах', spelling: 'в написании' },
    theme: 'Тема',
    allThemes: 'все темы',
    kind: 'Фрагменты',
    allKinds: 'все',
    find: 'Найти в этих текстах',
    digest: 'По темам',
    wholePhrases: 'фразы целиком',
    digestMore: (n) => `ещё ${count(n, 'тема', 'темы', 'тем')}`,
    shown: (n, of) => `${number.format(n)} из ${count(of, 'фрагмента', 'фрагментов', 'фрагментов')}`,
    shownSide: (name) => `в тексте «${name}»`,
    shownPhrase: (phrase) => `со словами «${phrase}»`,
    otherForms: 'В других формах этих слов:',
    showAll: 'Показать все',
    spoken: 'Для программ чтения с экрана',
    spokenOn: 'называть пометы словами',
    spokenOff: 'без слов',
    colours: 'Цвета',
    colourNames: { device: 'как на этом устройстве', light: 'светлые', dark: 'тёмные' },
    remember: 'Запомнить эти настройки в этом браузере',
    apply: 'Применить',
    swap: 'Поменять местами',
    overview: 'Обзор',
    overviewNote:
      'Одна клетка\u00a0— один фрагмент по порядку чтения. Верхняя половина: текст A, нижняя: текст B.',
    skipOverview: 'Пропустить обзор',
    legend: 'Что значат пометы',
    legendA: (name) => `только в тексте «${name}»`,
    legendB: (name) => `только в тексте «${name}»`,
    legendRemoved: (name) => `убрано: есть только в тексте «${name}»`,
    legendAdded: (name) => `добавлено: есть только в тексте «${name}»`,
    legendPlain: 'в обоих текстах',
    legendKeys: 'Alt + ↓ и Alt + ↑\u00a0— к следующему и предыдущему различию.',
    body: 'Тексты, фрагмент за фрагментом',
    row: (n) => `Фрагмент ${n}`,
    kinds: {
      same: 'одинаково',
      reworded: 'изменено',
      only_a: 'в B соответствия не найдено',
      only_b: 'в A соответствия не найдено',
    },
    noMatching: 'соответствия не найдено',
    noMatch: (name) => `без соответствия: ${name}`,
    unmatched: (side) => `для ${side} соответствия не найдено`,
    onlyUnmarked: 'те же слова',
    littleInCommon: 'изменено, общего мало',
    notMarked: 'изменено, общего мало: слова не отмечены',
    changes: (n) => count(n, 'различие', 'различия', 'различий'),
    movedChip: (n) => `перенос\u00a0${n}`,
    movedTo: (n, row) => `Перемещено (№\u00a0${n}): см.\u00a0фрагмент ${row}`,
    movedFrom: (name) => `«${name}», здесь:`,
    otherEnd: 'к другому месту',
    split: 'один фрагмент стал несколькими',
    merged: 'несколько фрагментов стали одним',
    splitChip: (a, b) => `${a} → ${b}`,
    missingSide: (name) => `В тексте «${name}» соответствия не найдено.`,
    nearest: 'Ближе всего:',
    noTheme: 'Другие фрагменты',
    nothingAlone: 'Ничего.',
    saidBoth: 'в обоих:',
    point: 'тезис',
    legendPoints:
      'Бледным набрано то, что не входит в общие тезисы; одинаковой цифрой отмечен один и тот же тезис слева и справа.',
    byThemeNote:
      'Отмечено то, что говорят оба текста: формулы\u00a0— ярко, прочие общие слова\u00a0— бледно. Далее\u00a0— то, что есть только в одном. Каждый фрагмент приведён один раз, под первой из своих тем.',
    next: 'Следующее различие',
    previous: 'Предыдущее различие',
    first: 'К первому различию',
    unchangedRun: (n) => `${passages(n)} без различий`,
    saidOnlyA: 'только в A:',
    saidOnlyB: 'только в B:',
    saidRemoved: 'убрано:',
    saidAdded: 'добавлено:',
    saidEnd: 'конец.',
    drawer: (n, of) =>
      `Такие же или похожие слова у других партнёров (${number.format(n)} из ${number.format(of)})`,
    drawerSuchAs: ', например',
    quote: 'Скопировать цитату',
    share: 'Поделиться и сослаться',
    pinned: 'Постоянная ссылка именно на эти тексты',
    figure: (form) => `рисунок (${form})`,
    word: 'документ Word',
    patch: 'патч',
    wordChanges: 'Word с отмеченными изменениями',
    downloads: 'Скачать',
    embed: 'Вставить это сравнение на свою страницу',
    embedLeaves:
      'Рисунок нельзя ограничить фразой, одним текстом, несколькими видами фрагментов или совпадающими: такой отбор в него не переходит.',
    citation: 'Запись для списка литературы',
    pages: 'Страницы этого сравнения',
    pagesAfter: 'Страницы этого сравнения, после текстов',
    pagesNote: (rows, page, pages) =>
      `В этом сравнении ${passages(rows)}; оно показано на нескольких страницах (всего ${number.format(pages)}), это страница ${number.format(page)}.`,
    allRows: 'всё на одной странице (может быть медленно)',
    noRows: 'Подходящих фрагментов нет.',
    noDifferences: 'Различий нет.',
    neighbours: 'Другие сравнения',
    languages: 'Язык',
    picture: 'Обзор сравнения',
    versions: 'Две редакции одного текста',
    version: (n) => `редакция ${n}`,
    alignedBy: (who: string, day: string) => `Фрагменты сопоставлены вручную: ${who}, ${day}.`,
    engineInstead: (who: string, day: string) =>
      `Фрагменты сопоставлены программой; есть и сопоставление вручную: ${who}, ${day}.`,
    alignedOther: (who: string, day: string) =>
      `Вручную сопоставлена другая редакция этих текстов (${who}, ${day}); здесь строки построены программой.`,
    engineRows: 'Показать строки, построенные программой',
    rowsByHand: 'Показать строки, сопоставленные вручную',
    thatWording: 'Показать то сравнение',
    oldVersion: 'По крайней мере один из этих текстов\u00a0— заменённая редакция.',
    synopsisTitle: 'Рядом',
    synopsisNone: 'не найдено',
    synopsisUnasked: 'не просмотрено: другой язык',
    synopsisPhrase: 'или своё выражение',
    synopsisOthers: 'Другие заявления',
    synopsisWays: { words: 'в точности так', forms: 'в других формах слов' },
    quoted: (phrase) => `«${phrase}»`,
  },

  formulas: {
    title: 'Формулы',
    lead: 'Повторяющиеся дипломатические выражения и кто их употребляет.',
    used: (n, of) => `${number.format(n)} из ${number.format(of)}`,
    partners: 'Партнёры',
    textsColumn: 'Тексты',
    first: 'Впервые',
    last: 'В последний раз',
    matrix: 'Кто употребляет и с какого времени',
    never: 'ни в одном',
    variants: 'Варианты',
    variant: 'Слова',
    places: 'Все места',
    firstPlaces: (n, of) =>
      `Показаны первые ${number.format(n)} из ${number.format(of)}; остальные\u00a0— в данных.`,
    absences: 'Заявления, где её больше нет',
    none: 'Формулы не загружены.',
    noHits: 'Ни в одном тексте этого собрания её нет.',
    showTheme: 'Показать одну тему',
    overlap: 'Сколько общих слов по этой теме',
    searched: (n, language) => `Просмотрено: ${texts(n)}, язык\u00a0— ${language}.`,
    allLanguages: 'все вместе',
    inStatements: (n) =>
      `в ${number.format(n)} ${n % 10 === 1 && n % 100 !== 11 ? 'заявлении' : 'заявлениях'}`,
    searchedAll: (n, languages) =>
      `Просмотрено: ${count(n, 'заявление', 'заявления', 'заявлений')}, все языки вместе: ${languages}.`,
    attributed: 'Говорит',
  },

  shared: {
    title: 'Общие формулировки',
    lead: 'Выражения, которые есть в текстах нескольких партнёров: сначала самые распространённые.',
    minPartners: 'Партнёров не меньше',
    minWords: 'Слов не меньше',
    language: 'Язык',
    apply: 'Показать',
    partnersOf: (n, of) => `${number.format(n)} из ${ofPartners(of)}`,
    inTexts: (n) => `тексты: ${number.format(n)}`,
    places: 'места',
    variants: (n) => (n === 1 ? 'Источники' : `Источники (${count(n, 'вариант', 'варианта', 'вариантов')})`),
    bands: {
      universal: 'язык договоров и Устава ООН',
      house: 'не менее чем с половиной партнёров',
      partner: 'с некоторыми партнёрами',
      names: 'имена и даты',
    },
    none: 'Столь распространённых выражений нет.',
    few: (n, least) =>
      `В собрании есть тексты только с ${count(n, 'партнёром', 'партнёрами', 'партнёрами')}: выражений, общих для ${ofPartners(least)}, быть не может.`,
    found: (n, of) =>
      n === of
        ? count(of, 'выражение', 'выражения', 'выражений')
        : `${number.format(n)} из ${count(of, 'выражения', 'выражений', 'выражений')}; части более длинных выражений скрыты, полный список\u00a0— в данных`,
  },

  questions: {
    title: 'Вопросы',
    lead: 'Утверждения аналитиков, проверенные по самим текстам.',
    verdicts: {
      confirmed: 'подтверждается',
      contradicted: 'опровергается',
      'not testable': 'проверить нельзя',
    },
    headlines: {
      confirmed: 'Тексты подтверждают это утверждение.',
      contradicted: 'Тексты опровергают это утверждение.',
      'not testable': 'По имеющимся текстам решить нельзя.',
    },
    missing: 'Каких текстов не хватает',
    missingShow: 'Показать список',
    tests: 'Что проверялось по текстам',
    soFar: {
      holds: 'Имеющиеся тексты это пока подтверждают.',
      fails: 'Имеющиеся тексты этому пока противоречат.',
    },
    with: 'Есть в',
    without: 'Нет в',
    evidenceShown: (n, of) =>
      `Показано ${number.format(n)} из ${count(of, 'места', 'мест', 'мест')}; в данных есть все.`,
    note: 'Если недостающий текст мог бы изменить ответ, утверждение проверить нельзя.',
    said: 'Кто сказал',
    claim: 'Утверждение нашими словами',
    settled: 'На что тексты отвечают',
    unsettled: 'Пока не проверить: не хватает текстов',
    none: 'Вопросы не загружены.',
  },

  search: {
    title: 'Поиск по текстам',
    label: 'Слово или выражение',
    go: 'Искать',
    sort: 'Порядок',
    sorts: { date: 'по дате', left: 'по словам слева', right: 'по словам справа', partner: 'по партнёрам' },
    byPartner: 'Партнёры: тексты, где это есть',
    byTheme: 'Темы: места',
    silent: (names) => `Не найдено в текстах с такими партнёрами: ${names}.`,
    hits: (n, inTexts, of) =>
      `${count(n, 'место', 'места', 'мест')} в ${number.format(inTexts)} из ${ofTexts(of)}.`,
    passages: (n, inTexts, of) => `${passages(n)} в ${number.format(inTexts)} из ${ofTexts(of)}.`,
    shown: (n, of) => `Показано: ${number.format(n)} из ${count(of, 'места', 'мест', 'мест')}`,
    zero: (n, date) =>
      `Не найдено ни в одном из ${ofTexts(n)} (самый новый текст: ${/\d/.test(date) ? withYearRu(date) : date}).`,
    looser: {
      forms: 'И в других формах слов',
      spellings: 'И в другом написании',
      borders: 'На границах предложений',
      near: 'Те же слова рядом',
      names: 'Под другими названиями',
      written: 'Со знаком, написанным словами',
      unsigned: 'Без учёта знаков',
    },
    found: (n, inTexts, of) =>
      `${count(n, 'место', 'места', 'мест')} в ${number.format(inTexts)} из ${ofTexts(of)}`,
    foundTexts: (inTexts, of) => `в ${number.format(inTexts)} из ${ofTexts(of)}`,
    sections: 'Подсчёты',
    zeroNote: 'На этот ответ можно сослаться:',
    cite: 'Сослаться на этот результат',
    copy: 'Скопировать со ссылкой',
    changedSince: 'В адресе указано другое состояние собрания, не нынешнее. Числа относятся к нынешнему.',
    pin: 'Постоянная ссылка на результат',
    unsearched: (sign: string) => `Знак «${sign}» здесь не учитывается: в найденном его может и не быть.`,
    inOthers: (texts: number) => `Искать на всех языках: написанных другими буквами текстов\u00a0— ${texts}`,
    onlyAcross:
      'Среди учитываемых текстов нет написанных такими буквами; ниже\u00a0— найденное по понятиям на других языках.',
    nothingLeft:
      'Заданным условиям не отвечает ни один текст, поэтому ничего не просмотрено. Ссылаться на это как на отсутствие нельзя.',
    nothingSearched:
      'Среди учитываемых текстов нет написанных такими буквами, поэтому ничего не просмотрено. Ссылаться на это как на отсутствие нельзя.',
    lemma: 'и другие формы слов',
    csv: 'Скачать CSV',
    where: 'Заявление',
    before: 'Слева',
    hit: 'Найдено',
    after: 'Справа',
    help: 'Прописные буквы, вид кавычек и тире не важны. Выражение ищется так, как написано, вместе со знаками (%, €); OR, NOT, NEAR(a b, 5), слово* и кавычки тоже работают.',
    more: 'Показаны только первые места.',
    next: 'Следующие места',
    partner: 'Партнёр',
  },

  matrix: {
    title: 'Совпадения текстов',
    lead: 'Сколько слов строки входит в общие со столбцом выражения не короче четырёх слов: по заявлениям или по партнёрам, в целых текстах или по одной теме.',
    row: 'Слова строки в столбце',
    note: 'Доля\u00a0— от слов строки; направления различаются, если один текст длиннее. Доля говорит, сколько слов общих, а не насколько эти слова важны.',
    self: 'то же самое',
    noCommonLanguage: 'общего языка нет: сравнение между языками',
    language: 'Язык',
    captionNewest: (n, of) =>
      n === of
        ? `Новейшее заявление каждого партнёра (${number.format(n)})`
        : `Новейшие заявления ${number.format(n)} из ${ofPartners(of)}: тех, кто говорил последними`,
    scroll: 'Широкую таблицу можно прокрутить вбок.',
    ordered: 'Порядок\u00a0— по сходству: рядом те, у кого больше общих слов.',
    captionAll: (n, of) => `${number.format(n)} из ${ofStatements(of)}`,
    texts: 'Заявления',
    newest: 'новейшее у каждого партнёра',
    all: (most) => `все (новейшие, не больше ${number.format(most)})`,
    together: 'все вместе, по партнёрам',
    captionPartners: (n, of) =>
      n === of
        ? `Все заявления каждого партнёра вместе (${number.format(n)})`
        : `Все заявления ${number.format(n)} из ${ofPartners(of)}: тех, кто говорил последними`,
    words,
    wordsUnit: (n) => words(n).replace(/\P{L}+/gu, ''),
    wordsHead: 'Слова',
    of: (n, of) => `${number.format(n)} из ${count(of, 'слова', 'слов', 'слов')}`,
    theme: 'Тема',
    wholeTexts: 'целые тексты',
    themeNote: 'По теме считаются только предложения, в которых есть её формула, и в строке, и в столбце.',
    none: 'Ни одно заявление об этом не говорит.',
    silent: (n, of) => `Без формул этой темы: ${number.format(n)} из ${ofStatements(of)}`,
    pairs: 'По парам',
    pairsShown: (n, of) =>
      `Ближайшие ${number.format(n)} из ${count(of, 'пары', 'пар', 'пар')}; в данных есть все.`,
    aInB: 'Слова A, которые есть в B',
    bInA: 'Слова B, которые есть в A',
    both: 'В обе стороны',
    themes: 'По темам',
    textsOf: (n, of) => `${number.format(n)} из ${number.format(of)}`,
    nearest: 'Два самых близких партнёра',
  },

  missing: {
    title: 'Недостающие тексты',
    lead: (n, of) =>
      `Из ${count(of, 'известного заявления', 'известных заявлений', 'известных заявлений')} здесь нет текста у ${number.format(n)}.`,
    why: 'Тексты берутся у тех, кто их опубликовал, и не поставляются вместе с программой. То, что получить не удалось или нельзя, остаётся в этом списке, пока кто-нибудь не добавит текст.',
    how: 'Как добавить тексты',
    howSteps: [
      'Загрузить все тексты, которые есть в сети:',
      'Или добавить файл, который у вас есть; он будет сверен со сведениями:',
      'Или читать тексты из своей папки:',
    ],
    sources: 'Известные источники',
    none: 'Все известные заявления здесь.',
    noSource: 'адрес неизвестен',
  },

  method: {
    title: 'Метод',
    quality: 'Измеренное качество',
    qualityNote: (engine) =>
      `Версия ${engine}, измерено командой «npm run quality» по данным с известными ответами.`,
    unmeasured: (engine) => `Для версии ${engine} измерения здесь нет; его делает команда «npm run quality».`,
    lead: 'Как строится строка сравнения, чего программа не умеет и как измерено её качество.',
  },

  embed,
  own,

  errors: {
    notFound: 'Такой страницы нет',
    noText: 'Текста здесь нет',
    noTextOf: (name, side) =>
      `Заявление «${name}»${side ? ` (текст ${side})` : ''} известно, но самого текста в собрании нет.`,
    sources: 'Что о нём известно и где искать текст',
    noStatement: 'Такого заявления нет',
    unknownId: (id, side) =>
      `«${id}»${side ? ` (текст ${side})` : ''}\u00a0— такого заявления в собрании нет.`,
    noLanguage: 'На этом языке текста нет',
    otherLanguages: (asked, languages) =>
      languages.length === 0
        ? `Запрошено: ${asked}. Общего языка у этих двух заявлений нет.`
        : `Запрошено: ${asked}. Есть: ${new Intl.ListFormat('ru', { type: 'conjunction' }).format([...languages])}.`,
    nearest: 'Возможно, вы имели в виду',
    failure: 'Сбой сервиса',
    wait: 'Подождите немного',
    cannot: 'Это показать нельзя',
    home: 'Главная страница',
  },
};
