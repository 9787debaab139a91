import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A file that is longer does two things, and each has a name of its own. */
const MOST_LINES = 260;

/** Files that do one thing and are longer all the same; docs/decisions says why. */
const LONGER = [
  'src/comparison/packed.ts',
  'src/formula/patterns/match-pattern.ts',
  'src/formula/wording/automaton.ts',
  // Lists of data.
  'src/glossary/data/de.ts',
  'src/glossary/data/en.ts',
  'src/glossary/data/ru.ts',
  'src/glossary/data/zh.ts',
  'src/ingest/extract/publisher-pages.ts',
  'src/pages/interface/strings.en.ts',
  'src/pages/interface/strings.ru.ts',
];

test(`no source file has more than ${MOST_LINES} lines, but for those that are named`, () => {
  const files = execFileSync('git', ['ls-files', 'src', 'training'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file));
  const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;
  expect(files.length).toBeGreaterThan(LONGER.length);
  expect(files.filter((file) => linesOf(file) > MOST_LINES).sort()).toEqual(LONGER);
});
