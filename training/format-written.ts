import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIOME = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** Files that a program wrote, in the style of the others. */
export function formatWritten(files: readonly URL[]): void {
  const { status } = spawnSync(
    process.execPath,
    [BIOME, 'check', '--write', ...files.map((file) => fileURLToPath(file))],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
