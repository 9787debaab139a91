import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = [
  ...readFileSync(join(root, 'src/ingest/command-list.ts'), 'utf8').matchAll(/^ {2}(\w+): \{$/gm),
].map((match) => match[1] ?? '');

describe('README', () => {
  test('names scripts that exist', () => {
    const named = new Set(
      [...readme.matchAll(/npm (?:run )?([a-z:]+)(?=[\s`)])/g)].map((match) => match[1] ?? ''),
    );
    named.delete('ci');
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names every script that a user calls', () => {
    const called = ['start', 'test', 'statements', 'check', 'bench', 'quality', 'screenshots', 'deploy'];
    expect(called.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(readme))).toEqual([]);
  });

  test('names every command of the corpus', () => {
    expect(commands.length).toBeGreaterThan(3);
    expect(
      commands.filter((name) => !readme.includes(`\`${name}\``) && !['start', 'deploy'].includes(name)),
    ).toEqual([]);
  });

  test('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  test('names every room of the house', () => {
    for (const room of [
      'text',
      'comparison',
      'formula',
      'statement',
      'store',
      'pages',
      'embed',
      'http',
      'ingest',
    ])
      expect(readme).toContain(`\`src/${room}\``);
  });
});
