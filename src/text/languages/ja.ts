import { numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

export function makeJapanese(): Language {
  return smallLanguage('ja', {
    spaced: false,
    functionWords: wordSet('の に は を た が で て と し れ さ も な へ や か よ ら り る'),
    phrases: {
      determiners: undefined,
      joining: wordSet('と を が は の に で も な へ や'),
      complement: new Set(),
      pair: undefined,
    },
    negations: wordSet('不 未 無 非'),
    openers: wordSet('双 両 我 本 こ そ'),
    turning: wordSet('可 能 又 若'),
    numbers: {
      words: numbered('零|〇 一 二 三 四 五 六 七 八 九', 0),
      ordinals: new Map(),
      scales: new Map([
        ['十', 10],
        ['百', 100],
        ['千', 1000],
        ['万', 10_000],
        ['億', 100_000_000],
      ]),
      percent: wordSet('パーセント 百分の'),
      decimal: '.',
      ordinalStop: false,
    },
    dates: {
      months: numbered('一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'),
      yearWords: wordSet('年 年度'),
    },
    pointBoundaries: {
      coordinators: ['また', '及び', '並びに', 'さらに', '一方'],
      subordinators: ['ことを', '旨', 'ため'],
      isVerb: (folded) => /[しすたるう]$/u.test(folded),
      comma: true,
    },
  });
}
