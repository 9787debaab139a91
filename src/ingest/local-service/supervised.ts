import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Context } from '../terminal/context.ts';
import { whenStarterEnds } from './starters.ts';

/** Set for the process that serves. */
const MARK = 'MULTIVECTOR_SUPERVISED';

/** Whether this process is the one that serves. */
export function isSupervised(context: Context): boolean {
  return context.env[MARK] === '1';
}

/**
 * Runs `npm start` again, as a process that ends with this one, together with all that it starts. Resolves to 0 after an
 * interrupt, else to the exit code of that process.
 */
export function runSupervised(context: Context, argv: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        join(import.meta.dirname, 'supervise.ts'),
        process.execPath,
        join(import.meta.dirname, '..', 'main.ts'),
        'start',
        ...argv,
      ],
      {
        cwd: context.cwd,
        env: { ...context.env, [MARK]: '1' },
        // The pipe is for nothing but its end, which is that of this process.
        stdio: ['pipe', 'inherit', 'inherit'],
        // A group of its own: an interrupt of the terminal reaches it once, through this process, and not twice.
        detached: true,
      },
    );
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It has ended by itself; its end is told by `close`.
      }
    };
    const ends = ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'] as const;
    for (const end of ends) process.once(end, stop);
    const lookNoMore = whenStarterEnds(context, stop);
    child.once('error', reject);
    child.once('close', (code) => {
      lookNoMore();
      for (const end of ends) process.off(end, stop);
      resolve(stopping ? 0 : (code ?? 1));
    });
  });
}
