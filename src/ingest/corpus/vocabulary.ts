import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FormulaSource,
  parseFormulaFile,
  type QuestionSource,
  readQuestions,
  writeVocabulary,
} from '../../formula/index.ts';
import type { Problem } from '../../statement/index.ts';

/** The formulas and questions of a collection, as the store keeps them. */
export interface VocabularyFolder {
  /** See `StoredCollection`. */
  readonly vocabulary: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads `formulas/*.json` and `questions/*.json` of a collection folder. A file with a mistake is left out and reported. Where
 * there is no folder of formulas the collection is searched for those that are about no region.
 */
export async function readVocabularyFolder(folder: string, collection: string): Promise<VocabularyFolder> {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const formulaFiles = await jsonFiles(folder, 'formulas');
  const formulas = formulaFiles?.flatMap(({ file, content }) => {
    const read = parseFormulaFile(file, content);
    const twice = read.formulas.filter(({ id }) => ids.has(id));
    for (const { id } of read.formulas) ids.add(id);
    const own: Problem[] = [
      ...read.problems.map(({ rule, field, message, line, nearest }) => ({
        rule,
        file,
        ...(nearest === undefined ? {} : { nearest }),
        ...(field === undefined ? {} : { field }),
        message: line === undefined ? message : `line ${line}: ${message}`,
      })),
      ...twice.map(({ id }) => ({ rule: 'formula/id', file, message: `"${id}" is the id of two formulas` })),
    ];
    problems.push(...own);
    return own.length > 0 ? [] : [JSON.parse(content) as FormulaSource];
  });
  const questions = (await jsonFiles(folder, 'questions'))?.flatMap(({ file, content }) => {
    const value = parsed(content);
    const read = readQuestions(file, value, formulas === undefined ? null : ids);
    const about = read.theme?.collection;
    const own: Problem[] = [
      ...read.problems,
      ...(about === undefined || about === collection
        ? []
        : [
            {
              rule: 'question/collection',
              file,
              field: 'collection',
              message: `"${about}" is not this collection`,
              nearest: collection,
            },
          ]),
    ];
    problems.push(...own);
    return own.length > 0 ? [] : [value as QuestionSource];
  });
  return {
    vocabulary: writeVocabulary({ formulas: formulas ?? null, questions: questions ?? [] }),
    problems,
  };
}

/** The files of formulas and questions of a folder, by path, as they are. */
export async function vocabularyFiles(
  folder: string,
): Promise<readonly (readonly [path: string, content: string])[]> {
  const files = await Promise.all(['formulas', 'questions'].map((name) => jsonFiles(folder, name)));
  return files.flatMap((list) => (list ?? []).map(({ file, content }) => [file, content] as const));
}

/** The JSON files of a folder in the order of their names; undefined where there is no such folder. */
async function jsonFiles(
  folder: string,
  name: string,
): Promise<readonly { readonly file: string; readonly content: string }[] | undefined> {
  const names = await readdir(join(folder, name)).catch(() => undefined);
  const json = names?.filter((file) => file.endsWith('.json')).sort();
  return (
    json &&
    Promise.all(
      json.map(async (file) => ({
        file: `${name}/${file}`,
        content: await readFile(join(folder, name, file), 'utf8'),
      })),
    )
  );
}

/** Undefined for what is not JSON, which the shape of a file then refuses. */
function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
