/** Short and long statements about an invented region, in the languages of the pages that hold them. All invented. */
import type { Part } from '../wording.ts';

export interface Text {
  readonly lang: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** "# " opens a heading, "- " a point of a list. */
function text(lang: string, title: string, lines: readonly string[]): Text {
  return {
    lang,
    title,
    parts: lines.map((line): Part => {
      if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2) };
      if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2) };
      return { kind: 'paragraph', text: line };
    }),
  };
}

export const EN_SHORT = text('en', 'Statement by the Five on the Ferry of Korlin', [
  'The foreign ministers of the Five met in Port Merian on 14 May 2024.',
  'They will reopen the ferry between Korlin and Selvana before the harvest, and each country will pay for one of the five boats.',
  'They ask the keepers of the locks to report on the level of the Ilvan Sea twice a month.',
]);

export const EN_SIGNED = text('en', 'Joint Declaration on the Road over the Pass of Ilvan', [
  'We, the heads of government of Velt and Astrel, meeting in Dorvast on 3 September 2024, declare as follows:',
  '1. The road over the pass shall be open to carts of both countries from the thaw until the first snow.',
  '2. Neither country shall take a toll from the other’s shepherds.',
  '3. A commission of six, three from each country, shall inspect the bridges every autumn.',
  'Done at Dorvast on 3 September 2024, in two copies in the Veltish and Astrelian languages.',
  'For the Government of Velt: M. Salve',
  'For the Government of Astrel: R. Tolm',
]);

export const EN_LONG = text('en', 'Communiqué of the Ninth Meeting of the Five and Estrovia', [
  'Mirhold, 9 October 2024',
  'The leaders of the Five and of Estrovia held their ninth meeting in Mirhold and took stock of the work that has been done since they last met in Lumen.',
  '# Water and grain',
  'The leaders agreed that the gauges on the upper Vas should be read by engineers of both banks, and that the readings should be printed each Monday.',
  'They decided to:',
  '- build a store for seed grain in each of the five capitals;',
  '- lend one another threshing machines without a fee;',
  '- publish the price of flour every week.',
  '# Roads',
  'Estrovia offered to pay a third of the cost of the railway from Vasholm to Dorvast. The leaders welcomed the offer and asked their ministers of transport to name a route by the spring.',
  'No country will close a crossing without telling its neighbours three days before.',
  '# Schools',
  'One hundred pupils a year will study in Lumen. The fund for their journeys will be kept by the bank of Selvana.',
  'The leaders thanked the people of Mirhold.',
  'The tenth meeting will be held in Korlin.',
]);

export const RU_SHORT = text('ru', 'Заявление министров Пятёрки о пароме', [
  'Министры иностранных дел стран Пятёрки встретились 14 мая 2024 года в Порт-Мериане.',
  'Они договорились до начала жатвы возобновить паромное сообщение между Корлином и Сельваной; каждая страна оплатит один из пяти судов.',
  'Смотрителям шлюзов поручено дважды в месяц докладывать об уровне моря Ильван.',
]);

export const RU_LONG = text('ru', 'Совместная декларация глав государств Пятёрки и Эстровии', [
  'г. Мирхольд, 9 октября 2024 года',
  'Главы государств Пятёрки и Эстровии, собравшись на девятую встречу, подтвердили стремление вместе беречь воды верхнего Васа и заявили о следующем.',
  '1. Стороны условились, что показания водомерных постов снимают инженеры обоих берегов, а сводка печатается каждый понедельник.',
  '2. Стороны построят в каждой из пяти столиц хранилище семенного зерна.',
  '3. Стороны поддерживают строительство железной дороги Васхольм – Дорваст:',
  '- Эстровия оплачивает треть расходов;',
  '- министры транспорта до весны называют трассу;',
  '- рабочие получают плату той страны, где кладут рельсы.',
  '4. Ни одна страна не закроет переправу, не известив соседей за три дня.',
  '5. Сто учеников ежегодно будут учиться в Люмене.',
  'Главы государств поблагодарили жителей Мирхольда за гостеприимство.',
  'Совершено в Мирхольде 9 октября 2024 года в шести экземплярах.',
]);

export const DE_SHORT = text('de', 'Erklärung der Fünf zur Fähre von Korlin', [
  'Die Außenministerinnen und Außenminister der Fünf sind am 14. Mai 2024 in Port Merian zusammengekommen.',
  'Sie werden die Fähre zwischen Korlin und Selvana vor der Ernte wieder in Betrieb nehmen; jedes Land bezahlt eines der fünf Boote.',
  'Die Schleusenwärter berichten zweimal im Monat über den Stand der Ilvansee.',
]);

