import { merged, numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

/** Verbs that joint statements are made of; the first character decides where a point begins. */
const VERBS = wordSet(
  '强 支 重 愿 将 同 赞 欢 反 谴 呼 决 认 指 表 主 坚 推 加 深 扩 促 开 建 实 落 继 鼓 维 保 提 发 举 商 讨 签 尊 恪 遵 打 应 完 探 拓 共 高 积 进',
);

export function makeChinese(): Language {
  return smallLanguage('zh', {
    spaced: false,
    functionWords: wordSet('的 了 和 与 及 在 是 为 对 将 等 其 并 以 于 之 从 向 把 被 也 都 而 或 各 就'),
    phrases: {
      determiners: undefined,
      joining: wordSet('的 和 与 及 等'),
      complement: new Set(),
      pair: undefined,
    },
    negations: wordSet('不 未 没 無 无 非 勿 莫'),
    openers: wordSet('双 各 我 会 元 本 该 此 这 中'),
    turning: wordSet('只 仅 或 可 能 应 须 若'),
    numbers: {
      words: numbered('〇|零 一 二|两 三 四 五 六 七 八 九', 0),
      ordinals: new Map(),
      scales: new Map([
        ['十', 10],
        ['百', 100],
        ['千', 1000],
        ['万', 10_000],
        ['亿', 100_000_000],
      ]),
      percent: wordSet('百分之'),
      decimal: '.',
      ordinalStop: false,
    },
    dates: {
      months: merged(numbered('一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月')),
      yearWords: wordSet('年 年度'),
    },
    pointBoundaries: {
      coordinators: ['并', '以及', '同时', '而', '但', '且'],
      subordinators: ['认为', '强调', '指出', '表示', '包括', '以', '从而'],
      isVerb: (folded) => VERBS.has(folded.charAt(0)),
      comma: true,
    },
  });
}
