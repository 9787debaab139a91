import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vitest/config';
import { bundleParts } from '../src/ingest/local-service/bundle.ts';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const folder = join(root, 'node_modules', '.cache', 'worker-tests');

/** What draws elements of JSX, in tests as in the sources: `imports` of package.json. */
const DRAWS_ELEMENTS = /^#markup\/jsx-(?:dev-)?runtime$/;
const ELEMENTS = join(src, 'markup', 'jsx-runtime.ts');

/** A file of the sources, and no pattern of `import.meta.glob`, which Vite resolves too. */
const isSource = (path: string) => path.startsWith(src) && /^[^*]+\.tsx?$/.test(path);

/** The files of the sources that these tests import, by themselves or through a file beside them. */
async function importedSources(tests: readonly string[]): Promise<ReadonlySet<string>> {
  const read = new Set(tests);
  const sources = new Set<string>();
  for (const file of read)
    for (const [, path] of (await readFile(file, 'utf8')).matchAll(
      /(?:\bfrom|\bimport\(?)\s*'(\.[^']+\.tsx?)'/g,
    )) {
      const imported = resolve(file, '..', path ?? '');
      (isSource(imported) ? sources : read).add(imported);
    }
  return sources;
}

/**
 * Removes what earlier runs left. Another run may be going on, of other sources: what is younger than an hour stays, and
 * what it has removed meanwhile is gone.
 */
async function removeOld(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const made = await stat(file).catch(() => undefined);
    if (made && made.mtimeMs < Date.now() - 3_600_000) await rm(file, { force: true });
  }
}

/**
 * Lets tests import the sources, with the libraries they use, as esbuild bundles them for the Worker: a hundred modules
 * instead of a thousand, and within a module a call is a call, where the module runner of Vite goes through a getter. Each
 * file of the sources is in one module only, so what it remembers is shared as ever. In watch mode the sources are read
 * one by one.
 *
 * @param include The files of the tests, as a pattern from the root.
 */
export function bundledSources(include: string): Plugin {
  let watching = false;
  let bundled: Promise<ReadonlyMap<string, string>> | undefined;
  const bundle = async (): Promise<ReadonlyMap<string, string>> => {
    const sources = await importedSources(globSync(include, { cwd: root }).map((file) => join(root, file)));
    const parts = [...new Set([join(src, 'worker.ts'), ELEMENTS, ...sources])].map(
      (part) => [part, relative(root, part).replaceAll(/\W/g, '_')] as const,
    );
    await removeOld();
    await bundleParts(Object.fromEntries(parts.map(([part, name]) => [name, part])), folder);
    return new Map(parts.map(([part, name]) => [part, join(folder, `${name}.js`)]));
  };
  return {
    name: 'sources as esbuild bundles them',
    enforce: 'pre',
    configureVitest: async ({ vitest }) => {
      watching = vitest.config.watch;
      // Before anything is imported: Vitest remembers between runs where the imports of a test led to, and then asks nobody.
      if (watching) return;
      bundled ??= bundle();
      await bundled;
    },
    async resolveId(id, importer) {
      const path = DRAWS_ELEMENTS.test(id)
        ? ELEMENTS
        : id.startsWith('.') && importer
          ? resolve(importer, '..', id)
          : id;
      if (watching || !isSource(path)) return;
      bundled ??= bundle();
      const written = (await bundled).get(path);
      // An address from the root is what Vite asks for when it reads a file as text.
      if (written === undefined && id.startsWith('.'))
        throw new Error(
          `${path} would be there twice: it is imported in a way that test/bundled-sources.ts does not see`,
        );
      return written;
    },
  };
}
