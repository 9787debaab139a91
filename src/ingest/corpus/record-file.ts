import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { StatementRecord } from '../../statement/index.ts';
import { writeWhole } from './keep-text.ts';

/** Sets one value in the file of a record and leaves every other byte of it as it was. */
export async function editRecord(
  folder: string,
  record: StatementRecord,
  path: readonly (string | number)[],
  value: unknown,
): Promise<void> {
  const file = join(folder, record.series, `${record.id}.json`);
  const before = await readFile(file, 'utf8');
  const edits = modify(before, [...path], value, {
    formattingOptions: { tabSize: 2, insertSpaces: true, eol: '\n' },
  });
  await writeWhole(file, applyEdits(before, edits));
}
