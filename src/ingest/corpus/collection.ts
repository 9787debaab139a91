import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
  type ParsedCollection,
  parseCollection,
  problemsOfNames,
  type RecordFile,
  sortProblems,
} from '../../statement/index.ts';
import { readVocabularyFolder } from './vocabulary.ts';

/** Folders of a collection that hold no records. */
const OTHER_FOLDERS = new Set(['texts', 'formulas', 'questions', 'reviews']);

export interface CollectionFolder extends ParsedCollection {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** JSON of its formulas and questions; null where they are those that the project brings. */
  readonly vocabulary: string | null;
}

/**
 * Reads `collection.json`, every record under a folder (`<folder>/<series>/<id>.json`), its formulas and its questions. Problems of content are
 * part of the answer; a folder that does not exist is thrown as the file system reports it.
 */
export async function readCollectionFolder(folder: string): Promise<CollectionFolder> {
  const files: RecordFile[] = [];
  for (const path of await jsonFiles(folder, 0))
    files.push({ file: relative(folder, path).split(sep).join('/'), content: await readFile(path, 'utf8') });
  const read = parseCollection(files);
  // A record that could not be read may have the very thing that is named.
  const isWhole = read.collection !== null && read.statements.length === files.length - 1;
  const misnamed = read.collection && isWhole ? problemsOfNames(read.collection, read.statements) : [];
  const { vocabulary, problems } = await readVocabularyFolder(folder, read.collection?.id ?? '');
  return {
    folder,
    ...read,
    vocabulary,
    problems: sortProblems([...read.problems, ...misnamed, ...problems]),
  };
}

async function jsonFiles(folder: string, depth: number): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth === 0 && !OTHER_FOLDERS.has(entry.name)) found.push(...(await jsonFiles(path, 1)));
    } else if (entry.name.endsWith('.json') && (depth === 1 || entry.name === 'collection.json'))
      found.push(path);
  }
  return found;
}
