import { inject, type RunnerTask, type RunnerTestFile, TestRunner } from 'vitest';

/**
 * Where no browser can be started, every browser test is skipped by name, with its hooks; else they wait until the service
 * has made what pages are counted from: see `service.ts`.
 */
export default class BrowserRunner extends TestRunner {
  async onCollected(files: readonly RunnerTestFile[]): Promise<void> {
    if (inject('noBrowser') === '') await answering(`${inject('origin')}/v1/shared`);
    else for (const file of files) skip(file);
  }
}

/** As long as no guard of the run takes the waiting file for one that hangs. */
const PATIENCE_MS = 150_000;

/** The service loads on two busy cores for a minute at most; one that does not start is told by `service.ts`. */
async function answering(address: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(address, { signal }).catch(() => null);
    if (response?.ok) return;
    await new Promise((next) => setTimeout(next, 500));
  }
  throw new Error(`the service of the browser tests does not answer: ${address}`);
}

function skip(task: RunnerTask): void {
  task.mode = 'skip';
  if ('tasks' in task) for (const inner of task.tasks) skip(inner);
}
