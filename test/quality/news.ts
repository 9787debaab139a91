/**
 * News in four languages, a document twice: of each copy some sentences are dropped and the rest shuffled; a sentence
 * that both copies kept is a link.
 */
import { seeded } from '../../training/boost.ts';
import type { HandAligned } from './hand-aligned.ts';
import { readReference } from './reference.ts';

const DROPPED = 0.4;
/** Shorter documents leave too little to align. */
const LEAST_SENTENCES = 8;

export const NEWS_LANGUAGES = ['en', 'ru', 'zh', 'de'] as const;

export function readNews(lang: (typeof NEWS_LANGUAGES)[number], seed: number): readonly HandAligned[] {
  const table = readReference('gold/crossing/news.tsv');
  if (table === undefined) return [];
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const column = head.split('\t').indexOf(lang);
  const documents = Map.groupBy(lines, (line) => line.split('\t')[0] as string);
  const random = seeded(seed);
  return [...documents].flatMap(([id, own]): HandAligned[] => {
    const kept = [own, own].map((all) =>
      shuffle(
        all.map((_, at) => at).filter(() => random() >= DROPPED),
        random,
      ),
    );
    if (own.length < LEAST_SENTENCES) return [];
    const [a = [], b = []] = kept;
    const sentence = (at: number) => (own[at] as string).split('\t')[column] ?? '';
    return [
      {
        id: `${lang} ${id}`,
        mode: 'series',
        lang,
        files: [`${id} a`, `${id} b`],
        a: a.map(sentence),
        b: b.map(sentence),
        links: a.flatMap((at, i) => (b.includes(at) ? [[i, b.indexOf(at), 'same'] as const] : [])),
      },
    ];
  });
}

function shuffle(list: number[], random: () => number): number[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
  return list;
}
