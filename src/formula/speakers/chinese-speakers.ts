import { type Clause, listHeads } from '../../text/index.ts';
import type { ReadText } from '../read-text.ts';
import type { SpeakerOptions } from './attribution.ts';
import { chineseParties, subjectsOf } from './chinese-subjects.ts';
import type { Force } from './force.ts';
import { countedParties, namedTogether } from './party-count.ts';
import type { Speaker } from './speaker.ts';

const NAMES_OF_EVERYBODY = 4;
/** Parts of a clause, from its start, that are looked at for a subject. */
const MOST_PARTS = 3;
/** What tells which of them are meant, but not who is left out: 受影响的各国 are some. */
const ATTRIBUTE = /^(?!受|有关|相关|其他|部分|感兴趣|尚未|未|不)[^，。；：]{2,24}?的/u;
/** Characters between a subject behind its attribute and its verb. */
const MOST_BEFORE_VERB = 8;
/** Words that open a clause before its subject, without a comma. */
const OPENING =
  /^(?:此外|同时|为此|因此|另外|最后|今天|今日|今后|对此|当前|目前|其中|鉴此|在此背景下|尤其是|并|而|还|也|亦)+/u;

/** The printed number of a point. */
const MARKER =
  /^(?:\s|[-*–—•·]|[\d.]+[.、．)）]\s*|[（(][\d一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)*/u;

/** What follows makes the words before it an attribute: 我们的关系, 两国人民, 双方之间. */
const ATTRIBUTE_OF =
  /^(?:(?:有关|相关|主管)(?:机构|部门|单位|企业)|的|之间|间|彼此|关系|人民|民间|企业|伙伴|同盟|联盟|社会|经济|贸易|合作(?!伙伴)|军队|安全|建立的|共同的|目标|使命|防务|交往|产业|各界|民众|青年|专家|媒体|议会|学者|高校|机构|央行|银行|公司|\d{4}年的|[^，。的将重还欢高决支]{0,10}的[^，。的]{0,3}(?:合作|会晤|会议|工作|伙伴关系)(?=[将必是为已奠])|[^，。]{1,12}的(?:行动|努力|承诺|举措|措施|倡议|决定|成果|共识|关注|支持|重视|投入)(?=[，将必是为已包植有源])|在[^，。]{1,16}[下中内上]的(?:工作|合作|努力|讨论|交往)(?=[将必是为已使])|对[^，。]{1,10}的[^，。]{0,10}(?:出口|进口|投资|援助|政策)(?=[增减将是已有])|[^，。]{0,12}的[^，。的]{0,4}(?:目的|宗旨|使命)(?=[是在为])|[^，。]{1,12}的(?:联系|友谊|关系|纽带|交往|互信)(?=[将必是为已植有源对使]))/u;

/** 我们坚定支持特使的努力: whoever acts right after the name is no attribute of the last word. */
const ACTS_NOW =
  /^(?:坚定|高度|强烈|再次|充分|积极|一致|热烈|深切|诚挚|衷心|共同|特别|进一步|坚决|均|都|也|还)*(?:重申|欢迎|表示|强调|支持|呼吁|谴责|感谢|承诺|宣布|决定|同意|赞赏|反对|认为|敦促|鼓励|主张|注意到|祝贺|高度评价)(?!的)/u;

/** 两国工作组, 三方卫生合作将: a body or a matter of all of them. */
const BODY_OF =
  /^(?:[^，。；将设成建组立同商决的]{0,8}(?:工作组|委员会|工作小组)(?!会议)|[^，。的将重还欢高决支加深开]{1,4}合作(?=[将是必为已])|[^，。；的举行在于将期待强同出参]{0,4}(?:峰会|会议|会晤)(?=[将是为已聚旨重]))/u;
/** 贝尔莫拉一 … 后: a circumstance of time. */
const TIME = /(?:[后时]|之际|以来|期间)$/u;

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
  let last = they;
  // Whom a clause without a subject goes on with: those who last acted by name.
  let spoke: Speaker = none;
  const heads = listHeads(read.text, read.clauses);
  const said: Speaker[] = [];
  const speakerAt = (who: Found | undefined, index: number): Speaker => {
    if (who === undefined && goesOn(read, index, forces[index])) return { ...last, carried: true };
    if (who === undefined)
      return (isReceived(read, forces[index]) && spoke.kind === 'all') ||
        isOpening(read, index, forces[index])
        ? { ...spoke, carried: true }
        : none;
    if (who === 'they') return { ...they, carried: true };
    if (who === 'it') return { ...it, carried: true };
    // A name without a verb of the ladder may be what the sentence is about.
    if (who.kind !== 'all' && forces[index] === undefined && !voices.has(who.words)) return none;
    if (who.kind === 'one') it = who;
    else they = who;
    if (who.kind !== 'one' && forces[index] !== undefined) spoke = who;
    return who;
  };
  found.forEach((who, index) => {
    const head = forces[index]?.head ?? heads[index];
    const opener = head === undefined ? undefined : said[head];
    const follows = opener !== undefined && (who === undefined || forces[index]?.head !== undefined);
    const now = follows ? { ...opener, carried: true } : speakerAt(who, index);
    if (now.kind !== 'text') last = now;
    said.push(now);
  });
  return said;
}

