/**
 * The tables of this folder → concepts, each with its forms in every language: brought to the units in which a text is
 * read (stems, ideographs), said once, and cut to the best few, so that the Worker carries little.
 */
import { readFileSync } from 'node:fs';
import { isAcronym, unitsOfForm } from '../../src/glossary/units.ts';
import { germanVerbForms, isGermanInfinitive } from './german-forms.ts';
import { aspectPartners, otherForms } from './russian-forms.ts';

export type Language = 'en' | 'ru' | 'zh' | 'de';

export interface Row {
  readonly key: string;
  readonly kind: 'word' | 'term' | 'name';
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

/** How many forms of a concept are kept, by kind and language. */
const MOST: Readonly<Record<Row['kind'], Readonly<Record<Language, number>>>> = {
  word: { en: 3, ru: 8, zh: 8, de: 6 },
  term: { en: 3, ru: 2, zh: 2, de: 1 },
  name: { en: 2, ru: 2, zh: 2, de: 1 },
};

const here = new URL('.', import.meta.url);
const rows = [
  ...words('words.tsv'),
  // Neighbours that begin alike are packed well; those of the first table stand by how common they are.
  ...[...words('general.tsv'), ...words('chinese.tsv')].sort((x, y) =>
    x.key < y.key ? -1 : x.key > y.key ? 1 : 0,
  ),
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

/** The lines of a table, each as its columns. */
export function lines(file: string): readonly (readonly string[])[] {
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

/** The forms of a concept that are kept, the best first; of a Russian verb both aspects. */
export function formsOf(row: Row, lang: Language): readonly StemmedForm[] {
  const best = new Map<string, StemmedForm>();
  // The key of a word is its English stem.
  if (row.kind === 'word' && lang === 'en') best.set(row.key, { units: row.key, acronym: false, others: [] });
  const keep = (form: string, most: number): void => {
    const units = unitsOfForm(form, lang).join(lang === 'zh' ? '' : ' ');
    // Acronyms are short, and the form that texts use most.
    const acronym = row.kind === 'name' && isAcronym(form);
    const id = `${acronym ? '!' : ''}${units}`;
    const known = best.get(id);
    if (units === '' || (known === undefined && !acronym && best.size >= most)) return;
    const others = otherFormsOf(form, lang).map((other) => unitsOfForm(other, lang).join(' '));
    best.set(id, { units, acronym, others: [...(known?.others ?? []), ...others] });
  };
  let partners = 0;
  for (const form of row.forms[lang]) {
    keep(form, MOST[row.kind][lang] + partners);
    if (lang !== 'ru' || row.kind !== 'word' || !best.has(unitsOfForm(form, lang).join(' '))) continue;
    const before = best.size;
    for (const partner of aspectPartners(form)) keep(partner, Number.POSITIVE_INFINITY);
    partners += best.size - before;
  }
  return [...best.values()];
}

function otherFormsOf(form: string, lang: Language): readonly string[] {
  if (lang === 'ru') return otherForms(form);
  return lang === 'de' && isGermanInfinitive(form) ? germanVerbForms(form) : [];
}
