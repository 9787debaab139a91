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

/** The languages of the texts of a figure. */
interface Sides {
  readonly a: { readonly lang: string };
  readonly b: { readonly lang: string };
}

/** The words of a figure that names no language: those of its texts; where these have two, English, whichever comes first. */
export function usualWords({ a, b }: Sides): EmbedWords {
  return a.lang === b.lang ? wordsFor(a.lang) : en;
}

/** The language that a figure speaks, where it is not the one that its texts give it anyway; else null. */
export function otherThanUsual(ui: string, sides: Sides): string | null {
  return ui === usualWords(sides).lang ? null : ui;
}
