/** Rows are sent as JSON, which D1 takes up to 2 MB; clauses and quotes make that unpredictable, so half of it. */
const BATCH_CHARACTERS = 500_000;

/** Lists as JSON arrays, each short enough for one parameter. A single longer value stands alone. */
export function inBatches(values: readonly unknown[]): readonly string[] {
  const batches: string[] = [];
  let batch: string[] = [];
  let size = 0;
  for (const value of values) {
    const json = JSON.stringify(value);
    if (batch.length > 0 && size + json.length > BATCH_CHARACTERS) {
      batches.push(`[${batch.join(',')}]`);
      batch = [];
      size = 0;
    }
    batch.push(json);
    size += json.length + 1;
  }
  if (batch.length > 0) batches.push(`[${batch.join(',')}]`);
  return batches;
}
