/** What a number or a date is worth, written so that equal ones are equal in every language. Pure. */

/** A year and a month, a month and a day, or all three; the most exact first. */
export function dateValues(
  year: string | undefined,
  month: number,
  day: string | undefined,
): readonly string[] {
  const mm = String(month).padStart(2, '0');
  const dd = day === undefined ? undefined : String(Number(day)).padStart(2, '0');
  const values: string[] = [];
  if (year !== undefined && dd !== undefined) values.push(`${year}-${mm}-${dd}`);
  if (year !== undefined) values.push(`${year}-${mm}`);
  if (dd !== undefined) values.push(`--${mm}-${dd}`);
  if (year !== undefined) values.push(year);
  return values;
}

/** Whole numbers below have no more figures than are kept. */
const EXACT_BELOW = 1e12;

export function numberValues(value: number, isPercent: boolean): readonly string[] {
  const plain = String(
    Number.isInteger(value) && value < EXACT_BELOW ? value : Number(value.toPrecision(12)),
  );
  return isPercent ? [`${plain}%`, plain] : [plain];
}
