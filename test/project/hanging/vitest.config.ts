import { defineConfig } from 'vitest/config';
import Guard from '../guard.ts';
import Tally from '../tally.ts';

/** Runs of a test that hangs and of one that falters, for `guard.test.ts`. */
export default defineConfig({
  test: {
    include: ['falters.ts', 'hangs.ts'],
    retry: 1,
    experimental: { viteModuleRunner: false },
    testTimeout: 100,
    reporters: ['default', new Tally(), new Guard({ silentMs: Number(process.env.SILENT_MS) })],
  },
});
