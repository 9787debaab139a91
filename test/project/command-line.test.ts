import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCommandLine } from '../command-line.ts';

const root = new URL('../../', import.meta.url).pathname;
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const USAGE = { name: 'dig', takes: '[--deep] [--metres <number>]', does: 'dig a well' };
const OPTIONS = { deep: { type: 'boolean' }, metres: { type: 'string', default: '4' } } as const;
const read = (...argv: string[]) => readCommandLine(USAGE, OPTIONS, argv);

test('what is typed is read, and --help tells it in a line', () => {
  expect(read('--deep', '--metres', '7')).toMatchObject({ given: { values: { deep: true, metres: '7' } } });
  expect(read('--deep', '--help')).toEqual({
    status: 0,
    said: 'npm run dig -- [--deep] [--metres <number>] [--help]\n  dig a well',
  });
});

test.each([
  [['--dep'], 'there is no option --dep; the nearest is --deep'],
  [['--hepl'], 'there is no option --hepl; the nearest is --help'],
  [['--metres'], '--metres needs a value: --metres <number>'],
  [['--metres', 'two'], '--metres needs a whole number, not "two"'],
  [['--deep=yes'], '--deep takes no value'],
  [['wide'], '"wide" is not taken'],
])('%j is refused with a sentence and the line of use', (argv, sentence) => {
  const refused = read(...argv);
  expect(refused).toMatchObject({ status: 2 });
  expect('said' in refused && refused.said.split('\n')).toEqual([
    expect.stringContaining(sentence),
    'npm run dig -- [--deep] [--metres <number>] [--help]',
  ]);
});

test('a word that a command does not know is refused with the nearest', () => {
  const words = readCommandLine({ ...USAGE, takes: '[deep]', words: ['deep'] }, {}, ['dep']);
  expect(words).toMatchObject({
    status: 2,
    said: expect.stringContaining('"dep" is not taken; the nearest is deep'),
  });
  const one = { ...USAGE, takes: '[<place>]' };
  expect(readCommandLine(one, {}, ['field'])).toHaveProperty('given');
  expect(readCommandLine(one, {}, ['field', 'garden'])).toHaveProperty('status', 2);
});

/** Those that work for minutes or write files: a misspelt word must not start them. */
const NAMES = [
  ...['bench', 'load', 'attack', 'replies', 'quality', 'quality:record', 'learn', 'learn:crossed'],
  ...['glossary', 'screenshots', 'glyphs', 'openapi'],
];

test.each(NAMES)('npm run %s hears its own options only', { timeout: 120_000 }, (name) => {
  const [program, ...args] = (scripts[name] ?? '').split(' ');
  expect(program).toBe('node');
  // What follows "--" reaches the last program of a line: there must be one.
  expect(args).not.toContain('&&');
  const { status, stderr } = spawnSync(process.execPath, [...args, '--hepl'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toContain('there is no option --hepl; the nearest is --help');
  expect(stderr).toContain(`npm run ${name} -- `);
  expect(status).toBe(2);
});
