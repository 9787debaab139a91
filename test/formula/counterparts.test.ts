import { describe, expect, it } from 'vitest';
import { readText } from '../../src/formula/read-text.ts';
import { readSpeakers } from '../../src/formula/speakers/attribution.ts';
import { readForces } from '../../src/formula/speakers/force.ts';
import { CHINESE } from './chinese-sentences.ts';
import { CLAUSES } from './clause-sentences.ts';
import { EVERYDAY } from './everyday-counterparts.ts';
import { FREE } from './free-sentences.ts';
import { GERMAN } from './german-sentences.ts';
import { called } from './hub.ts';
import { PREAMBLES } from './preamble-sentences.ts';
import { PREDICATES } from './predicate-sentences.ts';
import { SHIFTED } from './shifted-sentences.ts';
import { TRANSLATED } from './translated-sentences.ts';
import { TURNED } from './turned-sentences.ts';

const stepOf = (lang: string, text: string) => readForces(readText(text, lang))[0]?.step;

/** An act by all together, which a passive goes on with. */
const ACT: Readonly<Record<string, string>> = {
  en: 'The sides noted the dam.',
  ru: 'Стороны отметили плотину.',
  de: 'Die Seiten vermerkten die Staumauer.',
  zh: '各方注意到水坝。',
};

/** Who speaks where all together have spoken before. */
const speakerOf = (lang: string, text: string) =>
  readSpeakers(readText(`${ACT[lang]}\n\n${text}`, lang), { called })[1]?.kind;

const speakerAlone = (lang: string, text: string) => readSpeakers(readText(text, lang), { called })[0]?.kind;

