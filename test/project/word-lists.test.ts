/** A word that stands twice in a list was meant to be another, or was looked for and not seen: neither should stay. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Rooms whose literals of small words are lists and no sentences. */
const LISTS = /^src\/(?:text|formula\/speakers|crossing\/keys|glossary)\//;
/** Written by programs. */
const WRITTEN = /\/(?:data|learned|built)\//;

/** A list of words has no sentence in it; a shorter one is read at a glance. */
const LEAST = 6;

function repeated(items: readonly string[]): readonly string[] {
  const words = items.map((item) => item.trim()).filter((item) => item !== '');
  return words.filter((word, at) => words.indexOf(word) < at);
}

/** Words that stand twice in a list of words or among the alternatives of a pattern. */
function repeatedIn(body: string, hasLists: boolean): readonly string[] {
  const code = body
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=^|\s)\/\/.*$/gm, '')
    // Literals that are one.
    .replace(/(['`])\s*\+\s*(['`])/g, (between, one, other) => (one === other ? '' : between));
  const literals = [...code.matchAll(/(['`])((?:(?!\1)[^\\]|\\.)*)\1/gs)].map(([, , inner = '']) => inner);
  const lists = literals
    .map((literal) => literal.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length >= LEAST && words.every((word) => /^[\p{L}\p{M}’'-]+$/u.test(word)));
  const patterns = [
    ...literals.filter((literal) => !/[()]/.test(literal)),
    ...[...code.matchAll(/\((?:\?(?:[:=!]|<[=!]))?([^()'"`{}]*)\)/g)].map(([, inner = '']) => inner),
  ].map((pattern) => pattern.split('|'));
  return [...(hasLists ? lists : []), ...patterns.filter((items) => items.length > 2)].flatMap(repeated);
}

test('no list of words and no pattern names a word twice', () => {
  const found = execFileSync('git', ['ls-files', 'src', 'training'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !WRITTEN.test(file))
    .flatMap((file) =>
      repeatedIn(readFileSync(join(root, file), 'utf8'), LISTS.test(file)).map((word) => `${file}: ${word}`),
    );
  expect(found).toEqual([]);
});

test('a word that stands twice would be seen', () => {
  expect(repeatedIn("const SMALL = 'a of the in ' +\n  'by to of with'.split(' ');", true)).toEqual(['of']);
  expect(repeatedIn('const SAYS = /^(?:welcome|note|welcome)s$/u;', false)).toEqual(['welcome']);
  expect(repeatedIn("const ROOTS = 'welc|not|' + 'suppor|welc';", false)).toEqual(['welc']);
  expect(repeatedIn("['(=stand | =stands | =stand) ...3 (=side)']", false)).toEqual(['=stand']);
  expect(repeatedIn("const said = 'read the two texts side by side';", false)).toEqual([]);
});
