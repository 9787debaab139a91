import { en } from './en.ts';
import { ru } from './ru.ts';
import type { EmbedWords } from './types.ts';

export type { EmbedWords } from './types.ts';

const LANGUAGES: ReadonlyMap<string, EmbedWords> = new Map([
  ['en', en],
  ['ru', ru],
]);

/** The interface speaks the language of the texts where it can, otherwise English. */
export function wordsFor(lang: string): EmbedWords {
  return LANGUAGES.get(lang.split('-')[0] ?? '') ?? en;
}
