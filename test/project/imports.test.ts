import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

/** Which rooms each room may import. A room may always import itself. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  addresses: [],
  markup: [],
  text: [],
  glossary: ['text'],
  comparison: ['glossary', 'text'],
  formula: ['comparison', 'glossary', 'statement', 'text'],
  crossing: ['formula', 'comparison', 'glossary', 'text'],
  statement: ['text'],
  store: ['statement', 'text'],
  answers: ['addresses', 'store', 'crossing', 'formula', 'comparison', 'glossary', 'statement', 'text'],
  pages: ['addresses', 'markup', 'crossing', 'formula', 'comparison', 'glossary', 'statement', 'text'],
  // The figure is chosen by the words that differ, so the widget reads rows and words; of the pages it knows addresses.
  embed: ['addresses', 'markup', 'crossing', 'comparison', 'text'],
  http: [
    'addresses',
    'markup',
    'answers',
    'pages',
    'embed',
    'store',
    'crossing',
    'formula',
    'comparison',
    'glossary',
    'statement',
    'text',
  ],
  ingest: ['store', 'crossing', 'formula', 'comparison', 'glossary', 'statement', 'text'],
  worker: ['http'],
};

/** Rooms that must run anywhere: no I/O, no clock, no globals of a platform. */
const PURE = ['text', 'glossary', 'comparison', 'crossing', 'formula', 'statement'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

const roomOf = (file: string) => file.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';
const read = (file: string) => readFileSync(join(src, file), 'utf8');
const importsOf = (source: string) =>
  [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

describe('imports run one way', () => {
  test.each(files)('%s', (file) => {
    const room = roomOf(file);
    const allowed = BELOW[room];
    expect(allowed, `src/${room} is not a room of the house`).toBeDefined();
    for (const name of importsOf(read(file))) {
      if (!name.startsWith('.')) continue;
      const target = relative(src, resolve(src, dirname(file), name)).replaceAll('\\', '/');
      if (target.startsWith('..')) {
        expect(target, `${file} reaches out of src`).toMatch(/^\.\.\/(statements|package\.json)/);
        continue;
      }
      const fits =
        roomOf(target) === room ||
        allowed?.some(
          (below) => target === below || target.startsWith(`${below}/`) || target.startsWith(`${below}.`),
        );
      expect(fits, `${file} imports ${target}`).toBe(true);
    }
  });
});

test.each(files.filter((file) => /^embed\/browser\/(?!build)/.test(file)))(
  'what runs on other people’s pages imports nothing but itself: %s',
  (file) => {
    for (const name of importsOf(read(file))) expect(name).toMatch(/^\.\/|^\.\.\/figure\.css$/);
  },
);

describe('the core is pure', () => {
  test.each(files.filter((file) => PURE.includes(roomOf(file))))('%s', (file) => {
    const source = read(file);
    expect(source).not.toMatch(
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|console\.|process\.|fetch\()/,
    );
    expect(
      importsOf(source).filter((name) => name.startsWith('node:') || name.startsWith('cloudflare:')),
    ).toEqual([]);
  });
});

/** The packages that a file reads before it runs, through whatever it imports. */
function packagesBefore(start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  const packages = new Set<string>();
  for (const file of seen)
    for (const [statement, name = ''] of read(file).matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g,
    ))
      if (/^\s*(?:import|export) type /.test(statement)) continue;
      else if (!name.startsWith('.')) packages.add(name);
      else if (/\.tsx?$/.test(name)) seen.add(join(dirname(file), name).replaceAll('\\', '/'));
  return packages;
}

test.each(['status', 'fetch', 'verify', 'add'])(
  '%s, which opens no database, does not wait for what opens one',
  (command) => {
    const packages = packagesBefore(`ingest/commands/${command}.ts`);
    expect(['wrangler', 'miniflare'].filter((name) => packages.has(name))).toEqual([]);
  },
);

test('a command that opens a database reads what opens it', () => {
  const packages = packagesBefore('ingest/commands/enrich.ts');
  expect([...packages]).toEqual(expect.arrayContaining(['wrangler', 'miniflare']));
});

test('a room with no file would make this test empty', () => {
  expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(BELOW)));
});
