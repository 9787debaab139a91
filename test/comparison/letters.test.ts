import { describe, expect, it } from 'vitest';
import { compareTexts, diffWords } from '../../src/comparison/index.ts';

/** The edits drawn: [a/b] with its label; what is the same is printed as B prints it. */
function labels(lang: string, a: string, b: string): readonly string[] {
  return diffWords(a, b, { lang })
    .filter(({ kind, noise }) => kind !== 'same' || noise !== undefined)
    .map(({ noise }) => noise ?? 'wording');
}

describe('one word in two prints is no other wording', () => {
  it.each([
    ['uz', 'Toʻqqiz daraxt va gʻoz', 'To‘qqiz daraxt va g‘oz', 'quotes'],
    ['tr', 'BİRLİK VE IRMAK', 'Birlik ve ırmak', 'spelling'],
    ['en', 'The ﬂood office', 'The flood office', 'spelling'],
    ['en', 'ten ofﬁcers met', 'ten officers met', 'spelling'],
    ['zh', '第３條，共１２人', '第3条，共12人', 'spelling'],
    ['zh', '第３－５條', '第3-5條', 'spelling'],
    ['ru', 'встреча Ｂ４＋２', 'встреча B4+2', 'spelling'],
    ['zh', '占７．５％', '占7.5%', 'spelling'],
    ['zh', '雙方發展關係', '双方发展关系', 'spelling'],
    ['en', 'the road of Part Ⅶ', 'the road of Part VII', 'spelling'],
    ['en', 'Göran spoke', 'Goran spoke', 'spelling'],
    ['ru', 'Перечё́т вод', 'Перечет вод', 'spelling'],
    ['en', 'a loan of 2 500 000 crowns', 'a loan of 2,500,000 crowns', 'number'],
    ['en', 'three hundred wells', '300 wells', 'number'],
    ['en', 'a loan of 40 per cent', 'a loan of 40%', 'number'],
    ['ru', 'тридцать процентов воды и 90 судов', '30 % воды и 90 судов', 'number'],
    ['zh', '百分之三十的水', '30%的水', 'number'],
    ['tr', 'dokuz yüz kuyu', '900 kuyu', 'number'],
    ['tg', 'панҷ сад чоҳ', '500 чоҳ', 'number'],
    ['en', 'a loan of 2.5 bn crowns', 'a loan of 2.5 billion crowns', 'number'],
    ['de', 'ein Anteil von 40 %', 'ein Anteil von 40 Prozent', 'number'],
    ['ru', 'сбор в 2,5 млн крон', 'сбор в 2,5 миллиона крон', 'number'],
    ['en', 'a loan of 7 million crowns', 'a loan of 7,000,000 crowns', 'number'],
    ['ru', 'двадцать пять мостов', '25 мостов', 'number'],
    ['de', 'eine Million Kronen', '1.000.000 Kronen', 'number'],
    ['de', 'eine Million Kronen', '1 Million Kronen', 'number'],
    ['en', 'a million crowns', '1,000,000 crowns', 'number'],
    ['fr', 'un million de couronnes', '1 000 000 de couronnes', 'number'],
    ['ru', 'сбор в 2,5 млн крон', 'сбор в 2 500 000 крон', 'number'],
    ['ru', 'для семисот колодцев', 'для 700 колодцев', 'number'],
    ['fr', 'trois cents puits', '300 puits', 'number'],
    ['es', 'setecientas fuentes', '700 fuentes', 'number'],
    ['it', 'trecento pozzi', '300 pozzi', 'number'],
    ['tk', 'suwyñ ýoly', 'suwyň ýoly', 'spelling'],
    ['fr', 'les Etats riverains', 'les États riverains', 'spelling'],
    ['ru', 'заём в 1,2 трлн крон', 'заём в 1 200 млрд крон', 'number'],
    ['ru', 'тридцать второй колодец', '32-й колодец', 'number'],
    ['kk', 'қырық бес мың құдық', '45 000 құдық', 'number'],
    ['en', 'a loan of €2.5m', 'a loan of €2.5 million', 'number'],
    ['fr', 'À la source', 'A la source', 'spelling'],
    ['es', 'cuarenta y dos fuentes', '42 fuentes', 'number'],
    ['fr', 'trente et un puits', '31 puits', 'number'],
    ['it', 'quarantadue pozzi', '42 pozzi', 'number'],
    ['kk', 'жиырма үшінші құдық', '23-ші құдық', 'number'],
    ['ru', 'заём в 7 миллионов крон', 'заём в 7 000 000 крон', 'number'],
    ['fr', 'un taux de 3,5 %', 'un taux de 3,5 pour cent', 'number'],
    ['en', 'a short-lived plan', 'a short lived plan', 'spelling'],
    ['ru', 'торгово-экономическое дело', 'торгово экономическое дело', 'spelling'],
    ['ru', 'в рамках C7+1 и OBCE', 'в рамках С7+1 и ОВСЕ', 'spelling'],
    ['en', 'the С7+1 talks', 'the C7+1 talks', 'spelling'],
    ['kk', 'келісім жəне су', 'келісім және су', 'spelling'],
    ['fr', 'une œuvre', 'une oeuvre', 'spelling'],
    ['en', 'thirty-two wells', '32 wells', 'number'],
    ['de', 'dreiundvierzig Brunnen', '43 Brunnen', 'number'],
    ['de', "ein Darlehen von 2'400'000 Talern", 'ein Darlehen von 2.400.000 Talern', 'number'],
    ['zh', '四十二口井', '42口井', 'number'],
    ['en', 'the fourth well', 'the 4th well', 'number'],
    ['en', 'the thirty-fourth well', 'the 34th well', 'number'],
    ['ru', 'третий колодец', '3-й колодец', 'number'],
    ['ru', 'XVI век', '16 век', 'number'],
    ['de', 'das C7-Treffen', 'das C7 Treffen', 'spelling'],
    ['ru', 'речь Н. В. Арамова', 'речь Н.В. Арамова', 'spelling'],
  ])('%s: %s – %s', (lang, a, b, label) => {
    const found = labels(lang, a, b);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain('wording');
    expect(found).toContain(label);
  });

  it('a town with its abbreviation, with and without a space', () => {
    expect(labels('ru', 'в г. Арам пришли', 'в г.Арам пришли')).toEqual([]);
  });

  it('the space behind a note mark belongs to the words, not to the mark', () => {
    const [a, b] = ['the valley³ slept', 'the valley slept'];
    expect(
      diffWords(a, b, { lang: 'en' }).map((edit) => [
        a.slice(edit.a.from, edit.a.to),
        b.slice(edit.b.from, edit.b.to),
      ]),
    ).toEqual([
      ['the valley', 'the valley'],
      ['³', ''],
      [' slept', ' slept'],
    ]);
  });

  it('a note mark is an edit of its own, and neither wording before it nor punctuation', () => {
    expect(labels('en', 'the valley³ slept', 'the valley slept')).toEqual(['wording']);
    expect(labels('en', '5 km² of land', '5 km² of land')).toEqual([]);
  });

  it('letters that are two letters in a language stay two', () => {
    expect(labels('de', 'sie fördern es', 'sie fordern es')).toContain('wording');
    expect(labels('en', 'three hundred wells', '200 wells')).toContain('wording');
    expect(labels('en', 'the fourth well', 'the 5th well')).toContain('wording');
    expect(labels('en', 'four wells', '4th wells')).toContain('wording');
    expect(labels('zh', '四十二口井', '41口井')).toContain('wording');
    expect(labels('ru', 'рост на 5', 'poct на 5')).toContain('spelling');
  });
});

