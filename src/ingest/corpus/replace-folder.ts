import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAtWork } from './leftovers.ts';
import { MANIFEST, manifestOf, othersIn } from './written-folder.ts';

/** Names are told up to this number. */
const NAMES_TOLD = 10;

/**
 * Writes a folder as a whole, in place of what the same command wrote there before. Where anything else stands in it, or
 * anything was changed since, an Error names the files and nothing is touched; with `aside` the folder that stood there
 * is moved beside it, whole, and its new path is given. Nothing that a person wrote is ever deleted. The new folder is
 * complete before the earlier one is moved.
 */
export async function replaceFolder(
  out: string,
  files: Iterable<readonly [path: string, content: string]>,
  { aside = false }: { readonly aside?: boolean } = {},
): Promise<string | null> {
  const others = await othersIn(out);
  if (others.length > 0 && !aside) throw new Error(refusal(out, others));
  await mkdir(dirname(out), { recursive: true });
  await removeUnfinished(dirname(out));
  const written = [...files];
  // Beside its place, so that moving it there never copies.
  const work = await mkdtemp(join(dirname(out), `${UNFINISHED}${process.pid}-`));
  const earlier = join(work, 'earlier');
  let kept: string | null = null;
  try {
    const fresh = join(work, 'new');
    for (const [path, content] of [...written, [MANIFEST, manifestOf(written)] as const]) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), content);
    }
    if (existsSync(out)) {
      if (others.length > 0) {
        kept = asideOf(out);
        await rename(out, kept);
      } else await rename(out, earlier);
    }
    await rename(fresh, out);
    // Somebody may have written into it while this was done.
    if (existsSync(earlier) && (await othersIn(earlier)).length > 0) {
      kept = asideOf(out);
      await rename(earlier, kept);
    }
  } finally {
    // What is still in there after a failure stood at `out`, unless it could not be moved back.
    if (existsSync(earlier) && !existsSync(out)) await rename(earlier, out);
    await discard(work);
  }
  return kept;
}

const UNFINISHED = '.multivector-new-';
const DISCARDED = '.multivector-old-';

/** Says by its name that nobody needs a folder, then removes it: half-removed, it could not be told any more. */
async function discard(work: string): Promise<void> {
  const discarded = join(dirname(work), basename(work).replace(UNFINISHED, DISCARDED));
  await rename(work, discarded);
  await rm(discarded, { recursive: true, force: true });
}

/**
 * Removes what killed runs left half-written in a folder, and moves nothing that could be a person's: a folder that was
 * moved away and not yet replaced holds what was written by us, or it stays.
 */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const left = join(folder, name);
    if (name.startsWith(DISCARDED)) await rm(left, { recursive: true, force: true });
    const [, writer] = new RegExp(`^${UNFINISHED.replace('.', '\\.')}(\\d+)-`).exec(name) ?? [];
    if (writer === undefined || (await isAtWork(left, Number(writer)))) continue;
    if ((await othersIn(join(left, 'earlier'))).length === 0) await discard(left);
  }
}

function asideOf(out: string): string {
  for (let number = 1; ; number++) {
    const path = `${out}.before-${number}`;
    if (!existsSync(path)) return path;
  }
}

function refusal(out: string, others: readonly string[]): string {
  const more = others.length - NAMES_TOLD;
  return [
    `${out} holds what this command did not write, or what was changed since, and nothing was written:`,
    ...others.slice(0, NAMES_TOLD).map((path) => `  ${path}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    'Name a folder that is empty or does not exist yet, or give --force, which moves this one aside as a whole.',
  ].join('\n');
}
