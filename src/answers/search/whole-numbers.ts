/**
 * Whether a number that was found is a whole one: "500" is not in "500,000". The search table parts numbers at their
 * points and commas, and a wording may part them by spaces. Pure.
 */
import { HIT_END, HIT_START } from '../../store/index.ts';

const HIT = new RegExp(`${HIT_START}[^${HIT_END}]*${HIT_END}`, 'gu');
const MARKS = new RegExp(`[${HIT_START}${HIT_END}]`, 'gu');
/** Units to either side of an edge in which its number is read. */
const REACH = 24;

/** Each number of a date in figures is a whole one: "21.09.2022", "09.2022". */
const DATE = /^(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2})$/u;

/** Hit by hit of a marked clause: does no number go on over its edges? */
export function wholeNumbers(marked: string): readonly boolean[] {
  return [...marked.matchAll(HIT)].map(({ 0: hit, index }) => {
    const end = index + hit.length;
    const inside = hit.slice(1, -1);
    const before = marked.slice(Math.max(0, index - REACH), index).replace(MARKS, '');
    const after = marked.slice(end, end + REACH).replace(MARKS, '');
    return (
      !isInsideNumber(before, inside.slice(0, REACH) + after) &&
      !isInsideNumber(before + inside.slice(-REACH), after)
    );
  });
}

/** "500|,000", "500,|000" and "500| 000". */
function isInsideNumber(left: string, right: string): boolean {
  if (/(?<!\d)\d{1,3}$/u.test(left) && /^ 000(?!\d)/u.test(right)) return true;
  const goesOn =
    (/\d$/u.test(left) && /^[.,]\d/u.test(right)) || (/\d[.,]$/u.test(left) && /^\d/u.test(right));
  if (!goesOn) return false;
  const whole = (/[\d.,]+$/u.exec(left)?.[0] ?? '') + (/^[\d.,]+/u.exec(right)?.[0] ?? '');
  return !DATE.test(whole.replace(/[.,]+$/u, ''));
}
