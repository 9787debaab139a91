import { en, type Strings } from './strings.en.ts';
import { ru } from './strings.ru.ts';

export type { Strings } from './strings.en.ts';

/** Languages of the interface; texts keep their own. Another language is one file like `strings.ru.ts`. */
const languages = { en, ru } as const;

export type UiLanguage = keyof typeof languages;

export const uiLanguages = Object.keys(languages) as readonly UiLanguage[];

export function isUiLanguage(value: string | undefined): value is UiLanguage {
  return value !== undefined && Object.hasOwn(languages, value);
}

export function stringsOf(ui: UiLanguage): Strings {
  return languages[ui];
}
