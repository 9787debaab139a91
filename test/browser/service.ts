import type { TestProject } from 'vitest/node';
import { whyNoChromium } from './chromium.ts';
import { HOSTILE, HOSTILE_TWIN } from './hostile.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one service that all browser tests read; none of them writes to it. */
    readonly origin: string;
    /** Why no browser can be started on this machine; empty where one can. */
    readonly noBrowser: string;
  }
}

/**
 * Starts the service once for all browser tests; it loads while other tests run, and the runner waits until it answers.
 * Where no browser can be started, says so and starts nothing.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const noBrowser = await whyNoChromium();
  project.provide('noBrowser', noBrowser ?? '');
  if (noBrowser !== undefined) {
    project.provide('origin', '');
    console.warn(`\nThe browser tests are skipped. ${noBrowser}\n`);
    return async () => {};
  }
  const server = await startServer([HOSTILE, HOSTILE_TWIN]);
  project.provide('origin', server.origin);
  server.ready.catch((error: unknown) => console.error(error));
  return () => server.stop();
}
