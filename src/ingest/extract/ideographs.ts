/** Ideographs as a file may hold them, and lines of them, which no space parts. Pure. */

/** Signs for radicals that are not the compatibility form of anything, and the character that each is drawn as. */
const DRAWN_AS: ReadonlyMap<string, string> = new Map(
  (
    '⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻫斉 ' +
    '⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻲亀'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/**
 * Writers of PDF files name a glyph by the first character that is drawn with it, which for 人 or 长 is the sign of a
 * radical: it looks alike, and nobody who searches for the word finds it.
 */
export function withoutRadicalSigns(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (sign) => DRAWN_AS.get(sign) ?? sign.normalize('NFKC'));
}

const CLOSED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\u3001-\\u3003\\u3008-\\u3011\\uff01\\uff08\\uff09\\uff0c\\uff1a\\uff1b\\uff1f';
const ENDS_CLOSED = new RegExp(`[${CLOSED}]$`, 'u');
const OPENS_CLOSED = new RegExp(`^[${CLOSED}]`, 'u');
/** "于2022年": a figure stands in a line of ideographs without a space, too. */
const FIGURE = /\d/u;
const BETWEEN = new RegExp(`(?<=[${CLOSED}])[ \\t]*\\r?\\n[ \\t\\r\\n]*(?=[${CLOSED}])`, 'gu');

/** Whether two lines of one paragraph go on without a space between. */
export function joinClosely(before: string, after: string): boolean {
  const [ends, opens] = [ENDS_CLOSED.test(before.slice(-2)), OPENS_CLOSED.test(after)];
  return (ends && (opens || FIGURE.test(after.slice(0, 1)))) || (opens && FIGURE.test(before.slice(-1)));
}

/** A text whose source is broken into lines, without those between ideographs: there a line break is no space. */
export function withoutBreaksInside(text: string): string {
  return text.includes('\n') ? text.replace(BETWEEN, '') : text;
}
