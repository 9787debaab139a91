import { defineConfig } from 'vitest/config';
import Guard from '../guard.ts';
import Tally from '../tally.ts';

/** A run that hangs, for `guard.test.ts`. */
export default defineConfig({
  test: {
    include: ['hangs.ts'],
    experimental: { viteModuleRunner: false },
    testTimeout: 100,
    reporters: ['default', new Tally(), new Guard({ silentMs: 1500 })],
  },
});
