/**
 * The tables of this folder → `src/glossary/data/*.ts`, one file a language. Forms are brought to the
 * units in which a text is read (stems, ideographs), said once, and cut to the best few, so that the Worker carries
 * little and stems nothing when it starts.
 */
import { readFileSync } from 'node:fs';
import { isAcronym, unitsOfForm } from '../../src/glossary/units.ts';
import { otherForms } from './russian-forms.ts';

type Language = 'en' | 'ru' | 'zh' | 'de';
const LANGUAGES: readonly Language[] = ['en', 'ru', 'zh', 'de'];

interface Row {
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
const concepts = [...merged.values()];

/** The files of `src/glossary/data`: name and text. */
export function dataFiles(): readonly (readonly [name: string, text: string])[] {
  const count = (kind: Row['kind']) => concepts.filter((row) => row.kind === kind).length;
  return [
    file(
      'keys',
      concepts.map((row) => row.key),
      'Keys of the concepts, a line each: words, then terms, then names.',
    ),
    ...LANGUAGES.map((lang) =>
      file(
        lang,
        concepts.map((row) => packed(row, lang)),
        `Forms of each concept (${lang}), a line a concept: units joined by spaces, forms by commas, "!" before acronyms.`,
      ),
    ),
    [
      'counts.ts',
      `/** Written by \`npm run glossary\`. How many concepts of each kind, in the order of the keys. */
export const COUNTS = { word: ${count('word')}, term: ${count('term')}, name: ${count('name')} } as const;
`,
    ],
  ];
}

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

function packed(row: Row, lang: Language): string {
  // The key of a word is its English stem.
  if (row.kind === 'word' && lang === 'en') return row.forms.en.join(',');
  const seen = new Set<string>();
  const others = new Set<string>();
  for (const form of row.forms[lang]) {
    const units = unitsOfForm(form, lang).join(lang === 'zh' ? '' : ' ');
    if (units === '' || units.includes(',')) continue;
    // Acronyms are short, and the form that texts use most.
    if (row.kind === 'name' && isAcronym(form)) seen.add(`!${units}`);
    else if (seen.size < MOST[row.kind][lang]) seen.add(units);
    else continue;
    if (lang === 'ru') for (const other of otherForms(form)) others.add(unitsOfForm(other, lang).join(' '));
  }
  return [...new Set([...seen, ...others])].join(',');
}

function file(name: string, values: readonly string[], comment: string): readonly [string, string] {
  const text = `/** Written by \`npm run glossary\`. ${comment} */\nexport const ${name.toUpperCase()} = \`\n${values.join('\n')}\n\`;\n`;
  return [`${name}.ts`, text];
}
