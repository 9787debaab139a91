/** Extraction measured by paragraph: which of the truth were found, and how many of the found are true. */
import { parseHtml } from '../../src/ingest/extract/dom.ts';
import { walk } from '../../src/ingest/extract/walk.ts';
import { normalise } from '../../src/text/index.ts';

export interface QualityRow {
  readonly name: string;
  readonly measure: string;
  readonly value: number;
  readonly target: number;
  /** The best that a general library reaches on the same data; absent where there is none. */
  readonly baseline?: number;
}

export interface Score {
  found: number;
  truth: number;
  got: number;
}

export const emptyScore = (): Score => ({ found: 0, truth: 0, got: 0 });
export const recall = (score: Score) => score.found / score.truth;
export const precision = (score: Score) => score.found / score.got;

/** Which paragraphs of the truth are there, each as often as it stands. */
export function addScore(score: Score, truth: readonly string[], got: readonly string[]): void {
  const left = new Map<string, number>();
  for (const paragraph of got) left.set(paragraph, (left.get(paragraph) ?? 0) + 1);
  for (const paragraph of truth) {
    const count = left.get(paragraph) ?? 0;
    if (count === 0) continue;
    left.set(paragraph, count - 1);
    score.found++;
  }
  score.truth += truth.length;
  score.got += got.length;
}

export function bare(content: () => string): readonly string[] {
  try {
    return paragraphsOf(
      walk(parseHtml(content()).body)
        .kept.map((block) => block.text)
        .join('\n\n'),
    );
  } catch {
    return [];
  }
}

export function paragraphsOf(text: string): readonly string[] {
  return normalise(text)
    .split('\n\n')
    .map(wordsOnly)
    .filter((paragraph) => paragraph !== '');
}

/** A paragraph by its words: printed numbers and bullets at its head are drawn by one format and written by another. */
export function wordsOnly(text: string): string {
  return text
    .replace(/^\s*(?:[•*-]\s+|\(?(?:\d{1,3}|[a-h])[.)]\s+)/u, '')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
