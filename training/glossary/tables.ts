/**
 * The tables of this folder → concepts, each with its forms in every language: brought to the units in which a text is
 * read (stems, ideographs), said once, and cut to the best few, so that the Worker carries little.
 */
import { readFileSync } from 'node:fs';
import { isAcronym, unitsOfForm } from '../../src/glossary/units.ts';
import { otherForms } from './russian-forms.ts';

export type Language = 'en' | 'ru' | 'zh' | 'de';

export interface Row {
  readonly key: string;
  readonly kind: 'word' | 'term' | 'name';
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

/** How many forms of a concept are kept, by kind and language. */
const MOST: Readonly<Record<Row['kind'], Readonly<Record<Language, number>>>> = {
  word: { en: 3, ru: 5, zh: 3, de: 2 },
  term: { en: 3, ru: 2, zh: 2, de: 1 },
  name: { en: 2, ru: 2, zh: 2, de: 1 },
};

const here = new URL('.', import.meta.url);
const rows = [
  ...words('words.tsv'),
  ...words('general.tsv'),
  ...table('terms.tsv', 'term'),
  ...table('names.tsv', 'name'),
  ...table('countries.tsv', 'name'),
];

const merged = new Map<string, Row>();
for (const row of rows) {
  const id = `${row.kind} ${row.key}`;
  const before = merged.get(id);
  const forms = (lang: Language) => [...(before?.forms[lang] ?? []), ...row.forms[lang]];
  merged.set(id, { ...row, forms: { en: forms('en'), ru: forms('ru'), zh: forms('zh'), de: forms('de') } });
}
/** Every concept, words before terms before names. */
export const concepts: readonly Row[] = [...merged.values()];

function words(file: string): readonly Row[] {
  return lines(file).map(([word = '', ru = '', zh = '', de = '']) => {
    const [key = word] = file === 'words.tsv' ? [word] : unitsOfForm(word, 'en');
    return {
      key,
      kind: 'word',
      forms: { en: [], ru: split(ru, ','), zh: split(zh, ','), de: split(de, ',') },
    };
  });
}

function table(file: string, kind: 'term' | 'name'): readonly Row[] {
  return lines(file).map((columns) => {
    const [en = '', ru = '', zh = '', de = ''] = columns.length > 4 ? columns.slice(1) : columns;
    const key = (columns.length > 4 ? columns[0] : en.split('|')[0]) ?? '';
    return {
      key,
      kind,
      forms: { en: split(en, '|'), ru: split(ru, '|'), zh: split(zh, '|'), de: split(de, '|') },
    };
  });
}

function lines(file: string): readonly (readonly string[])[] {
  return readFileSync(new URL(file, here), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function split(list: string, mark: string): readonly string[] {
  return list
    .split(mark)
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/** A form in units, with the other stems by which its inflected forms are read. */
export interface StemmedForm {
  readonly units: string;
  readonly acronym: boolean;
  readonly others: readonly string[];
}

/** The forms of a concept that are kept, the best first. */
export function formsOf(row: Row, lang: Language): readonly StemmedForm[] {
  const best = new Map<string, StemmedForm>();
  for (const form of row.forms[lang]) {
    const units = unitsOfForm(form, lang).join(lang === 'zh' ? '' : ' ');
    // Acronyms are short, and the form that texts use most.
    const acronym = row.kind === 'name' && isAcronym(form);
    const id = `${acronym ? '!' : ''}${units}`;
    const known = best.get(id);
    if (units === '' || (known === undefined && !acronym && best.size >= MOST[row.kind][lang])) continue;
    const others = lang === 'ru' ? otherForms(form).map((other) => unitsOfForm(other, lang).join(' ')) : [];
    best.set(id, { units, acronym, others: [...(known?.others ?? []), ...others] });
  }
  return [...best.values()];
}
