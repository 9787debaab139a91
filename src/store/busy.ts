/** Another process writes to the same file at the moment: the local database says so in one of these ways, and has done nothing. */
const BUSY = /SQLITE_BUSY|database is locked|session commit token/;

/** A reader waits for a writer's turn to end, which takes a moment; then it is told that the store does not answer. */
const ATTEMPTS = 8;
const PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 250;

export function isBusy(error: unknown): boolean {
  return error instanceof Error && (BUSY.test(error.message) || isBusy(error.cause));
}

/** What is read of the collection, which is asked for before all else. Migrations added the columns one by one. */
export const COLLECTION_COLUMNS = ['record', 'revision', 'loaded', 'making', 'vocabulary'] as const;

const UNPREPARED = new RegExp(
  String.raw`no such table: collection\b|no such column: (?:${COLLECTION_COLUMNS.join('|')})\b`,
);

/** Whether the schema is still being made: the collection has no table yet, or not all of its columns. */
export function isUnprepared(error: unknown): boolean {
  return error instanceof Error && (UNPREPARED.test(error.message) || isUnprepared(error.cause));
}

/** Whether a line of the local service tells of nothing but that, which is asked again. */
export function tellsOfBusy(line: string): boolean {
  return BUSY.test(line);
}

/** Asks again while another process writes. Only for questions: what writes may have been done. */
export async function whenFree<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await ask();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isBusy(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS * attempt, LONGEST_PAUSE_MS)));
    }
}
