/** Chapters of two translations of one book: every verse has one counterpart, in order or after a block was moved. */
import { seeded } from '../../training/boost.ts';
import type { HandAligned } from './hand-aligned.ts';
import { readReference } from './reference.ts';

export interface Chapter extends HandAligned {
  /** Verses of A that stand in the moved block; none where the chapter is in order. */
  readonly moved: ReadonlySet<number>;
}

/** Chapters of at least ten verses, moved block and all drawn from `seed`. */
export function readChapters(order: 'in order' | 'moved', seed: number): readonly Chapter[] {
  const text = readReference('gold/kjv-web/verses.tsv');
  if (text === undefined) return [];
  const chapters = new Map<string, { a: string[]; b: string[] }>();
  for (const line of text.split('\n').slice(1)) {
    const [reference, a, b] = line.split('\t');
    if (reference === undefined || !a || !b) continue;
    const name = reference.replace(/:\d+$/, '');
    let chapter = chapters.get(name);
    if (chapter === undefined) {
      chapter = { a: [], b: [] };
      chapters.set(name, chapter);
    }
    chapter.a.push(a);
    chapter.b.push(b);
  }
  const random = seeded(seed);
  const read: Chapter[] = [];
  for (const [id, { a, b }] of chapters) {
    const verses = b.map((_, verse) => verse);
    const moved = new Set<number>();
    if (order === 'moved') {
      if (b.length < 10) continue;
      const size = 3 + Math.floor(random() * 6);
      const from = Math.floor(random() * (b.length - size + 1));
      const block = verses.splice(from, size);
      let to = Math.floor(random() * (verses.length + 1));
      if (to === from) to = (to + 2) % (verses.length + 1);
      verses.splice(to, 0, ...block);
      for (const verse of block) moved.add(verse);
    }
    read.push({
      id,
      mode: 'series',
      files: [`${id} a`, `${id} b`],
      a,
      b: verses.map((verse) => b[verse] as string),
      links: verses.map((verse, place) => [verse, place, 'reworded'] as const),
      moved,
    });
  }
  return read;
}

/** The few chapters that learning may see; reports leave them out. */
export function learningChapters(): readonly Chapter[] {
  return [
    ...readChapters('in order', 1).filter((_, at) => at % 60 === 7),
    ...readChapters('moved', 5).filter((_, at) => at % 57 === 11),
  ];
}
