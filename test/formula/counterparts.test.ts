import { describe, expect, it } from 'vitest';
import { readText } from '../../src/formula/read-text.ts';
import { readSpeakers } from '../../src/formula/speakers/attribution.ts';
import { readForces } from '../../src/formula/speakers/force.ts';

const stepOf = (lang: string, text: string) => readForces(readText(text, lang))[0]?.step;
const speakerOf = (lang: string, text: string) => readSpeakers(readText(text, lang))[0]?.kind;

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
    'agree',
    {
      en: 'We will strengthen our ties.',
      ru: 'Мы усилим наши связи.',
      de: 'Wir werden unsere Bande stärken.',
      zh: '我们将加强联系。',
    },
  ],
  ['agree', { en: 'We will continue the talks.', ru: 'Мы продолжим переговоры.', zh: '我们将继续谈判。' }],
  [
    'agree',
    {
      en: 'The leaders instructed the ministers to act.',
      ru: 'Лидеры поручили министрам действовать.',
      zh: '领导人责成部长采取行动。',
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

describe('a sentence stands on one step in every language', () => {
  it.each(
    COUNTERPARTS.flatMap(([step, sentences]) =>
      Object.entries(sentences).map(([lang, text]) => [step, lang, text] as const),
    ),
  )('%s, %s: %s', (step, lang, text) => expect(stepOf(lang, text)).toBe(step));
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
  ])('%s, %s: %s', (kind, lang, text) => expect(speakerOf(lang, text)).toBe(kind));
});
