import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('a test that blocks its process ends the run, by its name, as a failure', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', join(import.meta.dirname, 'hanging')],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  expect(stdout + stderr).toMatch(/hangs\.ts hangs (?:before|in|after) /);
  expect(stdout).toMatch(/, [12] failed, \d skipped/);
  expect(status).toBe(1);
});
