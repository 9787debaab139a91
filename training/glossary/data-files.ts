/** Concepts → `src/glossary/data/*.ts`, a file a language, packed as `packed-forms.ts` says. */
import {
  COMMONEST_SIGNS,
  MOST_SETS,
  readEndings,
  writeAlphabet,
  writeKeys,
  writeSigns,
  writeWords,
} from '../../src/glossary/packed-forms.ts';
import { unitsOfKey } from '../../src/glossary/units.ts';
import { namesOfOneThing } from './other-names.ts';
import { concepts, formsOf, type Row, type StemmedForm } from './tables.ts';

/** Name and text of each file. */
export function dataFiles(): readonly (readonly [name: string, text: string])[] {
  const count = (kind: Row['kind']) => concepts.filter((row) => row.kind === kind).length;
  const keys = writeKeys(concepts.map((row) => row.key));
  return [
    [
      'keys.ts',
      `${WRITTEN} Keys of the concepts: words, then terms, then names. */
export const KEYS = \`${keys}\`;
`,
    ],
    wordTable('en'),
    wordTable('ru'),
    signTable(),
    wordTable('de'),
    [
      'other-names.ts',
      `${WRITTEN} Names of one thing in one language, a line a thing. */
export const OTHER_NAMES = \`\n${namesOfOneThing().join('\n')}\n\`;
`,
    ],
    [
      'counts.ts',
      `${WRITTEN} How many concepts of each kind, in the order of the keys. */
export const COUNTS = { word: ${count('word')}, term: ${count('term')}, name: ${count('name')} } as const;
`,
    ],
  ];
}

const WRITTEN = '/** Written by `npm run glossary`.';

function tableFile(
  lang: string,
  lines: readonly string[],
  letters: string,
  endings?: string,
): readonly [name: string, text: string] {
  const name = lang.toUpperCase();
  const sets = endings === undefined ? '' : `export const ${name}_ENDINGS = \`${endings}\`;\n`;
  return [
    `${lang}.ts`,
    `${WRITTEN} Forms of each concept (${lang}), a line a concept, and the alphabet of the table: see packed-forms.ts. */
export const ${name}_LETTERS = \`${letters}\`;
${sets}export const ${name} = \`\n${lines.join('\n')}\n\`;
`,
  ];
}

/** Shorter stems are left out: of two letters everything begins. */
const LEAST_STEM = 3;
/** Stems further from the first than this are written out. */
const MOST_CUT = 9;

function wordTable(lang: 'en' | 'ru' | 'de'): readonly [name: string, text: string] {
  const kept = concepts.map((row) => {
    const key = lang !== 'en' ? undefined : row.kind === 'word' ? row.key : unitsOfKey(row.key);
    const forms = formsOf(row, lang);
    return { key, forms };
  });
  // A stem by which another word is known is that word: указав is no decree (указ).
  const known = new Set(kept.flatMap(({ forms }) => forms.map(({ units }) => units)));
  const rows = kept.map(({ key, forms }) => ({ key, forms: withEndings(forms, known) }));
  const sets = ranked(rows.flatMap(({ forms }) => forms.map(({ endings }) => endings)))
    .filter(([set, times]) => set !== '' && times > 1)
    .map(([set]) => set)
    .slice(0, MOST_SETS);
  const written = rows.map(({ key, forms }) => [
    ...forms.map(({ units, acronym, endings }) => ({
      units,
      acronym,
      ofKey: !acronym && units === key,
      endings: sets.indexOf(endings),
    })),
    ...forms.flatMap(({ units, endings, far }) => [
      ...far.map(plainForm),
      ...(endings === '' || sets.includes(endings) ? [] : (readEndings(endings)[0] ?? [])).map(
        ({ cut, add }) => plainForm(units.slice(0, units.length - cut) + add),
      ),
    ]),
  ]);
  const letters = byFrequency(
    written.flatMap((forms) => forms.map(({ units }) => units.replaceAll(' ', ''))),
  ).join('');
  const lines = written.map((forms) => writeWords(forms, letters));
  return tableFile(lang, lines, letters, sets.join('\n'));
}

interface FormWithEndings {
  readonly units: string;
  readonly acronym: boolean;
  /** A set of endings as a text. */
  readonly endings: string;
  /** Other stems that no ending gives. */
  readonly far: readonly string[];
}

function withEndings(forms: readonly StemmedForm[], known: ReadonlySet<string>): readonly FormWithEndings[] {
  const seen = new Set<string>();
  return forms.map(({ units, acronym, others }) => {
    const far: string[] = [];
    const endings: string[] = [];
    for (const other of others) {
      if (other.length < LEAST_STEM || known.has(other) || seen.has(other)) continue;
      seen.add(other);
      const ending = endingOf(units, other);
      if (ending === undefined) far.push(other);
      else endings.push(ending);
    }
    return { units, acronym, endings: endings.join(' '), far };
  });
}

function endingOf(units: string, other: string): string | undefined {
  let shared = 0;
  while (shared < units.length && units[shared] === other[shared]) shared++;
  const cut = units.length - shared;
  return shared === 0 || cut > MOST_CUT || /[ ]/.test(other) ? undefined : `${cut}${other.slice(shared)}`;
}

function plainForm(units: string): {
  readonly units: string;
  readonly acronym: boolean;
  readonly ofKey: boolean;
  readonly endings: number;
} {
  return { units, acronym: false, ofKey: false, endings: -1 };
}

/** The characters of texts, the commonest first. */
function byFrequency(texts: readonly string[]): readonly string[] {
  return ranked(texts.flatMap((text) => [...text])).map(([character]) => character);
}

/** Texts with how often they are there, the commonest first. */
function ranked(texts: readonly string[]): readonly (readonly [text: string, times: number])[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
}

function signTable(): readonly [name: string, text: string] {
  const forms = concepts.map((row) => formsOf(row, 'zh'));
  const commonest = byFrequency(forms.flatMap((list) => list.map(({ units }) => units)));
  const signs = [...commonest.slice(0, COMMONEST_SIGNS), ...commonest.slice(COMMONEST_SIGNS).sort()];
  const lines = forms.map((list) => writeSigns(list, signs));
  return tableFile('zh', lines, writeAlphabet(signs));
}
