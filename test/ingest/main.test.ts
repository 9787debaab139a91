import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from './scratch.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person does; after `characters` the reader walks away. */
function call(argv: readonly string[], characters = Number.POSITIVE_INFINITY): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'src/ingest/main.ts'), ...argv], { cwd: project });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += String(chunk);
      if (out.length > characters) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('the command line', () => {
  test.each([
    ['start', 'npm start -- [--port <number>]'],
    ['add', 'npm run statements -- add <id>'],
    ['import', 'npm run statements -- import <folder>'],
  ])('tells what %s takes', async (name, usage) => {
    const { code, out } = await call([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(usage);
  });

  test('names an unknown option with what the command takes', async () => {
    const { code, err } = await call(['status', '--mising']);
    expect(code).toBe(2);
    expect(err).toContain('--mising');
    expect(err).toContain('npm run statements -- status [<id or series> …] [--missing]');
  });

  test('ends in silence where the reader of its output has left', async () => {
    const { code, err } = await call(['status', '--json'], 10);
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});
