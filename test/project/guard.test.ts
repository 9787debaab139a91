import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A run of its own of one file in `hanging`, which may be silent for so long. */
function run(file: string, silentMs: number): { readonly status: number | null; readonly printed: string } {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', file, '--root', join(import.meta.dirname, 'hanging')],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', SILENT_MS: `${silentMs}` } },
  );
  return { status, printed: stdout + stderr };
}

test('a test that blocks its process ends the run, by its name, as a failure', () => {
  const { status, printed } = run('hangs.ts', 1500);
  expect(printed).toMatch(/hangs\.ts hangs (?:before|in|after) /);
  expect(printed).toMatch(/, [12] failed, \d skipped/);
  expect(status).toBe(1);
});

test('a test that passes at its second try passes, and is named', () => {
  // On a busy machine a process of tests may take longer to start than a guard in a hurry waits.
  const { status, printed } = run('falters.ts', 60_000);
  expect(printed).toContain('passed at its second try: falters once');
  expect(printed).toContain('1 passed, 0 failed, 0 skipped');
  expect(status).toBe(0);
});
