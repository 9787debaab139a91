/** Each command that writes, stopped at every change that it makes on disk and run again: as if it had not been stopped. */
import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Handler, page, startLoopback } from './loopback.ts';
import * as pages from './pages.ts';
import { project, scratchFolder } from './scratch.ts';
import {
  COMMANDS,
  contentOf,
  type Name,
  runCommand,
  TITLE,
  writeMore,
  writeScene,
} from './stops/commands.ts';
import { type Part, UNION } from './wording.ts';

const ADDED: Part = {
  kind: 'paragraph',
  text: 'The participants added this paragraph about the ferries of Mirhold after the meeting.',
};

type Files = Readonly<Record<string, string>>;

/** In words, because the files themselves are long. */
function differences(whole: Files, found: Files): readonly string[] {
  return [...new Set([...Object.keys(whole), ...Object.keys(found)])]
    .filter((path) => whole[path] !== found[path])
    .map(
      (path) => `${path} ${found[path] === undefined ? 'is missing' : path in whole ? 'differs' : 'is left'}`,
    );
}

test('a command that is stopped anywhere and run again leaves what one leaves that was not stopped', {
  timeout: 600_000,
}, async () => {
  let edited = false;
  const serve: Handler = (request, response) =>
    page(pages.unknownPage(TITLE, edited ? [...UNION, ADDED] : UNION))(request, response);
  const server = await startLoopback({ '/communique': serve });
  const { path: base, dispose } = await scratchFolder();
  try {
    await writeScene(join(base, 'scene'), server.origin);
    const names = Object.keys(COMMANDS) as Name[];
    for (const name of names) cpSync(join(base, 'scene'), join(base, name), { recursive: true });
    for (const [name, command] of Object.entries(COMMANDS))
      for (const before of 'after' in command ? command.after : []) {
        edited = before === 'refresh';
        await runCommand(before, join(base, name));
      }
    edited = true;
    writeMore(join(base, 'import'));
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(project, 'test/ingest/stops/run-stopped.ts'),
      base,
    ]);
    const stops = JSON.parse(stdout) as Record<Name, number>;
    for (const name of names) {
      await runCommand(name, join(base, name));
      const whole = contentOf(join(base, name));
      expect(stops[name], name).toBeGreaterThan(1);
      for (let changes = 0; changes < stops[name]; changes++) {
        const folder = join(base, `${name}-${changes}`);
        await runCommand(name, folder);
        expect
          .soft(differences(whole, contentOf(folder)), `${name}, stopped after ${changes} changes`)
          .toEqual([]);
      }
    }
  } finally {
    await server.close();
    await dispose();
  }
});
