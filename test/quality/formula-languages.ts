/** Formulas found in hand-marked clauses of three languages, against the marks. */
import { readFileSync } from 'node:fs';
import { createMatcher, lexicon, readText } from '../../src/formula/index.ts';
import { normalise } from '../../src/text/index.ts';
import { listReference, readReference } from './reference.ts';

interface MarkedClause {
  /** Folder and name below `statements/`, shortened by "…", or a file of translations. */
  readonly file: string;
  readonly from?: number;
  readonly to?: number;
  /** The number of the clause in a file of translations. */
  readonly line?: number;
  readonly formulas: readonly string[];
}

interface Sample {
  readonly lang: string;
  /** What the lexicon came to when the clauses were marked. */
  readonly firstReading?: { readonly right: number; readonly wrong: number; readonly missed: number };
  readonly clauses: readonly MarkedClause[];
}

export interface LanguageMarks {
  readonly lang: string;
  readonly clauses: number;
  readonly right: number;
  readonly wrong: readonly Disagreement[];
  readonly missed: readonly Disagreement[];
  readonly firstReading?: Sample['firstReading'];
}

export interface Disagreement {
  readonly formula: string;
  readonly clause: string;
}

/** Every sample with what agrees and what does not; empty where the reference folder is absent. */
export function readLanguageMarks(): readonly LanguageMarks[] {
  const source = readFileSync(new URL('formula-marks-languages.json', import.meta.url), 'utf8');
  const { samples } = JSON.parse(source) as { readonly samples: readonly Sample[] };
  const plain = new Set(lexicon.filter(({ plain }) => plain).map(({ id }) => id));
  return samples.flatMap(({ lang, firstReading, clauses }): readonly LanguageMarks[] => {
    const match = createMatcher(lexicon, lang);
    const wrong: Disagreement[] = [];
    const missed: Disagreement[] = [];
    let right = 0;
    for (const marked of clauses) {
      const clause = wordingOf(marked, lang);
      if (clause === undefined) return [];
      const found = new Set(match(readText(clause, lang)).map(({ formula }) => formula));
      for (const formula of found) {
        if (plain.has(formula)) continue;
        if (marked.formulas.includes(formula)) right++;
        else wrong.push({ formula, clause });
      }
      for (const formula of marked.formulas) if (!found.has(formula)) missed.push({ formula, clause });
    }
    return [
      { lang, clauses: clauses.length, right, wrong, missed, ...(firstReading ? { firstReading } : {}) },
    ];
  });
}

/** Column of a language in the files of translations. */
const COLUMN: Readonly<Record<string, number>> = { ru: 3, zh: 4 };

function wordingOf({ file, from, to, line }: MarkedClause, lang: string): string | undefined {
  if (line !== undefined) {
    const rows = readReference(`gold/translations/${file}`)?.split('\n');
    const row = rows?.map((one) => one.split('\t')).find(([number]) => number === String(line));
    return row?.[COLUMN[lang] as number];
  }
  const [folder = '', name = ''] = file.split('/');
  const [start = '', end = ''] = name.split('…');
  const whole = listReference(`statements/${folder}/`).find((one) =>
    name.includes('…') ? one.startsWith(start) && one.endsWith(end) : one === name,
  );
  const source = whole === undefined ? undefined : readReference(`statements/${folder}/${whole}`);
  return source === undefined ? undefined : readPlain(source).slice(from, to);
}

/** A statement without front matter, scripts, marks of Markdown and hard line breaks. */
export function readPlain(source: string): string {
  return normalise(
    source
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/[*[\]\\]/g, '')
      .replace(/([^\n])\n(?=[^\n\-–•\d])/g, '$1 '),
  );
}
