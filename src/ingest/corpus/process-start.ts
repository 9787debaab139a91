/** Numbers of processes are given out again; a number and the time when its process began are of one process only. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * When a process began, in whatever way the system writes it: equal for one process, whoever asks and whenever. Empty for
 * one that has ended, though nobody has taken notice of it yet; undefined where the system does not tell.
 */
export async function startOfProcess(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? startInProc(pid) : startByPs(pid);
}

/** Ticks since the machine was started, and which start of it that was. */
async function startInProc(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces and brackets itself.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    return HAS_ENDED.test(state ?? '') ? '' : `${fields[TICKS] ?? ''}@${boot.trim()}`;
  } catch {
    return undefined;
  }
}

const HAS_ENDED = /^[ZX]/;

/** Place of the start among the fields behind the state. */
const TICKS = 18;

async function startByPs(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)], {
      env: { ...process.env, LC_ALL: 'C' },
    });
    const [state = '', ...start] = stdout.trim().split(/\s+/);
    return HAS_ENDED.test(state) ? '' : start.join(' ') || undefined;
  } catch {
    return undefined;
  }
}
