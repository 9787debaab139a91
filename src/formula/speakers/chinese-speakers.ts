import type { ReadText } from '../read-text.ts';
import type { Speaker, SpeakerKind, SpeakerOptions } from './attribution.ts';
import type { Force } from './force.ts';

/** Parts of a clause, from its start, that are looked at for a subject. */
const MOST_PARTS = 3;
/** Words that open a clause before its subject, without a comma. */
const OPENING =
  /^(?:此外|同时|为此|因此|另外|最后|今天|今日|今后|对此|当前|目前|其中|鉴此|在此背景下|尤其是|并|而)+/u;

/** The printed number of a point. */
const MARKER =
  /^(?:\s|\*|[\d.]+[.、．)）]\s*|[（(][\d一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)*/u;

const COUNTRIES: Readonly<Record<string, string>> = {
  哈萨克斯坦: 'KZ',
  吉尔吉斯: 'KG',
  塔吉克斯坦: 'TJ',
  土库曼斯坦: 'TM',
  乌兹别克斯坦: 'UZ',
  美国: 'US',
  美利坚合众国: 'US',
  中国: 'CN',
  俄罗斯: 'RU',
  欧盟: 'EU',
  欧洲联盟: 'EU',
  德国: 'DE',
  印度: 'IN',
  日本: 'JP',
  韩国: 'KR',
  大韩民国: 'KR',
  意大利: 'IT',
  英国: 'GB',
};
const NAME = `(?:${Object.keys(COUNTRIES).join('|')}|蒙古国?|东盟|[美日韩中俄哈吉塔土乌蒙欧德印意英]方)`;
const OFFICE = '(?:总统|首相|总理|主席|国务卿|副总统|外长|部长|外交部长|国家元首)';
const JOINT = '[和与同及、]';
const HUB = '(?:中亚(?:五国|各国|国家|领导人|五国领导人|国家领导人|国家元首))';

/** Who opens the clause, the most telling first. */
const SUBJECTS: readonly (readonly [SpeakerKind | 'hub', RegExp])[] = [
  ['all', new RegExp(`^(?:中国${JOINT}${HUB}|${HUB}${JOINT}中国)`, 'u')],
  ['hub', new RegExp(`^(?:${HUB}|五国(?:领导人|元首|总统)?)`, 'u')],
  [
    'all',
    /^(?:[美日韩中俄哈吉塔土乌蒙欧德印意英]{0,4}(?:双方|三方|四方|五方|六方|各方|[两二三四六七]国)(?:领导人|元首|总统|政府|外长|部长)?|(?:[两三四五六七]位|双方|各国|与会)?(?:领导人|元首|总统|外长|部长|总理|首相|代表)们?|与会|我们|各国政府|各国|会议|峰会|本次会议|本次峰会|C5\+1(?:成员|领导人|伙伴)?|成员国|各成员国)/u,
  ],
  ['some', new RegExp(`^${NAME}(?:[^，。]{1,8}${OFFICE})?${JOINT}${NAME}(?:.{0,12}?${OFFICE})?`, 'u')],
  ['some', new RegExp(`^[^，。的和与赞强重欢]{1,8}${OFFICE}${JOINT}[^，。的和与]{1,8}${OFFICE}`, 'u')],
  ['one', new RegExp(`^${NAME}(?:[^，。的]{0,10}${OFFICE})?`, 'u')],
  ['one', new RegExp(`^[^，。的]{1,8}${OFFICE}`, 'u')],
];

/** Chinese clauses open with who speaks, or with a circumstance and a comma; what opens otherwise is the text itself. */
export function readChineseSpeakers(
  read: ReadText,
  forces: readonly (Force | undefined)[],
  options: SpeakerOptions,
): readonly Speaker[] {
  const none: Speaker = { kind: 'text', words: '', parties: [], carried: false, from: 0, to: 0 };
  let they: Speaker = { ...none, kind: 'all' };
  let one: Speaker = none;
  return read.clauses.map((clause, index) => {
    if (clause.kind === 'heading' || clause.kind === 'signature') return none;
    const printed = read.text.slice(clause.from, clause.to);
    const marker = MARKER.exec(printed)?.[0].length ?? 0;
    const verb = forces[index]?.from ?? clause.to;
    let from = clause.from + marker;
    for (let part = 0; part < MOST_PARTS && from < Math.max(verb, clause.from + 1); part++) {
      from += OPENING.exec(read.text.slice(from, clause.to))?.[0].length ?? 0;
      const rest = read.text.slice(from, clause.to);
      if (/^(?:他们|她们)/u.test(rest)) return { ...they, carried: true };
      if (/^[他她它]/u.test(rest)) return { ...one, carried: true };
      const found = subjectOf(rest, from, options);
      if (found !== undefined) {
        if (found.kind === 'one') one = found;
        else they = found;
        return found;
      }
      const comma = /[，；：]/u.exec(rest)?.index;
      if (comma === undefined) break;
      from += comma + 1;
    }
    return none;
  });
}

function subjectOf(rest: string, from: number, options: SpeakerOptions): Speaker | undefined {
  for (const [sort, pattern] of SUBJECTS) {
    const words = pattern.exec(rest)?.[0];
    if (words === undefined) continue;
    const parties = [
      ...new Set(Object.entries(COUNTRIES).flatMap(([name, code]) => (words.includes(name) ? [code] : []))),
    ];
    const known = options.parties ?? [];
    const everybody = known.length > 1 && known.every((party) => parties.includes(party));
    const kind = sort === 'hub' ? (options.hubIsAll === true ? 'all' : 'some') : everybody ? 'all' : sort;
    return { kind, words, parties, carried: false, from, to: from + words.length };
  }
  return undefined;
}
