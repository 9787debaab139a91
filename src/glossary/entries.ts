/** The data of the glossary → concepts: how each is expressed in each language. */
import { COUNTS } from './data/counts.ts';
import { DE } from './data/de.ts';
import { EN } from './data/en.ts';
import { KEYS } from './data/keys.ts';
import { RU } from './data/ru.ts';
import { ZH } from './data/zh.ts';

export type GlossaryLanguage = 'en' | 'ru' | 'zh' | 'de';

/** `word`: an English stem and its equivalents. `term`: an expression of the genre. `name`: who or what is named. */
export type ConceptKind = 'word' | 'term' | 'name';

export interface Concept {
  /** What the concept is called in data: the English stem of a word, the English form of a term, the id of a name. */
  readonly key: string;
  readonly kind: ConceptKind;
}

/** A form: units of a text (stems, or a string of ideographs), and whether only capitals are meant. */
export interface Form {
  readonly units: string;
  readonly acronym: boolean;
}

/** Languages with a table, and their tables: a line a concept. */
const TABLES: Readonly<Record<GlossaryLanguage, string>> = { en: EN, ru: RU, zh: ZH, de: DE };

/** Every concept, in the order of their numbers. */
export function readConceptTable(): readonly Concept[] {
  return linesOf(KEYS).map((key, number) => ({ key, kind: kindOf(number) }));
}

/** By concept: its forms in a language, the best first. */
export function readForms(lang: GlossaryLanguage): readonly (readonly Form[])[] {
  const keys = lang === 'en' ? linesOf(KEYS) : [];
  return linesOf(TABLES[lang]).map((line, number) => {
    const own = lang === 'en' && number < COUNTS.word ? [form(keys[number] ?? '')] : [];
    return line === '' ? own : [...own, ...line.split(',').map(form)];
  });
}

/** The language as the tables know it; undefined where there is none for it. */
export function isGlossaryLanguage(lang: string): lang is GlossaryLanguage {
  return Object.hasOwn(TABLES, lang);
}

function form(packed: string): Form {
  const acronym = packed.startsWith('!');
  return { units: acronym ? packed.slice(1) : packed, acronym };
}

function kindOf(number: number): ConceptKind {
  if (number < COUNTS.word) return 'word';
  return number < COUNTS.word + COUNTS.term ? 'term' : 'name';
}

/** Each table begins and ends with a line break, so that its file reads well. */
function linesOf(table: string): readonly string[] {
  return table.slice(1, -1).split('\n');
}
