/** How much of the running content words of a language the glossary knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { readConcepts } from '../../src/glossary/index.ts';
import { isFunctionWord, splitWords } from '../../src/text/index.ts';
import { readReference } from './reference.ts';
import { share } from './score.ts';
import type { Table } from './table.ts';

const LANGUAGES = ['en', 'ru', 'zh', 'de'] as const;
const SPECIMENS = new URL('../../statements/specimens/', import.meta.url);

/** Coverage of the specimens and, where they are at hand, of news and of translated statements. */
export function glossaryTable(): Table {
  const news = columnsOf('gold/crossing/news.tsv');
  return {
    title: 'Glossary: content words that it knows, names of persons and invented places among the unknown',
    columns: ['language', 'specimens', 'news'],
    rows: LANGUAGES.map((lang) => {
      const specimens = readdirSync(SPECIMENS)
        .filter((file) => file.endsWith(`.${lang}.md`))
        .map((file) => readFileSync(new URL(file, SPECIMENS), 'utf8'));
      return [lang, cell(specimens, lang), cell(news.get(lang) ?? [], lang)];
    }),
  };
}

function cell(texts: readonly string[], lang: string): string {
  const { words, known } = coverageOf(texts, lang);
  return words === 0 ? '–' : share(known / words);
}

/** The columns of a table of the reference folder, by their heads; empty where it is absent. */
function columnsOf(path: string): ReadonlyMap<string, readonly string[]> {
  const [head = [], ...rows] = (readReference(path) ?? '')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return new Map(head.map((name, at) => [name, rows.map((row) => row[at] ?? '')]));
}

interface Coverage {
  readonly words: number;
  readonly known: number;
  /** Content words that it lacks, with how often, the commonest first. */
  readonly missing: readonly (readonly [word: string, times: number])[];
}

/** Words that mean something: no function words, no numbers. A Han character counts as a word. */
function coverageOf(texts: readonly string[], lang: string): Coverage {
  let words = 0;
  let known = 0;
  const missing = new Map<string, number>();
  for (const text of texts) {
    const covered = new Uint8Array(text.length);
    for (const place of readConcepts(text, lang)) covered.fill(1, place.from, place.to);
    for (const word of splitWords(text)) {
      if (isFunctionWord(word.folded, lang) || /^[\p{N}.,%]+$/u.test(word.folded)) continue;
      words++;
      if (covered.subarray(word.from, word.to).includes(1)) known++;
      else missing.set(word.folded, (missing.get(word.folded) ?? 0) + 1);
    }
  }
  return { words, known, missing: [...missing].sort((x, y) => y[1] - x[1]) };
}
