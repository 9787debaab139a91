import type { Reporter, TestModule } from 'vitest/node';

/**
 * Closes a run with one plain line, for readers and for machines: `12 passed, 0 failed, 1 skipped`. What fails outside of
 * tests is counted; a test that passed at its second try is named, for it depends on more than what it tests.
 */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[] = []): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'pending' ? 'skipped' : state] += 1;
        if (test.diagnostic()?.flaky) process.stdout.write(`\npassed at its second try: ${test.fullName}`);
      }
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1;
    }
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  }
}
