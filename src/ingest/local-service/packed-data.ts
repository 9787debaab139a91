/**
 * Packs the data of the project for the bundle: the formula files and the tables of the glossary. They say much the same
 * over hundreds of kilobytes, further apart than gzip looks back; packed with Brotli they weigh some 30 KiB less.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';

type Fields = Readonly<Record<string, unknown>>;
type FormulaFile = Fields & { readonly formulas: readonly Fields[] };

/** A folder of modules that are packed together. */
interface Folder {
  readonly name: string;
  readonly modules: RegExp;
  /** What all modules hold, by name of the file, as it is kept. */
  pack(files: Readonly<Record<string, unknown>>): unknown;
  /** Script that makes `files` of what was kept, as `data`. */
  readonly unpack: string;
  /** Script that exports what `files` has of a module, as `file`. */
  exports(module: unknown): string;
}

/** Kept by language, in the order of the formulas: what is said in one language is like the rest of it. */
const COLUMNS = ['patterns', 'not', 'names', 'notes'] as const;

const FORMULAS: Folder = {
  name: 'formulas',
  modules: /[\\/]statements[\\/]formulas[\\/][^\\/]+\.json$/,
  pack: (files) => packFormulas(files as Readonly<Record<string, FormulaFile>>),
  unpack: `
const { files, languages } = data;
const formulas = Object.values(files).flatMap((file) => file.formulas);
for (const [lang, columns] of Object.entries(languages))
  for (const [column, values] of Object.entries(columns))
    for (const [at, value] of values.entries())
      if (value !== null) (formulas[at][column] ??= {})[lang] = value;`,
  exports: () => 'export default file;',
};

const GLOSSARY: Folder = {
  name: 'glossary',
  modules: /[\\/]src[\\/]glossary[\\/]data[\\/][^\\/]+\.ts$/,
  pack: (files) => files,
  unpack: 'const files = data;',
  exports: (module) => `export const { ${Object.keys(module as object).join()} } = file;`,
};

/** Examples of the lexicon run as tests, and no request reads them. */
function packFormulas(files: Readonly<Record<string, FormulaFile>>): unknown {
  const formulas = Object.values(files).flatMap((file) => file.formulas);
  const wordsOf = (formula: Fields, column: string, lang: string): unknown =>
    (formula[column] as Fields | undefined)?.[lang] ?? null;
  const inLanguage = (lang: string) =>
    Object.fromEntries(
      COLUMNS.map((column) => [column, formulas.map((formula) => wordsOf(formula, column, lang))]),
    );
  const languages = new Set(
    formulas.flatMap((formula) => COLUMNS.flatMap((column) => Object.keys(formula[column] ?? {}))),
  );
  const dropped = Object.fromEntries([...COLUMNS, 'examples'].map((field) => [field, undefined]));
  return {
    files: Object.fromEntries(
      Object.entries(files).map(([name, file]) => [
        name,
        { ...file, formulas: file.formulas.map((formula) => ({ ...formula, ...dropped })) },
      ]),
    ),
    languages: Object.fromEntries([...languages].map((lang) => [lang, inLanguage(lang)])),
  };
}

function packedFolder({ name, modules, pack, unpack, exports }: Folder): Plugin {
  const read = async (path: string): Promise<unknown> =>
    path.endsWith('.json') ? JSON.parse(await readFile(path, 'utf8')) : { ...(await importAsItStands(path)) };
  return {
    name: `packed ${name}`,
    setup(builder) {
      let folder = '';
      builder.onLoad({ filter: modules }, async ({ path }) => {
        folder = dirname(path);
        return {
          contents: `import files from '${name}.unpacked';
const file = files[${JSON.stringify(basename(path))}];
${exports(await read(path))}`,
          loader: 'js',
        };
      });
      builder.onResolve({ filter: new RegExp(`^${name}\\.(?:un)?packed$`) }, ({ path }) => ({
        path,
        namespace: name,
      }));
      builder.onLoad({ filter: /\.unpacked$/, namespace: name }, () => ({
        contents: `import { brotliDecompressSync } from 'node:zlib';
import bytes from '${name}.packed';
const data = JSON.parse(new TextDecoder().decode(brotliDecompressSync(bytes)));
${unpack}
export default files;`,
        loader: 'js',
      }));
      builder.onLoad({ filter: /\.packed$/, namespace: name }, async () => {
        const paths = (await readdir(folder)).map((file) => join(folder, file));
        const own = paths.filter((path) => modules.test(path)).sort();
        const files = await Promise.all(own.map(async (path) => [basename(path), await read(path)] as const));
        return {
          contents: await compressed(pack(Object.fromEntries(files))),
          loader: 'binary',
          watchFiles: own,
        };
      });
    },
  };
}

/** While sources are watched a module may change after it was read once. */
async function importAsItStands(path: string): Promise<object> {
  const { mtimeMs } = await stat(path);
  return import(`${pathToFileURL(path).href}?${mtimeMs}`) as Promise<object>;
}

const compress = promisify(brotliCompress);

/** The highest: it takes a second and a half more, and the bundle is 5 KiB lighter for it. */
const QUALITY = 11;

function compressed(data: unknown): Promise<Uint8Array> {
  const bytes = Buffer.from(JSON.stringify(data));
  return compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}

export const packedFormulas = packedFolder(FORMULAS);
export const packedGlossary = packedFolder(GLOSSARY);
