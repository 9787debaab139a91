/** The languages this product knows, one file each; any other is read by the rules that hold for every language. */
import { LanguageMemory } from '../language-memory.ts';
import { makeGerman } from './de.ts';
import { makeEnglish } from './en.ts';
import { makeSpanish } from './es.ts';
import { makeFrench } from './fr.ts';
import { makeItalian } from './it.ts';
import { makeJapanese } from './ja.ts';
import { makeKazakh } from './kk.ts';
import { makeKyrgyz } from './ky.ts';
import { smallLanguage } from './make.ts';
import { makeRussian } from './ru.ts';
import { makeTajik } from './tg.ts';
import { makeTurkmen } from './tk.ts';
import { makeTurkish } from './tr.ts';
import type { Language } from './types.ts';
import { makeUzbek } from './uz.ts';
import { makeChinese } from './zh.ts';

const makers: ReadonlyMap<string, () => Language> = new Map([
  ['en', makeEnglish],
  ['ru', makeRussian],
  ['zh', makeChinese],
  ['de', makeGerman],
  ['ja', makeJapanese],
  ['kk', makeKazakh],
  ['uz', makeUzbek],
  ['ky', makeKyrgyz],
  ['tk', makeTurkmen],
  ['tg', makeTajik],
  ['tr', makeTurkish],
  ['fr', makeFrench],
  ['it', makeItalian],
  ['es', makeSpanish],
]);

/** Tags of the languages that have a file. */
export const knownLanguages: readonly string[] = [...makers.keys()];

const made = new Map<string, Language>();
const others = new LanguageMemory<Language>();

/** "pt-BR" → "pt"; the first part of a language tag, in lower case. */
export function primaryLanguage(lang: string): string {
  const dash = lang.indexOf('-');
  return (dash < 0 ? lang : lang.slice(0, dash)).toLowerCase();
}

/**
 * What is known of a language, by its tag ("en", "zh-Hant"). Made when first asked for; of a language that has a file
 * always the same object, so that what follows from it can be kept by it.
 */
export function languageOf(lang: string): Language {
  const tag = primaryLanguage(lang);
  const known = made.get(tag);
  if (known !== undefined) return known;
  const maker = makers.get(tag);
  if (maker === undefined) return others.of(tag, smallLanguage);
  const language = maker();
  made.set(tag, language);
  return language;
}

let negations: ReadonlySet<string> | undefined;

/** Whether a folded word turns a promise round in some language: for texts whose language does not matter. */
export function isNegation(folded: string): boolean {
  negations ??= new Set(knownLanguages.flatMap((tag) => [...languageOf(tag).negations]));
  return negations.has(folded);
}
