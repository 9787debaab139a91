import { splitClauses } from '../../text/index.ts';
import type { CheckInput, Failure } from './failure.ts';

/** Printed numbers of points must run from 1 without a gap; lists inside lists may start again. */
export function checkNumbers({ text, version }: CheckInput): readonly Failure[] {
  const points = splitClauses(text, { lang: version.lang })
    .map((clause) => ({ number: numberOf(clause.number ?? ''), paragraph: clause.paragraph }))
    .filter((point) => point.number > 0)
    .filter((point, index, all) => point.paragraph !== all[index - 1]?.paragraph);
  const expected = version.expect?.numbered;
  const failures: Failure[] = [];
  // A point that the source prints inside the paragraph before it is not missing.
  const inside = (number: number) => new RegExp(`[.;:!?”"]\\s+${number}[.)]\\s+\\p{Lu}`, 'u').test(text);
  const open: number[] = [];
  let highest = 0;
  for (const point of points) {
    for (
      let before = open.at(-1) ?? 0;
      before > 0 && before < point.number - 1 && inside(before + 1);
      before++
    )
      open[open.length - 1] = before + 1;
    const level = open.lastIndexOf(point.number - 1);
    if (level >= 0) {
      open.length = level + 1;
      open[level] = point.number;
    } else if (point.number === 1) open.push(1);
    else if (open.some((reached) => reached >= 2 && point.number > reached && point.number - reached <= 5))
      return [
        {
          check: 'numbers',
          message: `point ${point.number} follows point ${open.at(-1)}: something between them is missing`,
          paragraph: point.paragraph + 1,
        },
      ];
    highest = Math.max(highest, open[0] ?? 0);
  }
  if (expected !== undefined && highest !== expected)
    failures.push({ check: 'numbers', message: `the points run to ${highest}, not to ${expected}` });
  return failures;
}

/** The value of a printed number of up to 999, in Arabic or Chinese figures; 0 for letters and anything else. */
function numberOf(printed: string): number {
  if (/^\d{1,3}$/.test(printed)) return Number(printed);
  const chinese = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(printed);
  if (!chinese?.[0]) return 0;
  const [, first, ten, last] = chinese;
  const digit = (figure: string | undefined) =>
    figure === undefined ? 0 : '一二三四五六七八九'.indexOf(figure) + 1;
  if (ten === undefined) return last === undefined ? digit(first) : 0;
  return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
}
