import { readdirSync, readFileSync } from 'node:fs';

/** What a process holds (MB) and has used of the processor (ms, all threads); Linux only. */
export function processOf(pid: number): { readonly memory: number; readonly processor: number } {
  if (process.platform !== 'linux') return { memory: 0, processor: 0 };
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  let processor = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`))
    processor += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  return { memory: Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024), processor };
}

/** The workerd processes that this one has started; Linux only. */
export function workerds(): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        return /^Name:\s+workerd/m.test(status) && new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status);
      } catch {
        return false;
      }
    });
}
