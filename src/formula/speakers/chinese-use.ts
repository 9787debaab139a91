import type { ReadText } from '../read-text.ts';
import { CHINESE_NAMES, SOUNDS } from './chinese-names.ts';
import type { Force } from './force.ts';
import type { Use } from './use-grammar.ts';

/** Words that are verbs and nouns alike: after 的 and an adjective they are nouns. */
const NOUNS =
  /^(?:承诺|决心|支持|计划|关切|保证|提议|呼吁|期待|重视|讨论|回顾|肯定|声明|指示|反对|鼓励|赞赏|欢迎|感谢|希望|要求|建议|倡议|需要|抗议|准备|关注|努力|介绍)$/u;
const ATTRIBUTE = /的(?:坚定|共同|郑重|强烈|深切|严重|明确|集体|持续|大力|最高|各自|长期|历史性)*$/u;
/** What stands right before a verb that is used as a noun, or that only says what for. */
const GOVERNED =
  /(?:(?<![认因作])为|为了|(?<![可予所难])以|用于|助于|(?<![正现存])在|鉴于|根据|基于|凭借|所|的|所有|一切|任何|凡|全体|(?<![反面])对|有关|包括|上述|这些|(?:^|[，；、])本|(?<!应)该|[一各这此]项|(?<![因为如对特])此|(?<![尤与])其|联合)$/u;
/** Only a subject or an adverb before it makes 计划 or 承诺 a verb. */
const BEFORE_PLAN =
  /(?:们|方|国|已|曾|署|部|府|局|盟|均|还|也|并|都|正|现|，|首|统|理|相|长|人|者|家|会|织|员|团|席|卿|脑|坚定|郑重|再次|相互|互相|共同|一致|同|地|仍|仍然|始终|继续)$/u;
/** Only right after whoever acts are these verbs: 要求 is also a demand, 请 also a part of 申请. */
const NOUN_TOO =
  /^(?:要求|建议|请|保证|需要|倡议|准备|授权|关注|努力|介绍|争取|理解|明白|判断|担忧|忧虑|担心|实行|取消)$/u;
const WHO_NEEDS = /(?:我们|双方|各方|各国|两国|国家|领导人|部长)们?(?:都|均|还|也|共同)?$/u;
/** A demand or declaration that opens its clause is the subject: 声明以两种文字通过. */
const OPENING_NOUN = /^(?:声明|倡议|建议|要求|承诺|决定|计划|介绍|指示)$/u;
/** 应…邀请: at the invitation of. */
const AT_REQUEST = /^[^，。；]{1,20}?(?:邀请|请求|要求)/u;
/** 经双方同意: by consent. */
const BY_CONSENT = /经[^，。；商谈议讨]{0,6}$/u;
/** 必需, 急需, 所需; 需求: a character of another word. */
const NEED = /[必急所供内军无亟刚]$/u;
/** … 后，同意 …: what was done before; … 之际: when. */
const BEFOREHAND = /^[^，；。]*后，/u;
/** 注意到 …，同意 …: noting opens the sentence, the decision carries it. */
const THEN_DECIDED = /^[^，；。]+，(?:一致)?(?:同意|商定|决定|承诺|责成|约定|批准|通过|签署|启动|设立)/u;
const WHEN = /^[^，；。]*(?:时|之际|期间|的同时|以来)，/u;
const ENDS_IN_NAME = new RegExp(`(?:${CHINESE_NAMES}|^${SOUNDS}{3,8})$`, 'u');
/** 该计划旨在 …: what a thing is for; not 旨在 … 的措施, which only tells which. */
const INSTRUMENT = /(?:^|，)[^，]{0,14}[划作议制骤明施程系金会目织盟们方国定约书件法案台坛团库络心录章]$/u;
/** 将温升控制在 …: 将 for 把, which says what is done to something and promises nothing. */
const MOVES =
  /^(?!继续|共同|进一步|[同与在对于为以]|努力|通过|把)[^，。；]{1,14}?(?:控制在|限制在|提高到|提升为|提升至|提升到|降至|降低到|纳入|作为|视为|列为|定为|转化为|建设成|打造成|建成|翻一番)/u;
