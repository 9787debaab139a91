import { inject, type RunnerTask, type RunnerTestFile, TestRunner } from 'vitest';

/** Where no browser can be started, every browser test is skipped by name, with its hooks; see `service.ts`. */
export default class BrowserRunner extends TestRunner {
  onCollected(files: readonly RunnerTestFile[]): void {
    if (inject('noBrowser') !== '') for (const file of files) skip(file);
  }
}

function skip(task: RunnerTask): void {
  task.mode = 'skip';
  if ('tasks' in task) for (const inner of task.tasks) skip(inner);
}
