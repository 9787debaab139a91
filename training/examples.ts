/** The pairs that learning may see, each with how much it counts. See README.md for where they come from. */
import { readDiplomatic } from '../test/quality/diplomatic.ts';
import { type HandAligned, readHandAligned } from '../test/quality/hand-aligned.ts';
import { readTranslated } from '../test/quality/translated.ts';
import { learningChapters } from '../test/quality/verses.ts';
import { seeded } from './boost.ts';

export interface Example {
  readonly pair: HandAligned;
  readonly weight: number;
  /** A pair of statements in the language they were written in: what words tell is learned from these alone. */
  readonly isOriginal: boolean;
}

/** A translation teaches what features are worth in its language; its links were taught by the original already. */
const TRANSLATION_WEIGHT = 0.5;
/** Copies of one text teach what is left over where nearly everything is equal. */
const COPY_WEIGHT = 0.4;
/** Verses teach what neighbours are worth; statements are what is to be learned. */
const CHAPTER_WEIGHT = 0.1;

const TRANSLATED_LANGUAGES = ['ru', 'zh'] as const;
/** The same translations as one reads them who has no table, no stems and no list of words for their language. */
const UNTABLED_WEIGHT = 0.25;
const UNTABLED: readonly (readonly [lang: string, as: string])[] = [
  ['ru', 'kk'],
  ['zh', 'ja'],
];

/** All of them; empty where the reference folder is absent. */
export async function readExamples(): Promise<readonly Example[]> {
  const fuller = await readDiplomatic();
  const originals = [
    ...readHandAligned().filter((pair) => !fuller.some((other) => areOfOnePair(pair, other))),
    ...fuller,
  ];
  const translations = TRANSLATED_LANGUAGES.flatMap((lang) => readTranslated(lang));
  const copies = copyOf([
    ...originals.filter((_, at) => at % 6 === 0),
    ...translations.filter((_, at) => at % 2 === 0),
  ]);
  return [
    ...originals.map((pair) => ({ pair, weight: 1, isOriginal: true })),
    ...translations.map((pair) => ({ pair, weight: TRANSLATION_WEIGHT, isOriginal: false })),
    ...readUntabled().map((pair) => ({ pair, weight: UNTABLED_WEIGHT, isOriginal: false })),
    ...copies.map((pair) => ({ pair, weight: COPY_WEIGHT, isOriginal: false })),
    ...learningChapters().map((pair) => ({ pair, weight: CHAPTER_WEIGHT, isOriginal: false })),
  ];
}

/** Translated pairs as texts of a language that has no table. */
export function readUntabled(): readonly HandAligned[] {
  return UNTABLED.flatMap(([lang, as]) =>
    readTranslated(lang).map((pair) => ({ ...pair, id: `${pair.id} without tables`, lang: as })),
  );
}

/** Whether two pairs have a statement in common, in whatever language: what saw one knows something of the other. */
export function shareStatement(one: HandAligned, other: HandAligned): boolean {
  return one.files.some((file) => other.files.some((also) => cited(file) === cited(also)));
}

function areOfOnePair(one: HandAligned, other: HandAligned): boolean {
  return one.files.every((file, side) => cited(file) === cited(other.files[side] ?? ''));
}

/** The same statement may be cited at more or less length. */
function cited(file: string): string {
  return file.slice(0, 32);
}

const DROPPED = 0.4;

/** One text of each pair twice, of either copy some clauses dropped, and two of three times the rest shuffled. */
function copyOf(pairs: readonly HandAligned[]): readonly HandAligned[] {
  const random = seeded(3);
  return pairs.map((pair, at): HandAligned => {
    const own = at % 2 === 0 ? pair.a : pair.b;
    const file = pair.files[at % 2];
    const [a, b] = [0, 1].map(() => {
      const kept = own.map((_, clause) => clause).filter(() => random() >= DROPPED);
      return at % 3 === 2 ? kept : shuffled(kept, random);
    }) as [number[], number[]];
    return {
      ...pair,
      id: `copies ${pair.id}`,
      mode: at % 4 === 3 ? 'cross' : 'series',
      files: [file ?? '', file ?? ''],
      a: a.map((clause) => own[clause] as string),
      b: b.map((clause) => own[clause] as string),
      links: a.flatMap((x, i) => b.flatMap((y, j) => (own[x] === own[y] ? [[i, j, 'same'] as const] : []))),
      unsure: [],
    };
  });
}

function shuffled(list: readonly number[], random: () => number): number[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as number, mixed[at] as number];
  }
  return mixed;
}
