/** Chapters of two translations, in order and with one block moved: every verse has exactly one counterpart. */
import { alignUnits } from '../../src/comparison/index.ts';
import { cosines, monotone, mutualBest, type Pair } from './baselines.ts';
import { countPairs, f1, pairsOf, share, total } from './score.ts';
import type { Table } from './table.ts';
import { type Chapter, learningChapters, readChapters } from './verses.ts';

/** Of the chapters with a moved block, each so many-th is aligned by the slow baselines too. */
const FLOOR = 0.05;

export function measureBlocks(): readonly Table[] {
  const seen = new Set(learningChapters().map((chapter) => chapter.id));
  return (['in order', 'moved'] as const).map((order) => {
    const chapters = readChapters(order, 2026).filter((chapter) => !seen.has(chapter.id));
    const ours = chapters.map((chapter) => alignUnits(chapter.a, chapter.b));
    const flagged = chapters.map(
      (_, at) => new Set((ours[at] ?? []).filter((link) => link.moved).flatMap((link) => link.a)),
    );
    const scores = chapters.map((chapter) => cosines(chapter.a, chapter.b));
    const methods: [string, readonly (readonly Pair[])[]][] = [
      ['mutual-best TF-IDF', scores.map((matrix) => mutualBest(matrix, FLOOR))],
      ['monotone dynamic programming', scores.map((matrix) => monotone(matrix, FLOOR))],
      ['Multivector', ours.map(pairsOf)],
    ];
    return {
      title:
        order === 'in order'
          ? `KJV and WEB, ${chapters.length} chapters in order`
          : `KJV and WEB, ${chapters.length} chapters with one block of 3–8 verses moved`,
      columns: ['method', 'link F1', ...(order === 'moved' ? ['moved verses found', 'moves said'] : [])],
      rows: methods.map(([name, aligned]) => [
        name,
        share(f1(total(chapters.map((chapter, at) => countPairs(aligned[at] ?? [], chapter))))),
        ...(order === 'moved'
          ? [
              share(movedFound(chapters, aligned)),
              name === 'Multivector' ? share(movesSaid(chapters, flagged)) : '–',
            ]
          : []),
      ]),
      note: 'Chapters that learning saw are left out.',
    };
  });
}

/** Share of the verses of moved blocks whose counterpart was found. */
function movedFound(chapters: readonly Chapter[], aligned: readonly (readonly Pair[])[]): number {
  let found = 0;
  let all = 0;
  for (const [at, chapter] of chapters.entries()) {
    const said = new Set((aligned[at] ?? []).map(([i, j]) => `${i} ${j}`));
    for (const [i, j] of chapter.links) {
      if (!chapter.moved.has(i)) continue;
      all++;
      if (said.has(`${i} ${j}`)) found++;
    }
  }
  return found / all;
}

/**
 * Share of the chapters in which the verses said to have moved are those of one of the two blocks that changed
 * places: which of two neighbouring blocks moved past the other cannot be told.
 */
function movesSaid(chapters: readonly Chapter[], flagged: readonly ReadonlySet<number>[]): number {
  let right = 0;
  for (const [at, chapter] of chapters.entries()) {
    const order = chapter.links.map(([i]) => i);
    const said = flagged[at] ?? new Set();
    const rest = order.filter((verse) => !said.has(verse));
    if (said.size > 0 && rest.every((verse, place) => place === 0 || verse > (rest[place - 1] as number)))
      right++;
  }
  return right / chapters.length;
}
