/**
 * Bundles the Worker into one file. wrangler calls this before it deploys (see `[build]` in wrangler.toml), `npm start`
 * before it serves, so that both run the same bytes.
 *
 * wrangler's own bundler would do, but it writes every Cyrillic and Chinese letter as an escape of six bytes and keeps the
 * messages of zod in fifty languages, which nobody can turn off there: 90 KiB of 1,090 after gzip.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, context, type OutputFile, type Plugin, transform } from 'esbuild';
import { detectorCodes } from '../../text/language.ts';
import { packedFormulas, packedGlossary } from './packed-data.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where the bundle lies that wrangler deploys; `main` of wrangler.toml names the same place. */
export const BUNDLE = join(root, '.wrangler', 'worker', 'worker.js');

/** zod speaks English unless it is asked for another language, and the service never asks. */
const englishOnly: Plugin = {
  name: 'zod in English',
  setup(builder) {
    builder.onResolve({ filter: /\/locales\/index\.js$/ }, ({ resolveDir }) =>
      resolveDir.includes(join('node_modules', 'zod'))
        ? { path: 'locales', namespace: 'english-only', pluginData: resolveDir }
        : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'english-only' }, ({ pluginData }) => ({
      contents: 'export { default as en } from "../locales/en.js";',
      resolveDir: pluginData,
    }));
  },
};

/** zod can make code of a schema, which a Worker may not run, and a schema of JSON Schema: the service asks for neither. */
const schemasAsWritten: Plugin = {
  name: 'zod without its makers of code and of schemas',
  setup(builder) {
    builder.onLoad(
      { filter: /[\\/]zod[\\/]v4[\\/](?:core[\\/]compile|classic[\\/]from-json-schema)\.js$/ },
      async ({ path }) => {
        const exported = (await readFile(path, 'utf8')).matchAll(/^export (?:const|class|function) (\w+)/gm);
        return {
          contents: [...exported].map(([, name]) => `export const ${name} = undefined;`).join('\n'),
          loader: 'js',
        };
      },
    );
  },
};

/** The protocol for agents checks what a person fills into the form of an agent by a schema, and no tool asks for a form. */
const noForms: Plugin = {
  name: 'the protocol for agents without its reader of schemas',
  setup(builder) {
    builder.onLoad(
      { filter: /[\\/]@modelcontextprotocol[\\/].*[\\/]cfWorkerProvider-[^\\/]*\.mjs$/ },
      () => ({
        contents: `export class t { getValidator() { throw new Error('No tool asks for a form'); } }`,
        loader: 'js',
      }),
    );
  },
};

/** The detector knows the trigrams of 187 languages, and is asked for those of this field alone. */
const languagesOfThisField: Plugin = {
  name: 'trigrams of the languages that are asked for',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = (await import(pathToFileURL(path).href)) as {
        readonly data: Readonly<Record<string, Readonly<Record<string, string>>>>;
      };
      // A script without a language stays: one that is missing would be taken for that of a single language.
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(Object.entries(languages).filter(([code]) => detectorCodes.includes(code))),
      ]);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))};`, loader: 'js' };
    });
  },
};

/** The style sheets of the pages without their comments and white space; those of figures are built already. */
const smallStyles: Plugin = {
  name: 'small style sheets',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]pages[\\/]styles[\\/][^\\/]+\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

/** How the Worker is bundled. Style sheets and browser scripts become texts, `.bin` files bytes. */
const OPTIONS = {
  entryPoints: [join(root, 'src', 'worker.ts')],
  outfile: BUNDLE,
  bundle: true,
  format: 'esm',
  target: 'es2024',
  conditions: ['workerd', 'worker', 'browser'],
  external: ['cloudflare:*', 'node:*'],
  loader: { '.css': 'text', '.browser.js': 'text', '.bin': 'binary' },
  jsx: 'automatic',
  jsxImportSource: '#markup',
  // Names of functions would weigh 38 KiB; the log is read with the source map.
  minify: true,
  sourcesContent: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  plugins: [
    englishOnly,
    schemasAsWritten,
    noForms,
    packedFormulas,
    packedGlossary,
    smallStyles,
    languagesOfThisField,
  ],
} as const satisfies BuildOptions;

/** The bundled Worker, and what tells where in the sources each of its places comes from. */
export interface BundledWorker {
  readonly source: string;
  /** A source map of version 3 as JSON; its sources are named from the folder of the bundle. */
  readonly map: string;
}

/** The bundled Worker; nothing is written. */
export async function bundledWorker(): Promise<BundledWorker> {
  const { outputFiles } = await build({
    ...OPTIONS,
    plugins: [...OPTIONS.plugins],
    sourcemap: 'external',
    write: false,
  });
  return bundleOf(outputFiles);
}

/**
 * Parts of the sources as modules of their own, for tests that import them: written as `<name>.js` to a folder, with what
 * several of them need in chunks beside, so that each module of the sources is there once.
 */
export async function bundleParts(parts: Readonly<Record<string, string>>, folder: string): Promise<void> {
  const { outfile: _, ...options } = OPTIONS;
  await build({
    ...options,
    plugins: [...OPTIONS.plugins],
    entryPoints: parts,
    outdir: folder,
    splitting: true,
    minify: false,
  });
}

function bundleOf(files: readonly OutputFile[]): BundledWorker {
  const textOf = (end: string) => files.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { source: textOf('.js'), map: textOf('.js.map') };
}

/** Hands over the bundled Worker after each change of its sources, until the process ends; a mistake in them is printed. */
export async function watchWorker(changed: (worker: BundledWorker) => Promise<void>): Promise<void> {
  let first = true;
  const handOver: Plugin = {
    name: 'hand over',
    setup(builder) {
      builder.onEnd(async ({ outputFiles, errors }) => {
        if (!first && errors.length === 0) await changed(bundleOf(outputFiles ?? []));
        first = false;
      });
    },
  };
  const watching = await context({
    ...OPTIONS,
    plugins: [...OPTIONS.plugins, handOver],
    sourcemap: 'external',
    write: false,
  });
  await watching.watch();
}

// wrangler sends the map along (`upload_source_maps`).
if (import.meta.main) await build({ ...OPTIONS, plugins: [...OPTIONS.plugins], sourcemap: 'linked' });