/** 鼓励企业使用 …: a verb that opens its clause goes on with those who spoke before. */
function isOpening(read: ReadText, index: number, force: Force | undefined): boolean {
  const clause = read.clauses[index];
  if (
    clause === undefined ||
    force === undefined ||
    !/^(?:鼓励|呼吁|欢迎|支持|强调|反对|谴责|感谢|赞赏|敦促|促请|重申|指出|注意到|祝贺|赞扬|高度评价|希望|商定|同意|决定|承诺|一致|认为|认识到|愿|责成|提议|建议|主张|期待|对[^，。]{1,30}表示)/u.test(
      force.words,
    )
  )
    return false;
  // Points of a preamble are acts of the statement itself.
  if (/[；，]\s*$/u.test(read.text.slice(clause.from, clause.to))) return false;
  const before = read.text.slice(clause.from, force.from);
  return before.slice(MARKER.exec(before)?.[0].length ?? 0).replace(OPENING, '') === '';
}

/** 并商定 …, 还认为 …: the clause goes on with the subject of the one before. */
function goesOn(read: ReadText, index: number, force: Force | undefined): boolean {
  const clause = read.clauses[index];
  if (clause === undefined || force === undefined) return false;
  return /^(?:并|还|也|亦|同时还?|同时也)$/u.test(read.text.slice(clause.from, force.from).trim());
}

/** 得到高度评价: received from those who speak; 责成工作组: only they can give a task. */
function isReceived(read: ReadText, force: Force | undefined): boolean {
  return (
    force !== undefined &&
    (/^(?:责成|指示|委托|授权)$|^(?:就.*)?(?:达成|交换)/u.test(force.words) ||
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
  let earlier: Found | undefined;
  for (let part = 0; part < MOST_PARTS && from < Math.max(verb, clause.from + 1); part++) {
    from += OPENING.exec(read.text.slice(from, clause.to))?.[0].length ?? 0;
    const rest = read.text.slice(from, clause.to);
    if (/^(?:他们|她们)/u.test(rest)) return 'they';
    if (/^[他她它]/u.test(rest)) return 'it';
    const found = subject(rest, from) ?? behindAttribute(rest, from, force, subject);
    const comma = /[，；：]/u.exec(rest)?.index;
    // 贝尔莫拉统一二十年后，我们 …: whoever stands in a circumstance speaks only where nobody else does.
    const isCircumstance = comma !== undefined && TIME.test(rest.slice(0, comma)) && from + comma < verb;
    if (found !== undefined && !isCircumstance) return found;
    earlier ??= found;
    if (comma === undefined) break;
    from += comma + 1;
  }
  return earlier ?? agentOf(read, clause, force, subject);
}

/** 该计划经国家元首批准: the one who acts in a passive. */
function agentOf(
  read: ReadText,
  clause: Clause,
  force: Force | undefined,
  subject: (rest: string, from: number) => Speaker | undefined,
): Speaker | undefined {
  const agent = /[经由]([^，。；经由]{2,12})$/u.exec(
    read.text.slice(clause.from, force?.from ?? clause.from),
  )?.[1];
  if (agent === undefined || force === undefined) return undefined;
  const found = subject(read.text.slice(force.from - agent.length, clause.to), force.from - agent.length);
  return found !== undefined && found.to === force.from ? found : undefined;
}

/** 出席会议的各国领导人强调 …: an attribute before all of them, who stand right before their verb. */
function behindAttribute(
  rest: string,
  from: number,
  force: Force | undefined,
  subject: (rest: string, from: number) => Speaker | undefined,
): Speaker | undefined {
  const attribute = ATTRIBUTE.exec(rest)?.[0].length;
  if (attribute === undefined || force === undefined) return undefined;
  const found = subject(rest.slice(attribute), from + attribute);
  const between = found === undefined ? undefined : force.from - found.to;
  return between !== undefined && between >= 0 && between <= MOST_BEFORE_VERB && found?.kind !== 'one'
    ? found
    : undefined;
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
    const after = rest.slice(words.length);
    if (ATTRIBUTE_OF.test(after) && !ACTS_NOW.test(after)) return undefined;
    if (sort === 'all' && BODY_OF.test(after) && !ACTS_NOW.test(after)) return undefined;
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
