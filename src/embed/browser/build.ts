/**
 * Bundles what runs in browsers and writes it to ../built, with the hashes that addresses and policies name.
 * The result is committed: an editor's page holds the hash of a script, so its bytes must be reviewed like any
 * other publication, and neither starting nor testing needs this step. `test/project/embed-build.test.ts` proves that the
 * committed files are what the sources give.
 *
 * `--publish` also keeps the present script under its hash for ever; do it with each release.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const room = new URL('../', import.meta.url);
const TARGET = ['chrome111', 'firefox113', 'safari16.4'];

/** File names below src/embed/built and their contents. */
export async function bundle(): Promise<Readonly<Record<string, string>>> {
  const [element, frame, figureStyle, frameStyle] = await Promise.all([
    script('element'),
    script('frame'),
    style('figure'),
    style('frame'),
  ]);
  const frameSheet = figureStyle + frameStyle;
  const files = await readdir(new URL('built/published/', room)).catch(() => []);
  const published = files.map((file) => file.replace('.browser.js', '')).sort();
  return {
    'element.browser.js': element,
    'frame.browser.js': frame,
    'frame.css': frameSheet,
    'hashes.ts': writeHashes({
      ELEMENT_HASH: hash('sha256', element, 'hex').slice(0, 16),
      ELEMENT_INTEGRITY: `sha384-${hash('sha384', element, 'base64')}`,
      FRAME_SCRIPT_HASH: `sha256-${hash('sha256', frame, 'base64')}`,
      FRAME_STYLE_HASH: `sha256-${hash('sha256', frameSheet, 'base64')}`,
    }),
    'published.ts': writePublished(published),
  };
}

async function script(name: 'element' | 'frame'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`browser/${name}.ts`, room))],
    bundle: true,
    minify: true,
    write: false,
    format: name === 'element' ? 'esm' : 'iife',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [minifiedStyles],
  });
  return (outputFiles[0]?.text ?? '').trim();
}

async function style(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${name}.css`, room))],
    minify: true,
    write: false,
    target: TARGET,
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** A style sheet that a script imports becomes its own minified text. */
const minifiedStyles: import('esbuild').Plugin = {
  name: 'styles as text',
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const name =
        path
          .split('/')
          .at(-1)
          ?.replace(/\.css$/, '') ?? '';
      return { contents: await style(name), loader: 'text' };
    });
  },
};

function hash(algorithm: string, text: string, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(text, 'utf8').digest(encoding);
}

function writeHashes(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} = '${value}';`);
  return `// Written by \`npm run build:embed\`.\n${lines.join('\n')}\n`;
}

function writePublished(hashes: readonly string[]): string {
  const imports = hashes.map((one) => `import embed${one} from './published/${one}.browser.js';`);
  const entries = hashes.map((one) => `  '${one}': embed${one},`);
  const list = entries.length > 0 ? `{\n${entries.join('\n')}\n}` : '{}';
  return [
    '// Written by `npm run build:embed`.',
    ...imports,
    '',
    '/** Every script that was ever published, by its hash: pages out there name it. */',
    `export const PUBLISHED: Readonly<Record<string, string>> = ${list};`,
    '',
  ].join('\n');
}

if (import.meta.main) {
  if (process.argv.includes('--publish')) {
    const element = await script('element');
    const name = hash('sha256', element, 'hex').slice(0, 16);
    await mkdir(new URL('built/published/', room), { recursive: true });
    await writeFile(new URL(`built/published/${name}.browser.js`, room), element);
  }
  for (const [name, text] of Object.entries(await bundle()))
    await writeFile(new URL(`built/${name}`, room), text);
}
