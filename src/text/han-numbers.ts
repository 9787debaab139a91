/** Numbers written in Chinese characters. Pure. */

const DIGITS = '〇一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 三 → 3, 十二 → 12, 五百 → 500, 一万二千 → 12,000, 二〇二四 → 2024; undefined for anything else. */
export function hanNumber(written: string): number | undefined {
  if (!/^[〇零一二两三四五六七八九十百千万亿]+$/.test(written)) return undefined;
  const plain = written.replaceAll('零', '〇').replaceAll('两', '二');
  if (/^[〇一二三四五六七八九]{2,}$/.test(plain))
    return Number([...plain].map((sign) => DIGITS.indexOf(sign)).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of plain) {
    const ten = TENS[sign];
    const myriad = MYRIADS[sign];
    if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = undefined;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? (section === 0 ? 1 : 0))) * myriad;
      section = 0;
      digit = undefined;
    } else digit = DIGITS.indexOf(sign);
  }
  return total + section + (digit ?? 0);
}