describe('reordered never hides what trades places', () => {
  const reordered = (a: string, b: string) => labels('en', a, b).includes('reordered');

  it.each([
    [
      'They will dig in Aram in May and build in Belun in June.',
      'They will dig in Belun in May and build in Aram in June.',
    ],
    [
      'It gives 30 wells to the north and 70 wells to the south.',
      'It gives 70 wells to the north and 30 wells to the south.',
    ],
    ['In short, Aram thanked Belun.', 'In short, Belun thanked Aram.'],
    ['The talks in March follow those in April.', 'The talks in April follow those in March.'],
    // A name that opens the sentence.
    ['Astrel sent 5 ships to Velt.', 'Velt sent 5 ships to Astrel.'],
    ['Astrel and Velt thanked Corra for it.', 'Corra and Velt thanked Astrel for it.'],
    ['Wells filled and rivers sank.', 'Rivers filled and wells sank.'],
    ['(a) Astrel shall send grain to Velt;', '(a) Velt shall send grain to Astrel;'],
  ])('%s', (a, b) => expect(reordered(a, b)).toBe(false));

  it.each([
    [
      'In June the sides will open the new road over the pass.',
      'The sides will open the new road over the pass in June.',
    ],
    [
      'The guests of Aram, Belun and Corra met at the river.',
      'The guests of Corra, Belun and Aram met at the river.',
    ],
    // A word that opens the sentence in one text alone is no name.
    ['Together they will clean the river of Aram.', 'They will clean the river of Aram together.'],
    ['They keep wells, rivers and roads.', 'They keep roads, wells and rivers.'],
    ['They keep wells, rivers and roads.', 'They keep roads, rivers and wells.'],
    ['Aram, Belun and Corra keep the river.', 'Corra, Belun and Aram keep the river.'],
  ])('%s', (a, b) => expect(reordered(a, b)).toBe(true));
});

