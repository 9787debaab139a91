import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const reference = resolve(root, '../shared/statements');
const RUN = 12;

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

function* runsOf(list: readonly string[]): Generator<string> {
  for (let from = 0; from + RUN <= list.length; from++) yield list.slice(from, from + RUN).join(' ');
}

/** Real statements belong to their publishers: where they are at hand, no run of twelve of their words may stand here. */
test.skipIf(!existsSync(reference))('no wording of a real statement is committed', () => {
  const known = new Set<string>();
  for (const file of readdirSync(reference, { recursive: true, encoding: 'utf8' })) {
    const path = join(reference, file);
    if (!statSync(path).isFile() || !/\.(md|xml)$/.test(file) || file === 'README.md') continue;
    const body = readFileSync(path, 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<[^>]+>/g, ' ');
    for (const run of runsOf(words(body))) known.add(run);
  }
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  const copied = tracked
    .filter(
      (file) => file !== '' && file !== 'package-lock.json' && !/\.(png|woff2|wasm|ico|bin)$/.test(file),
    )
    .filter((file) => existsSync(join(root, file)) && statSync(join(root, file)).size < 3_000_000)
    .flatMap((file) => {
      // Addresses too: a site may put a sentence into one, and then another address of the text has to do.
      const body = readFileSync(join(root, file), 'utf8');
      const hit = [...runsOf(words(body))].find((run) => known.has(run));
      return hit ? [`${file}: ${hit}`] : [];
    });
  expect(copied).toEqual([]);
});
