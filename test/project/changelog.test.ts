import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const lines = readFileSync(resolve(import.meta.dirname, '../../CHANGELOG.md'), 'utf8').split('\n');

/** Two lines that begin alike are two states of one: a merge has kept both. */
const OPENING = 40;

test('no line of the changelog stands there twice, in two states', () => {
  const openings = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(0, OPENING));
  expect(openings.length).toBeGreaterThan(50);
  expect(openings.filter((opening, at) => openings.indexOf(opening) !== at)).toEqual([]);
});
