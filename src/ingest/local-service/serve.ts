import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { tellsOfBusy } from '../../store/index.ts';
import { databaseFolder, wranglerEnvironment } from '../database/local-database.ts';
import type { Context } from '../terminal/context.ts';

/** True where nothing listens on the port yet. */
export function portIsFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)));
  });
}

/**
 * Serves a prepared collection until the process is asked to stop. `onReady` is called once the service answers.
 * Resolves to 0 after an interrupt, else to the exit code of wrangler after printing what it said.
 */
export function serveCollection(
  context: Context,
  collection: string,
  port: number,
  onReady: (address: string) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        join(import.meta.dirname, 'supervise.ts'),
        process.execPath,
        join(context.cwd, 'node_modules', 'wrangler', 'bin', 'wrangler.js'),
        'dev',
        ...['--port', String(port), '--ip', '127.0.0.1'],
        ...['--persist-to', databaseFolder(context, collection)],
        ...['--show-interactive-dev-session', 'false', '--log-level', 'warn'],
      ],
      // A group of its own: an interrupt of the terminal reaches wrangler once, through us, and not twice.
      {
        cwd: context.cwd,
        env: wranglerEnvironment(context),
        // The first pipe is for nothing but its end, which is that of this process.
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true,
      },
    );
    let stopping = false;
    let ended = false;
    let output = '';
    const listen = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-8000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', (chunk: Buffer) => {
      listen(chunk);
      if (!stopping && !tellsOfBusy(chunk.toString('utf8'))) context.stderr.write(chunk);
    });
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
    // Whatever ends this process ends the server: it is in a group of its own, which a closed terminal does not reach.
    const ends = ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'] as const;
    for (const end of ends) process.once(end, stop);
    child.once('error', reject);
    child.once('close', (code) => {
      ended = true;
      for (const end of ends) process.off(end, stop);
      if (!stopping) context.stderr.write(`${output}\n`);
      resolve(stopping ? 0 : (code ?? 1));
    });
    const address = `http://localhost:${port}`;
    waitForAnswer(context, `http://127.0.0.1:${port}/healthz`, () => stopping || ended).then((answered) => {
      if (answered) onReady(address);
    }, reject);
  });
}

async function waitForAnswer(context: Context, address: string, given: () => boolean): Promise<boolean> {
  while (!given()) {
    try {
      const response = await context.fetch(address);
      if (response.ok) return true;
    } catch {
      // Not listening yet: the next try follows.
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}
