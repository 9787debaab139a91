/** The data of the glossary → concepts: how each is expressed in each language. */
import { COUNTS } from './data/counts.ts';
import { DE, DE_ENDINGS, DE_LETTERS } from './data/de.ts';
import { EN, EN_ENDINGS, EN_LETTERS } from './data/en.ts';
import { KEYS } from './data/keys.ts';
import { RU, RU_ENDINGS, RU_LETTERS } from './data/ru.ts';
import { ZH, ZH_LETTERS } from './data/zh.ts';
import { type Form, readAlphabet, readKeys, readSigns, readWords, wordReader } from './packed-forms.ts';
import { unitsOfKey } from './units.ts';

export type GlossaryLanguage = 'en' | 'ru' | 'zh' | 'de';

/** `word`: an English stem and its equivalents. `term`: an expression of the genre. `name`: who or what is named. */
export type ConceptKind = 'word' | 'term' | 'name';

export interface Concept {
  /** What the concept is called in data: the English stem of a word, the English form of a term, the id of a name. */
  readonly key: string;
  readonly kind: ConceptKind;
}

/** A table, a line a concept; its alphabet; its sets of endings. */
interface Table {
  readonly lines: string;
  readonly letters: string;
  readonly endings: string;
}

/** Languages with a table. */
const TABLES: Readonly<Record<GlossaryLanguage, Table>> = {
  en: { lines: EN, letters: EN_LETTERS, endings: EN_ENDINGS },
  ru: { lines: RU, letters: RU_LETTERS, endings: RU_ENDINGS },
  zh: { lines: ZH, letters: ZH_LETTERS, endings: '' },
  de: { lines: DE, letters: DE_LETTERS, endings: DE_ENDINGS },
};

/** Every concept, in the order of their numbers. */
export function readConceptTable(): readonly Concept[] {
  return keys().map((key, number) => ({ key, kind: kindOf(number) }));
}

/** By concept: its forms in a language, the best first. */
export function readForms(lang: GlossaryLanguage): readonly (readonly Form[])[] {
  const { lines, letters, endings } = TABLES[lang];
  if (lang === 'zh') {
    const signs = readAlphabet(letters);
    return linesOf(lines).map((line) => readSigns(line, signs));
  }
  const ofKeys = lang === 'en' ? keys() : [];
  const reader = wordReader(letters, endings);
  return linesOf(lines).map((line, number) => {
    const key = ofKeys[number] ?? '';
    return readWords(line, reader, () => (number < COUNTS.word ? key : unitsOfKey(key)));
  });
}

/** The language as the tables know it; undefined where there is none for it. */
export function isGlossaryLanguage(lang: string): lang is GlossaryLanguage {
  return Object.hasOwn(TABLES, lang);
}

function kindOf(number: number): ConceptKind {
  if (number < COUNTS.word) return 'word';
  return number < COUNTS.word + COUNTS.term ? 'term' : 'name';
}

let read: readonly string[] | undefined;

function keys(): readonly string[] {
  read ??= readKeys(KEYS);
  return read;
}

/** Each table begins and ends with a line break, so that its file reads well. */
function linesOf(table: string): readonly string[] {
  return table.slice(1, -1).split('\n');
}