/** 中将, 名将: a general. */
const OF_GENERAL = /[上中少大准名老]$/u;
/** 将军, 将领, 将来 and 将近: 将 is a part of another word; but 将领导, 将来访 and 将近期. */
const OTHER_WORD =
  /^(?:军(?!事)|领(?!导)|士|帅|来(?=[的，。、；与和])|近(?=[\d一二三两四五六七八九十百千万半]))/u;
/** 提供支持, 资金支持; 支持措施: support that is given. */
const SUPPLIED = /(?:提供|给予|得到|获得|争取|资金|技术|财政|金融|政治|军事|后勤|外交|人道主义|能力)$/u;
const MEASURE = /^(?:下|力度|措施|项目|机制|方案|水平|体系)/u;
/** 将两套系统的规划连接起来: the same 将, with the verb farther away. */
const TIES = /^[^，。；]{1,50}(?:联系|结合|连接|衔接|整合|统一|集中|团结)起来/u;
const WHICH_STATES =
  /^[^，。；]{1,24}的(?:国家|各国|成员国?|缔约[国方]|参与[国方]|机构|企业|人士?|伙伴|各方|一方)[^，。；的]{0,4}(?:[将应须可]|必须|不得|有权|承诺|同意)/u;
/** 我们的目标是确保 …: what is to be done, not 目标是和平. */
const AIM = /^(?:目标|目的|宗旨|使命|任务)/u;
/** 高度重视文化的两国元首强调 …: the first verb only tells who they are. */
const WHO_THEY_ARE =
  /^[^，。；]{1,24}的(?:双方|各方|[两三四五各]国|与会|元首|领导人|部长|外长|总统|代表)[^，。；的]{0,8}(?:强调|重申|欢迎|支持|呼吁|谴责|感谢|承诺|宣布|决定|同意|商定|赞赏|反对|认为|敦促|鼓励|表示|指出|讨论|愿|将)/u;
const OPENING = /^(?:为|在|鉴于|随着|待|经|根据|基于|按照|通过|值此|除|作为|如|若|由于|因)/u;
const TWO_ACTS = /[，；](?:并|同时|还|也|且)/u;
const SUBJECT = /(?:双方|三方|各方|我们|[两三四五各]国|领导人|总统|总理|部长|元首|[美日韩中俄蒙哈]方)/u;

