/**
 * Stops each command after no change on disk, after one, after two … until it comes to its end, each time in a copy of
 * the scene of its own (`<scene>-<number>`). Run by itself: a process that has ended is what the next run must find.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, type Name, runCommand } from './commands.ts';
import { runUntil, watchChanges } from './stopping.ts';

const [base = '', ...names] = process.argv.slice(2);
watchChanges();
const stops: Record<string, number> = {};
for (const name of (names.length > 0 ? names : Object.keys(COMMANDS)) as Name[])
  for (let changes = 0; ; changes++) {
    const folder = join(base, `${name}-${changes}`);
    cpSync(join(base, name), folder, { recursive: true });
    if (await runUntil(changes, () => runCommand(name, folder))) break;
    stops[name] = changes + 1;
  }
process.stdout.write(JSON.stringify(stops), () => process.exit());