/** One sentence in several languages stands on one step of the ladder. */
const COUNTERPARTS: readonly (readonly [
  step: string | undefined,
  sentences: Readonly<Record<string, string>>,
])[] = [
  [
    'note',
    {
      en: 'The sides noted the work of the council.',
      ru: 'Стороны отметили работу совета.',
      zh: '双方注意到理事会的工作。',
      ja: '双方は理事会の作業に留意した。',
    },
  ],
  [
    'note',
    {
      en: 'The sides discussed the new road.',
      ru: 'Стороны обсудили новую дорогу.',
      zh: '双方讨论了新公路。',
      ja: '双方は新しい道路について議論した。',
    },
  ],
  [
    'recognise',
    {
      en: 'The sides stressed the value of water.',
      ru: 'Стороны подчеркнули ценность воды.',
      de: 'Die Seiten betonten den Wert des Wassers.',
      zh: '双方强调水的价值。',
      ja: '双方は水の価値を強調した。',
    },
  ],
  ['recognise', { en: 'The sides will discuss new roads.', ru: 'Стороны обсудят новые дороги.' }],
  [
    'welcome',
    {
      en: 'The sides welcomed the new bridge.',
      ru: 'Стороны приветствовали новый мост.',
      de: 'Die Seiten begrüßten die neue Brücke.',
      zh: '双方欢迎新桥建成。',
      ja: '双方は新しい橋を歓迎した。',
    },
  ],
  [
    'welcome',
    {
      en: 'The sides praised the work of the guards.',
      ru: 'Стороны высоко оценили работу стражей.',
      zh: '双方高度评价卫士的工作。',
    },
  ],
  [
    'support',
    {
      en: 'The sides support the plan.',
      ru: 'Стороны поддерживают план.',
      de: 'Die Seiten unterstützen den Plan.',
      zh: '双方支持该计划。',
      ja: '双方は計画を支持した。',
    },
  ],
  [
    'support',
    { en: 'The river must be kept clean.', ru: 'Соседи должны беречь реку.', zh: '各方应继续保护河流。' },
  ],
  [
    'support',
    {
      en: 'The sides condemned the raid.',
      ru: 'Стороны осудили набег.',
      de: 'Die Seiten verurteilten den Überfall.',
      zh: '双方谴责袭击。',
    },
  ],
  [
    'reaffirm',
    {
      en: 'The sides reaffirmed their old ties.',
      ru: 'Стороны подтвердили старые связи.',
      de: 'Die Seiten bekräftigten ihre alten Bande.',
      zh: '双方重申传统友谊。',
      ja: '双方は古い絆を再確認した。',
    },
  ],
  [
    'commit',
    { en: 'The sides are committed to peace.', ru: 'Стороны привержены миру.', zh: '双方致力于和平。' },
  ],
  [
    'commit',
    { en: 'The sides declare their commitment to peace.', ru: 'Стороны заявляют о приверженности миру.' },
  ],
  [
    'commit',
    {
      en: 'The sides are determined to keep the pass open.',
      ru: 'Стороны полны решимости держать перевал открытым.',
      zh: '双方决心保持山口畅通。',
    },
  ],
  [
    'commit',
    {
      en: 'The sides intend to build a road.',
      ru: 'Стороны намерены построить дорогу.',
      de: 'Die Seiten beabsichtigen, eine Straße zu bauen.',
      zh: '双方拟修建公路。',
    },
  ],
  [
    'agree',
    {
      en: 'The sides agreed to build a road.',
      ru: 'Стороны договорились построить дорогу.',
      de: 'Die Seiten vereinbarten den Bau einer Straße.',
      zh: '双方商定修建公路。',
      ja: '双方は道路の建設で合意した。',
    },
  ],
  [
    'commit',
    {
      en: 'We will strengthen our ties.',
      ru: 'Мы усилим наши связи.',
      de: 'Wir werden unsere Bande stärken.',
      zh: '我们将加强联系。',
    },
  ],
  ['commit', { en: 'We will continue the talks.', ru: 'Мы продолжим переговоры.', zh: '我们将继续谈判。' }],
  [
    'agree',
    {
      en: 'The leaders instructed the ministers to act.',
      ru: 'Лидеры поручили министрам действовать.',
      zh: '领导人责成部长采取行动。',
    },
  ],
  [
    'recognise',
    {
      en: 'The sides noted the importance of clean wells.',
      ru: 'Стороны отметили важность чистых колодцев.',
      zh: '双方指出清洁水井至关重要。',
    },
  ],
  [
    'recognise',
    {
      en: 'We acknowledge the part that the shepherds play.',
      ru: 'Мы признаем вклад пастухов.',
      zh: '我们认识到牧民的作用。',
    },
  ],
  [
    'recognise',
    {
      en: 'The sides view the ferry as a bond between the shores.',
      ru: 'Стороны рассматривают паром как связь между берегами.',
      zh: '双方视渡船为两岸的纽带。',
    },
  ],
  [
    'recognise',
    {
      en: 'We will also explore a second ferry.',
      ru: 'Мы также рассмотрим второй паром.',
      zh: '我们还将探讨第二条渡船航线。',
    },
  ],
  [
    'note',
    { en: 'The sides reviewed the harvest.', ru: 'Стороны подвели итоги жатвы.', zh: '双方回顾了收成。' },
  ],
  [
    'support',
    {
      en: 'The sides reaffirmed their firm support for the shepherds.',
      ru: 'Стороны подтвердили поддержку пастухов.',
      zh: '双方重申支持牧民。',
    },
  ],
  [
    'reaffirm',
    {
      en: 'The sides reaffirmed their readiness to mend the dam.',
      ru: 'Стороны подтвердили готовность починить плотину.',
      zh: '双方重申愿修复水坝。',
    },
  ],
  [
    'reaffirm',
    {
      en: 'The sides reaffirmed their commitment to support the shepherds.',
      ru: 'Стороны подтвердили приверженность поддержке пастухов.',
    },
  ],
  [
    'commit',
    {
      en: 'The sides resolved to mend the dam.',
      ru: 'Стороны выразили решимость починить плотину.',
      zh: '双方决心修复水坝。',
    },
  ],
  [
    'commit',
    {
      en: 'The sides are working together to mend the dam.',
      ru: 'Стороны ведут совместную работу по починке плотины.',
      zh: '双方正共同努力修复水坝。',
    },
  ],
  [
    'commit',
    { en: 'We seek to open a school.', ru: 'Мы стремимся открыть школу.', zh: '我们寻求开办一所学校。' },
  ],
  [
    'commit',
    {
      en: 'As the fair was launched in spring, the sides will open a market.',
      ru: 'Поскольку ярмарка запущена весной, стороны откроют рынок.',
      zh: '随着集市启动，双方将开放市场。',
    },
  ],
  [
    'agree',
    {
      en: 'Having noted the harvest, the sides agreed to open a market.',
      ru: 'Отметив хорошую жатву, стороны договорились открыть рынок.',
    },
  ],
  [
    'note',
    {
      en: 'Having noted the harvest, the sides welcomed the new market.',
      ru: 'Отметив хорошую жатву, стороны приветствовали новый рынок.',
    },
  ],
  ['commit', { en: 'This will ease the crossing.', ru: 'Это облегчит переправу.', zh: '这将便利过河。' }],
  [
    undefined,
    {
      en: 'The publicly announced harvest fills the barns.',
      ru: 'Объявленный урожай полнит амбары.',
      zh: '我们对牧民的承诺如山。',
    },
  ],
  [
    undefined,
    {
      en: 'Supporters of the ferry came by boat.',
      ru: 'Признательность пастухов не знает границ.',
      zh: '牧民得到技术支持。',
    },
  ],
  [
    undefined,
    {
      en: 'Guests from the valley took part in the fair.',
      ru: 'Гости из долины приняли участие в ярмарке.',
      zh: '来宾参加了集市。',
    },
  ],
];

