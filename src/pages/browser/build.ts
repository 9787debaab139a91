/**
 * Bundles what reads files in browsers and writes it to ../scripts, where it is committed: neither starting nor testing
 * needs this step, and `test/project/own-build.test.ts` proves that the file is what the sources give.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export async function ownScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('own.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
  });
  return `${(outputFiles[0]?.text ?? '').trim()}\n`;
}

if (import.meta.main)
  await writeFile(new URL('../scripts/own.browser.js', import.meta.url), await ownScript());
