/** `npm run check`: types, style and dead code side by side; each part is printed whole when it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PARTS = ['check:types', 'check:style', 'check:dead'];

async function run(part: string): Promise<boolean> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--run', part], {
    env: process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => printed.push(piece));
  const [code] = await once(child, 'close');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${code === 0 ? 'passed' : 'FAILED'} ${part} (${seconds} s)\n${Buffer.concat(printed)}`,
  );
  return code === 0;
}

const passed = await Promise.all(PARTS.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
