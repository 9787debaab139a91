/**
 * npm runs a command through a shell that passes no signal on: killed from another terminal, npm and its shell end, and
 * the command would go on, unseen.
 */
import { readFileSync } from 'node:fs';
import type { Context } from '../terminal/context.ts';

const LOOK_MS = 500;

/**
 * Calls `stop` once npm, or the shell between it and this process, has ended. Where npm did not start this process, it
 * is nobody's business: a terminal may be closed. Returns what ends the looking.
 */
export function whenStarterEnds(context: Context, stop: () => void): () => void {
  if (context.env.npm_lifecycle_event === undefined) return () => undefined;
  const parent = process.ppid;
  const npm = starterOfShell(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || runs(npm))) return;
    clearInterval(timer);
    stop();
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The process that started a shell to run one command; undefined where the process is no such shell or it is not told. */
function starterOfShell(pid: number): number | undefined {
  try {
    if (!/^(?:\S*\/)?(?:da|ba)?sh\0-c\0/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) return undefined;
    const parent = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return parent === undefined ? undefined : Number(parent);
  } catch {
    // Other systems do not tell it here; there the end of the shell is seen, and that of npm through it.
    return undefined;
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
