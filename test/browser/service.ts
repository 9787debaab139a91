import type { TestProject } from 'vitest/node';
import { HOSTILE, HOSTILE_TWIN } from './hostile.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one service that all browser tests read; none of them writes to it. */
    readonly origin: string;
  }
}

/** Starts the service once for all browser tests: it takes longer to load than most of them to run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer([HOSTILE, HOSTILE_TWIN]);
  project.provide('origin', server.origin);
  return () => server.stop();
}