/** Kinds of sentences that once stood on another step, or on none, in one of the languages. */
const BY_KIND: typeof COUNTERPARTS = [
  // An act told as a thing that happened.
  [
    'recognise',
    {
      en: 'Due attention was given to the old canal.',
      ru: 'Должное внимание было уделено старому каналу.',
      zh: '双方高度关注旧运河。',
      de: 'Besondere Aufmerksamkeit galt dem alten Kanal.',
    },
  ],
  [
    'commit',
    {
      en: 'Willingness was expressed to mend the dam.',
      ru: 'Выражена готовность починить плотину.',
      zh: '双方表示愿修复水坝。',
      de: 'Es wurde die Bereitschaft bekundet, den Damm zu flicken.',
    },
  ],
  ['welcome', { en: 'Gratitude was expressed to the shepherds.', ru: 'Признательность выражена пастухам.' }],
  [
    'recognise',
    {
      en: 'The need for new wells was noted.',
      ru: 'Отмечена необходимость новых колодцев.',
      de: 'Auf den Bedarf an neuen Brunnen wurde hingewiesen.',
    },
  ],
  [
    'agree',
    {
      en: 'Consensus was reached on the price of salt.',
      ru: 'Достигнут консенсус о цене на соль.',
      zh: '双方就盐价达成共识。',
      de: 'Über den Salzpreis wurde Einvernehmen erzielt.',
    },
  ],
  // A feeling and what causes it.
  [
    'recognise',
    {
      en: 'We are shocked by the raid.',
      ru: 'Мы потрясены набегом.',
      zh: '我们对袭击深感震惊。',
      de: 'Wir sind über den Überfall bestürzt.',
    },
  ],
  [
    'recognise',
    {
      en: 'The flood gives rise to grave concern.',
      ru: 'Тревогу вызывает паводок.',
      de: 'Das Hochwasser gibt Anlass zu großer Sorge.',
    },
  ],
  [
    'welcome',
    {
      en: 'We hope for a good harvest.',
      ru: 'Надеемся на добрый урожай.',
      zh: '我们希望获得好收成。',
      de: 'Wir hoffen auf eine gute Ernte.',
    },
  ],
  [
    'welcome',
    {
      en: 'The sides expect rain in May.',
      ru: 'Стороны ожидают дождей в мае.',
      de: 'Die Seiten erwarten Regen im Mai.',
    },
  ],
  // Insight and starting point.
  [
    'recognise',
    {
      en: 'The sides are aware of the shortage.',
      ru: 'Стороны отдают себе отчёт в нехватке.',
      de: 'Die Seiten sind sich des Mangels bewusst.',
    },
  ],
  [
    'recognise',
    {
      en: 'The sides proceed from the old treaty.',
      ru: 'Стороны исходят из старого договора.',
      de: 'Die Seiten gehen vom alten Vertrag aus.',
    },
  ],
  [
    'note',
    {
      en: 'The sides pointed to the low water.',
      zh: '双方指出水位偏低。',
      ru: 'Стороны указали на низкую воду.',
      de: 'Die Seiten wiesen auf das Niedrigwasser hin.',
    },
  ],
  // German verbs that are cut in two, far apart, and circumstances that open a sentence as conjunctions do.
  [
    'recognise',
    {
      en: 'The sides highlighted the role of the old ferry.',
      de: 'Nach dem Treffen hoben die beiden Seiten die Rolle der alten Fähre für die Dörfer an den Ufern des Flusses hervor.',
    },
  ],
  [
    'welcome',
    {
      en: 'The sides welcomed the guests.',
      de: 'Die Seiten hießen die Gäste aus den Dörfern herzlich willkommen.',
    },
  ],
  [
    'agree',
    { en: 'During the fair a treaty was signed.', de: 'Während des Markts wurde ein Vertrag unterzeichnet.' },
  ],
  [
    'commit',
    {
      en: 'The sides will extend their trade and seek new ways.',
      de: 'Die Seiten werden ihren Handel, auch durch gemeinsame Arbeit, ausbauen und neue Wege suchen.',
    },
  ],
  // What is asked for.
  [
    'support',
    {
      en: 'The sides recommend the northern road.',
      ru: 'Стороны рекомендуют северную дорогу.',
      zh: '双方建议走北路。',
      de: 'Die Seiten empfehlen die nördliche Straße.',
    },
  ],
  [
    'support',
    {
      en: 'The sides appealed to the donors.',
      ru: 'Стороны обратились к донорам.',
      zh: '双方请捐助方提供帮助。',
      de: 'Die Seiten appellierten an die Geber.',
    },
  ],
  [
    'support',
    {
      en: 'We need a second ferry.',
      ru: 'Нам нужен второй паром.',
      zh: '我们需要第二条渡船。',
      de: 'Wir brauchen eine zweite Fähre.',
    },
  ],
  [
    'support',
    {
      en: 'It is vital to keep the pass open.',
      ru: 'Важно держать перевал открытым.',
      de: 'Es ist unerlässlich, den Pass offen zu halten.',
    },
  ],
  ['support', { en: 'Every neighbour must honour the truce.', ru: 'Каждый сосед обязан хранить перемирие.' }],
  // Refusal to recognise.
  [
    'support',
    {
      en: 'The sides do not accept the new border.',
      ru: 'Стороны не признают новую границу.',
      zh: '双方不承认新边界。',
      de: 'Die Seiten erkennen die neue Grenze nicht an.',
    },
  ],
  [
    'support',
    {
      en: 'We cannot agree to the closure.',
      ru: 'Мы не можем согласиться с закрытием.',
      zh: '我们不能接受关闭山口。',
      de: 'Wir können die Schließung nicht hinnehmen.',
    },
  ],
  // Promises and work in hand.
  [
    'commit',
    {
      en: 'We promise to return the bell.',
      ru: 'Обещаем вернуть колокол.',
      zh: '我们保证归还古钟。',
      de: 'Wir versprechen, die Glocke zurückzugeben.',
    },
  ],
  [
    'commit',
    {
      en: 'The sides guarantee free passage.',
      ru: 'Стороны гарантируют свободный проход.',
      de: 'Die Seiten garantieren freie Durchfahrt.',
    },
  ],
  [
    'commit',
    {
      en: 'The sides are working on a map.',
      ru: 'Стороны ведут работу над картой.',
      zh: '双方正在就地图开展工作。',
      de: 'Die Seiten arbeiten an einer Karte.',
    },
  ],
  [
    'commit',
    {
      en: 'The sides are taking measures against frost.',
      ru: 'Стороны принимают меры против заморозков.',
      zh: '双方正在采取防霜措施。',
      de: 'Die Seiten ergreifen Maßnahmen gegen den Frost.',
    },
  ],
  [
    'commit',
    {
      en: 'The sides continue their efforts to find the bell.',
      ru: 'Стороны продолжают усилия по поиску колокола.',
      de: 'Die Seiten setzen ihre Bemühungen um die Glocke fort.',
    },
  ],
  [
    'agree',
    {
      en: 'The sides reached an understanding on salt.',
      ru: 'Стороны достигли взаимопонимания по соли.',
      zh: '双方就盐业达成谅解。',
      de: 'Die Seiten verständigten sich über das Salz.',
    },
  ],
  [
    'commit',
    {
      en: 'We will not forget the flood.',
      ru: 'Мы не забудем паводок.',
      zh: '我们永远不会忘记洪水。',
      de: 'Wir werden das Hochwasser nicht vergessen.',
    },
  ],
  // A welcome in a participle is still a welcome; a promise goes further.
  [
    'welcome',
    {
      en: 'Welcoming the harvest, the sides stressed its worth.',
      ru: 'Приветствуя урожай, стороны подчеркнули его ценность.',
    },
  ],
  [
    'agree',
    {
      en: 'Welcoming the harvest, the sides agreed to trade.',
      ru: 'Приветствуя урожай, стороны договорились торговать.',
    },
  ],
  // Repeated calls, interest and confidence, decisions without an agent, what a thing is for.
  [
    'support',
    {
      en: 'We reiterate our call for a truce.',
      ru: 'Вновь призываем к перемирию.',
      zh: '我们重申呼吁停火。',
    },
  ],
  [
    'recognise',
    {
      en: 'We are interested in a second ferry.',
      ru: 'Мы заинтересованы во втором пароме.',
      zh: '我们对第二条渡船感兴趣。',
      de: 'Wir bekunden Interesse an einer zweiten Fähre.',
    },
  ],
  [
    'recognise',
    {
      en: 'They expressed confidence that it will rain.',
      ru: 'Они выразили уверенность, что пойдёт дождь.',
      zh: '他们相信会下雨。',
    },
  ],
  [
    'welcome',
    {
      en: 'They noted with appreciation the help of the shepherds.',
      ru: 'Они с признательностью отметили помощь пастухов.',
      zh: '他们赞赏牧民的帮助。',
    },
  ],
  [
    'agree',
    {
      en: 'The decision was made to build a school.',
      ru: 'Принято решение построить школу.',
      zh: '会议决定修建学校。',
      de: 'Es wurde beschlossen, eine Schule zu bauen.',
    },
  ],
  [
    'commit',
    {
      en: 'This plan is designed to keep the pass open.',
      ru: 'Этот план призван держать перевал открытым.',
      zh: '该计划旨在保持山口畅通。',
    },
  ],
  [
    'commit',
    {
      en: 'We express our desire to mend the dam.',
      ru: 'Выражаем желание починить плотину.',
      zh: '我们愿修复水坝。',
    },
  ],
  [
    'support',
    {
      en: 'We regret the closure of the school.',
      ru: 'Выражаем сожаление в связи с закрытием школы.',
      zh: '我们对学校关闭表示遗憾。',
      de: 'Wir bedauern die Schließung der Schule.',
    },
  ],
  [
    'recognise',
    {
      en: 'Clean water remains vital.',
      ru: 'Чистая вода имеет важнейшее значение.',
      zh: '清洁水源至关重要。',
    },
  ],
  // What is done before, or while, and for what.
  [
    'support',
    {
      en: 'Concerned by the flood, the sides urged caution.',
      ru: 'Будучи обеспокоены паводком, стороны призвали к осторожности.',
    },
  ],
  [
    'agree',
    { en: 'Having discussed the price, the sides agreed to trade.', zh: '双方讨论价格后，同意开展贸易。' },
  ],
  ['commit', { en: 'In opening the fair, we pledged to return.', zh: '宣布集市开幕时，我们承诺再来。' }],
  [
    'commit',
    {
      en: 'To win support for the dam, we will visit the villages.',
      zh: '为争取各方支持水坝，我们将走访村庄。',
    },
  ],
  // 将 and 应 as parts of other words and constructions; crimes that were committed.
  [
    undefined,
    {
      en: 'Crimes committed in the valley go back to old feuds.',
      zh: '新水坝把水位和面粉供应共同带到山谷。',
    },
  ],
  [undefined, { zh: '新水坝能将水位控制在两米以内。' }],
  // The same act in an unusual order of words, or without a verb of its own.
  [
    'welcome',
    {
      en: 'We value highly the help of the shepherds.',
      ru: 'Высоко ценим помощь пастухов.',
      zh: '我们赞赏牧民的帮助。',
    },
  ],
  ['support', { en: 'We oppose any closure.', ru: 'Мы против любого закрытия.', zh: '我们反对任何关闭。' }],
  [
    'commit',
    { en: 'We will pay attention to the wells.', ru: 'Мы уделим внимание колодцам.', zh: '我们将关注水井。' },
  ],
  [
    'commit',
    {
      en: 'We are stepping up our efforts to find the bell.',
      ru: 'Нами предпринимаются усилия по поиску колокола.',
      zh: '我们正加大努力寻找古钟。',
    },
  ],
  ['recognise', { en: 'We recognise that the dam will help.', zh: '我们认识到，水坝将有帮助。' }],
  [
    undefined,
    { en: 'Regarding the fair, shepherds bring wool.', ru: 'Что касается ярмарки, пастухи везут шерсть.' },
  ],
  // Nouns that look like verbs.
  [
    undefined,
    {
      en: 'Our mandate is older than the bridge.',
      ru: 'Нашему мандату больше лет, чем мосту.',
      zh: '应渔民请求，学校开办了夜校。',
      de: 'Unser Mandat ist älter als die Brücke.',
    },
  ],
  [
    undefined,
    {
      en: 'Energy demand grows in winter.',
      ru: 'Спрос на энергию растёт зимой.',
      zh: '冬季需要更多能源。',
      de: 'Der Bedarf an Energie wächst im Winter.',
    },
  ],
  [undefined, { en: 'The Recommended Routes lead north.', ru: 'Главные дороги ведут на север.' }],
];

