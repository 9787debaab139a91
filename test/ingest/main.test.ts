import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/ingest/command-list.ts';
import { sentenceOf } from '../../src/ingest/terminal/misuse.ts';
import { project, scratchContext, scratchFolder } from './scratch.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person does; after `characters` the reader walks away. */
function call(argv: readonly string[], characters = Number.POSITIVE_INFINITY): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'src/ingest/main.ts'), ...argv], { cwd: project });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += String(chunk);
      if (out.length > characters) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('the command line', () => {
  test.each([
    ['start', 'npm start -- [--port <number>]'],
    ['add', 'npm run statements -- add <id>'],
    ['import', 'npm run statements -- import <folder>'],
  ])('tells what %s takes', async (name, usage) => {
    const { code, out } = await call([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(usage);
  });

  test('names an unknown option with what the command takes', async () => {
    const { code, err } = await call(['status', '--mising']);
    expect(code).toBe(2);
    expect(err).toContain('--mising');
    expect(err).toContain('npm run statements -- status [<id or series> …] [--missing]');
  });

  // Each is one sentence that names what was typed and what is nearest; nothing is read or written before it.
  test.each([
    [['status', '--missin'], 'there is no option --missin; the nearest is --missing'],
    [['verify', '--ofline'], 'there is no option --ofline; the nearest is --offline'],
    [['start', '--prot', '80'], 'there is no option --prot; the nearest is --port'],
    [['status', '-m'], 'there is no option -m'],
    [['start', 'foo'], '"foo" is not taken: this command takes options only'],
    [['fetch', '--timeout'], '--timeout needs a value: --timeout <seconds>; one that begins with a dash'],
    [
      ['fetch', '--timeout', '-3'],
      '--timeout needs a value: --timeout <seconds>; one that begins with a dash',
    ],
    [['status', '--json=yes'], '--json takes no value'],
    [['status', 'uss'], 'there is no statement "uss"; the nearest is "us"'],
    [['status', 'us-2023-09-22'], 'there is no statement "us-2023-09-22"; the nearest is "us-2023-09-21"'],
    [['status', '--collection', 'statments'], 'statments for --collection; the nearest is'],
    [['status', '--collection', 'README.md'], 'README.md is a file; --collection takes a folder'],
    [['status', '--collection', 'src'], 'src is no collection: it has no collection.json'],
    [['fetch', '--from', 'README.md'], 'README.md is a file; STATEMENTS_FROM or --from takes a folder'],
    [['import', 'README.md'], 'README.md is a file; import takes a folder'],
    [
      ['import', 'docs', '--lang', 'russian'],
      '--lang takes the code of a language, such as en, ru or uz-Latn, not "russian"; the nearest is ru',
    ],
    [
      ['export', '--date', '2023-02-30'],
      '--date takes a day of the calendar as YYYY-MM-DD, not "2023-02-30"',
    ],
    [['add', 'us-2023-09-21', 'READMEE.md'], 'READMEE.md for add; the nearest is'],
    [['add', 'us-2023-09-21', '--file', 'src'], 'src is a folder; add takes a file'],
    [['add', 'us-2023-09-21', 'README.md', '--lang', 'xx'], '--lang takes the code of a language'],
    [
      ['add', 'us-2023-09-21', 'README.md', '--authority', 'offcial-translation'],
      'the nearest is official-translation',
    ],
    [['add', 'us-2023-09-21', 'README.md', '--custody', 'publsher'], 'the nearest is publisher'],
    [
      ['add', 'us-2023-09-21', 'README.md', '--retrieved', '2023-13-01'],
      '--retrieved takes a day of the calendar',
    ],
    [
      ['add', 'us-2023-09-21', 'README.md', '--source', 'foo'],
      '--source takes a web address (https://…), not "foo"',
    ],
    [['pin', '--lang', 'xx'], '--lang takes the code of a language'],
    [['review', 'us-2023-09-21'], 'review takes a second statement beside us-2023-09-21'],
    [['review', 'us-2023-09-21', 'cn-2023-05-20'], 'there is no statement "cn-2023-05-20"; the nearest is'],
    [
      ['review', 'README.md'],
      'README.md: it is no file that review wrote: it has no line that begins with “a:”',
    ],
    [['review', 'nofile.txt'], 'nofile.txt for review'],
  ] as const)('refuses %j in a sentence', async ([name, ...argv], sentence) => {
    const { path, dispose } = await scratchFolder();
    const { context, err } = scratchContext(path);
    const { takes, load } = COMMANDS[name] ?? { takes: '', load: () => Promise.reject(new Error(name)) };
    try {
      const command = await load();
      const thrown: unknown = await command(argv, context).then(
        () => undefined,
        (error: unknown) => error,
      );
      const told = `${err()}${thrown === undefined ? '' : sentenceOf(thrown, takes)}`;
      expect(told).toContain(sentence);
      expect(told).not.toMatch(/E[A-Z]{4,}:|ERR_|positional|ambiguous|undefined/);
    } finally {
      await dispose();
    }
  });

  test('ends in silence where the reader of its output has left', async () => {
    const { code, err } = await call(['status', '--json'], 10);
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});
