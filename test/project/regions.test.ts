/** What is about a region, or about the groups that meet there, is in the folder of its collection and not in the code. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCollectionFolder } from '../../src/ingest/corpus/collection.ts';
import { placeParts } from '../../src/statement/index.ts';

const root = resolve(import.meta.dirname, '../..');

/** Names of countries and cities are words of a language to the glossary, which knows them in four. */
const OF_LANGUAGES = /^src\/glossary\//;

const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:[jt]sx?|json|sql|css)$/.test(file) && !OF_LANGUAGES.test(file))
  .map((file) => ({ file, body: withoutComments(readFileSync(join(root, file), 'utf8')) }));

/** A comment may give an example. */
function withoutComments(body: string): string {
  return body.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
}

/** Finds the names where they are words of their own. */
function nameFinder(names: readonly string[]): (body: string) => readonly string[] {
  const escaped = names.map((name) => name.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (body) => body.match(any) ?? [];
}

const BY_VIDEO = new Set(['virtual', 'video', 'hybrid']);

describe.each(['statements', 'test/lagoon/collection'])('of the collection in %s', (folder) => {
  test('the code knows neither the formats of its meetings nor its places, series and hub, in any language', async () => {
    const { collection, statements } = await readCollectionFolder(join(root, folder));
    if (collection === null) throw new Error(`${folder} has no collection.json`);
    const { hub, series, title, names = {} } = collection;
    const known = [
      title,
      hub.name,
      ...Object.values(hub.names ?? {}).flatMap((own) => own?.name ?? []),
      // "Invented specimens" are the project's own.
      ...series
        .filter(({ specimen }) => !specimen)
        .flatMap((one) => [one, ...Object.values(one.names ?? {})].flatMap((own) => own?.title ?? [])),
      ...statements.flatMap(({ format, place }) => [
        ...(format === undefined ? [] : [format]),
        ...(place ? placeParts(place.city) : []),
      ]),
      ...Object.values(names).flatMap((own) => [
        ...(own?.title === undefined ? [] : [own.title]),
        ...Object.values({ ...own?.formats, ...own?.places }),
      ]),
    ].filter((name) => !BY_VIDEO.has(name));
    const unique = [...new Set(known)];
    expect(unique.length).toBeGreaterThan(10);
    const find = nameFinder(unique);
    expect(sources.flatMap(({ file, body }) => find(body).map((name) => `${file}: ${name}`))).toEqual([]);
  });
});

test('a name in the code would be seen, one in a comment not', () => {
  const find = nameFinder(['Reef Talks (R3)', 'Anchor']);
  expect(find("const names = { 'Reef Talks (R3)': 1, 'Anchorage': 2 };")).toEqual(['Reef Talks (R3)']);
  expect(
    find(withoutComments("/** Of Anchor. */\nconst one = 1; // at Anchor\nopen('http://Anchor');")),
  ).toEqual(['Anchor']);
});