describe('a sentence stands on one step in every language', () => {
  it.each(
    [...COUNTERPARTS, ...BY_KIND].flatMap(([step, sentences]) =>
      Object.entries(sentences).map(([lang, text]) => [step, lang, text] as const),
    ),
  )('%s, %s: %s', (step, lang, text) => expect(stepOf(lang, text)).toBe(step));
});

/** Clauses of one text, one a line. */
describe('a verb goes on after a semicolon and in the points of a declared intention', () => {
  it.each([
    ['en', 'We will build dams;\n\nand train guides.', ['commit, all', 'commit, all']],
    ['ru', 'Мы будем строить плотины;\n\nи обучать проводников.', ['commit, all', 'commit, all']],
    ['en', 'We will build dams;\n\nthe old ones leak.', ['commit, all', 'undefined, text']],
    [
      'en',
      'We declare our intention to teach:\n\n- trades that are supported by the valley.',
      ['commit, all', 'commit, all'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    const read = readText(text, lang);
    const forces = readForces(read);
    expect(readSpeakers(read).map(({ kind }, clause) => `${forces[clause]?.step}, ${kind}`)).toEqual(
      expected,
    );
  });
});

describe('everyday sentences stand on one step and have one speaker in four languages', () => {
  it.each(
    EVERYDAY.flatMap(([step, speaker, sentences]) =>
      Object.entries(sentences).map(([lang, text]) => [`${step}, ${speaker}`, lang, text] as const),
    ),
  )('%s, %s: %s', (expected, lang, text) => {
    expect(`${stepOf(lang, text)}, ${speakerOf(lang, text)}`).toBe(expected);
  });
});

describe('a sentence and its translations stand on one step and have one speaker', () => {
  it.each(
    [
      ...TRANSLATED,
      ...SHIFTED,
      ...TURNED,
      ...PREAMBLES,
      ...PREDICATES,
      ...CLAUSES,
      ...CHINESE,
      ...GERMAN,
      ...FREE,
    ].flatMap(({ step, speaker, sentences }) =>
      Object.entries(sentences).map(([lang, text]) => [`${step}, ${speaker}`, lang, text] as const),
    ),
  )('%s, %s: %s', (expected, lang, text) => {
    expect(`${stepOf(lang, text) ?? '–'}, ${speakerOf(lang, text)}`).toBe(expected);
  });
});

/** Pairs of sentences: whoever says the first says the second too, or the text does. */
describe('who goes on speaking', () => {
  it.each([
    ['ru', 'Стороны обменялись опытом. В этом контексте они отметили успех ярмарки.', '^all'],
    ['ru', 'Стороны обменялись опытом. Была подчеркнута ценность воды.', '^all'],
    ['en', 'The sides noted the ferry. The value of water was stressed.', '^all'],
    // Whoever only met has said nothing yet.
    ['en', 'The sides met. The value of water was stressed.', 'text'],
    ['ru', 'Стороны встретились. Была подчеркнута ценность воды.', 'text'],
    ['zh', '双方会晤。牧民的工作得到高度赞扬。', 'text'],
    ['en', 'The sides met. Having crossed the river, they stressed the value of water.', '^all'],
    ['en', 'The sides met. It was noted that the river is low.', 'text'],
    ['en', 'The sides met. The old agreement was signed in spring.', 'text'],
    ['zh', '双方讨论了渡船。并商定重开航线。', '^all'],
    ['zh', '贝方欢迎这一倡议。还愿承办第二轮会谈。', '^one'],
    ['zh', '双方讨论了渡船。将于明年启用。', 'text'],
    ['ru', 'Авелланд подтвердил готовность. Она стала плодом долгих лет.', 'text'],
  ])('%s: %s → %s', (lang, text, expected) => {
    const speaker = readSpeakers(readText(text, lang), { called }).at(-1);
    expect(`${speaker?.carried === true ? '^' : ''}${speaker?.kind}`).toBe(expected);
  });

  it.each([
    ['en', 'Both sides met in Avelland. Avelland and Belmora support the ferry.', 'all'],
    ['en', 'All three countries met in Avelland. Avelland and Belmora support the ferry.', 'some'],
    ['en', 'Both leaders met. President Orlan and Prime Minister Tave welcomed the ferry.', 'all'],
    ['ru', 'Обе стороны встретились в городе Авелланд. Авелланд и Белмора поддерживают паром.', 'all'],
    [
      'ru',
      'Лидеры двух стран встретились. Президент Орлан и Премьер-министр Тейв приветствовали паром.',
      'all',
    ],
    ['zh', '双方举行会谈。奥兰总统和泰夫总理欢迎渡船开通。', 'all'],
    ['en', 'They help us. The new road of the US is long. The US supports the ferry.', 'one'],
    // Nobody counts the parties, but two are named together again and again.
    [
      'en',
      'In May, Avelland and Belmora met. Belmora and Avelland support the ferry. Avelland and Belmora welcome the fair.',
      'all',
    ],
    ['zh', '日本和越南支持渡船。越南和日本欢迎集市。', 'all'],
    ['zh', '第三国感到关切。日本和越南支持渡船。', 'some'],
  ])('%s: %s → %s', (lang, text, expected) => {
    expect(readSpeakers(readText(text, lang), { called }).at(-1)?.kind).toBe(expected);
  });
});

describe('who speaks is the same in every language', () => {
  it.each([
    ['all', 'en', 'We agreed to build a road.'],
    ['all', 'ru', 'Мы договорились построить дорогу.'],
    ['all', 'zh', '我们商定修建公路。'],
    ['all', 'zh', '三方商定修建公路。'],
    ['all', 'zh', '为发展贸易，双方将修建公路。'],
    ['all', 'zh', '中国和中亚国家将修建公路。'],
    ['some', 'zh', '中亚国家支持该计划。'],
    ['one', 'zh', '中方支持该计划。'],
    ['one', 'zh', '美国重申支持该计划。'],
    ['text', 'zh', '公路将于五月开通。'],
    ['text', 'zh', '我们的友谊历久弥坚。'],
    ['text', 'zh', '两国关系历久弥坚。'],
    ['some', 'zh', '日本、韩国和越南支持该计划。'],
    ['text', 'en', 'Our friendship is older than the bridge.'],
    ['all', 'en', 'Our two countries welcome the bridge.'],
    ['all', 'en', 'In mid-summer, our two countries held a fair.'],
    ['text', 'en', 'Avellan companies support the fair.'],
    ['one', 'en', 'The President, for his part, welcomed the fair.'],
    ['all', 'ru', 'Приветствуем открытие моста.'],
    ['all', 'ru', 'Мы, главы пяти государств, по-прежнему намерены построить мост.'],
    ['all', 'ru', 'В области торговли стороны налаживают связи.'],
    ['text', 'ru', 'Связи внутри страны крепнут с каждым годом.'],
    ['one', 'ru', 'Президент, со своей стороны, приветствовал открытие моста.'],
    ['all', 'ru', 'Правительства двух стран приветствовали открытие моста.'],
    ['text', 'ru', 'Перед нами открывается новая дорога.'],
    ['all', 'ru', 'Особо подчеркнули ценность воды.'],
    ['text', 'en', 'The partners’ boats cross the lake.'],
    ['text', 'zh', '我们在这里的长期合作将继续。'],
    ['all', 'zh', '责成工作组制定计划。'],
    ['all', 'en', 'The working group is tasked with a plan.'],
    ['all', 'ru', 'Советники глав государств осудили набег.'],
    ['all', 'en', 'The Security Advisors condemned the raid.'],
    ['all', 'en', 'As old neighbours we welcome the fair.'],
    ['all', 'ru', 'Государства — участники конвенции подтвердили её цели.'],
    ['some', 'en', 'Leaders of the five states welcomed the fair.'],
    ['some', 'ru', 'Лидеры пяти государств приветствовали ярмарку.'],
    ['some', 'zh', '五国领导人欢迎集市开幕。'],
    ['all', 'ru', 'Нам нужен второй паром.'],
    ['text', 'ru', 'Ярмарка состоится в Авелланде.'],
    ['one', 'de', 'Der Vertreter der Schule berichtete über die Ernte.'],
    ['all', 'de', 'Besondere Aufmerksamkeit galt dem alten Kanal.'],
    ['one', 'zh', '贝方愿修复水坝。'],
    ['one', 'zh', '埃斯特罗维亚方面感谢牧民。'],
    ['one', 'zh', '秘书处向部长们通报了收成。'],
    ['text', 'zh', '地方将修复水坝。'],
    ['some', 'zh', '地区各国愿修复水坝。'],
    ['all', 'zh', '牧民的工作得到高度赞扬。'],
    ['some', 'ru', 'Пять государств намерены построить мост.'],
    ['text', 'ru', 'Школа привержена старым книгам.'],
    // A name that opens the only sentence about it, and words that only look like one.
    ['one', 'en', 'Lumen welcomed the new ferry.'],
    ['one', 'ru', 'Эстровия также поддержала новый паром.'],
    ['one', 'de', 'Belmora begrüßte die neue Fähre.'],
    ['one', 'de', 'Lumen begrüßte die neue Fähre.'],
    ['text', 'de', 'Vertrauen stärkte den Handel.'],
    ['text', 'en', 'Trade supports the villages.'],
    ['text', 'en', 'Experts welcomed the ferry.'],
    ['text', 'ru', 'Торговля поддерживает деревни.'],
    ['text', 'ru', 'Встреча подтвердила старые обещания.'],
    ['text', 'de', 'Handel unterstützt die Dörfer.'],
    ['some', 'en', 'Three of the four states welcomed the ferry.'],
    ['some', 'ru', 'Два государства из четырёх поддержали паром.'],
    ['some', 'de', 'Eine Reihe von Anrainern unterstützte die Fähre.'],
    ['all', 'ru', 'Приветствуя согласие соседей принять ярмарку, участники пожелали им удачи.'],
    ['all', 'en', 'Due attention was given to the old canal.'],
  ])('%s, %s: %s', (kind, lang, text) => expect(speakerOf(lang, text)).toBe(kind));
});

describe('in a sentence on its own a passive is said by nobody named', () => {
  it.each([
    ['text', 'en', 'Agreement was reached on the ferry.'],
    ['text', 'en', 'The opening of the road was welcomed.'],
    ['text', 'ru', 'Подчёркнута ценность воды.'],
    ['text', 'ru', 'Решено открыть мост.'],
    ['text', 'ru', 'Высокой оценки заслужила работа пастухов.'],
    ['text', 'de', 'Hervorgehoben wurde der Wert des Wassers.'],
    ['text', 'de', 'Es wurde beschlossen, die Brücke zu öffnen.'],
    ['text', 'zh', '牧民的工作得到高度赞扬。'],
    ['text', 'zh', '支持修建新桥。'],
    ['text', 'de', 'Der Vorschlag, in Varna ein Forum abzuhalten, fand breite Unterstützung.'],
    // The ending says who speaks.
    ['all', 'ru', 'Приветствуем открытие дороги.'],
    ['all', 'ru', 'Ими подчёркнута ценность воды.'],
  ])('%s, %s: %s', (kind, lang, text) => expect(speakerAlone(lang, text)).toBe(kind));
});