/** Chinese tells a verb from a noun and an attribute by what stands beside it. */
export function chineseUse(read: ReadText, force: Force, floor: number, limit: number): Use {
  const from = read.words[floor]?.from ?? 0;
  const before = read.text.slice(from, force.from);
  const after = read.text.charAt(force.to);
  const rest = read.text.slice(force.to, read.words[limit - 1]?.to);
  // 是作为磋商机构而设立的: 是 … 的 tells what was done.
  const isTold =
    force.step === 'agree' &&
    after === '的' &&
    /^的(?:[，。；]|$)/u.test(rest) &&
    /是[^，。；]*$/u.test(before);
  if (isTold) return 'main';
  // 我们的目标是 …
  if (AIM.test(force.words))
    return /^(?:要|确保|实现|推动|开放|扩大|深化|完成|达成|开展|培养|创造|形成|发展|促进|建设|建立|保护|保障|加强|提高|让|使|为|帮助|支持|消除|减少|维护|打造)/u.test(
      rest,
    )
      ? 'main'
      : 'no';
  if (force.words !== '令人高兴的是' && (after === '的' || after === '》' || after === '之')) return 'no';
  // 《支持牧民宣言》: the verb belongs to a title.
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return 'no';
  if (GOVERNED.test(before)) return 'no';
  // 讨论议题包括 …: what was talked about.
  if (/^(?:讨论|磋商|审议)$/u.test(force.words) && /^(?:议题|内容|主题|结果|稿|事项|过程)/u.test(rest))
    return 'no';
  // 希望参加工作组的国家将 …: the verb only tells which.
  if (before === '' && (WHICH_STATES.test(rest) || WHO_THEY_ARE.test(rest))) return 'no';
  if (force.words === '议定' && after === '书') return 'no';
  if (NOUNS.test(force.words) && ATTRIBUTE.test(before)) return 'no';
  const isDoubtful = /^(?:计划|承诺|决心)$/u.test(force.words) || NOUN_TOO.test(force.words);
  if (isDoubtful && before !== '' && !BEFORE_PLAN.test(before) && !ENDS_IN_NAME.test(before)) return 'no';
  if (force.words === '旨在' && !INSTRUMENT.test(before)) return 'no';
  // 供应, 反应, 请求, 申请: a character of another word.
  if (/^应/u.test(force.words) && /[供反适响相效呼回感顺对]$/u.test(before)) return 'no';
  if (force.words === '将' && (MOVES.test(rest) || TIES.test(rest))) return 'no';
  if (force.words === '将' && (OF_GENERAL.test(before) || OTHER_WORD.test(rest))) return 'no';
  if (force.words === '拟' && /[定议订稿合人]/u.test(after)) return 'no';
  if (force.words === '决定' && /(?:性|这一|该|项)$/u.test(before)) return 'no';
  if (force.words === '请' && (after === '求' || /[申邀提聘恳]$/u.test(before))) return 'no';
  if (
    force.words === '应' &&
    (/[对用邀急有答届变聘征激力酬]/u.test(after) ||
      (/(?:^|，|访问|会议|会谈|会晤|峰会|论坛)$/u.test(before) && AT_REQUEST.test(rest)))
  )
    return 'no';
  if (force.words === '需' && (/[求要]/u.test(after) || NEED.test(before))) return 'no';
  if (force.words === '须' && (/[无胡莫]$/u.test(before) || after === '知')) return 'no';
  if (force.words === '通过' && !/^(?:[。；，.]|$)/u.test(rest) && !/(?:特此|一致|正式|已|现)$/u.test(before))
    return 'no';
  if (force.words === '努力' && !/^\p{Script=Han}/u.test(rest)) return 'no';
  // 可邀请: what is allowed is not yet done.
  if (/可以?$/u.test(before)) return 'no';
  // 该计划经国家元首批准。: who approved it.
  if (/^(?:同意|批准|授权)$/u.test(force.words) && BY_CONSENT.test(before) && !/^(?:[。；]|$)/u.test(rest))
    return 'no';
  // 应贝尔莫拉邀请，…
  if (/^(?:邀请|要求)$/u.test(force.words) && /(?:^|，)应[^，]*$/u.test(before) && rest.startsWith('，'))
    return 'no';
  // 签署议定书是 …: what opens a sentence so is its subject.
  if (before === '' && /^[^，。；]{1,20}(?:是|成为|标志着|具有|符合|有助于)/u.test(rest)) return 'no';
  if (before === '' && OPENING_NOUN.test(force.words) && /^(?:[以由将应旨是在的]|通过)/u.test(rest))
    return 'no';
  // A need that somebody has, not one that lies in the matter.
  if (force.words === '需要' && before !== '' && !WHO_NEEDS.test(before)) return 'no';
  if (
    force.words === '支持' &&
    (SUPPLIED.test(before) || MEASURE.test(read.text.slice(force.to, force.to + 2)))
  )
    return 'no';
  if (force.words === '愿' && (/[意志心自宏祝]$/u.test(before) || /[景望]/u.test(after))) return 'no';
  if (/^(?:忆及|考虑到|铭记|牢记|念及|不可或缺|.{2}重要)$/u.test(force.words)) return 'frame';
  if (WHEN.test(rest)) return 'frame';
  if (BEFOREHAND.test(rest)) return 'first';
  if (force.step === 'note' && force.words !== '指出' && THEN_DECIDED.test(rest)) return 'first';
  // 认识到 …，将 …: what is seen opens the sentence; 认识到 …，并承诺 … are two acts.
  if (/^[认意]识到$/u.test(force.words) && /^[^，；]+[，；]/u.test(rest) && !TWO_ACTS.test(rest))
    return 'frame';
  const part = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
  // 忆及取消鼓励浪费的补贴的承诺: inside what is recalled.
  if (/忆及/u.test(part)) return 'no';
  // 合作还包括 …，以及继续努力 …: the list goes on.
  if (/^以及/u.test(part) && /包括/u.test(before)) return 'no';
  // 同时认识到: while recognising.
  if (/^(?:认识到|意识到)$/u.test(force.words) && part === '同时') return 'frame';
  if (OPENING.test(part) && (/^为/u.test(part) || !SUBJECT.test(part))) return 'frame';
  return 'main';
}
