/**
 * Runs the command that it is given and ends it when whoever started this process is gone, however it ended: the pipe to
 * it closes then, also after a kill that nobody can catch. All run in the process group of this one, so that what a
 * killed command leaves behind, such as the runtime of Workers, is ended as well.
 */
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

/** Who does not end when asked is ended. */
const PATIENCE_MS = 5000;

function endAll(): void {
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), PATIENCE_MS).unref();
  child.kill('SIGTERM');
}

process.stdin.resume();
process.stdin.on('end', endAll);
process.stdin.on('error', endAll);
process.on('SIGTERM', endAll);
child.on('close', (code) => {
  if (code === null) process.kill(-process.pid, 'SIGKILL');
  process.exit(code ?? 1);
});
child.on('error', () => process.exit(1));
