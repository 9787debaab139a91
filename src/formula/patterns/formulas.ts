import { z } from 'zod';
import { problemsOfShape } from '../../statement/index.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Pattern } from './pattern.ts';

/** Sentences of our own that a formula must find (`yes`) and must not find (`no`). They run as tests. */
const examples = z.strictObject({ yes: z.array(z.string().min(1)), no: z.array(z.string().min(1)) });
const byLang = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^[a-z]{2}$/), value);

const formulaRecord = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with hyphens'),
  /** The usual wording, at most eight words. */
  name: z.string().min(1),
  /** The usual wording in other languages. */
  names: byLang(z.string().min(1)).default({}),
  /** What readers should know when they see it. */
  note: z.string().min(1).optional(),
  /** The note in other languages. */
  notes: byLang(z.string().min(1)).default({}),
  /** Language of the UN Charter or of treaty law, current far beyond this collection. */
  universal: z.literal(true).optional(),
  /** No phrase of diplomacy but the plain names of what the theme is about: they make a clause one of the theme. */
  plain: z.literal(true).optional(),
  /** About the region of its collection: collections without a lexicon of their own do not get it. */
  regional: z.literal(true).optional(),
  /** Whatever its patterns match means one and the same: across languages any two of its wordings are counterparts. */
  synonymous: z.literal(true).optional(),
  patterns: byLang(z.array(z.string().min(1)).min(1)),
  /** A hit that overlaps a match of one of these is another phrase. */
  not: byLang(z.array(z.string().min(1)).min(1)).default({}),
  examples: byLang(examples).default({}),
});

/** UTF-16 units of a title that a column of the digest holds in one line. */
const MOST_OF_SHORT_TITLE = 28;

const formulaFile = z.strictObject({
  theme: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Place of the theme in lists. */
  order: z.int().positive(),
  title: z.string().min(1),
  /** The title in other languages. */
  titles: byLang(z.string().min(1)).default({}),
  /** What a column of a table calls a theme whose title is long, by language. */
  short_titles: byLang(z.string().min(1).max(MOST_OF_SHORT_TITLE)).default({}),
  formulas: z.array(formulaRecord).min(1),
});

/** A recurring diplomatic phrase with its patterns read. */
export interface Formula {
  readonly id: string;
  readonly theme: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly note?: string;
  /** The note in other languages. */
  readonly notes: Readonly<Record<string, string>>;
  readonly universal: boolean;
  /** Stands for the plain names of its theme: not a phrase to be underlined, but what a filter by theme must not miss. */
  readonly plain: boolean;
  /** All of its wordings mean one and the same ("North Korea", "DPRK"). */
  readonly synonymous: boolean;
  readonly patterns: Readonly<Record<string, readonly Pattern[]>>;
  readonly not: Readonly<Record<string, readonly Pattern[]>>;
  readonly examples: Readonly<Record<string, z.output<typeof examples>>>;
}

export interface Theme {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  /** The title by language, English included. */
  readonly titles: Readonly<Record<string, string>>;
  /** For tables, by language; a language whose title is short enough has none. */
  readonly short_titles: Readonly<Record<string, string>>;
}

/** A mistake in a formula file. `offset` (UTF-16 units), `line` and `column` (from 1) are known when the source is. */
export interface FormulaProblem {
  /** `formula/json`, `formula/shape`, `formula/pattern` or `formula/id`. */
  readonly rule: string;
  readonly file: string;
  readonly field?: string;
  readonly offset?: number;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** The valid value or field that was most likely meant. */
  readonly nearest?: string;
}

export interface FormulaFile {
  readonly theme?: Theme;
  readonly formulas: readonly Formula[];
  readonly problems: readonly FormulaProblem[];
}

/** Reads the source of a formula file; every mistake is reported with its place, and the right formulas are kept. */
export function parseFormulaFile(file: string, source: string): FormulaFile {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? source.length);
    return { formulas: [], problems: [{ rule: 'formula/json', file, ...placeIn(source, offset), message }] };
  }
  return readFormulas(file, value, source);
}

