import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, by what it does and not by its size, which Vitest goes by where it has never run: pages in a
 * browser, processes that are started and ended, searches over random phrases. Whatever is last keeps the others waiting.
 */
const LONG = [
  'pages-narrow',
  'pages-wide',
  'embed-frame',
  'search-truth',
  'search-hyphens',
  'damaged',
  'site',
  'load',
  'many-hosts',
  'enrich',
  'stops',
  'start',
].map((name) => `/${name}.test.ts`);

/** A place in the list; behind all of it where a file is not there. */
function placeOf({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((name) => moduleId.endsWith(name));
  return place < 0 ? LONG.length : place;
}

/** Begins, of each project, with the files that take longest, on a machine that never ran them as on any other. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((a, b) => placeOf(a) - placeOf(b)),
    );
  }
}
