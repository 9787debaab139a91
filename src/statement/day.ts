/** True where the calendar has this day (YYYY-MM-DD): 30 February is written easily and found late. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
