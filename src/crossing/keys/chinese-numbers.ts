/** Numbers and dates as Chinese and Japanese write them: 2023年9月19日, 5亿, 百分之二十, 二〇二三年, 五国. Pure. */
import { hanNumber } from '../../text/index.ts';
import { dateValues, numberValues } from './number-values.ts';
import type { NumberPlace } from './numbers.ts';
import { isAnyTaken } from './taken.ts';

/** Of a number in figures: 5亿. */
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 兆: 1e12 };

const DATE =
  /(?<![\d.])((?:19|20)\d\d)\s?年(?:\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?)?|(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/gu;
const WRITTEN_YEAR = /[一二][〇零九八七六五四三二一]{3}年/gu;
const PERCENT = /百分之([〇零一二两三四五六七八九十百千万]+|\d+(?:\.\d+)?)/gu;
/** Not the parts of “2+2”, which count nothing. */
const FIGURE =
  /(?<![\d.]|\d[+＋])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d|[+＋]\d)\s?([十百千]?[万亿兆]?)\s?(%|％)?/gu;
/** A single ideograph is a number where a counted thing follows; longer ones where they hold a ten. */
const COUNTED = '国个项次届点年名大方条周位条款章份';
const WRITTEN = new RegExp(
  `[〇零一二两三四五六七八九十百千]*[十百千][〇零一二两三四五六七八九十百千万亿]*|[二两三四五六七八九](?=[${COUNTED}])|[二两三四五六七八九][万亿]`,
  'gu',
);

export function readChineseNumbers(text: string): NumberPlace[] {
  const taken = new Uint8Array(text.length);
  const places: NumberPlace[] = [];
  const take = (from: number, length: number, kind: NumberPlace['kind'], values: readonly string[]): void => {
    if (isAnyTaken(taken, from, from + length)) return;
    taken.fill(1, from, from + length);
    places.push({ from, to: from + length, kind, values });
  };
  for (const match of text.matchAll(DATE)) {
    const [whole, year, month, day, monthAlone, dayAlone] = match;
    const named = month ?? monthAlone;
    if (named === undefined) take(match.index, whole.length, 'number', [year]);
    else take(match.index, whole.length, 'date', dateValues(year, Number(named), day ?? dayAlone));
  }
  for (const match of text.matchAll(WRITTEN_YEAR)) {
    take(match.index, match[0].length, 'number', [`${hanNumber(match[0].slice(0, 4))}`]);
  }
  for (const match of text.matchAll(PERCENT)) {
    const figure = match[1];
    const value = /^\d/.test(figure) ? Number(figure) : (hanNumber(figure) ?? 0);
    take(match.index, match[0].length, 'number', numberValues(value, true));
  }
  for (const match of text.matchAll(FIGURE)) {
    // The figures of a date are none of their own.
    if (taken[match.index] === 1) continue;
    const [whole, figure = '', unit = '', percent] = match;
    const by = [...unit].reduce((product, sign) => product * (UNITS[sign] ?? 1), 1);
    const value = Number(figure.replaceAll(',', '')) * by;
    take(match.index, whole.trimEnd().length, 'number', numberValues(value, percent !== undefined));
  }
  for (const match of text.matchAll(WRITTEN)) {
    take(match.index, match[0].length, 'number', numberValues(hanNumber(match[0]) ?? 0, false));
  }
  return places;
}
