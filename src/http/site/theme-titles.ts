import type { Context } from 'hono';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import type { Environment } from '../platform/environment.ts';
import { uiOf } from './frame.ts';

export interface TitledTheme {
  readonly id: string;
  readonly title: string;
  /** For tables: the title itself where that is short. */
  readonly short: string;
}

/** All themes of the lexicon, titled in the language of the interface; in English where they have no title in it. */
export function titledThemes(c: Context<Environment>): readonly TitledTheme[] {
  const ui = uiOf(c);
  return vocabularyOf(c.var.collection).themes.map(({ id, title, titles, short_titles }) => {
    const full = titles[ui] ?? title;
    return { id, title: full, short: short_titles[ui] ?? full };
  });
}

/** The themes of some hits or lines of a digest, in the order of the lexicon. */
export function themesIn(
  c: Context<Environment>,
  spokenOf: readonly { readonly theme: string }[],
): readonly TitledTheme[] {
  const found = new Set(spokenOf.map(({ theme }) => theme));
  return titledThemes(c).filter(({ id }) => found.has(id));
}

/** The titles of one theme; its id where the lexicon has no such theme any more. */
export function themeTitles(c: Context<Environment>, theme: string): Omit<TitledTheme, 'id'> {
  const { title = theme, short = theme } = titledThemes(c).find(({ id }) => id === theme) ?? {};
  return { title, short };
}

/** The title of one theme. */
export function themeTitle(c: Context<Environment>, theme: string): string {
  return themeTitles(c, theme).title;
}
