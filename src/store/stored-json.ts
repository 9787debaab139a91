import type { z } from 'zod';

/** What is stored is not what was written there, or another version wrote it in a shape of its own; never given to anybody. */
export class DamagedRow extends Error {
  constructor(what: string) {
    super(`What is stored of ${what} cannot be read.`);
    this.name = 'DamagedRow';
  }
}

/** Rows whose JSON had the right shape; one that is remembered is parsed again, and not looked at again. */
const whole = new WeakSet<object>();

/**
 * JSON of a row as a value. `shape` says as much of it as readers rely on, so that what does not fit is refused here and
 * fails nowhere else. Throws `DamagedRow`.
 */
export function storedJson<T>(json: string, shape: z.ZodType, what: string, row?: object): T {
  const value = parsedJson(json);
  if (row !== undefined && whole.has(row)) return value as T;
  if (!shape.safeParse(value).success) throw new DamagedRow(what);
  if (row !== undefined) whole.add(row);
  return value as T;
}

/** JSON as a value; undefined, which no JSON stands for, where it cannot be parsed. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
