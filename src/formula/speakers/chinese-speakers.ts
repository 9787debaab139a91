import { type Clause, listHeads } from '../../text/index.ts';
import type { ReadText } from '../read-text.ts';
import type { Speaker, SpeakerKind, SpeakerOptions } from './attribution.ts';
import { CHINESE_NAMES, CHINESE_PARTIES, CHINESE_SHORT } from './chinese-names.ts';
import type { Force } from './force.ts';
import { alternatives, type HubNames } from './hub.ts';
import { countedParties, namedTogether } from './party-count.ts';
import type { PartyNames } from './party-names.ts';

const NAMES_OF_EVERYBODY = 4;
/** Parts of a clause, from its start, that are looked at for a subject. */
const MOST_PARTS = 3;
/** Words that open a clause before its subject, without a comma. */
const OPENING =
  /^(?:此外|同时|为此|因此|另外|最后|今天|今日|今后|对此|当前|目前|其中|鉴此|在此背景下|尤其是|并|而)+/u;

/** The printed number of a point. */
const MARKER =
  /^(?:\s|[-*–—•·]|[\d.]+[.、．)）]\s*|[（(][\d一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)*/u;

const OFFICE = '(?:总统|首相|总理|主席|国务卿|副总统|外长|部长|外交部长|国家元首|总书记|大臣|高级代表)';
const JOINT = '[和与同及、]';

/** First characters of words in 方 that are no side of one state: 双方, 各方, 地方, 官方. */
const NO_SIDES = '双各三四五六七八多对我他她一两这该某官警军资校甲乙前后东西南北上下地远配卖买';
const BODY = '(?:秘书处|秘书长|特使|政府|代表|主席国|委员会|理事会|组织|联盟|银行|外交部|国防部)';
/** What somebody says: the verb, or the adverb or preposition before it. */
const SAYS =
  '(?:[愿还也均向对]|重申|欢迎|表示|强调|指出|支持|呼吁|谴责|感谢|承诺|宣布|决定|同意|致力|通报|提议|建议|要求|邀请|认为|赞赏|高度|提出|打算|计划|介绍|赞同|确认|反对|注意到|积极|继续|准备)';

/** 一些与会者, 其他国家. */
const PARTLY =
  /^(?:一些|部分|若干|其他|其它|有些|某些|许多|多数|大多数|个别|不少|多个)[^，。的]{0,4}?(?:与会者|国家|各国|各方|代表团?|成员国?|部长|领导人|缔约方|伙伴)/u;

/** Who opens the clause, the most telling first. */
type Subjects = readonly (readonly [SpeakerKind | 'hub' | 'partly', RegExp])[];

function subjectsFor(parties: Readonly<Record<string, string>>, called: HubNames | undefined): Subjects {
  const names = [...Object.keys(parties), CHINESE_NAMES].join('|');
  const name = `(?:${names}|[${CHINESE_SHORT}]方)(?:共和国|联邦)?`;
  /** One of several named: a state, its office, and a person. */
  const member = `${name}(?:[^，。、的和与同及]{0,10}?${OFFICE}(?:[^，。、的和与同及将]{2,9}(?=[和与同及、]))?)?`;
  return [
    ['partly', PARTLY],
    ...hubSubjects(name, called),
    [
      'all',
      new RegExp(
        `^(?:[${CHINESE_SHORT}]{0,4}(?:双方|三方|四方|五方|六方|各方|[两二三四五六七]国)(?:领导人|元首|总统|政府|外长|部长|国家安全顾问)?|[^，。的和]{0,3}(?:[两二三四五六七]国|各国)政府|(?:[两三四五六七]位|双方|各国|与会|参会)(?:领导人|元首|总统|外长|部长|总理|首相|代表)们?|(?:总统|总理|首相)们|(?:国家元首|政府首脑|领导人|元首|外长|外交部长|部长|代表)们?|[每任][何]?一方|伙伴(?:各方|们)|与会(?:者|各方|国)?|我们(?:[两三四五]国|各国|各方)?|各国政府|各国|会议|会上|会[谈晤见](?:中|时|期间)|峰会|本次会议|本次峰会|[A-Z]{1,3}\\d\\+\\d(?:成员|领导人|伙伴)?|成员国|各成员国|各?缔约国|各代表团(?:团长)?)`,
        'u',
      ),
    ],
    ['some', new RegExp(`^${member}(?:${JOINT}${member})+`, 'u')],
    ['some', new RegExp(`^[${CHINESE_SHORT}]{2,4}(?=[正将还均同重一愿都也认支欢强决商])`, 'u')],
    [
      'some',
      new RegExp(`^[^，。的和与赞强重欢]{1,8}${OFFICE}(?:[和与同及][^，。的和与]{1,8}${OFFICE})+`, 'u'),
    ],
    ['some', /^[^，。的和与各两双]{1,10}政府(?:[和与同及、][^，。的和与]{1,10}政府)+/u],
    ['one', new RegExp(`^${name}(?:[^，。的]{0,10}${OFFICE})?`, 'u')],
    ['one', new RegExp(`^[^，。的]{0,8}${OFFICE}`, 'u')],
    // Sides of states that no list names, and bodies that act: 贝方愿, 秘书处向 … 通报.
    ['one', new RegExp(`^(?:[^${NO_SIDES}]方|[^，。的、和与双各]{2,8}方面)(?=${SAYS}|[将已应拟正])`, 'u')],
    ['one', new RegExp(`^[^，。的、和与及双各两]{0,10}${BODY}(?=${SAYS})`, 'u')],
  ];
}

/** The hub with its partner is everybody, alone it is one side. */
function hubSubjects(name: string, called: HubNames | undefined): Subjects {
  const own = called?.zh;
  const [alone, region] = [own?.alone ?? [], own?.region ?? []].map(alternatives);
  const states = [
    alone,
    '各国|国家|领导人',
    alone && `(?:${alone})领导人`,
    '国家领导人|国家元首|国家(?:外长|部长|外交部长)',
    '方面|一方|方',
  ].filter(Boolean);
  const hub = `(?:${[region && `(?:${region})(?:${states.join('|')})`, '本?地区(?:国家|各国)'].filter(Boolean).join('|')})`;
  const opening = [hub, alone && `(?:${alone})(?!\\+)(?:领导人|元首|总统)?`].filter(Boolean).join('|');
  return [
    ['all', new RegExp(`^(?:${name}${JOINT}${hub}|${hub}${JOINT}${name})`, 'u')],
    ['hub', new RegExp(`^(?:${opening})`, 'u')],
  ];
}

/** Names in Chinese characters with their codes: those that the project knows, and those of the collection. */
function chineseParties(names: PartyNames | undefined): Readonly<Record<string, string>> {
  const own = Object.entries(names ?? {}).flatMap(([code, known]) =>
    known.filter((name) => /\p{Script=Han}/u.test(name)).map((name) => [name, code] as const),
  );
  return { ...CHINESE_PARTIES, ...Object.fromEntries(own) };
}

const NOBODY: HubNames = {};
const made = new WeakMap<HubNames, { readonly subjects: Subjects; readonly names: PartyNames | undefined }>();

function subjectsOf({ called = NOBODY, names }: SpeakerOptions): Subjects {
  const known = made.get(called);
  if (known !== undefined && known.names === names) return known.subjects;
  const subjects = subjectsFor(chineseParties(names), called);
  made.set(called, { subjects, names });
  return subjects;
}

/** What follows makes the words before it an attribute: 我们的关系, 两国人民, 双方之间. */
const ATTRIBUTE_OF =
  /^(?:的|之间|间|彼此|关系|人民|民间|企业|伙伴|同盟|联盟|社会|经济|贸易|合作(?!伙伴)|军队|安全|建立的|共同的|目标|使命|防务|交往|产业|各界|民众|青年|专家|媒体|议会|学者|高校|机构|央行|银行|公司|\d{4}年的|[^，。的将重还欢高决支]{0,10}的[^，。的]{0,3}(?:合作|会晤|会议|工作|伙伴关系)(?=[将必是为已奠])|[^，。]{1,12}的(?:行动|努力|承诺|举措|措施|倡议|决定|成果|共识|关注|支持|重视|投入)(?=[，将必是为已包植有源]))/u;

type Found = Speaker | 'they' | 'it';

/** Chinese clauses open with who speaks, or with a circumstance and a comma; what opens otherwise is the text itself. */
export function readChineseSpeakers(
  read: ReadText,
  forces: readonly (Force | undefined)[],
  options: SpeakerOptions,
): readonly Speaker[] {
  const none: Speaker = { kind: 'text', words: '', parties: [], carried: false, from: 0, to: 0 };
  const openers = (everybody: number | undefined): readonly (Found | undefined)[] =>
    read.clauses.map((clause, index) =>
      clause.kind === 'heading' || clause.kind === 'signature'
        ? undefined
        : openerOf(read, clause, forces[index], (rest, from) =>
            subjectOf(read, rest, from, options, everybody),
          ),
    );
  const counted = options.parties === undefined ? countedParties(read) : options.parties.length;
  let found = openers(counted);
  const together =
    counted ??
    namedTogether(found.flatMap((who) => (isNamed(who) && who.kind === 'some' ? [who.words] : [])));
  if (together !== counted) found = openers(together);
  const voices = new Set(
    found.flatMap((who, i) => (isNamed(who) && forces[i] !== undefined ? [who.words] : [])),
  );
  let they: Speaker = { ...none, kind: 'all' };
  let it: Speaker = none;
  const heads = listHeads(read.text, read.clauses);
  const said: Speaker[] = [];
  const speakerAt = (who: Found | undefined, index: number): Speaker => {
    if (who === undefined)
      return (isReceived(read, forces[index]) || isOpening(read, index, forces[index])) && they.kind === 'all'
        ? { ...they, carried: true }
        : none;
    if (who === 'they') return { ...they, carried: true };
    if (who === 'it') return { ...it, carried: true };
    // A name without a verb of the ladder may be what the sentence is about.
    if (who.kind !== 'all' && forces[index] === undefined && !voices.has(who.words)) return none;
    if (who.kind === 'one') it = who;
    else they = who;
    return who;
  };
  found.forEach((who, index) => {
    const head = forces[index]?.head ?? heads[index];
    const opener = head === undefined ? undefined : said[head];
    const follows = opener !== undefined && (who === undefined || forces[index]?.head !== undefined);
    said.push(follows ? { ...opener, carried: true } : speakerAt(who, index));
  });
  return said;
}

/** 鼓励企业使用 …: a verb that opens its clause goes on with those who spoke before. */
function isOpening(read: ReadText, index: number, force: Force | undefined): boolean {
  const clause = read.clauses[index];
  if (
    clause === undefined ||
    force === undefined ||
    !/^(?:鼓励|呼吁|欢迎|支持|强调|反对|谴责|感谢|赞赏)/u.test(force.words)
  )
    return false;
  // Points of a preamble are acts of the statement itself.
  if (/[；，]\s*$/u.test(read.text.slice(clause.from, clause.to))) return false;
  const before = read.text.slice(clause.from, force.from);
  return before.slice(MARKER.exec(before)?.[0].length ?? 0).replace(OPENING, '') === '';
}

/** 得到高度评价: received from those who speak; 责成工作组: only they can give a task. */
function isReceived(read: ReadText, force: Force | undefined): boolean {
  return (
    force !== undefined &&
    (/^(?:责成|指示|委托|授权)$|^达成|^(?:就.*)?交换/u.test(force.words) ||
      /[得受获]到了?(?:(?:所有|全体)?(?:与会者|与会各方|各方|双方|各国)的?)?(?:一致|高度|充分|广泛|热烈|积极)?$/u.test(
        read.text.slice(Math.max(0, force.from - 12), force.from),
      ))
  );
}

function isNamed(who: Found | undefined): who is Speaker {
  return typeof who === 'object';
}

/** Who opens the clause or one of its first parts. */
function openerOf(
  read: ReadText,
  clause: Clause,
  force: Force | undefined,
  subject: (rest: string, from: number) => Speaker | undefined,
): Found | undefined {
  const marker = MARKER.exec(read.text.slice(clause.from, clause.to))?.[0].length ?? 0;
  const verb = force?.from ?? clause.to;
  let from = clause.from + marker;
  for (let part = 0; part < MOST_PARTS && from < Math.max(verb, clause.from + 1); part++) {
    from += OPENING.exec(read.text.slice(from, clause.to))?.[0].length ?? 0;
    const rest = read.text.slice(from, clause.to);
    if (/^(?:他们|她们)/u.test(rest)) return 'they';
    if (/^[他她它]/u.test(rest)) return 'it';
    const found = subject(rest, from);
    if (found !== undefined) return found;
    const comma = /[，；：]/u.exec(rest)?.index;
    if (comma === undefined) break;
    from += comma + 1;
  }
  return undefined;
}

function subjectOf(
  read: ReadText,
  rest: string,
  from: number,
  options: SpeakerOptions,
  everybody: number | undefined,
): Speaker | undefined {
  for (const [sort, pattern] of subjectsOf(options)) {
    const words = pattern.exec(rest)?.[0];
    if (words === undefined) continue;
    if (ATTRIBUTE_OF.test(rest.slice(words.length))) return undefined;
    const parties = [
      ...new Set(
        Object.entries(chineseParties(options.names)).flatMap(([name, code]) =>
          words.includes(name) ? [code] : [],
        ),
      ),
    ];
    const known = options.parties ?? [];
    const named = known.length > 1 && known.every((party) => parties.includes(party));
    // 日本、韩国、法国和英国政府: as many as this are taken for everybody, as in other languages.
    const together =
      membersOf(words) >= NAMES_OF_EVERYBODY && /^(?:政府|领导人|外长|部长)/u.test(rest.slice(words.length));
    const isAll =
      sort === 'some' && (named || together || membersOf(words) >= (everybody ?? Number.POSITIVE_INFINITY));
    // 外长 in a text that says 外长们 where it means several.
    if (sort === 'all' && /^(?:外长|部长|代表)$/u.test(words) && read.text.includes(`${words}们`))
      return { kind: 'one', words, parties, carried: false, from, to: from + words.length };
    if (sort === 'partly')
      return { kind: 'some', words, parties, carried: false, from, to: from + words.length };
    const kind = sort === 'hub' ? (options.hubIsAll === true ? 'all' : 'some') : isAll ? 'all' : sort;
    return { kind, words, parties, carried: false, from, to: from + words.length };
  }
  return undefined;
}

/** How many are named: 日本、韩国和美国 are three, 美日 two. */
function membersOf(words: string): number {
  const joined = words.split(/[和与同及、]/u).length;
  return joined > 1 ? joined : [...words].length;
}
