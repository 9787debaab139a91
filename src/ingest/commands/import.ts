import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, UNNAMED_HUB } from '../../statement/index.ts';
import { countWords, fingerprint, fingerprintOfBytes, splitClauses } from '../../text/index.ts';
import { asId } from '../corpus/imported-names.ts';
import type { KeptProvenance } from '../corpus/keep-text.ts';
import {
  type ImportedCollection,
  type ImportOptions,
  importMarkdown,
} from '../corpus/markdown-collection.ts';
import { today } from '../corpus/open-collection.ts';
import { replaceFolder } from '../corpus/replace-folder.ts';
import { vocabularyFiles } from '../corpus/vocabulary.ts';
import type { Command } from '../terminal/context.ts';
import { counted } from '../terminal/counted.ts';
import { requireFolder } from '../terminal/given-path.ts';
import { checkLanguage } from '../terminal/given-values.ts';

/** The files of a collection that `npm start -- --collection <out>` can serve: path inside the folder → content. */
async function filesOf(
  imported: ImportedCollection,
  retrieved: string,
): Promise<readonly (readonly [path: string, content: string])[]> {
  const files: [path: string, content: string][] = [];
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  files.push(['collection.json', json(imported.collection)]);
  for (const { record, body, file, content } of imported.statements) {
    files.push([`${record.series}/${record.id}.json`, json(record)]);
    const [version] = record.texts;
    const lang = version?.lang ?? 'en';
    const text = `texts/${record.id}/${lang}`;
    files.push([`${text}.txt`, `${body}\n`]);
    // Whole, because `pin` copies it into the record.
    const provenance: KeptProvenance = {
      source: version?.sources[0]?.url ?? file,
      kind: 'file',
      publisher: version?.issuer ?? '',
      retrieved,
      raw_sha256: await fingerprintOfBytes(new TextEncoder().encode(content)),
      sha256: await fingerprint(body),
      words: countWords(body),
      clauses: splitClauses(body, { lang }).length,
      format: 'markdown',
      extractor: 'markdown',
      warnings: [],
      removed: [],
    };
    files.push([`${text}.json`, json(provenance)]);
  }
  return files;
}

/**
 * Reads a folder of Markdown and writes a collection of it to `out`, with its formulas and questions; tells what could not be used. Throws an Error in
 * plain words where the folder does not exist or holds nothing to import, or where `out` holds anything but what an earlier
 * import wrote; then nothing is written, and what stood at `out` stays as it was. With `aside` it is moved beside it.
 */
export async function importFolder(
  folder: string,
  out: string,
  options: ImportOptions & { readonly aside?: boolean },
): Promise<ImportedCollection & { readonly movedTo: string | null }> {
  await requireFolder(folder, 'import');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const files = await Promise.all(
    names.map(async (file) => ({ file, content: await readFile(join(folder, file), 'utf8') })),
  );
  const table = await readFile(join(folder, 'series.tsv'), 'utf8').catch(() => undefined);
  const imported = importMarkdown(files, table, options);
  if (imported.statements.length === 0)
    throw new Error(
      [
        `Nothing was written: ${folder} holds no Markdown file that can become a statement.`,
        ...imported.problems.map((problem) => `  not used: ${formatProblem(problem)}`),
        'Each file needs a title and a date in its front matter or in series.tsv, and a text.',
      ].join('\n'),
    );
  const movedTo = await replaceFolder(
    out,
    [...(await filesOf(imported, today())), ...(await vocabularyFiles(folder))],
    options,
  );
  return { ...imported, movedTo };
}

export function importOptions(
  folder: string,
  values: { title?: string; hub?: string; lang?: string },
): ImportOptions {
  const id = asId(basename(folder));
  return {
    id,
    title: values.title ?? basename(folder),
    // Whose statements they are is not in the files; pages put the name into a sentence.
    hub: values.hub ?? UNNAMED_HUB,
    ...(values.lang === undefined ? {} : { lang: values.lang }),
  };
}

/** `import <folder> [--out <folder>] [--title …] [--hub …] [--lang …] [--force]` */
export const runImport: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      title: { type: 'string' },
      hub: { type: 'string' },
      lang: { type: 'string' },
      force: { type: 'boolean', default: false },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    context.stderr.write('import takes one folder of Markdown files with front matter.\n');
    return 2;
  }
  checkLanguage('--lang', values.lang);
  const options = importOptions(folder, values);
  const out = resolve(context.cwd, values.out ?? join('collections', options.id));
  const imported = await importFolder(resolve(context.cwd, folder), out, { ...options, aside: values.force });
  if (imported.movedTo !== null) context.stdout.write(`What stood there is kept in ${imported.movedTo}.\n`);
  for (const problem of imported.problems) context.stderr.write(`  not used: ${formatProblem(problem)}\n`);
  context.stdout.write(
    `${counted(imported.statements.length, 'statement')} in ${imported.collection.series.length} series written to ${out}; ${counted(imported.problems.length, 'file')} not used.\nServe them: npm start -- --collection ${values.out ?? join('collections', options.id)}\n`,
  );
  return 0;
};
