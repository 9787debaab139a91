import type { SpeakerOptions } from './attribution.ts';
import { CHINESE_NAMES, CHINESE_PARTIES, CHINESE_SHORT, SOUNDS } from './chinese-names.ts';
import { alternatives, type HubNames } from './hub.ts';
import type { PartyNames } from './party-names.ts';
import type { SpeakerKind } from './speaker.ts';

const OFFICE = '(?:总统|首相|总理|主席(?!国)|国务卿|副总统|外长|部长|外交部长|国家元首|总书记|大臣|高级代表)';
const JOINT = '[和与同及、]';

/** First characters of words in 方 that are no side of one state: 双方, 各方, 地方, 官方. */
const NO_SIDES = '双各三四五六七八多对我他她一两这该某官警军资校甲乙前后东西南北上下地远配卖买';
/** 借鉴贝尔莫总统的做法，…: the part says how, not who. */
const NO_CIRCUMSTANCE = '(?!借鉴|根据|按照|依照|鉴于|随着|通过|遵循|响应|参考|继|应|在|与|同|向|对|经|由|以)';
const BODY =
  '(?:秘书处|秘书长|特使|政府|代表|主席国|委员会|理事会|组织|联盟|银行|公司|集团|基金会|外交部|国防部)';
/** What somebody says: the verb, or the adverb or preposition before it. */
const SAYS =
  '(?:[愿还也均向对]|再次|进一步|赞扬|祝贺|敦促|鼓励|坚定|坚决|重申|欢迎|表示|强调|指出|支持|呼吁|谴责|感谢|承诺|宣布|决定|同意|致力|通报|提议|建议|要求|邀请|认为|赞赏|高度|提出|打算|计划|介绍|赞同|确认|反对|注意到|积极|继续|准备|倡议|保证|主张|希望|期待|力争|力求|决心|有意|愿意|乐见|肯定|评价|重视|关注|认可|承认|认识到|铭记|提请|警告|抗议|遗憾|慰问|哀悼|声援|推荐|坚持|恪守|申明|再度)';

/** 一些与会者, 其他国家. */
const PARTLY =
  /^(?:一些|部分|若干|其他|其它|有些|某些|许多|多数|大多数|个别|不少|多个)[^，。的]{0,4}?(?:与会者|国家|各国|各方|代表团?|成员国?|部长|领导人|缔约方|伙伴)/u;

/** Who opens the clause, the most telling first. */
type Subjects = readonly (readonly [SpeakerKind | 'hub' | 'partly', RegExp])[];

