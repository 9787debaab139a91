import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** From which random values are drawn, where a test does not say so itself. */
    readonly seed: number;
  }
}

/** The usual run tries the same values on every machine, so none fails by luck; `RANDOM_SEED=7 npm test` tries others. */
fc.configureGlobal({ seed: inject('seed') });
