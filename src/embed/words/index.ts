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

/** The language that is asked for, where it is not the one that texts of `lang` give a figure anyway; else null. */
export function otherThanUsual<Ui extends string>(ui: Ui | null, lang: string): Ui | null {
  return ui === wordsFor(lang).lang ? null : ui;
}