it.each([
  ['ru', 'Астрель направила Велту 5 судов.', 'Велт направил Астрели 5 судов.'],
  ['ru', 'Совет поддержал Палату.', 'Палата поддержала Совет.'],
  ['de', 'Astrel hat Velt 5 Schiffe geschickt.', 'Velt hat Astrel 5 Schiffe geschickt.'],
  ['ru', 'Зерно росло, а лес падал.', 'Лес рос, а зерно падало.'],
  ['zh', '阿维兰向贝尔莫拉派出5艘船。', '贝尔莫拉向阿维兰派出5艘船。'],
  ['zh', '东部由阿维兰管理，西部由贝尔莫拉管理。', '东部由贝尔莫拉管理，西部由阿维兰管理。'],
  ['zh', '东门由科尔特守卫，西门由阿科尔守卫。', '东门由阿科尔守卫，西门由科尔特守卫。'],
  [
    'en',
    'In April the ships come from Aram, in May from Belun.',
    'In May the ships come from Aram, in April from Belun.',
  ],
  ['ja', '春はアラムで、秋はベルンで会う。', '春はベルンで、秋はアラムで会う。'],
  ['zh', '甲方支持乙方。', '乙方支持甲方。'],
  ['zh', '甲方高度评价乙方为河流所作努力。', '乙方高度评价甲方为河流所作努力。'],
  ['ja', 'アラムはベルンに米を送る。', 'ベルンはアラムに米を送る。'],
])('names trade places, %s: %s', (lang, a, b) => expect(labels(lang, a, b)).not.toContain('reordered'));

it.each([
  ['6月，各方将在首都开通公路。', '各方6月将在首都开通公路。'],
  ['各方感谢阿维兰、贝尔莫拉和科尔伦。', '各方感谢科尔伦、贝尔莫拉和阿维兰。'],
  ['各方就水资源交换了意见。', '就水资源各方交换了意见。'],
])('what only moves is reordered, zh: %s', (a, b) => expect(labels('zh', a, b)).toContain('reordered'));

it.each([
  (place: number) => `${place}- `,
  (place: number) => `${place}° `,
  (place: number) => `Step ${place}: `,
  (place: number) => `№ ${place}. `,
])('a point put in renumbers the others, which stay the same (%#)', (mark) => {
  const points = [
    'The keepers open the northern gate in spring.',
    'The keepers clean the wells of the valley each year.',
    'The keepers lend boats to the ferry of Belun.',
    'The keepers teach forty apprentices.',
  ];
  const print = (list: readonly string[]) => list.map((point, at) => `${mark(at + 1)}${point}`).join('\n\n');
  const added = ['The keepers took note of the report on forests.', ...points];
  expect(
    compareTexts(print(points), print(added), { lang: 'en', mode: 'series' }).summary.rows,
  ).toMatchObject({
    same: 4,
    reworded: 0,
    only_b: 1,
  });
});

it('a text and its traditional print are aligned clause by clause', () => {
  const { summary } = compareTexts(
    '双方将开放北方公路。双方将保护河流。',
    '雙方將開放北方公路。雙方將保護河流。',
    { lang: 'zh' },
  );
  expect(summary.rows).toMatchObject({ only_a: 0, only_b: 0 });
});
