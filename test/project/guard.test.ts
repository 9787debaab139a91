import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A run of its own of one file in `hanging`. */
function run(file: string): { readonly status: number | null; readonly printed: string } {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', file, '--root', join(import.meta.dirname, 'hanging')],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { status, printed: stdout + stderr };
}

test('a test that blocks its process ends the run, by its name, as a failure', () => {
  const { status, printed } = run('hangs.ts');
  expect(printed).toMatch(/hangs\.ts hangs (?:before|in|after) /);
  expect(printed).toMatch(/, [12] failed, \d skipped/);
  expect(status).toBe(1);
});

test('a test that passes at its second try passes, and is named', () => {
  const { status, printed } = run('falters.ts');
  expect(printed).toContain('passed at its second try: falters once');
  expect(printed).toContain('1 passed, 0 failed, 0 skipped');
  expect(status).toBe(0);
});