export const DE_LONG = text('de', 'Gemeinsame Erklärung über die Straße am Ilvanpass', [
  'Die Regierungen von Velt und Astrel erklären anlässlich ihres Treffens in Dorvast:',
  '1. Die Straße über den Pass steht den Fuhrwerken beider Länder von der Schneeschmelze bis zum ersten Schnee offen.',
  '2. Kein Land erhebt von den Hirten des anderen einen Zoll.',
  '3. Eine Kommission aus sechs Mitgliedern prüft jeden Herbst die Brücken und legt den Parlamenten einen Bericht vor.',
  '4. Streitfragen werden am Tisch der Kommission beigelegt und nicht vor Gericht.',
  '5. Die Vereinbarung gilt zehn Jahre und verlängert sich um jeweils fünf, wenn kein Land sie kündigt.',
  'Geschehen zu Dorvast am 3. September 2024 in zwei Urschriften.',
]);

export const UZ_SHORT = text('uz', 'Beshlik vazirlarining Korlin paromi toʻgʻrisidagi bayonoti', [
  'Beshlik mamlakatlari tashqi ishlar vazirlari 2024-yil 14-may kuni Port-Merian shahrida uchrashdilar.',
  'Ular hosil yigʻimigacha Korlin va Selvana oʻrtasidagi paromni qayta ishga tushirishga kelishib oldilar; har bir mamlakat beshta kemadan birining xarajatini toʻlaydi.',
  'Shlyuz nazoratchilari Ilvan dengizining sathi haqida oyiga ikki marta hisobot beradilar.',
]);

export const KK_SHORT = text('kk', 'Бестік министрлерінің Корлин паромы туралы мәлімдемесі', [
  'Бестік елдерінің сыртқы істер министрлері 2024 жылғы 14 мамырда Порт-Мериан қаласында кездесті.',
  'Олар егін орағына дейін Корлин мен Сельвана арасындағы паром қатынасын қайта ашуға уағдаласты; әр ел бес кеменің бірінің шығынын төлейді.',
  'Шлюз қараушылары Ильван теңізінің деңгейі туралы айына екі рет есеп береді.',
]);

export const TK_SHORT = text('tk', 'Bäşligiň ministrleriniň Korlin paromy baradaky beýannamasy', [
  'Bäşligiň daşary işler ministrleri 2024-nji ýylyň 14-nji maýynda Port-Merian şäherinde duşuşdylar.',
  'Olar hasyl ýygnalýança Korlin bilen Selwananyň arasyndaky paromy täzeden açmagy ylalaşdylar; her ýurt bäş gäminiň biriniň çykdajysyny töleýär.',
  'Şlýuz gözegçileri Ilwan deňziniň derejesi barada aýda iki gezek hasabat berýärler.',
]);

export const TG_SHORT = text('tg', 'Изҳороти вазирони Панҷгона дар бораи пароми Корлин', [
  'Вазирони корҳои хориҷии кишварҳои Панҷгона 14 майи соли 2024 дар шаҳри Порт-Мериан вохӯрданд.',
  'Онҳо мувофиқа карданд, ки то ҷамъоварии ҳосил рафтуомади паромро байни Корлин ва Селвана аз нав ба роҳ монанд; ҳар кишвар харҷи яке аз панҷ киштиро мепардозад.',
  'Нозирони шлюзҳо дар бораи сатҳи баҳри Илван моҳе ду маротиба ҳисобот медиҳанд.',
]);

export const ZH_SHORT = text('zh', '五国外长关于科林渡轮的声明', [
  '二〇二四年五月十四日，五国外长在梅里安港举行会晤。',
  '各方同意在收割季节以前恢复科林至塞尔瓦纳的渡轮航线，五艘船由五国各承担一艘的费用。',
  '各方请船闸管理人员每月两次通报伊尔万海水位。',
]);

export const JA_SHORT = text('ja', 'コルリンの渡し船に関する五か国声明', [
  '五か国の外務大臣は、2024年5月14日、ポート・メリアンにおいて会合を行った。',
  '五か国は、収穫期までにコルリンとセルヴァナを結ぶ渡し船を再開し、五隻の費用を各国が一隻ずつ負担することで一致した。',
  '水門の管理者は、イルヴァン海の水位を月に二回報告する。',
]);

export const EN_PREAMBLE = text('en', 'Resolution of the Assembly of the Valleys', [
  'The Assembly of the Valleys,',
  'Recalling its resolution of the spring before,',
  'Noting that the snow lay late on the pass of Ilvan,',
  'Aware that the herds of Talvash have nowhere to graze,',
  'I. Pasture',
  'Opens the meadows of Korlin to the herds of Talvash until the end of June;',
  'Asks the shepherds to keep to the marked paths;',
  'II. Water',
  'Instructs the keepers of the wells to measure the water each evening;',
  'Decides to return to the matter when it next meets.',
]);

