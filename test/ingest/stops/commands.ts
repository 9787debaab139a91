/** Commands that write, each with what it finds, so that it can be stopped anywhere and run again. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runAdd } from '../../../src/ingest/commands/add.ts';
import { runExport } from '../../../src/ingest/commands/export.ts';
import { runFetch } from '../../../src/ingest/commands/fetch.ts';
import { runImport } from '../../../src/ingest/commands/import.ts';
import { runPin } from '../../../src/ingest/commands/pin.ts';
import { runRefresh } from '../../../src/ingest/commands/refresh.ts';
import type { Command } from '../../../src/ingest/terminal/context.ts';
import { unknownPage } from '../pages.ts';
import { unionRecord } from '../records.ts';
import { scratchContext, writeFiles } from '../scratch.ts';
import { NORTH_RU, UNION } from '../wording.ts';

export const TITLE = 'Joint Communiqué of the Five and the Merian Union';
const ID = 'xu-2023-10-20';
const WEB = 'web';

interface Stopped {
  readonly command: Command;
  readonly argv: (folder: string) => readonly string[];
  /** What was run to its end before the publisher changed its pages. */
  readonly after?: readonly ('fetch' | 'import' | 'export' | 'refresh')[];
}

const inCollection = (folder: string) => ['--collection', join(folder, WEB)];

export const COMMANDS = {
  fetch: { command: runFetch, argv: inCollection },
  refresh: {
    command: runRefresh,
    argv: (folder) => ['--yes', ...inCollection(folder)],
    after: ['fetch'],
  },
  add: {
    command: runAdd,
    argv: (folder) => [ID, join(folder, 'saved.html'), '--yes', ...inCollection(folder)],
    after: ['fetch'],
  },
  'add a new version': {
    command: runAdd,
    argv: (folder) => [
      ...[ID, join(folder, 'saved.ru.html'), '--yes', ...inCollection(folder)],
      ...['--lang', 'ru', '--issuer', 'A reader', '--authority', 'unofficial-translation'],
    ],
  },
  pin: { command: runPin, argv: (folder) => ['--yes', ...inCollection(folder)], after: ['fetch'] },
  import: {
    command: runImport,
    argv: (folder) => [join(folder, 'markdown'), '--out', join(folder, 'imported')],
    after: ['import'],
  },
  export: {
    command: runExport,
    argv: (folder) => [
      ...['--out', join(folder, 'package'), '--date', '2026-11-21', ...inCollection(folder)],
    ],
    after: ['fetch', 'export', 'refresh'],
  },
} as const satisfies Record<string, Stopped>;

export type Name = keyof typeof COMMANDS;

export async function runCommand(name: Name, folder: string): Promise<number> {
  const { command, argv }: Stopped = COMMANDS[name];
  const { context } = scratchContext(join(folder, 'state'));
  return command(argv(folder), { ...context, stdin: Readable.from([]) });
}

/** A collection of a statement whose text a publisher has, a saved page in two languages, a folder of Markdown. */
export async function writeScene(folder: string, origin: string): Promise<void> {
  const record = unionRecord({ url: `${origin}/communique` }, { id: ID });
  await writeFiles(folder, {
    [`${WEB}/collection.json`]: JSON.stringify({
      id: 'invented',
      title: 'Invented',
      description: 'Invented statements.',
      hub: { name: 'the Five', short: 'Five', parties: [] },
      series: [{ id: 'xu', partner: 'Merian Union', title: 'Five and the Union' }],
    }),
    [`${WEB}/xu/${ID}.json`]: `${JSON.stringify(record, null, 2)}\n`,
    'saved.html': unknownPage(`${TITLE}, as it was saved`, UNION.slice(0, -1)),
    'saved.ru.html': unknownPage('Совместное заявление Пятёрки и Союза', NORTH_RU),
    'markdown/1.md': markdown(1),
  });
  mkdirSync(join(folder, 'state'));
}

/** One more file for an import than the one before found. */
export function writeMore(folder: string): void {
  writeFileSync(join(folder, 'markdown', '2.md'), markdown(2));
}

const markdown = (number: number) =>
  `---\ntitle: Joint statement of the valley ${number}\ndate: 202${number}-03-04\nseries: north\n---\n\n${`The parties welcomed plan ${number} for the valley and its water.\n\n`.repeat(9)}`;

/** Every path of a scene with its content, but for the moments; a log of runs tells of the one that was stopped, too. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        const name = path.slice(folder.length + 1);
        if (entry.isDirectory() || name.startsWith('state/')) return [name, ''];
        return [name, readFileSync(path, 'utf8').replaceAll(MOMENT, 'then').replaceAll(folder, '')];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const MOMENT = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
