/**
 * The pairs that the benchmark times: real ones where the reference folder lies beside the project, and always a
 * self-made set of invented words, ordinary and adversarial. Deterministic: the same seed gives the same texts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { countWords, normalise } from '../../src/text/index.ts';
import { seeded } from '../comparison/random.ts';

export interface Pair {
  readonly name: string;
  /** Several texts one after the other where a pair is a row of neighbours. */
  readonly texts: readonly (readonly [string, string])[];
  /** For an adversarial pair: the ordinary pair whose time it is held against. */
  readonly ordinary?: string;
}

const REFERENCE = new URL('../../../shared/', import.meta.url);

export const haveReference = existsSync(REFERENCE);

export function wordsOf(pair: Pair): number {
  return pair.texts.reduce((sum, [a, b]) => sum + countWords(a) + countWords(b), 0);
}

const makers: Readonly<Record<string, () => Pair>> = {
  'quad-2022-2023': () =>
    statements(
      'quad-2022-2023',
      '2022-05-24-quad-joint-leaders-statement',
      '2023-05-20-quad-leaders-joint-statement',
    ),
  'g7-2023-2024': () =>
    statements(
      'g7-2023-2024',
      '2023-05-20-g7-hiroshima-leaders-communique',
      '2024-06-14-g7-leaders-statement-8',
    ),
  genesis: () => ({ name: 'genesis', texts: [genesis()] }),
  'fomc-neighbours': () => ({ name: 'fomc-neighbours', texts: fomc() }),
  'made-3000': () => ({ name: 'made-3000', texts: [madePair(3000)] }),
  'made-20000': () => ({ name: 'made-20000', texts: [madePair(20_000)] }),
  'made-40000': () => ({ name: 'made-40000', texts: [madePair(40_000)] }),
  'made-80000': () => ({ name: 'made-80000', texts: [madePair(80_000)] }),
  'made-50000': () => ({ name: 'made-50000', texts: [madePair(50_000)] }),
  'one-word': () => ({
    name: 'one-word',
    ordinary: 'made-50000',
    texts: [['peace '.repeat(50_000).trim(), `war ${'peace '.repeat(49_000)}end`]],
  }),
  unrelated: () => ({
    name: 'unrelated',
    ordinary: 'made-50000',
    texts: [[madeText(1, 50_000).join(' '), madeText(2, 50_000).join(' ')]],
  }),
  'one-word-lines': () => ({
    name: 'one-word-lines',
    ordinary: 'made-50000',
    texts: [[madeWords(3, 50_000).join('\n'), madeWords(4, 50_000).join('\n')]],
  }),
};

const REAL = ['quad-2022-2023', 'g7-2023-2024', 'genesis', 'fomc-neighbours'];

export function pairNames(): readonly string[] {
  return Object.keys(makers).filter((name) => haveReference || !REAL.includes(name));
}

export function makePair(name: string): Pair {
  const maker = makers[name];
  if (maker === undefined) throw new Error(`There is no pair "${name}". Pairs: ${pairNames().join(', ')}.`);
  return maker();
}

function statements(name: string, a: string, b: string): Pair {
  const read = (file: string) => {
    const raw = readFileSync(new URL(`statements/us-hub/${file}.md`, REFERENCE), 'utf8');
    return normalise(raw.replace(/^---\n[\s\S]*?\n---\n/, ''));
  };
  return { name, texts: [[read(a), read(b)]] };
}

function genesis(): readonly [string, string] {
  const verses = readFileSync(new URL('gold/kjv-web/verses.tsv', REFERENCE), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([reference]) => reference?.startsWith('Gen'));
  return [
    verses.map((verse) => verse[1] ?? '').join('\n\n'),
    verses.map((verse) => verse[2] ?? '').join('\n\n'),
  ];
}

function fomc(): readonly (readonly [string, string])[] {
  const folder = new URL('gold/fomc/', REFERENCE);
  const texts = readdirSync(folder)
    .sort()
    .map((file) => normalise(readFileSync(new URL(file, folder), 'utf8')));
  return texts.slice(1).map((text, index) => [texts[index] as string, text] as const);
}

/** Pseudo-words by Zipf's law, as the words of a language are: few often, many seldom. */
function madeWords(seed: number, count: number): readonly string[] {
  const shape = seeded(99);
  const syllables = 'ka ro mi ten sa lu vor ne ash dir pol qua bre ist um ol'.split(' ');
  const lexicon = Array.from({ length: 5000 }, (_, rank) =>
    Array.from({ length: rank < 60 ? 1 : 2 + shape.below(3) }, () => shape.pick(syllables)).join(''),
  );
  const random = seeded(seed);
  return Array.from(
    { length: count },
    () => lexicon[Math.floor(lexicon.length ** random.next()) - 1] as string,
  );
}

function madeText(seed: number, words: number): readonly string[] {
  const random = seeded(seed + 1000);
  const all = madeWords(seed, words);
  const sentences: string[] = [];
  for (let from = 0; from < all.length; ) {
    const to = Math.min(all.length, from + 8 + random.below(35));
    const sentence = all.slice(from, to).join(' ');
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
    from = to;
  }
  return sentences;
}

/** A text and its next version: clauses reworded, dropped, added, and blocks moved, about as statements do. */
function madePair(words: number): readonly [string, string] {
  const random = seeded(5);
  const a = madeText(7, words);
  const fresh = madeText(8, words);
  const b: string[] = [];
  for (const [index, sentence] of a.entries()) {
    const kind = random.below(10);
    if (kind === 0) continue;
    if (kind === 1) b.push(fresh[index] ?? sentence);
    if (kind <= 5) {
      const changed = sentence.split(' ');
      for (let change = 0; change < 1 + changed.length / 6; change++) {
        changed[random.below(changed.length)] = random.pick((fresh[index] ?? sentence).split(' '));
      }
      b.push(changed.join(' '));
    } else b.push(sentence);
  }
  for (let move = 0; move < b.length / 60; move++) {
    const block = b.splice(random.below(b.length), 4);
    b.splice(random.below(b.length), 0, ...block);
  }
  const paragraphs = (list: readonly string[]) =>
    list.reduce(
      (text, sentence, index) => text + (index === 0 ? '' : index % 4 === 0 ? '\n\n' : ' ') + sentence,
      '',
    );
  return [paragraphs(a), paragraphs(b)];
}