/** Reads a formula file that is parsed already. With `source` mistakes get an offset. */
export function readFormulas(file: string, value: unknown, source?: string): FormulaFile {
  const parsed = formulaFile.safeParse(value);
  if (!parsed.success) {
    const known = [formulaFile, formulaRecord, examples].flatMap(({ shape }) => Object.keys(shape));
    return { formulas: [], problems: problemsOfShape(file, parsed.error, value, known, 'formula/shape') };
  }
  const { theme } = parsed.data;
  const problems: FormulaProblem[] = [];
  const formulas: Formula[] = [];
  const seen = new Set<string>();
  for (const [index, record] of parsed.data.formulas.entries()) {
    const field = `formulas.${index}`;
    if (seen.has(record.id)) {
      problems.push({ rule: 'formula/id', file, field, message: `the id ${record.id} stands twice` });
      continue;
    }
    seen.add(record.id);
    const before = problems.length;
    const read = (sources: Readonly<Record<string, readonly string[]>>, part: string) =>
      Object.fromEntries(
        Object.entries(sources).map(([lang, list]) => [
          lang,
          list.flatMap((pattern, i) => {
            const result = parsePattern(pattern, lang);
            if (result.ok) return [result.pattern];
            const { offset, message } = result.mistake;
            const at = source === undefined ? undefined : offsetOf(source, record.id, pattern, offset);
            problems.push({
              rule: 'formula/pattern',
              file,
              field: `${field}.${part}.${lang}.${i}`,
              ...(source === undefined || at === undefined ? { offset } : placeIn(source, at)),
              message: `${message} (in "${pattern}")`,
            });
            return [];
          }),
        ]),
      );
    const patterns = read(record.patterns, 'patterns');
    const not = read(record.not, 'not');
    if (problems.length === before) formulas.push(formulaOf(theme, record, patterns, not));
  }
  return { theme: themeOf(parsed.data), formulas, problems };
}

/** A formula file as it is written. */
export type FormulaSource = z.input<typeof formulaFile>;
type PatternsByLanguage = Readonly<Record<string, readonly Pattern[]>>;

function formulaOf(
  theme: string,
  record: FormulaSource['formulas'][number],
  patterns: PatternsByLanguage,
  not: PatternsByLanguage,
): Formula {
  return {
    id: record.id,
    theme,
    name: record.name,
    names: { en: record.name, ...record.names },
    ...(record.note === undefined ? {} : { note: record.note }),
    notes: record.notes ?? {},
    universal: record.universal === true,
    plain: record.plain === true,
    synonymous: record.synonymous === true,
    patterns,
    not,
    examples: record.examples ?? {},
  };
}

function themeOf({ theme, order, title, titles, short_titles = {} }: FormulaSource): Theme {
  return { id: theme, order, title, titles: { en: title, ...titles }, short_titles };
}

/**
 * A formula file that was checked before it was bundled: `lexicon.test.ts` reads each with `parseFormulaFile`. Patterns are
 * read when a text is first searched for them in their language, so that a Worker that starts reads none.
 */
export function trustFormulas(value: FormulaSource): {
  readonly theme: Theme;
  readonly formulas: readonly Formula[];
} {
  return {
    theme: themeOf(value),
    formulas: value.formulas.map((record) =>
      formulaOf(value.theme, record, readOnDemand(record.patterns), readOnDemand(record.not ?? {})),
    ),
  };
}

function readOnDemand(sources: Readonly<Record<string, readonly string[]>>): PatternsByLanguage {
  const patterns: Record<string, readonly Pattern[]> = {};
  for (const [lang, list] of Object.entries(sources)) {
    let read: readonly Pattern[] | undefined;
    Object.defineProperty(patterns, lang, {
      enumerable: true,
      get: () => {
        read ??= list.map((source) => trusted(source, lang));
        return read;
      },
    });
  }
  return patterns;
}

function trusted(source: string, lang: string): Pattern {
  const result = parsePattern(source, lang);
  if (!result.ok) throw new Error(`${result.mistake.message} (in "${source}")`);
  return result.pattern;
}

/** One line a mistake: `sovereignty.json:12:20: "(" is never closed […] [formula/pattern]`. */
export function formatFormulaProblem(problem: FormulaProblem): string {
  const place = problem.line === undefined ? '' : `:${problem.line}:${problem.column}`;
  const field = problem.field === undefined ? '' : ` ${problem.field}:`;
  return `${problem.file}${place}:${field} ${problem.message} [${problem.rule}]`;
}

function offsetOf(source: string, id: string, pattern: string, offset: number): number | undefined {
  const home = source.indexOf(JSON.stringify(id));
  const start = source.indexOf(JSON.stringify(pattern), Math.max(home, 0));
  return start < 0 ? undefined : start + 1 + offset;
}

function placeIn(source: string, offset: number): { offset: number; line: number; column: number } {
  const before = source.slice(0, offset);
  return { offset, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