export const RU_PRESS = text('ru', 'Итоговый документ консультаций по перевалу Ильван', [
  '3 сентября 2024 года в Дорвасте прошли консультации заместителей министров транспорта Вельта и Астрела.',
  'Стороны осмотрели мосты и нашли, что два из них нуждаются в починке до снега.',
  'Решено, что каждая сторона пришлёт по двадцать плотников, а лес даст Вельт.',
  'Следующая встреча состоится весной в Корлине.',
]);

export const UZ_LONG = text('uz', 'Ilvan dovonidagi yoʻl toʻgʻrisida qoʻshma deklaratsiya', [
  'Velt va Astrel hukumatlari 2024-yil 3-sentyabrda Dorvast shahrida quyidagilarni maʼlum qiladilar:',
  '1. Dovon orqali oʻtadigan yoʻl qor eriganidan birinchi qorgacha ikki mamlakat aravalari uchun ochiq boʻladi.',
  '2. Hech bir mamlakat boshqa mamlakat choʻponlaridan boj olmaydi.',
  '3. Olti kishidan iborat komissiya har kuzda koʻpriklarni tekshiradi va natijalarini eʼlon qiladi.',
  '4. Tomonlar uchrashuvni tashkil etgan Dorvast aholisiga minnatdorlik bildiradilar.',
]);

export const KK_LONG = text('kk', 'Ильван асуындағы жол туралы бірлескен декларация', [
  'Вельт пен Астрел үкіметтері 2024 жылғы 3 қыркүйекте Дорваст қаласында мынаны мәлімдейді:',
  '1. Асу арқылы өтетін жол қар ерігеннен алғашқы қарға дейін екі елдің арбаларына ашық болады.',
  '2. Ешбір ел екінші елдің шопандарынан баж алмайды.',
  '3. Алты адамнан тұратын комиссия күз сайын көпірлерді тексеріп, қорытындысын жариялайды.',
  '4. Тараптар Дорваст тұрғындарына қонақжайлығы үшін алғыс айтады.',
]);

export const ZH_ROAD = text('zh', '关于伊尔万山口道路的联合宣言', [
  '韦尔特政府和阿斯特雷尔政府于二〇二四年九月三日在多瓦斯特发表声明如下：',
  '一、山口道路自融雪之日起至初雪之日止，对两国车辆开放。',
  '二、任何一方不向另一方牧民征收通行费。',
  '三、双方各派三人组成委员会，每年秋季检查桥梁，并公布检查结果。',
  '四、本宣言有效期为十年，期满后自动延长五年。',
  '本宣言于二〇二四年九月三日在多瓦斯特签署，一式两份。',
]);

export const JA_ROAD = text('ja', 'イルヴァン峠の道路に関する共同宣言', [
  'ヴェルト政府及びアストレル政府は、2024年9月3日、ドルヴァストにおいて次のとおり宣言する。',
  '1　峠の道路は、雪解けから初雪までの間、両国の荷車に開放される。',
  '2　いずれの国も、他方の国の羊飼いから通行料を徴収しない。',
  '3　両国から三名ずつで構成される委員会は、毎年秋に橋を点検し、その結果を公表する。',
  '両政府は、ドルヴァストの住民の歓待に感謝する。',
]);

export const DE_PRESS = text('de', 'Ergebnis der Beratungen über den Ilvanpass', [
  'Am 3. September 2024 haben in Dorvast die stellvertretenden Verkehrsminister von Velt und Astrel beraten.',
  'Beide Seiten haben die Brücken besichtigt und festgestellt, dass zwei davon vor dem Schnee ausgebessert werden müssen.',
  'Jede Seite entsendet zwanzig Zimmerleute, das Holz stellt Velt.',
  'Das nächste Treffen findet im Frühjahr in Korlin statt.',
]);

export const TG_LONG = text('tg', 'Эъломияи муштарак дар бораи роҳи ағбаи Илван', [
  'Ҳукуматҳои Велт ва Астрел 3 сентябри соли 2024 дар шаҳри Дорваст чунин изҳор медоранд:',
  '1. Роҳи ағба аз обшавии барф то барфи аввал барои аробаҳои ҳарду кишвар кушода аст.',
  '2. Ҳеҷ кишвар аз чӯпонони кишвари дигар боҷ намегирад.',
  '3. Комиссияи иборат аз шаш нафар ҳар тирамоҳ пулҳоро месанҷад ва натиҷаашро эълон мекунад.',
]);
