import type { ReadText } from '../read-text.ts';
import type { Speaker } from './attribution.ts';

/** Chinese clauses open with who speaks; what opens otherwise is the text itself. */
const CHINESE_ALL = /^(各方|双方|六国|元首们|各国元首|与会|外长们|我们|会议)/;
const CHINESE_ONE =
  /^(中方|哈方|吉方|塔方|土方|乌方|中国|哈萨克斯坦|吉尔吉斯|塔吉克斯坦|土库曼斯坦|乌兹别克斯坦)/;
const CHINESE_SOME = /^(中亚国家|中亚各国|中亚五国)/;

export function readChineseSpeakers(read: ReadText): readonly Speaker[] {
  return read.clauses.map((clause) => {
    const text = read.text.slice(clause.from, clause.to).replace(/^[\s\d、.（）()一二三四五六七八九十]+/, '');
    for (const [kind, pattern] of [
      ['all', CHINESE_ALL],
      ['some', CHINESE_SOME],
      ['one', CHINESE_ONE],
    ] as const) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const from = clause.to - text.length;
      return { kind, words: found[0], parties: [], carried: false, from, to: from + found[0].length };
    }
    return { kind: 'text', words: '', parties: [], carried: false, from: 0, to: 0 };
  });
}