function subjectsFor(parties: Readonly<Record<string, string>>, called: HubNames | undefined): Subjects {
  const names = [...Object.keys(parties), CHINESE_NAMES].join('|');
  const name = `(?:${names}|[^，。、的和与同及对向在为]{2,6}(?:联盟|国家联盟|共同体)|[^，。、的和与同及对向在为]{1,5}王国|[${CHINESE_SHORT}]方)(?:共和国|联邦)?(?:（[^，。（）]{1,12}）)?`;
  /** One of several named: a state, its office, and a person. */
  const member = `${name}(?:[^，。、的和与同及]{0,10}?${OFFICE}(?:[^，。、的和与同及将]{2,9}(?=[和与同及、]))?)?`;
  return [
    ['partly', PARTLY],
    ...hubSubjects(name, called),
    [
      'all',
      new RegExp(
        `^(?:[${CHINESE_SHORT}]{0,4}(?:双方|三方|四方|五方|六方|各方|[两二三四五六七]国)(?:领导人|元首|总统|政府首脑|政府|外长|部长|国家安全顾问)?|[^，。的和]{0,3}(?:[两二三四五六七]国|各国)政府|(?:[两三四五六七]位|双方|各国|与会|参会)(?:领导人|元首|总统|外长|部长|总理|首相|代表|顾问|高级官员)们?|(?:总统|总理|首相)们|(?:国家元首|政府首脑|领导人|元首|外长|外交部长|部长|代表)们?|[每任][何]?一方|各?伙伴(?:各方|们)|各伙伴(?:国|方)?|各?参与方|各?参会方|各?与会方|各?签署方|与会(?:者|各方|国)?|我们的(?:领导人|元首|总统|外长|部长|政府)们?|我们(?:[两三四五]国|各国|各方)?|各国政府|各国|(?:有关|相关)各[方国]|(?:沿岸|沿线|两岸|流域|域内|周边)(?:各国|国家)|各[^，。的和与同及国方]{1,6}(?:主席|部长|代表|负责人|领导人)|(?:参会|与会|参与)国(?:领导人|元首|外长|部长)?们?|[^，。的和与同及各两三四五向对由给为]{2,4}(?:部长|大臣)们|会议|会上|会[谈晤见](?:中|时|期间)|峰会|本次会议|本次峰会|[A-Z]{1,3}\\d\\+\\d(?:成员|领导人|伙伴)?|成员国|各成员国|各?成员(?=[将应须]|同意|承诺)|各?缔约国|各代表团(?:团长)?)`,
        'u',
      ),
    ],
    ['some', new RegExp(`^${member}(?:${JOINT}${member})+`, 'u')],
    ['some', new RegExp(`^[${CHINESE_SHORT}]{2,4}(?=[正将还均同重一愿都也认支欢强决商])`, 'u')],
    [
      'some',
      new RegExp(`^[^，。的和与赞强重欢]{1,14}${OFFICE}(?:[和与同及][^，。的和与]{1,14}${OFFICE})+`, 'u'),
    ],
    ['some', /^[^，。的和与各两双]{1,10}政府(?:[和与同及、][^，。的和与]{1,10}政府)+/u],
    ['one', new RegExp(`^${name}(?:[^，。的]{0,10}${OFFICE})?`, 'u')],
    ['one', new RegExp(`^${NO_CIRCUMSTANCE}[^，。的在由]{0,8}${OFFICE}`, 'u')],
    // 阿尔文·贝尔莫尔总统: a name in parts is longer.
    ['one', new RegExp(`^[^，。的和与·]{1,7}(?:·[^，。的和与·]{1,7}){1,3}?${OFFICE}`, 'u')],
    // Names that no list has: 维尔特和阿斯特雷尔商定, 维尔特已承诺.
    [
      'some',
      new RegExp(`^${SOUNDS}{2,8}[和与同]${SOUNDS}{2,8}(?=${SAYS}|[将已正应拟就]|商定|庆祝|签署)`, 'u'),
    ],
    ['one', new RegExp(`^${SOUNDS}{3,8}(?=${SAYS}|[将已正应拟])`, 'u')],
    ['one', /^(?:东道[国方主]|主办方)/u],
    // Sides of states that no list names, and bodies that act: 贝方愿, 秘书处向 … 通报.
    ['one', new RegExp(`^(?:[^${NO_SIDES}]方|[^，。的、和与双各]{2,8}方面)(?=${SAYS}|[将已应拟正])`, 'u')],
    ['one', new RegExp(`^${NO_CIRCUMSTANCE}[^，。的、和与及双各两]{0,10}${BODY}(?=${SAYS})`, 'u')],
  ];
}

/** The hub with its partner is everybody, alone it is one side. */
function hubSubjects(name: string, called: HubNames | undefined): Subjects {
  const own = called?.zh;
  const [alone, region] = [own?.alone ?? [], own?.region ?? []].map(alternatives);
  const states = [
    alone,
    '国家(?:[^，。的和与]{0,4}(?:外长|部长|外交部长)|央行|议会|专家)',
    '各国|国家|领导人',
    alone && `(?:${alone})领导人`,
    '国家领导人|国家元首',
    '方面|一方|方',
  ].filter(Boolean);
  const hub = `(?:${[region && `(?:${region})(?:${states.join('|')})`, '本?地区(?:国家|各国)'].filter(Boolean).join('|')})`;
  const opening = [hub, alone && `(?:${alone})(?!\\+)(?:领导人|元首|总统)?`].filter(Boolean).join('|');
  /** “五国+1”机制外长会: the format is everybody. */
  const formatNames = [region, alone].filter(Boolean).join('|');
  const format = new RegExp(
    formatNames === ''
      ? '(?!)'
      : `^[“"「]?(?:${formatNames})(?:${alone || '国'})?[+＋]\\d[”"」]?(?:合作)?(?:机制|框架|对话)?(?:峰会|外长会议?|部长级?会议?|各方|伙伴|成员国?|元首)?`,
    'iu',
  );
  return [
    ['all', new RegExp(`^(?:${name}${JOINT}${hub}|${hub}${JOINT}${name})`, 'u')],
    ['all', format],
    ['hub', new RegExp(`^(?:${opening})`, 'u')],
  ];
}

/** Names in Chinese characters with their codes: those that the project knows, and those of the collection. */
export function chineseParties(names: PartyNames | undefined): Readonly<Record<string, string>> {
  const own = Object.entries(names ?? {}).flatMap(([code, known]) =>
    known.filter((name) => /\p{Script=Han}/u.test(name)).map((name) => [name, code] as const),
  );
  return { ...CHINESE_PARTIES, ...Object.fromEntries(own) };
}

const NOBODY: HubNames = {};
const made = new WeakMap<HubNames, { readonly subjects: Subjects; readonly names: PartyNames | undefined }>();

export function subjectsOf({ called = NOBODY, names }: SpeakerOptions): Subjects {
  const known = made.get(called);
  if (known !== undefined && known.names === names) return known.subjects;
  const subjects = subjectsFor(chineseParties(names), called);
  made.set(called, { subjects, names });
  return subjects;
}
