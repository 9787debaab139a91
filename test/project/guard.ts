import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

/**
 * No hook and no start of a worker is silent for so long, even on a starved machine; a test is where its timeout allows
 * it. The run as a whole must be silent: a file that waits behind a long one in its process tells nothing meanwhile.
 */
const SILENT_MS = 180_000;

/** After that no process that has to be ended is waited for. */
const LEAVE_MS = 20_000;

/**
 * Ends a run that hangs, with the name of what hangs. A test that blocks its process is beyond the timers of that
 * process, and a process that ended without a word is waited for by Vitest for ever.
 */
export default class Guard implements Reporter {
  #vitest: Vitest | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Files that have begun or wait to begin, each with the test that began or ended last. */
  readonly #open = new Map<TestModule, TestCase | undefined>();
  #heard = 0;
  readonly #silentMs: number;

  /** @param options `silentMs`: of a file that has begun */
  constructor({ silentMs = SILENT_MS }: { readonly silentMs?: number } = {}) {
    this.#silentMs = silentMs;
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunStart(): void {
    if (this.#vitest?.config.watch) return;
    this.#heard = Date.now();
    this.#timer = setInterval(() => this.#look(), this.#silentMs / 30);
  }

  onTestRunEnd(): void {
    clearInterval(this.#timer);
  }

  onTestModuleQueued(module: TestModule): void {
    this.#hear(module);
  }

  onTestModuleStart(module: TestModule): void {
    this.#hear(module);
  }

  onTestModuleEnd(module: TestModule): void {
    this.#heard = Date.now();
    this.#open.delete(module);
  }

  onTestCaseReady(test: TestCase): void {
    this.#hear(test.module, test);
  }

  onTestCaseResult(test: TestCase): void {
    this.#hear(test.module, test);
  }

  onHookStart({ entity }: Parameters<NonNullable<Reporter['onHookStart']>>[0]): void {
    this.#hear(entity.type === 'module' ? entity : entity.module);
  }

  #hear(module: TestModule, test = this.#open.get(module)): void {
    this.#heard = Date.now();
    this.#open.set(module, test);
  }

  #look(): void {
    // A test that has run out of its time says so by itself. One that does not has taken its process along.
    const timeouts = [...this.#open.values()].map((test) => test?.options.timeout ?? 0);
    const silent = Date.now() - this.#heard;
    if (this.#open.size > 0 && silent > this.#silentMs + Math.max(0, ...timeouts))
      this.#end([...this.#open].map(([module, test]) => nameOf(module, test)));
    else if (this.#open.size === 0 && silent > SILENT_MS) this.#end(['a process of tests does not start']);
  }

  #end(names: readonly string[]): void {
    clearInterval(this.#timer);
    for (const name of names) this.#vitest?.state.catchError(new Error(name), 'Hanging Test');
    process.exitCode = 1;
    setTimeout(() => process.exit(1), LEAVE_MS).unref();
    // The second time Vitest does not wait for who does not answer.
    for (let n = 0; n < 2; n++) void this.#vitest?.cancelCurrentRun('test-failure').catch(() => undefined);
  }
}

function nameOf(module: TestModule, test: TestCase | undefined): string {
  const at =
    test === undefined
      ? 'before its first test'
      : `${test.result().state === 'pending' ? 'in' : 'after'} “${test.fullName}”`;
  return `${module.relativeModuleId} hangs ${at}`;
}
